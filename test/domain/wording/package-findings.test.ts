import { describe, expect, it } from 'vitest';
import { type PackageCode, packageCodes } from '../../../src-main/domain/package/codes.ts';
import { packageFinding } from '../../../src-main/domain/package/finding.ts';
import { packageFindingText } from '../../../src-main/domain/wording/package-findings.ts';

const params = {
  report: 'Rapporten är version 2.',
  version: '2.0',
  member: 'titel',
  count: 3,
  code: 'ZZ',
  project: 'SECURE',
  organisation: 'Miljöförvaltningen',
};

describe('what a person reads of a finding in a package', () => {
  it.each(Object.keys(packageCodes) as PackageCode[])('%s says what was found and what to do', (code) => {
    const filled = packageFindingText(packageFinding('meaning', code, {}, params));
    const bare = packageFindingText(packageFinding('meaning', code));

    for (const text of Object.values(filled)) expect(text).toMatch(/^[A-ZÅÄÖ][^{}]*\.$/);
    for (const text of Object.values(bare)) expect(text).not.toMatch(/[{}]/);
  });

  it('names the project and the other förvaltning of a shared project', () => {
    expect(packageFindingText(packageFinding('meaning', 'SEM-SHARED-PROJECT', {}, params)).what).toBe(
      'Ett projekt redovisas av flera förvaltningar: SECURE redovisas också av Miljöförvaltningen.',
    );
  });
});
