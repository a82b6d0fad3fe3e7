import { describe, expect, it } from 'vitest';
import { kronor } from '../../../src-main/domain/money.ts';
import { checkReport } from '../../../src-main/domain/rules/all.ts';
import type { RuleContext, RuleFinding } from '../../../src-main/domain/rules/rule.ts';
import { fullFundsYear, fullProject } from '../full-project.ts';
import { withFunds, withFundsYear, withProject } from '../samples.ts';

const found = (
  rule: RuleFinding['rule'],
  severity: RuleFinding['severity'],
  field: string,
): RuleFinding[] => [{ rule, severity, subject: 'project', recordId: fullProject.id, field, params: {} }];
const euro = (whole: number) => ({ minor: whole * 100, currency: 'EUR' });
/** Another grant, with the rest of Malmö's budget co-financed. */
const granted = (whole: number) => ({
  granted: kronor(whole),
  grantShare: undefined,
  coFinancing: [{ source: 'egen-tid', amount: kronor(2_960_000 - whole) }],
});

describe('rules on project funds', () => {
  it.each<[string, RuleContext, RuleFinding[]]>([
    [
      'R120 as an error when more is paid in the year than to date',
      withFundsYear({ paid: kronor(740_005) }),
      found('R120', 'error', 'funds.years.2006.paidToDate'),
    ],
    [
      'R120 as a warning when the year before and the year do not make the sum to date',
      withFundsYear({ paid: kronor(430_002) }),
      found('R120', 'warning', 'funds.years.2006.paidToDate'),
    ],
    ['no R120 when the years are in different currencies', withFundsYear({ paid: euro(1) }), []],
    [
      'R130 when one krona more is paid to date than was granted',
      withFunds(granted(740_003)),
      found('R130', 'warning', 'funds.years.2006.paidToDate'),
    ],
    ['no R130 when all that was granted is paid', withFunds(granted(740_004)), []],
    [
      'R140 when more is incurred than Malmö has budgeted',
      withFundsYear({ incurred: kronor(2_960_001) }),
      found('R140', 'warning', 'funds.years.2006.incurred'),
    ],
    ['no R140 when it is exactly the budget', withFundsYear({ incurred: kronor(2_960_000) }), []],
    [
      'R150 when the grant and the co-financing miss the budget by one krona',
      withFunds({ coFinancing: [{ source: 'egen-tid', amount: kronor(1_479_999) }] }),
      found('R150', 'warning', 'funds.coFinancing'),
    ],
    ['no R150 when a source has no amount yet', withFunds({ coFinancing: [{ source: 'egen-tid' }] }), []],
    [
      'no R150 when one of the amounts is in euro',
      withFunds({ coFinancing: [{ source: 'egen-tid', amount: euro(1) }] }),
      [],
    ],
    [
      'R160 when an amount is in euro and no rate is given',
      withFunds({ exchangeRate: undefined }),
      found('R160', 'warning', 'funds.exchangeRate'),
    ],
    ['no R160 when all is in kronor', withFunds({ exchangeRate: undefined, totalBudget: kronor(1) }), []],
    [
      'R160 when only a co-financing of the year is in euro',
      withFunds({
        exchangeRate: undefined,
        totalBudget: kronor(1),
        coFinancing: [{ source: 'egen-tid', amount: euro(1) }],
      }),
      found('R160', 'warning', 'funds.exchangeRate'),
    ],
    [
      'R160 when the only rate is another currency’s',
      withFunds({ exchangeRate: { currency: 'DKK', rate: '1.24' } }),
      found('R160', 'warning', 'funds.exchangeRate'),
    ],
    [
      'R160 when a budget of the year is in euro and no rate is given',
      withFunds({
        exchangeRate: undefined,
        totalBudget: kronor(1),
        years: [{ ...fullFundsYear, budget: euro(1) }],
      }),
      found('R160', 'warning', 'funds.exchangeRate'),
    ],
    [
      'R160 when a claim is in zloty without a rate',
      withProject({ claims: [{ amount: { minor: 100, currency: 'PLN' } }] }),
      found('R160', 'warning', 'funds.exchangeRate'),
    ],
    [
      'no R160 when each amount in euro has its own rate',
      withFunds({ exchangeRate: undefined, totalBudget: { ...euro(1), conversion: { rate: '9.25' } } }),
      [],
    ],
    [
      'R170 when the share is more than a percentage point off',
      withFunds({ grantShare: 4899 }),
      found('R170', 'warning', 'funds.grantShare'),
    ],
    ['no R170 when the share is a percentage point off', withFunds({ grantShare: 5100 }), []],
  ])('give %s', (_, context, findings) => {
    expect(checkReport(context)).toEqual(findings);
  });
});
