import { describe, expect, it } from 'vitest';
import { type PackageCode, packageCodes } from '../../../src-main/domain/package/codes.ts';
import { packageFinding } from '../../../src-main/domain/package/finding.ts';
import { holdQuestion } from '../../../src-main/domain/wording/hold-questions.ts';
import { packageCodeText } from '../../../src-main/domain/wording/package-findings.ts';

const codes = Object.keys(packageCodes) as PackageCode[];

describe('what is held', () => {
  it.each(codes.filter((code) => packageCodes[code] === 'hold'))('asks about %s', (code) => {
    expect(holdQuestion(packageFinding('meaning', code))?.question).toMatch(/\?$/);
  });

  it('is a question only while it holds: the same code as a refusal has none', () => {
    expect(holdQuestion(packageFinding('signature', 'SIG-MISSING', {}, {}, 'reject'))).toBeUndefined();
  });
});

describe('a code by itself', () => {
  it.each(codes)('%s is told in a whole sentence without what it was about', (code) => {
    expect(packageCodeText(code)).toMatch(/^[A-ZÅÄÖ][^{}[\]]*\.$/);
  });

  it('that is not known says nothing', () => {
    expect(packageCodeText('toString')).toBe('');
  });
});
