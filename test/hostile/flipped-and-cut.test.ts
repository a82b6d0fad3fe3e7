import { describe, expect, it } from 'vitest';
import { packages, readPackage } from '../../src-main/exchange/read-package.ts';
import { goldenBytes, goldenPackages, signingKeys } from '../exchange/golden.ts';
import { sampleDocument, sampleEnvelope } from '../exchange/sample-envelope.ts';

const json = packages.toJson(sampleEnvelope);
const docx = packages.toDocx(sampleEnvelope, await sampleDocument());

/** Where the data of a part stands in the file, deflated. */
function dataOf(zip: Uint8Array, part: string): { start: number; end: number } {
  const bytes = Buffer.from(zip);
  const name = bytes.indexOf(part);
  // The first place is in the local header, whose fixed part is 30 bytes (APPNOTE.TXT §4.3.7).
  const header = name - 30;
  const start = name + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  return { start, end: start + bytes.readUInt32LE(header + 18) };
}

/** The digests under which `bytes` is accepted when each byte of the range, or every `stride`th, is changed by each mask. */
function acceptedDigests(
  bytes: Uint8Array,
  fileName: string,
  masks: readonly number[],
  { start = 0, end = bytes.length, stride = 1 } = {},
): string[] {
  const digests = new Set<string>();
  for (let at = start; at < end; at += stride)
    for (const mask of masks) {
      const { envelope, signedBy } = readPackage(bytes.with(at, (bytes[at] ?? 0) ^ mask), fileName);
      if (envelope) digests.add([envelope.integrity.digest, signedBy].join(' ').trim());
    }
  return [...digests];
}

const item = dataOf(docx, 'customXml/item1.xml');

describe('a damaged package', () => {
  it('(B53) with any byte of the .json flipped is never accepted with another digest', () => {
    const accepted = acceptedDigests(json, 'rapport.json', [0x01, 0x20, 0xff]);

    expect([[], [sampleEnvelope.integrity.digest]]).toContainEqual(accepted);
  });

  it('(B53) that is signed, with any byte flipped, is never accepted with another digest or signer', () => {
    const golden = goldenPackages.find(({ kind }) => kind === 'receipt') ?? goldenPackages[0];
    if (!golden) throw new Error('no golden receipt');
    const signer = packages.thumbprint(signingKeys.cityOffice.publicKey);
    const accepted = acceptedDigests(goldenBytes(golden), 'kvittens.json', [0x01, 0x20, 0xff]);

    expect([[], [`${golden.digest} ${signer}`]]).toContainEqual(accepted);
  });

  it('(B53) with any byte of the data in a .docx flipped is never accepted', () => {
    expect(item.end - item.start).toBeGreaterThan(1000);
    expect(acceptedDigests(docx, 'rapport.docx', [0x01, 0xff], item)).toEqual([]);
  });

  it('(B53) with a byte of the rest of a .docx flipped is never accepted with another digest', () => {
    const accepted = [
      ...acceptedDigests(docx, 'rapport.docx', [0xff], { end: item.start, stride: 13 }),
      ...acceptedDigests(docx, 'rapport.docx', [0xff], { start: item.end, stride: 13 }),
    ];

    expect(new Set(accepted)).toEqual(new Set([sampleEnvelope.integrity.digest]));
  });

  it('(B33) cut at any byte is never accepted, and said to be cut', () => {
    const codes = new Set<string>();
    // The last byte is a line feed after the end.
    for (let length = 1; length < json.length - 1; length += 1)
      for (const { code } of readPackage(json.subarray(0, length), 'rapport.json').findings) codes.add(code);

    expect(codes).toEqual(new Set(['JSN-TRUNCATED']));
  });
});
