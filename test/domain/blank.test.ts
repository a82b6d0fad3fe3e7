import { describe, expect, it } from 'vitest';
import { blankSchema, hasBlank } from '../../src-main/domain/blank.ts';

describe('a blank', () => {
  it('speaks for the field that it names and for no other', () => {
    const blanks = [{ field: 'funds.granted', reason: 'unknown' as const }];

    expect(['funds.granted', 'granted', 'funds'].map((field) => hasBlank(blanks, field))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each(['benefit', 'funds.granted', 'funds.years.2006.paid'])('may name %s', (field) => {
    expect(blankSchema.safeParse({ field, reason: 'secret' }).success).toBe(true);
  });

  it.each(['', 'Benefit', '__proto__', 'a b', `a${'x'.repeat(64)}`])('may not name "%s"', (field) => {
    expect(blankSchema.safeParse({ field, reason: 'secret' }).success).toBe(false);
  });

  it('has one of the five reasons', () => {
    expect(blankSchema.safeParse({ field: 'benefit', reason: 'because' }).success).toBe(false);
  });
});
