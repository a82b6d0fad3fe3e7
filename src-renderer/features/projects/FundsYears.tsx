import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Money } from '../../../src-main/domain/money.ts';
import type { Project } from '../../../src-main/domain/project.ts';
import { type FundsYear, fundsOfYear } from '../../../src-main/domain/project-funds.ts';
import { fieldLabels } from '../../../src-main/domain/wording/fields.ts';
import { formatAmount, formatMoney } from '../../../src-main/domain/wording/format.ts';
import { useNavigation } from '../../app/place.ts';
import { Button } from '../../ui/Button.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { MoneyField } from '../../ui/MoneyField.tsx';
import { Section } from '../../ui/Section.tsx';
import type { RecordForm } from '../../ui/use-record-form.ts';
import { amountMembers, type FundsAmount, withYearAmount, yearsOf } from './funds-years.ts';

const help =
  'Utbetalt är det som har kommit Malmö stad till del. Det som Malmö stad som lead partner har fått och lämnat vidare står för sig, som vidareförmedlat, och ingår inte i utbetalt.';

/** The money of one year under edit, above all years side by side. */
export function FundsYears({ form }: { form: RecordForm<Project> }) {
  const { place } = useNavigation();
  const { funds } = form.record;
  const [year, setYear] = useState(place.year);
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
            hint={member === 'paidToDate' ? expectedToDate(form.record, year) : undefined}
          />
        ))}
      </FieldGroup>
      <YearTable
        years={years.map((one) => fundsOfYear(funds, one) ?? { year: one })}
        chosen={year}
        onChoose={setYear}
      />
      <div className="row">
        {[first - 1, last + 1].map((beside) => (
          <Button key={beside} variant="quiet" onPress={() => setYear(beside)}>
            <Plus aria-hidden />
            Lägg till {beside}
          </Button>
        ))}
      </div>
    </Section>
  );
}

interface YearTableProps {
  years: readonly FundsYear[];
  chosen: number;
  onChoose: (year: number) => void;
}

const shortLabels: Partial<Record<FundsAmount, string>> = {
  paidToDate: 'Ackumulerat',
  passedOn: 'Vidareförmedlat',
};

/** Amounts that few projects have stand in the table only when there are some. */
const seldom: ReadonlySet<FundsAmount> = new Set(['passedOn', 'recovered']);

const YearTable = ({ years, chosen, onChoose }: YearTableProps) => {
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
            <tr key={entry.year} data-selected={entry.year === chosen ? true : undefined}>
              <th scope="row">
                {entry.year === chosen ? (
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
      </table>
    </div>
  );
};

const amountText = (amount: Money | undefined): string => {
  if (amount === undefined) return '–';
  return amount.currency === 'SEK' ? formatAmount(amount) : formatMoney(amount);
};

/** Last year's accumulated and this year's paid together, where both are known in one currency. */
function expectedToDate({ funds }: Project, year: number): string | undefined {
  const before = fundsOfYear(funds, year - 1)?.paidToDate;
  const paid = fundsOfYear(funds, year)?.paid;
  if (!before || !paid || before.currency !== paid.currency) return undefined;
  const sum = { minor: before.minor + paid.minor, currency: paid.currency };
  return `Förra årets ackumulerade och årets utbetalning blir ${formatMoney(sum)}`;
}
