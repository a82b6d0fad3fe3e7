import { describe, expect, it } from 'vitest';
import {
  informationText,
  manifestText,
  payloadOxum,
  readManifest,
} from '../../../src-main/domain/archive/bag.ts';

const one = 'a'.repeat(64);
const two = 'b'.repeat(64);

describe('a bag of RFC 8493', () => {
  it('lists its files in the order of their paths, a checksum before each', () => {
    const files = [
      { path: 'data/b.json', sha256: two },
      { path: 'data/a b.docx', sha256: one },
    ];

    expect(manifestText(files)).toBe(`${one}  data/a b.docx\n${two}  data/b.json\n`);
    expect(readManifest(manifestText(files))).toEqual([files[1], files[0]]);
  });

  it('reads the lists that other tools make', () => {
    expect(readManifest(`${one.toUpperCase()} *data/a.txt\r\n${two}\tdata/å/ö.txt\r\n`)).toEqual([
      { path: 'data/a.txt', sha256: one },
      { path: 'data/å/ö.txt', sha256: two },
    ]);
  });

  it.each(['../a', 'data/../../a', '/etc/passwd', 'C:\\a', 'C:/a', 'data\\a', 'data//a', './a', 'data/\0'])(
    'refuses a list that names %j, which is not in it',
    (path) => {
      expect(readManifest(`${one}  ${path}\n`)).toBeUndefined();
    },
  );

  it.each(['nonsense', `${one.slice(1)}  data/a`, `${one}data/a`])('refuses %j as a list', (text) => {
    expect(readManifest(text)).toBeUndefined();
  });

  it('tells of itself in lines of label and value, and how much it holds', () => {
    expect(informationText([['Bagging-Date', '2007-05-11']])).toBe('Bagging-Date: 2007-05-11\n');
    expect(payloadOxum([{ bytes: 10 }, { bytes: 32 }])).toBe('42.2');
  });
});
