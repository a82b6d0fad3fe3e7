import type { YearFigures } from '../../../src-main/domain/figures/year-figures.ts';
import { labelOf } from '../../../src-main/domain/vocabulary.ts';
import { formatCount, formatMoneySum } from '../../../src-main/domain/wording/format.ts';
import { useNavigation } from '../../app/place.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

/** The money by programme. The bar shows the granted kronor; other currencies stand only as numbers. */
export function Programmes({ figures }: { figures: YearFigures }) {
  const vocabulary = useVocabulary();
  const { go } = useNavigation();
  const { totals, byProgramme, year } = figures;
  const largest = Math.max(1, ...byProgramme.map(({ granted }) => granted.SEK ?? 0));
  return (
    <Panel
      title="Medel efter program"
      aside={<LinkButton onPress={() => go({ room: 'projects' })}>Visa projekten</LinkButton>}
    >
      {byProgramme.length === 0 ? (
        <p className="quiet">Inga projekt med program är registrerade.</p>
      ) : (
        <table className="table bar-list">
          <caption className="visually-hidden">Beviljat och utbetalt efter program</caption>
          <thead>
            <tr>
              <th scope="col">Program</th>
              <th scope="col" data-align="end">
                Projekt
              </th>
              <td />
              <th scope="col" data-align="end">
                Beviljat, hela tiden
              </th>
              <th scope="col" data-align="end">
                Utbetalt {year}
              </th>
            </tr>
          </thead>
          <tbody>
            {byProgramme.map(({ code, projects, granted, paid }) => (
              <tr key={code}>
                <th scope="row">{labelOf(vocabulary, 'programmes', code)}</th>
                <td data-align="end">{formatCount(projects)}</td>
                <td className="programme-bar">
                  <span className="bar-track" aria-hidden="true">
                    <span style={{ inlineSize: `${((granted.SEK ?? 0) / largest) * 100}%` }} />
                  </span>
                </td>
                <td data-align="end">{formatMoneySum(granted)}</td>
                <td data-align="end">{formatMoneySum(paid)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Alla projekt</th>
              <td data-align="end">{formatCount(totals.projects)}</td>
              <td />
              <td data-align="end">{formatMoneySum(totals.funds.granted)}</td>
              <td data-align="end">{formatMoneySum(totals.funds.paid)}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </Panel>
  );
}
