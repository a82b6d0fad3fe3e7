// Files made to take a reader's time or memory, each with the code that refuses it (bar R15).
import { closeSync, ftruncateSync, openSync, writeFileSync } from 'node:fs';
import { constants, deflateRawSync } from 'node:zlib';
import type { PackageCode } from '../../src-main/domain/package/codes.ts';
import { packageLimits } from '../../src-main/domain/package/limits.ts';
import { buildZip } from './zip-builder.ts';

const MiB = 1024 * 1024;

/** Four GiB of zeros in 4 MB: a flushed block of 1 MiB can be repeated as it stands. */
export function deflateBomb(): Buffer {
  const block = deflateRawSync(Buffer.alloc(MiB), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const lastBlock = Buffer.from([0x03, 0x00]);
  return Buffer.concat([...Array.from({ length: 4096 }, () => block), lastBlock]);
}

interface CostlyFile {
  name: string;
  fileName: string;
  code: PackageCode;
  write(path: string): void;
}

const made = (
  name: string,
  extension: string,
  code: PackageCode,
  make: () => Uint8Array | string,
): CostlyFile => ({
  name,
  fileName: `rapport.${extension}`,
  code,
  write: (path) => writeFileSync(path, make()),
});

/** `{"k0":1,"k1":1 …` of about that many bytes. */
function manyKeys(bytes: number): string {
  const members: string[] = [];
  for (let length = 0, index = 0; length < bytes; index += 1) {
    const member = `"k${index.toString(36)}":1`;
    members.push(member);
    length += member.length + 1;
  }
  return `{${members.join(',')}}`;
}

/** As large a part as there may be, of well-formed elements that do not deflate like a bomb; only its end is missing. */
function longestPart(): Buffer {
  const elements: string[] = ['<Types>'];
  for (let length = 0, index = 0; length < packageLimits.zipPartBytes - 100; index += 1) {
    const element = `<a b="${(index * 7919).toString(36)}"/>`;
    elements.push(element);
    length += element.length;
  }
  return Buffer.from(elements.join(''));
}

export const costlyFiles: readonly CostlyFile[] = [
  made('depth 1,000,000', 'json', 'LIM-DEPTH', () => `{"a":${'['.repeat(1_000_000)}`),
  made('depth 5,000,000', 'json', 'LIM-DEPTH', () => `{"a":${'['.repeat(5_000_000)}`),
  {
    name: 'a file of 1 GB',
    fileName: 'rapport.json',
    code: 'LIM-FILE',
    write(path) {
      const descriptor = openSync(path, 'w');
      ftruncateSync(descriptor, 1_000_000_000);
      closeSync(descriptor);
    },
  },
  made('5,000,000 keys', 'json', 'LIM-FILE', () => manyKeys(5_000_000 * 9)),
  made('all the keys that 10 MiB hold', 'json', 'LIM-VALUES', () => manyKeys(packageLimits.jsonBytes - 100)),
  made('a text of all of 10 MiB', 'json', 'LIM-STRING', () => `{"a":"${'å'.repeat(5 * MiB - 10)}"}`),
  made('a zip bomb of 4 GB that says a small size', 'docx', 'ZIP-SIZE-LIE', () =>
    buildZip([
      { name: '[Content_Types].xml', data: deflateBomb(), inflatedBytes: 1000 },
      { name: '_rels/.rels', content: Buffer.from('<x/>') },
    ]),
  ),
  made('a zip bomb of 4 GB that says its size', 'docx', 'LIM-PART', () =>
    buildZip([{ name: '[Content_Types].xml', data: deflateBomb(), inflatedBytes: 0xffffffff }]),
  ),
  made('parts that are as large as they may be', 'docx', 'LIM-VALUES', () =>
    buildZip([
      { name: '[Content_Types].xml', content: longestPart() },
      { name: '_rels/.rels', content: Buffer.from('<x/>') },
    ]),
  ),
  made('60,000 entries', 'docx', 'LIM-ENTRIES', () =>
    buildZip(Array.from({ length: 60_000 }, (_, index) => ({ name: `${index}`, method: 0 }))),
  ),
];
