import { describe, expect, it } from 'vitest';
import { readPackage } from '../../src-main/exchange/read-package.ts';
import { hostileFiles } from './hostile-files.ts';

const inherited = Object.getOwnPropertyNames(Object.prototype);

describe('a hostile file', () => {
  it.each(hostileFiles())('$id: $name is refused with $expectedCode', ({ bytes, fileName, expectedCode }) => {
    const { envelope, findings } = readPackage(bytes, fileName);

    const refusing = findings.filter(({ severity }) => severity === 'fatal' || severity === 'reject');
    const codes = [...new Set(refusing.map(({ code }) => code))];
    expect({ envelope, codes }).toEqual({
      envelope: undefined,
      codes: [expect.toBeOneOf([expectedCode].flat())],
    });
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(inherited);
  });
});
