import { describe, expect, it } from 'vitest';
import { packages, readPackage } from '../../src-main/exchange/read-package.ts';
import { sampleDocument, sampleEnvelope } from '../exchange/sample-envelope.ts';

const json = packages.toJson(sampleEnvelope);
const docx = packages.toDocx(sampleEnvelope, await sampleDocument());

/** What is accepted although it is not what was sealed, when every `stride`th byte is changed in each of the ways. */
const wronglyAccepted = (bytes: Uint8Array, fileName: string, stride: number, masks: number[]): string[] => {
  const digests = new Set<string>();
  for (let at = 0; at < bytes.length; at += stride)
    for (const mask of masks) {
      const { envelope } = readPackage(bytes.with(at, (bytes[at] ?? 0) ^ mask), fileName);
      if (envelope) digests.add(envelope.integrity.digest);
    }
  digests.delete(sampleEnvelope.integrity.digest);
  return [...digests];
};

describe('a damaged package', () => {
  it('(B53) with any byte of the .json flipped is never accepted with another digest', () => {
    expect(wronglyAccepted(json, 'rapport.json', 1, [0x01, 0x20, 0xff])).toEqual([]);
  });

  it('(B53) with a byte of the .docx flipped is never accepted with another digest', () => {
    expect(wronglyAccepted(docx, 'rapport.docx', 17, [0xff])).toEqual([]);
  });

  it('(B33) cut at any byte is never accepted, and said to be cut', () => {
    const codes = new Set<string>();
    // The last byte is a line feed after the end.
    for (let length = 1; length < json.length - 1; length += 1)
      for (const { code } of readPackage(json.subarray(0, length), 'rapport.json').findings) codes.add(code);

    expect(codes).toEqual(new Set(['JSN-TRUNCATED']));
  });
});
