// Turns what the schema library found into findings of the format's own taxonomy, with a JSON pointer each.
import type { z } from 'zod';
import { idSchema } from '../domain/ids.ts';
import type { PackageCode } from '../domain/package/codes.ts';
import { type PackageFinding, packageFinding } from '../domain/package/finding.ts';
import { packageLimits } from '../domain/package/limits.ts';
import { recordLists } from '../domain/records.ts';
import { quoted } from './checked.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/**
 * @param document what was validated, by `schema`.
 * @returns at most as many as are shown (format §2.6): a hostile file may hold a fault per value.
 */
export function schemaFindings(
  issues: readonly Issue[],
  document: unknown,
  schema: z.ZodType,
): PackageFinding[] {
  const findings: PackageFinding[] = [];
  for (const issue of issues) {
    const room = packageLimits.findings - findings.length;
    if (room === 0) break;
    if (issue.code === 'unrecognized_keys')
      findings.push(...unknownMembers(issue.path, issue.keys.slice(0, room), document, schema));
    else
      findings.push(
        finding(codeOf(issue, valueAt(document, issue.path)), issue.path, document, paramsOf(issue)),
      );
  }
  return findings;
}

function unknownMembers(
  path: Path,
  names: readonly string[],
  document: unknown,
  schema: z.ZodType,
): PackageFinding[] {
  const known = memberNamesAt(path, schema);
  return names.map((name) => {
    const suggestion = nearest(name, known);
    const params = { member: quoted(name), ...(suggestion === undefined ? {} : { suggestion }) };
    return finding('SCH-UNKNOWN-MEMBER', [...path, name], document, params);
  });
}

function finding(
  code: PackageCode,
  path: Path,
  document: unknown,
  params: PackageFinding['params'],
): PackageFinding {
  const pointer = path.map((step) => `/${String(step)}`).join('');
  const recordId = recordIdAt(path, document);
  return packageFinding('schema', code, recordId === undefined ? { pointer } : { pointer, recordId }, params);
}

function codeOf(issue: Issue, value: unknown): PackageCode {
  if (value === undefined) return 'SCH-REQUIRED';
  switch (issue.code) {
    case 'invalid_type':
      return 'SCH-TYPE';
    case 'invalid_value':
      return issue.values.some((allowed) => typeof allowed === typeof value) ? 'SCH-PATTERN' : 'SCH-TYPE';
    case 'too_small':
    case 'too_big':
      return 'SCH-RANGE';
    default:
      return 'SCH-PATTERN';
  }
}

function paramsOf(issue: Issue): PackageFinding['params'] {
  if (issue.code === 'invalid_type') return { expected: issue.expected };
  if (issue.code === 'too_big') return { maximum: Number(issue.maximum) };
  if (issue.code === 'too_small') return { minimum: Number(issue.minimum) };
  return {};
}

export function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const step of path) value = (value as Record<PropertyKey, unknown>)[step];
  return value;
}

const listNames: ReadonlySet<PropertyKey> = new Set(Object.values(recordLists));

/** Which record a path of the payload goes through, so that the person is led to it. */
function recordIdAt(path: Path, document: unknown): string | undefined {
  const [member, list, index] = path;
  if (member !== 'payload' || list === undefined || !listNames.has(list) || index === undefined)
    return undefined;
  const record = valueAt(document, [member, list, index]);
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
  return idSchema.safeParse(id).data;
}

/** The parts of a zod schema that lead from an object to its members. */
interface SchemaNode {
  def: { shape?: Record<string, SchemaNode>; element?: SchemaNode; innerType?: SchemaNode };
}

function memberNamesAt(path: Path, schema: z.ZodType): string[] {
  const unwrap = (node: SchemaNode | undefined): SchemaNode | undefined =>
    node?.def.innerType ? unwrap(node.def.innerType) : node;
  let node = unwrap(schema as unknown as SchemaNode);
  for (const step of path)
    node = unwrap(typeof step === 'number' ? node?.def.element : node?.def.shape?.[String(step)]);
  return Object.keys(node?.def.shape ?? {});
}

/** The known name that is at most two edits away, if there is one. */
function nearest(name: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((candidate) => ({ candidate, distance: editDistance(name, candidate) }))
    .filter(({ candidate, distance }) => distance <= 2 && distance < candidate.length / 2)
    .sort((a, b) => a.distance - b.distance);
  return best?.candidate;
}

/** Levenshtein distance, one row at a time; keys are at most 64 characters. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
