// Every member of every kind of package as tables for those who write a program of their own, drawn from the schemas.
import { z } from 'zod';
import { codeSchema, digestSchema, idSchema, instantSchema } from '../domain/ids.ts';
import {
  envelopeSchemaOf,
  formatVersion,
  formatVersions,
  type PackageKind,
  packageKinds,
} from '../domain/package/format.ts';
import { date, partialDate } from '../domain/package/format-v1-0.ts';

/** The part of a JSON Schema that our schemas come to. */
interface Node {
  type?: string;
  properties?: Record<string, Node>;
  required?: string[];
  items?: Node;
  pattern?: string;
  enum?: string[];
  const?: string;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
  minItems?: number;
  minLength?: number;
  maxLength?: number;
}

const nodeOf = (schema: z.ZodType): Node => z.toJSONSchema(schema) as Node;

const namedTexts = new Map(
  Object.entries({
    id: idSchema,
    digest: digestSchema,
    code: codeSchema,
    instant: instantSchema,
    date,
    partialDate,
  }).map(([name, schema]) => [nodeOf(schema).pattern, name]),
);

interface Row {
  path: string;
  type: string;
  isRequired: boolean;
  limits: string;
}

/** Rows of a schema's members, outermost first; `[]` stands for each item of a list. */
function rowsOf(node: Node, path = ''): Row[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, member]) => {
    const at = path === '' ? name : `${path}.${name}`;
    const { inner, steps } = insideLists(member);
    return [
      {
        path: at,
        type: typeOf(member),
        isRequired: node.required?.includes(name) ?? false,
        limits: limitsOf(member),
      },
      ...rowsOf(inner, at + steps),
    ];
  });
}

function insideLists(node: Node): { inner: Node; steps: string } {
  if (!node.items) return { inner: node, steps: '' };
  const { inner, steps } = insideLists(node.items);
  return { inner, steps: `[]${steps}` };
}

function typeOf(node: Node): string {
  if (node.items) return `list of ${typeOf(node.items)}`;
  if (node.const !== undefined) return `\`"${node.const}"\``;
  if (node.enum) return node.enum.map((value) => `\`${value}\``).join(', ');
  const named = namedTexts.get(node.pattern);
  if (named !== undefined) return named;
  return node.type === undefined ? 'any' : node.type === 'string' ? 'text' : node.type;
}

function limitsOf(node: Node): string {
  const own = [
    node.minItems === undefined ? '' : `at least ${node.minItems}`,
    node.maxItems === undefined ? '' : `at most ${node.maxItems}`,
    node.minLength === undefined ? '' : 'not empty',
    node.maxLength === undefined ? '' : `at most ${node.maxLength} long`,
    node.minimum === undefined || node.type !== 'integer' ? '' : `${node.minimum}–${node.maximum}`,
    node.pattern === undefined || namedTexts.has(node.pattern)
      ? ''
      : `\`${node.pattern.replaceAll('|', '\\|')}\``,
  ].filter((limit) => limit !== '');
  const ofItems = node.items ? limitsOf(node.items) : '';
  return [...own, ...(ofItems === '' ? [] : [`each ${ofItems}`])].join('; ');
}

function table(rows: readonly Row[], sinceOf: (path: string) => string): string[] {
  return [
    '| Member | Type | | Limits | Since |',
    '|---|---|---|---|---|',
    ...rows.map(
      ({ path, type, isRequired, limits }) =>
        `| \`${path}\` | ${type} | ${isRequired ? 'required' : ''} | ${limits} | ${sinceOf(path)} |`,
    ),
  ];
}

/** Members that each kind has of its own. */
const isOwn = ({ path }: Row): boolean => /^(payload|header\.counts)(\.|$)/.test(path);

/** Of one kind in every version that has it: the rows of the newest, and when each member came. */
function rowsWithVersions(kind: PackageKind): { rows: Row[]; sinceOf: (path: string) => string } {
  const versions = formatVersions.flatMap((version) => {
    const schema = envelopeSchemaOf(version, kind);
    return schema ? [{ version, rows: rowsOf(nodeOf(schema)) }] : [];
  });
  return {
    rows: versions.at(-1)?.rows ?? [],
    sinceOf: (path) => versions.find(({ rows }) => rows.some((row) => row.path === path))?.version ?? '',
  };
}

/** @returns the text of MEMBERS.md. */
export function memberTables(): string {
  const report = rowsWithVersions('report-bundle');
  const common = report.rows
    .filter((row) => !isOwn(row))
    .map((row) =>
      row.path === 'kind' ? { ...row, type: packageKinds.map((kind) => `\`${kind}\``).join(', ') } : row,
    );
  return `${[
    `# Every member of format ${formatVersion}`,
    '',
    'Drawn from the schemas that the program reads by; what the members mean is in [README.md](README.md).',
    'A name in the type column is a text of that form:',
    '',
    ...[...namedTexts].map(([pattern, name]) => `- *${name}*: \`${pattern}\``),
    '',
    '## Every kind',
    '',
    ...table(common, report.sinceOf),
    ...packageKinds.flatMap((kind) => {
      const { rows, sinceOf } = rowsWithVersions(kind);
      return ['', `## ${kind}`, '', ...table(rows.filter(isOwn), sinceOf)];
    }),
  ].join('\n')}\n`;
}
