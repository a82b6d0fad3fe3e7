// Stage 9 of reading: the closed schema of the version that the package declares. One of a newer minor version is held
// against our newest, and what that does not know is set aside and told: it cannot change what the rest means, since a
// minor version only adds optional members (format §2.5). The file itself is kept as it came.
import type { z } from 'zod';
import { type PackageFinding, packageFinding } from '../domain/package/finding.ts';
import { type Envelope, envelopeSchemaOf, formatVersion } from '../domain/package/format.ts';
import { packageLimits } from '../domain/package/limits.ts';
import { upgradeReport } from '../domain/package/upgrade.ts';
import type { JsonDocument } from './digest.ts';
import { schemaFindings, valueAt } from './schema-findings.ts';
import type { VersionedDocument } from './version.ts';

export type Validated =
  | { ok: true; envelope: Envelope; findings: PackageFinding[] }
  | { ok: false; findings: PackageFinding[] };

export function validateDocument({ document, isNewerMinor }: VersionedDocument): Validated {
  const schema = envelopeSchemaOf(document.formatVersion, document.kind);
  if (!schema)
    return { ok: false, findings: [packageFinding('schema', 'SCH-PATTERN', { pointer: '/kind' })] };
  if (isNewerMinor) return validateNewer(document, schema);
  const parsed = schema.safeParse(document);
  return parsed.success
    ? { ok: true, envelope: upgraded(parsed.data), findings: [] }
    : { ok: false, findings: schemaFindings(parsed.error.issues, document, schema) };
}

const upgraded = (envelope: Envelope): Envelope =>
  envelope.kind === 'report-bundle'
    ? { ...envelope, payload: upgradeReport(envelope.payload, envelope.formatVersion) }
    : envelope;

/** So many of the members that were set aside are named. */
const namedMembers = 5;

function validateNewer(document: JsonDocument, schema: z.ZodType<Envelope>): Validated {
  const known = { ...structuredClone(document), formatVersion };
  const setAside: string[] = [];
  let parsed = schema.safeParse(known);
  // What stood in an object that was itself not reached can show only once the rest of it fits: at most one round a level.
  for (let level = 0; !parsed.success && level <= packageLimits.jsonDepth; level += 1) {
    const { issues } = parsed.error;
    const others = issues.filter(({ code }) => code !== 'unrecognized_keys');
    if (others.length > 0) return { ok: false, findings: schemaFindings(others, known, schema) };
    for (const issue of issues) if (issue.code === 'unrecognized_keys') setAside.push(...drop(issue, known));
    parsed = schema.safeParse(known);
  }
  if (!parsed.success) return { ok: false, findings: schemaFindings(parsed.error.issues, known, schema) };
  return { ok: true, envelope: parsed.data, findings: [newerMinor(document, setAside)] };
}

/** @returns pointers to the members that were dropped. */
function drop({ path, keys }: z.core.$ZodIssueUnrecognizedKeys, document: unknown): string[] {
  const owner = valueAt(document, path) as Record<string, unknown>;
  return keys.map((key) => {
    delete owner[key];
    return [...path, key].map((step) => `/${String(step)}`).join('');
  });
}

function newerMinor({ formatVersion: declared }: JsonDocument, setAside: readonly string[]): PackageFinding {
  const more = setAside.length - namedMembers;
  return packageFinding(
    'schema',
    'VER-NEWER-MINOR',
    { pointer: '/formatVersion' },
    {
      version: String(declared),
      supported: formatVersion,
      ...(setAside.length > 0 && { members: setAside.slice(0, namedMembers).join(', ') }),
      ...(more > 0 && { more }),
    },
  );
}
