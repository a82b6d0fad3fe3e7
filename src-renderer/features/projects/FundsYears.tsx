import { Plus } from 'lucide-react';
import { type Money, type MoneySum, onlyAmount } from '../../../src-main/domain/money.ts';
import type { Project } from '../../../src-main/domain/project.ts';
import { type FundsYear, fundsOfYear } from '../../../src-main/domain/project-funds.ts';
import { type FundsToDate, fundsToDate } from '../../../src-main/domain/project-life/funds-to-date.ts';
import { fieldLabels } from '../../../src-main/domain/wording/fields.ts';
import { formatAmount, formatMoney, formatMoneySum } from '../../../src-main/domain/wording/format.ts';
import { useNavigation } from '../../app/place.ts';
import { Button } from '../../ui/Button.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { MoneyField } from '../../ui/MoneyField.tsx';
import { Section } from '../../ui/Section.tsx';
import type { RecordForm } from '../../ui/use-record-form.ts';
import { amountMembers, type FundsAmount, withYearAmount, yearsOf } from './funds-years.ts';
import { RemainingFunds } from './RemainingFunds.tsx';

const help =
  'Utbetalt är det som har kommit Malmö stad till del. Det som Malmö stad som lead partner har fått och lämnat vidare står för sig, som vidareförmedlat, och ingår inte i utbetalt.';

interface FundsYearsProps {
  form: RecordForm<Project>;
  year: number;
  onYear: (year: number) => void;
}

/** The money of one year under edit, above all years side by side and what they come to. */
export function FundsYears({ form, year, onYear }: FundsYearsProps) {
  const { place } = useNavigation();
  const { funds } = form.record;
  const years = yearsOf(funds, [place.year, year]);
  const amount = (member: FundsAmount) =>
    form.part(`funds.years.${year}.${member}`, fundsOfYear(funds, year)?.[member], (value) => ({
      funds: withYearAmount(funds, year, member, value),
    }));
  const [first = year] = years;
  const last = years.at(-1) ?? year;
  return (
    <Section title={`Belopp ${year}`} hint={help}>
      <FieldGroup>
        {amountMembers.map((member) => (
          <MoneyField
            key={`${year} ${member}`}
            {...amount(member)}
            exchangeRate={funds.exchangeRate}
            hint={member === 'paidToDate' ? expectedToDate(form.record, year) : undefined}
          />
        ))}
      </FieldGroup>
      <YearTable
        years={years.map((one) => fundsOfYear(funds, one) ?? { year: one })}
        toDate={fundsToDate(funds, year)}
        onChoose={onYear}
      />
      <div className="row">
        {[first - 1, last + 1].map((beside) => (
          <Button key={beside} variant="quiet" onPress={() => onYear(beside)}>
            <Plus aria-hidden />
            Lägg till {beside}
          </Button>
        ))}
      </div>
      <RemainingFunds funds={funds} year={year} />
    </Section>
  );
}

interface YearTableProps {
  years: readonly FundsYear[];
  /** To the end of the year under edit. */
  toDate: FundsToDate;
  onChoose: (year: number) => void;
}

const shortLabels: Partial<Record<FundsAmount, string>> = {
  budget: 'Budget',
  paidToDate: 'Ackumulerat',
  passedOn: 'Vidareförmedlat',
};

/** Amounts that few projects have stand in the table only when there are some. */
const seldom: ReadonlySet<FundsAmount> = new Set(['budget', 'passedOn', 'recovered']);

const YearTable = ({ years, toDate, onChoose }: YearTableProps) => {
  const members = amountMembers.filter(
    (member) => !seldom.has(member) || years.some((entry) => entry[member] !== undefined),
  );
  return (
    <div className="year-table">
      <table className="table small">
        <caption className="visually-hidden">Alla år, i kronor där inget annat står</caption>
        <thead>
          <tr>
            <th scope="col">{fieldLabels.fundsYear.year}</th>
            {members.map((member) => (
              <th key={member} scope="col" data-align="end">
                {shortLabels[member] ?? fieldLabels.fundsYear[member]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((entry) => (
            <tr key={entry.year} data-selected={entry.year === toDate.year ? true : undefined}>
              <th scope="row" data-field={`funds.years.${entry.year}`}>
                {entry.year === toDate.year ? (
                  <strong>{entry.year}</strong>
                ) : (
                  <LinkButton onPress={() => onChoose(entry.year)}>{entry.year}</LinkButton>
                )}
              </th>
              {members.map((member) => (
                <td key={member} data-align="end">
                  {amountText(entry[member])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Till och med {toDate.year}</th>
            {members.map((member) => (
              <td key={member} data-align="end">
                {sumText(member === 'paidToDate' ? toDate.paidToDate : toDate.sums[member])}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
};

const amountText = (amount: Money | undefined): string => {
  if (amount === undefined) return '–';
  return amount.currency === 'SEK' ? formatAmount(amount) : formatMoney(amount);
};

const sumText = (sum: MoneySum): string => {
  const amount = onlyAmount(sum);
  if (amount !== undefined) return amountText(amount);
  return Object.keys(sum).length === 0 ? '–' : formatMoneySum(sum);
};

/** Last year's accumulated and this year's paid together, where both are known in one currency. */
function expectedToDate({ funds }: Project, year: number): string | undefined {
  const before = fundsOfYear(funds, year - 1)?.paidToDate;
  const paid = fundsOfYear(funds, year)?.paid;
  if (!before || !paid || before.currency !== paid.currency) return undefined;
  const sum = { minor: before.minor + paid.minor, currency: paid.currency };
  return `Förra årets ackumulerade och årets utbetalning blir ${formatMoney(sum)}`;
}
