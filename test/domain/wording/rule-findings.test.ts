import { describe, expect, it } from 'vitest';
import { allRules } from '../../../src-main/domain/rules/all.ts';
import { type RuleFinding, ruleNumbers } from '../../../src-main/domain/rules/rule.ts';
import { ruleText } from '../../../src-main/domain/wording/rule-findings.ts';

const finding = (change: Partial<RuleFinding>): RuleFinding => ({
  rule: 'R010',
  severity: 'error',
  subject: 'project',
  params: {},
  ...change,
});

describe('what a person reads of a rule', () => {
  it('knows each number as one rule, and each rule by one number', () => {
    expect(allRules.map(({ number }) => number).sort()).toEqual([...ruleNumbers].sort());
  });

  it.each(ruleNumbers)('%s has a sentence with no gap unfilled', (rule) => {
    const params = { year: 2006, count: 2, code: 'ZZ' };

    expect(ruleText(finding({ rule, field: 'name', params }))).toMatch(/^[A-ZÅÄÖ][^{}]*\.$/);
  });

  it('names the field, the year and the code', () => {
    expect([
      ruleText(finding({ field: 'funds.years.2006.paid' })),
      ruleText(finding({ rule: 'R030', subject: 'activity', field: 'startsOn', params: { year: 2006 } })),
      ruleText(finding({ rule: 'R070', subject: 'assistance', field: 'opportunityId' })),
      ruleText(finding({ rule: 'R080', field: 'partners', params: { code: 'ZZ' } })),
    ]).toEqual([
      'Utbetalt 2006 saknas. Fyll i fältet eller ange varför det är tomt.',
      'Aktiviteten sträcker sig utanför 2006. Kontrollera datumen.',
      'Kopplad möjlighet: posten ingår inte i årets rapport, så kopplingen följer inte med. Den ligger i papperskorgen eller hör till ett annat år. Byt eller töm kopplingen, eller återställ posten.',
      'Samverkansparter: koden ZZ finns inte i kodlistan. Välj ur listan.',
    ]);
  });
});
