import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src-main/domain/explanation.ts';
import { answeredPoints, explainedWarnings, suggestExplanations } from '../../src-main/domain/replies.ts';
import type { RuleFinding } from '../../src-main/domain/rules/rule.ts';
import { id } from './sample-ids.ts';

const warning: RuleFinding = {
  rule: 'R130',
  severity: 'warning',
  subject: 'project',
  recordId: id(1),
  field: 'funds.years.2006.paidToDate',
  params: {},
};
const explanation: Explanation = {
  rule: 'R130',
  recordId: id(1),
  field: 'funds.years.2006.paidToDate',
  text: 'Förskott.',
};
const noTitles = () => undefined;

describe('explained warnings', () => {
  it('are told once for each place, however often the rules say it', () => {
    const again = { ...warning, params: { count: 2 } };

    expect(explainedWarnings([warning, again], [explanation])).toEqual([{ finding: warning, explanation }]);
  });

  it.each([
    ['an error', { ...warning, severity: 'error' as const }],
    ['another rule', { ...warning, rule: 'R120' as const }],
    ['another record', { ...warning, recordId: id(2) }],
    ['another field', { ...warning, field: 'funds.granted' }],
  ])('are not %s', (_, finding) => {
    expect(explainedWarnings([finding], [explanation])).toEqual([]);
  });
});

describe('what was written last year', () => {
  const before = { ...explanation, field: 'funds.years.2005.paidToDate' };

  it('is offered at the same record, with the year of the field moved', () => {
    expect(suggestExplanations([warning], [before], 2006, noTitles)).toEqual([explanation]);
  });

  it('is offered at a record of the same name that was carried forward', () => {
    const carried = { ...before, recordId: id(9) };
    const titles = new Map([
      [id(1), 'Vårresan'],
      [id(9), 'Vårresan'],
    ]);

    expect(suggestExplanations([warning], [carried], 2006, (one) => titles.get(one))).toEqual([explanation]);
  });

  it('is not offered at a record without a name that is another', () => {
    const other = { ...before, recordId: id(9) };

    expect(suggestExplanations([warning], [other], 2006, () => '')).toEqual([]);
  });

  it('is about the same year as then when its field has none', () => {
    const ofRecord = { ...explanation, field: 'coFinancing' };
    const finding = { ...warning, field: 'coFinancing' };

    expect(suggestExplanations([finding], [ofRecord], 2006, noTitles)).toEqual([ofRecord]);
  });
});

describe('answered points', () => {
  it('are those that are open and have an answer', () => {
    const point = (number: number) => ({
      itemId: id(number),
      severity: 'must' as const,
      comment: 'Varför?',
    });
    const answer = (number: number) => ({ itemId: id(number), action: 'fixed' as const });

    expect(answeredPoints([point(1), point(2)], [answer(2), answer(3)])).toEqual([
      { point: point(2), response: answer(2) },
    ]);
  });
});
