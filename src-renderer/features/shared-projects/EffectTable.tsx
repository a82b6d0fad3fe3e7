import type { YearFigures } from '../../../src-main/domain/figures/year-figures.ts';
import type { SharedProjectChoice } from '../../../src-main/domain/shared-project.ts';
import { organisationName } from '../../../src-main/domain/vocabulary.ts';
import { fieldLabels } from '../../../src-main/domain/wording/fields.ts';
import { formatCount, formatMoneySum } from '../../../src-main/domain/wording/format.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { countRecords, toDecision } from './choice-effect.ts';
import type { Match } from './match-words.ts';

interface EffectTableProps {
  year: number;
  match: Match;
  /** Empty: nothing whole has been chosen, or nothing else than before. */
  choices: readonly SharedProjectChoice[];
}

/** What these records add to the year's totals, before and after. */
export function EffectTable({ year, match, choices }: EffectTableProps) {
  const vocabulary = useVocabulary();
  const { records, decision } = match;
  const before = countRecords(year, records, vocabulary, decision ? [decision] : []);
  const after =
    choices.length === 0 ? undefined : countRecords(year, records, vocabulary, choices.map(toDecision));
  const paid = `${fieldLabels.fundsYear.paid} ${year}`;
  const rows: [label: string, (figures: YearFigures) => string][] = [
    ['Antal projekt', ({ totals }) => formatCount(totals.projects)],
    [fieldLabels.funds.granted, ({ totals }) => formatMoneySum(totals.funds.granted)],
    [paid, ({ totals }) => formatMoneySum(totals.funds.paid)],
    ...records.map(({ organisation }): [string, (figures: YearFigures) => string] => [
      `${paid}, ${organisationName(vocabulary, organisation)}`,
      ({ departments }) =>
        formatMoneySum(departments.find((one) => one.organisation === organisation)?.funds.paid ?? {}),
    ]),
  ];
  return (
    <div className="stack-tight">
      <h3>Så räknas det i årets summor</h3>
      {after === undefined && (
        <p className="quiet">När du väljer ser du hur summorna ändras, innan du sparar.</p>
      )}
      <div className="shared-table">
        <table className="table change-table" aria-label="Så räknas det i årets summor">
          <thead>
            <tr>
              <th scope="col">Summa</th>
              <th scope="col">Nu</th>
              {after && <th scope="col">Med ditt beslut</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, figureOf]) => {
              const values = [before, ...(after ? [after] : [])].map(figureOf);
              return (
                <tr key={label}>
                  <th scope="row">
                    {label}
                    {new Set(values).size > 1 && <span className="shared-differs">Ändras</span>}
                  </th>
                  {values.map((value, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: before and after keep their places
                    <td key={index} className="number">
                      {value}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}
