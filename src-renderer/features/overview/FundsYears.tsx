import { useState } from 'react';
import type { Overview } from '../../../src-main/contract/views.ts';
import type { FundsYearFigures, Spending } from '../../../src-main/domain/figures/department-follow-up.ts';
import { moneyParts } from '../../../src-main/domain/money.ts';
import { formatMoney } from '../../../src-main/domain/wording/format.ts';
import { ColumnChart } from '../../ui/charts/ColumnChart.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { shortMoney } from './overview-figures.ts';
import { programmeLabel } from './programme-label.ts';
import { useOpenFigure } from './use-open-figure.ts';

const series = [
  { key: 'incurred', label: 'Upparbetat' },
  { key: 'paid', label: 'Utbetalt' },
] as const;

const isKnown = ({ incurred, paid }: Spending): boolean => Object.keys({ ...incurred, ...paid }).length > 0;

/** What is incurred and paid, year by year and a chart for each currency: those are never added together. */
export function FundsYears({ overview: { followUp } }: { overview: Overview }) {
  const vocabulary = useVocabulary();
  const [programme, setProgramme] = useState<string>();
  const open = useOpenFigure();
  const years = followUp.funds.slice(followUp.funds.findIndex(isKnown));
  const codes = new Set(
    years.flatMap(({ byProgramme }) => byProgramme.filter(isKnown).map(({ code }) => code)),
  );
  const options = [...codes].map((code) => ({ id: keyOf(code), label: programmeLabel(vocabulary, code) }));
  const chosen = options.find(({ id }) => id === programme);
  const shown = years.map((year) => ({ year: year.year, ...spendingOf(year, chosen && codeOf(chosen.id)) }));
  const currencies = currenciesOf(years);
  return (
    <Panel title="Medel år för år">
      {currencies.length === 0 ? (
        <p className="quiet">
          Inget upparbetat eller utbetalt är ifyllt. Fyll i årets belopp under Medel i varje projekt, så visas
          de här år för år.
        </p>
      ) : (
        <>
          {options.length > 1 && (
            <div className="overview-choice">
              <SelectField
                name="programme"
                label="Program"
                value={chosen?.id}
                onChange={setProgramme}
                options={options}
                emptyLabel="Alla program"
              />
            </div>
          )}
          {currencies.map((currency) => (
            <ColumnChart
              key={currency}
              caption={`Upparbetat och utbetalt${currencies.length > 1 ? `, ${currency}` : ''}${chosen ? `, ${chosen.label}` : ''}`}
              groupHeader="År"
              groups={shown.map(({ year, incurred, paid }) => ({
                key: String(year),
                label: String(year),
                values: [incurred[currency], paid[currency]],
              }))}
              series={series}
              format={(minor) => formatMoney({ minor, currency })}
              formatShort={(minor) => shortMoney({ minor, currency })}
              onPress={(year, key) => {
                const member = key === 'paid' ? 'paid' : 'incurred';
                const ofProgramme = chosen && { programme: codeOf(chosen.id) };
                open('project', { figure: 'money', member, ...ofProgramme }, Number(year));
              }}
            />
          ))}
          <p className="small quiet">
            Varje år räknas med de projekt som hörde till det året. Beviljade medel gäller hela projekttiden
            och delas inte upp på år.
          </p>
        </>
      )}
    </Panel>
  );
}

/** The key of the choice: an empty one would be that of no choice. */
const withoutProgramme = '-';
const keyOf = (code: string): string => code || withoutProgramme;
const codeOf = (key: string): string => (key === withoutProgramme ? '' : key);

const nothing: Spending = { incurred: {}, paid: {} };

const spendingOf = (year: FundsYearFigures, programme: string | undefined): Spending =>
  programme === undefined ? year : (year.byProgramme.find(({ code }) => code === programme) ?? nothing);

/** Kronor first. */
const currenciesOf = (years: readonly FundsYearFigures[]): string[] =>
  moneyParts(Object.assign({}, ...years.flatMap(({ incurred, paid }) => [incurred, paid]))).map(
    ({ currency }) => currency,
  );
