// B33–B47 and B54–B57: JSON that is cut, ambiguous, too much, another's, tampered with or of another version.
import { canonicalJson, type JsonValue } from '../../src-main/domain/package/canonical.ts';
import { sha256 } from '../../src-main/exchange/digest.ts';
import { packages } from '../../src-main/exchange/read-package.ts';
import { sampleEnvelope } from '../exchange/sample-envelope.ts';
import { type HostileFile, hostileFile } from './hostile-file.ts';

const good = Buffer.from(packages.toJson(sampleEnvelope)).toString('utf8');

const replaced = (from: string, to: string): string => {
  const text = good.replace(from, () => to);
  if (text === good) throw new Error(`the sample does not hold ${from}`);
  return text;
};

/** The sample with members changed and its digest made anew, so that only what was changed is wrong. */
const resealed = (from: string, to: string): string => {
  const { integrity, ...document } = JSON.parse(replaced(from, to));
  const digest = sha256(canonicalJson(document as JsonValue));
  return JSON.stringify({ ...document, integrity: { ...integrity, digest } });
};

const utf32 = (text: string, littleEndian: boolean): Buffer => {
  const characters = [...text];
  const bytes = Buffer.alloc(characters.length * 4);
  characters.forEach((character, index) => {
    const code = character.codePointAt(0) ?? 0;
    if (littleEndian) bytes.writeUInt32LE(code, index * 4);
    else bytes.writeUInt32BE(code, index * 4);
  });
  return bytes;
};

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

const withBytes = (hex: string): Buffer => {
  const [before, after] = good.split('Delad stad');
  return Buffer.concat([Buffer.from(before ?? ''), Buffer.from(hex, 'hex'), Buffer.from(after ?? '')]);
};

const participants = '"participants": 12';
const inPayload = '"payload": {';
const title = '"Delad stad"';
const manyMembers = (count: number): string =>
  `{${Array.from({ length: count }, (_, index) => `"k${index.toString(36)}":1`).join(',')}}`;

export function hostileJson(): HostileFile[] {
  const json = (
    id: string,
    name: string,
    code: HostileFile['expectedCode'],
    make: () => Uint8Array | string,
  ): HostileFile => hostileFile(id, name, 'json', code, make);
  const number = (written: string, code: HostileFile['expectedCode']): HostileFile =>
    json('B39', `the number ${written.slice(0, 20)}`, code, () =>
      replaced(participants, `"participants": ${written}`),
    );
  const value = (written: string): HostileFile =>
    json('B38', `the value ${written}`, 'JSN-SYNTAX', () =>
      replaced(participants, `"participants": ${written}`),
    );
  const member = (id: string, written: string, code: HostileFile['expectedCode']): HostileFile =>
    json(id, `the member ${written}`, code, () => replaced(inPayload, `${inPayload}${written},`));
  const text = (id: string, written: string, code: HostileFile['expectedCode']): HostileFile =>
    json(id, `the text ${JSON.stringify(written)}`, code, () => replaced(title, `"${written}"`));
  const changed = (from: string, to: string): HostileFile =>
    json('B47', `${to}, digest kept`, 'INT-DIGEST', () => replaced(from, to));
  const version = (written: string, code: HostileFile['expectedCode']): HostileFile =>
    json('B54', `format version ${written}`, code, () =>
      resealed('"formatVersion": "1.1"', `"formatVersion": ${written}`),
    );

  return [
    ...[1, 10, 100, good.length - 3].map((length) =>
      json('B33', `cut at byte ${length}`, 'JSN-TRUNCATED', () => good.slice(0, length)),
    ),
    json('B34', 'UTF-16LE with mark', 'ENC-NOT-UTF8', () => Buffer.from(`\ufeff${good}`, 'utf16le')),
    json('B34', 'UTF-16LE', 'ENC-NOT-UTF8', () => Buffer.from(good, 'utf16le')),
    json('B34', 'UTF-16BE with mark', 'ENC-NOT-UTF8', () => utf16be(`\ufeff${good}`)),
    json('B34', 'UTF-16BE', 'ENC-NOT-UTF8', () => utf16be(good)),
    json('B34', 'UTF-32LE', 'ENC-NOT-UTF8', () => utf32(good, true)),
    json('B34', 'UTF-32BE', 'ENC-NOT-UTF8', () => utf32(good, false)),
    json('B34', 'UTF-32BE with mark', 'ENC-NOT-UTF8', () => utf32(`\ufeff${good}`, false)),
    json('B34', 'UTF-7', 'IO-TYPE-UNKNOWN', () => '+AHsAfQ-'),
    ...['c328', 'c080', 'eda080'].map((hex) =>
      json('B35', `bytes ${hex}`, 'ENC-NOT-UTF8', () => withBytes(hex)),
    ),
    member('B36', '"contact": {}', 'JSN-DUPLICATE-KEY'),
    member('B36', '"\\u0063ontact": {}', 'JSN-DUPLICATE-KEY'),
    member('B37', '"__proto__": {"polluted": true}', 'JSN-KEY-NAME'),
    member('B37', '"\\u005f_proto__": {"polluted": true}', 'JSN-KEY-NAME'),
    member('B37', '"constructor": {"prototype": {"polluted": true}}', 'JSN-KEY-NAME'),
    member('B37', '"toString": true', 'JSN-KEY-NAME'),
    member('B37', '"": true', 'JSN-KEY-NAME'),
    ...[
      'NaN',
      'Infinity',
      'undefined',
      "'12'",
      '12 // tolv',
      '/* tolv */ 12',
      '+12',
      '.5',
      '1.',
      '01',
      '0x12',
      'True',
      '12,',
    ].map(value),
    ...['1e400', '1.5', '1.0', '-0', '1E2', '9007199254740993', '-9007199254740992', '9'.repeat(100_000)].map(
      (written) => number(written, 'JSN-NUMBER'),
    ),
    json('B40', 'bytes after the end', 'JSN-TRAILING', () => `${good}x`),
    json('B40', 'two documents', 'JSN-TRAILING', () => good + good),
    json('B40', 'NUL after the end', 'JSN-TRAILING', () => `${good}\0`),
    json('B41', 'depth 33', 'LIM-DEPTH', () => `${'{"a":'.repeat(33)}1${'}'.repeat(33)}`),
    json('B41', 'depth 5,000,000', 'LIM-DEPTH', () => `{"a":${'['.repeat(5_000_000)}`),
    json('B42', 'text of 9 MB', 'LIM-STRING', () => replaced(title, `"${'a'.repeat(9_000_000)}"`)),
    json('B42', '1,000,000 members', 'LIM-VALUES', () => manyMembers(1_000_000)),
    json('B42', '11 MiB', 'LIM-JSON-SIZE', () => Buffer.alloc(11 * 1024 * 1024, '{')),
    json('B42', 'member name of 65 characters', 'LIM-KEY', () => `{"${'a'.repeat(65)}":1}`),
    text('B43', '\\ud800', 'JSN-SURROGATE'),
    text('B43', '\\udc00\\ud800', 'JSN-SURROGATE'),
    text('B43', '\\u0000', 'JSN-CONTROL-CHAR'),
    text('B43', '\\r', 'JSN-CONTROL-CHAR'),
    text('B43', '\\ufffe', 'JSN-CONTROL-CHAR'),
    text('B43', '\uffff', 'JSN-CONTROL-CHAR'),
    text('B43', 'a\nb', 'JSN-CONTROL-CHAR'),
    text('B38', '\\x41', 'JSN-SYNTAX'),
    json('B44', 'null', 'JSN-NULL', () => replaced(title, 'null')),
    json('B44', 'array', 'IO-TYPE-UNKNOWN', () => `[${good}]`),
    json('B44', 'text', 'IO-TYPE-UNKNOWN', () => '"rapport"'),
    json('B45', "another program's JSON", 'VER-NOT-OURS', () => '{"name":"utblick","dependencies":{}}'),
    json('B46', 'no integrity', 'INT-MISSING', () => good.replace(/"integrity": \{[^}]*\},\s*/, '')),
    json('B46', 'MD5', 'INT-ALG', () => replaced('"SHA-256"', '"MD5"')),
    json('B46', 'digest too short', 'SCH-PATTERN', () =>
      replaced(sampleEnvelope.integrity.digest, sampleEnvelope.integrity.digest.slice(1)),
    ),
    changed('"12500.00"', '"12500.01"'),
    changed('"orgCode": "sdf-fosie"', '"orgCode": "sdf-rosengard"'),
    changed('"revision": 2', '"revision": 3'),
    changed('"kind": "report-bundle"', '"kind": "report-bundles"'),
    version('"99.0"', 'VER-NEWER-MAJOR'),
    ...['"1"', '"1.0.0"', '"01.0"', '"0.9"', '1', '["1.0"]'].map((written) => version(written, 'VER-SYNTAX')),
    json('B54', 'format version 1.0 as a number', 'JSN-NUMBER', () =>
      replaced('"formatVersion": "1.1"', '"formatVersion": 1.0'),
    ),
    json('B55', 'unknown feature', 'VER-REQUIRES-FEATURE', () =>
      resealed('"requires": []', '"requires": ["unknown"]'),
    ),
    json('B56', 'members of 1.1 under 1.0', 'SCH-UNKNOWN-MEMBER', () =>
      resealed('"formatVersion": "1.1"', '"formatVersion": "1.0"'),
    ),
    json('B57', 'misspelled member', 'SCH-UNKNOWN-MEMBER', () =>
      resealed(participants, '"participants": 12, "titel": "x"'),
    ),
    json('B57', '190,000 unknown members', 'SCH-UNKNOWN-MEMBER', () =>
      resealed(participants, `"participants": 12, ${manyMembers(190_000).slice(1, -1)}`),
    ),
    json('B64', 'revision 0', 'SCH-RANGE', () => resealed('"revision": 2', '"revision": 0')),
    json('B60', 'a kind that is not read yet', 'VER-KIND-UNSUPPORTED', () =>
      resealed('"report-bundle"', '"receipt"'),
    ),
  ];
}
