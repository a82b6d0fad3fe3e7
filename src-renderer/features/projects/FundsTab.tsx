import type { Project } from '../../../src-main/domain/project.ts';
import type { ProjectFunds } from '../../../src-main/domain/project-funds.ts';
import { fieldLabels } from '../../../src-main/domain/wording/fields.ts';
import { formatPercent } from '../../../src-main/domain/wording/format.ts';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { FundingRows } from '../../ui/FundingRows.tsx';
import { MoneyField } from '../../ui/MoneyField.tsx';
import { PercentField } from '../../ui/PercentField.tsx';
import { Section } from '../../ui/Section.tsx';
import { Switch } from '../../ui/Switch.tsx';
import type { BoundField, RecordForm } from '../../ui/use-record-form.ts';
import { withMember } from '../../ui/with-member.ts';
import { ExchangeRateFields } from './ExchangeRateFields.tsx';
import { FinancingCheck } from './FinancingCheck.tsx';
import { FundsYears } from './FundsYears.tsx';

interface FundsTabProps {
  form: RecordForm<Project>;
  /** The year whose amounts are under edit. */
  year: number;
  onYear: (year: number) => void;
}

export function FundsTab({ form, year, onYear }: FundsTabProps) {
  const { funds } = form.record;
  const { exchangeRate } = funds;
  const field = <M extends keyof ProjectFunds & string>(member: M): BoundField<ProjectFunds[M]> =>
    form.part(`funds.${member}`, funds[member], (value) => ({ funds: withMember(funds, member, value) }));
  return (
    <>
      <Section title="Budget och bidrag" hint="Belopp för hela projekttiden.">
        <FieldGroup>
          <MoneyField
            {...field('totalBudget')}
            exchangeRate={exchangeRate}
            hint="Till exempel 1,2 mnkr eller 120 000 EUR"
          />
          <MoneyField {...field('malmoBudget')} exchangeRate={exchangeRate} />
          <MoneyField {...field('applied')} exchangeRate={exchangeRate} />
          <MoneyField {...field('granted')} exchangeRate={exchangeRate} />
          <PercentField {...field('grantShare')} hint={actualShare(funds)} />
          <div className="field" data-wide>
            <Switch
              name="funds.lumpSum"
              label={fieldLabels.funds.lumpSum}
              isOn={funds.lumpSum}
              onChange={field('lumpSum').onChange}
            />
          </div>
        </FieldGroup>
      </Section>
      <Section title="Medfinansiering">
        <FundingRows {...field('coFinancing')} hideLabel asksForm exchangeRate={exchangeRate} />
        <FinancingCheck funds={funds} />
      </Section>
      <FundsYears form={form} year={year} onYear={onYear} />
      <Section
        title="Valutakurs"
        hint="Gäller de belopp i en annan valuta än kronor som inte har en egen kurs."
      >
        <ExchangeRateFields {...field('exchangeRate')} hideLabel />
      </Section>
    </>
  );
}

/** What the share comes to by the amounts, beside what is written. */
function actualShare({ granted, malmoBudget }: ProjectFunds): string | undefined {
  if (!granted || !malmoBudget || granted.currency !== malmoBudget.currency || malmoBudget.minor === 0)
    return undefined;
  return `Beviljat delat med Malmö stads budget: ${formatPercent(Math.round((granted.minor / malmoBudget.minor) * 10_000))}`;
}
