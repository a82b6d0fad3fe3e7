// Reads a package from either carrier, stages 1–9 of format §2.7: each stage trusts
// what the one before has checked, and the first that refuses ends the reading. What the content means (stage 10) is
// judged elsewhere.
import type { Packages, ReadPackage } from '../app/ports.ts';
import { digestSchema } from '../domain/ids.ts';
import { type PackageFinding, packageFinding } from '../domain/package/finding.ts';
import type { Envelope } from '../domain/package/format.ts';
import { packageLimits } from '../domain/package/limits.ts';
import { changedTextFinding } from './changed-text.ts';
import { accept, type Checked, type Refusal, refuse } from './checked.ts';
import { openContainer } from './container.ts';
import { digestOfDocument, type JsonDocument, sha256 } from './digest.ts';
import { type DocxPayload, extractPayload } from './docx-payload.ts';
import { detectFileType, type FileType } from './file-type.ts';
import { checkSignature, createSigningKey, thumbprintOf } from './signature.ts';
import { readStrictJson, type StrictJson } from './strict-json.ts';
import { validateDocument } from './validate.ts';
import { checkVersion } from './version.ts';
import { sealEnvelope, writeDocx, writeJson } from './write-package.ts';

/**
 * @param fileName only compared with what the bytes are.
 * Never throws on hostile input: every fault of the file is a finding.
 */
export function readPackage(bytes: Uint8Array, fileName: string): ReadPackage {
  const result: ReadPackage = {
    fileSha256: sha256(bytes),
    fileBytes: bytes.length,
    carrier: 'unknown',
    findings: [],
  };
  const envelope = readEnvelope(bytes, fileName, result);
  if (envelope.ok) result.envelope = envelope.value;
  else result.findings.push(...envelope.findings);
  return result;
}

type ManyRefusals = { ok: false; findings: PackageFinding[] };

/** Notes the carrier, and findings that do not stop the reading, in `result`. */
function readEnvelope(
  bytes: Uint8Array,
  fileName: string,
  result: ReadPackage,
): { ok: true; value: Envelope } | ManyRefusals {
  const stop = ({ finding }: Refusal): ManyRefusals => ({ ok: false, findings: [finding] });
  if (bytes.length > packageLimits.fileBytes)
    return stop(refuse('bytes', 'LIM-FILE', {}, { bytes: bytes.length, limit: packageLimits.fileBytes }));
  const type = detectFileType(bytes, fileName);
  if (!type.ok) return stop(type);
  result.carrier = type.value.carrier;
  if (type.value.hasByteOrderMark) result.findings.push(packageFinding('json', 'ENC-BOM'));

  const payload = openPayload(type.value, result.findings);
  if (!payload.ok) return stop(payload);
  const json = readStrictJson(payload.value.bytes, payload.value.part);
  if (!json.ok) return stop(json);
  const versioned = checkVersion(json.value.value);
  if (!versioned.ok) return stop(versioned);
  const { document } = versioned.value;
  const refused = checkDigest(document, json.value) ?? checkRecordCounts(document);
  if (refused) return stop(refused);
  const validated = validateDocument(versioned.value);
  if (!validated.ok) return validated;
  result.findings.push(...validated.findings);
  const { envelope } = validated;
  const mismatch = checkHints(payload.value, envelope);
  if (mismatch) return stop(mismatch);
  // After the schema, which has made sure that what is signed with is a key and a signature at all.
  const signedBy = checkSignature(document, envelope);
  if (!signedBy.ok) return stop(signedBy);
  if (signedBy.value !== undefined) result.signedBy = signedBy.value;
  const changed = payload.value.changedText?.();
  if (changed?.ok === false) return stop(changed);
  if (changed?.value !== undefined) result.findings.push(changedTextFinding(envelope, changed.value));
  return { ok: true, value: envelope };
}

type Payload = Pick<DocxPayload, 'bytes'> & Partial<DocxPayload>;

function openPayload(file: FileType, findings: PackageFinding[]): Checked<Payload> {
  if (file.carrier === 'json') return accept({ bytes: file.content });
  const container = openContainer(file.content);
  return container.ok ? extractPayload(container.value, findings) : container;
}

/** An `integrity` of the wrong shape is left to the schema, which says precisely what is wrong with it. */
function checkDigest(document: JsonDocument, { canonicalBytes }: StrictJson): Refusal | undefined {
  const { integrity } = document;
  if (integrity === undefined) return refuse('digest', 'INT-MISSING', { pointer: '/integrity' });
  if (typeof integrity !== 'object' || Array.isArray(integrity)) return undefined;
  const { canonicalization, digestAlg, digest } = integrity as JsonDocument;
  if (canonicalization !== 'RFC8785' || digestAlg !== 'SHA-256')
    return refuse('digest', 'INT-ALG', { pointer: '/integrity' });
  if (!digestSchema.safeParse(digest).success || digest === digestOfDocument(document, canonicalBytes))
    return undefined;
  return refuse('digest', 'INT-DIGEST', { pointer: '/integrity/digest' });
}

/** Bounds the schema's work and what is shown of it (format §2.6). */
function checkRecordCounts({ payload }: JsonDocument): Refusal | undefined {
  if (typeof payload !== 'object') return undefined;
  let records = 0;
  for (const [name, list] of Object.entries(payload)) {
    if (!Array.isArray(list)) continue;
    records += list.length;
    const limit =
      list.length > packageLimits.recordsPerArray ? packageLimits.recordsPerArray : packageLimits.records;
    if (list.length > packageLimits.recordsPerArray || records > packageLimits.records)
      return refuse('schema', 'LIM-RECORDS', { pointer: `/payload/${name}` }, { limit });
  }
  return undefined;
}

/** The attributes round the payload in a .docx are hints, but hints that lie are a sign of tampering (format §2.9). */
function checkHints({ hint, part }: Payload, { kind, header }: Envelope): Refusal | undefined {
  if (!hint) return undefined;
  const expected = { kind, messageId: header.messageId, revision: String(header.series.revision) };
  for (const attribute of ['kind', 'messageId', 'revision'] as const)
    if (hint(attribute) !== expected[attribute])
      return refuse('container', 'DOCX-ATTR-MISMATCH', { part }, { attribute });
  return undefined;
}

/** Reads on the caller's own thread, without limits of time and memory: for what this program has written itself. */
export const packages: Packages = {
  seal: sealEnvelope,
  createSigningKey,
  thumbprint: thumbprintOf,
  toJson: writeJson,
  toDocx: writeDocx,
  read: async (bytes, fileName) => readPackage(bytes, fileName),
  prepareReading: () => undefined,
  closeReading: () => undefined,
  sha256,
};
