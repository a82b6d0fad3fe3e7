// Whether this program can read a package of that format, version and kind (format §2.5). Comes before the digest:
// another program's file, or a newer one, must be told as such and not as damaged.
import type { JsonValue } from '../domain/package/canonical.ts';
import { envelopeSchemaOf, formatId, formatVersion, packageKinds } from '../domain/package/format.ts';
import { accept, type Checked, quoted, refuse } from './checked.ts';
import type { JsonDocument } from './digest.ts';

const versionPattern = /^([1-9]\d{0,3})\.(0|[1-9]\d{0,3})$/;
const [ourMajor, ourMinor] = formatVersion.split('.').map(Number) as [number, number];

export function checkVersion(value: JsonValue): Checked<JsonDocument> {
  if (typeof value !== 'object' || Array.isArray(value))
    return refuse('version', 'SCH-TYPE', { pointer: '' }, { expected: 'object' });
  const document = value as JsonDocument;
  if (document.format !== formatId) return refuse('version', 'VER-NOT-OURS');

  const version = document.formatVersion;
  const match = typeof version === 'string' ? versionPattern.exec(version) : null;
  const location = { pointer: '/formatVersion' };
  if (!match) return refuse('version', 'VER-SYNTAX', location);
  const params = { version: match[0], supported: formatVersion };
  if (Number(match[1]) > ourMajor) return refuse('version', 'VER-NEWER-MAJOR', location, params);
  if (Number(match[2]) > ourMinor) return refuse('version', 'VER-NEWER-MINOR', location, params);

  const required = Array.isArray(document.requires) ? document.requires[0] : undefined;
  if (typeof required === 'string')
    return refuse(
      'version',
      'VER-REQUIRES-FEATURE',
      { pointer: '/requires/0' },
      { feature: quoted(required) },
    );
  const { kind } = document;
  if (packageKinds.some((one) => one === kind) && !envelopeSchemaOf(version, kind))
    return refuse('version', 'VER-KIND-UNSUPPORTED', { pointer: '/kind' }, { kind: quoted(String(kind)) });
  return accept(document);
}
