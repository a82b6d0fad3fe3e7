import { describe, expect, it } from 'vitest';
import { failureCodes } from '../../../src-main/domain/failure.ts';
import { failureText } from '../../../src-main/domain/wording/failures.ts';

describe('what a person reads of a failure', () => {
  it.each(failureCodes)(
    '%s says what happened, what was kept and what to do, with no gap unfilled',
    (code) => {
      const texts = Object.values(failureText({ code, params: {} }));

      expect(texts).toHaveLength(3);
      for (const text of texts) expect(text).toMatch(/^[A-ZÅÄÖ][^{}]*\.$/);
    },
  );

  it('names the file that it is about', () => {
    expect(failureText({ code: 'FILE-UNREADABLE', params: { name: 'rapport.docx' } }).what).toBe(
      'Filen rapport.docx gick inte att läsa.',
    );
  });

  it('fills in a number', () => {
    expect(failureText({ code: 'REPORT-HAS-ERRORS', params: { errors: 3 } }).what).toContain('har 3 fel');
  });

  it('does not read a parameter as a pattern of its own', () => {
    expect(failureText({ code: 'FILE-UNREADABLE', params: { name: '$& {name}' } }).what).toBe(
      'Filen $& {name} gick inte att läsa.',
    );
  });
});
