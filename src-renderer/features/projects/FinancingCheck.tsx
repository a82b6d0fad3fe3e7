import { addMoney, type MoneySum, moneyParts, sumMoney } from '../../../src-main/domain/money.ts';
import type { ProjectFunds } from '../../../src-main/domain/project-funds.ts';
import { sumCoFinancing } from '../../../src-main/domain/project-life/funds-to-date.ts';
import { formatMoneySum, formatPercent } from '../../../src-main/domain/wording/format.ts';
import { Badge } from '../../ui/Badge.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

/** Shows while one types whether grant and co-financing make up Malmö's budget (rule R150). */
export function FinancingCheck({ funds }: { funds: ProjectFunds }) {
  const coFinancing = sumCoFinancing(funds, useVocabulary());
  const financing = addMoney(coFinancing.total, funds.granted);
  const budget = sumMoney([funds.malmoBudget]);
  return (
    <table className="table sums">
      <caption className="visually-hidden">Finansieringen jämförd med budgeten</caption>
      <tbody>
        <Line label="Beviljat EU-bidrag" sum={sumMoney([funds.granted])} />
        <Line label="Medfinansiering, kontant" sum={coFinancing.cash} />
        <Line label="Medfinansiering, i annat än pengar" sum={coFinancing.inKind} />
      </tbody>
      <tbody className="sums-total">
        <Line label="Summa finansiering" sum={financing} />
        <Line label="Malmö stads budget" sum={budget} />
        {coFinancing.share !== undefined && (
          <tr>
            <th scope="row">Medfinansieringens andel av Malmö stads budget</th>
            <td data-align="end">{formatPercent(coFinancing.share)}</td>
          </tr>
        )}
        {funds.malmoBudget && (
          <tr>
            <th scope="row">Skillnad</th>
            <td data-align="end">
              <Difference financing={financing} budget={budget} />
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

const Line = ({ label, sum }: { label: string; sum: MoneySum }) => (
  <tr>
    <th scope="row">{label}</th>
    <td data-align="end">{formatMoneySum(sum)}</td>
  </tr>
);

const Difference = ({ financing, budget }: { financing: MoneySum; budget: MoneySum }) => {
  const currencies = new Set([...Object.keys(financing), ...Object.keys(budget)]);
  if (currencies.size > 1) return <Badge tone="plain">Flera valutor jämförs inte</Badge>;
  const [difference] = moneyParts(financing).map(({ minor, currency }) => ({
    [currency]: minor - (budget[currency] ?? 0),
  }));
  return difference !== undefined && Object.values(difference).every((minor) => minor === 0) ? (
    <Badge tone="good">Stämmer</Badge>
  ) : (
    <Badge tone="warning">{formatMoneySum(difference ?? budget)}</Badge>
  );
};
