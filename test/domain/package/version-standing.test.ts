import { describe, expect, it } from 'vitest';
import { judgeVersion } from '../../../src-main/domain/package/version-standing.ts';

describe('how a declared version stands to ours', () => {
  it.each([
    ['1.2', '1.2', 'known'],
    ['1.0', '1.2', 'known'],
    ['1.3', '1.2', 'newer-minor'],
    ['1.9999', '1.2', 'newer-minor'],
    ['2.0', '1.2', 'newer-major'],
    ['99.0', '1.2', 'newer-major'],
    ['6.7', '7.1', 'older-major'],
    ['2.0', '7.1', 'older-major'],
    ['1.9', '7.1', 'too-old'],
    ['7.2', '7.1', 'newer-minor'],
    ['7.0', '7.1', 'known'],
  ])('%s, when ours is %s, is %s', (declared, current, standing) => {
    expect(judgeVersion(declared, current)).toBe(standing);
  });

  it.each([
    '1',
    '1.0.0',
    '01.0',
    '1.00',
    '0.9',
    ' 1.0',
    '1.0 ',
    '-1.0',
    '1.10000',
    '١.٠',
    '',
    1,
    1.1,
    ['1.0'],
    undefined,
  ])('%j is not a version', (declared) => {
    expect(judgeVersion(declared, '1.2')).toBeUndefined();
  });
});
