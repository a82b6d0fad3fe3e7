// Whether this program can read a package of that format, version and kind (format §2.5). Comes before the digest:
// another program's file, or a newer one, must be told as such and not as damaged.
import type { JsonValue } from '../domain/package/canonical.ts';
import { envelopeSchemaOf, formatId, formatVersion, packageKinds } from '../domain/package/format.ts';
import { judgeVersion } from '../domain/package/version-standing.ts';
import { accept, type Checked, quoted, refuse } from './checked.ts';
import type { JsonDocument } from './digest.ts';

export interface VersionedDocument {
  document: JsonDocument;
  /** It may hold members that this program has never heard of. */
  isNewerMinor: boolean;
}

export function checkVersion(value: JsonValue): Checked<VersionedDocument> {
  if (typeof value !== 'object' || Array.isArray(value))
    return refuse('version', 'SCH-TYPE', { pointer: '' }, { expected: 'object' });
  const document = value as JsonDocument;
  if (document.format !== formatId) return refuse('version', 'VER-NOT-OURS');

  const version = document.formatVersion;
  const standing = judgeVersion(version, formatVersion);
  const location = { pointer: '/formatVersion' };
  if (standing === undefined) return refuse('version', 'VER-SYNTAX', location);
  const params = { version: String(version), supported: formatVersion };
  if (standing === 'newer-major') return refuse('version', 'VER-NEWER-MAJOR', location, params);
  if (standing === 'too-old') return refuse('version', 'VER-TOO-OLD', location, params);

  const required = Array.isArray(document.requires) ? document.requires[0] : undefined;
  if (typeof required === 'string')
    return refuse(
      'version',
      'VER-REQUIRES-FEATURE',
      { pointer: '/requires/0' },
      { feature: quoted(required) },
    );
  const isNewerMinor = standing === 'newer-minor';
  const { kind } = document;
  // A kind that nobody has heard of is a newer program's only in a newer version; in ours it is a fault of the file.
  const mayBeKind = isNewerMinor || packageKinds.some((one) => one === kind);
  if (typeof kind === 'string' && mayBeKind && !envelopeSchemaOf(version, kind))
    return refuse('version', 'VER-KIND-UNSUPPORTED', { pointer: '/kind' }, { kind: quoted(kind) });
  return accept({ document, isNewerMinor });
}
