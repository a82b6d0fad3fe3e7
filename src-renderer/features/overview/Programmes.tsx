import type { Overview } from '../../../src-main/contract/views.ts';
import type { FundsMember } from '../../../src-main/domain/figures/figure-reference.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { CountFigure, MoneyFigure } from './CountFigure.tsx';
import { programmeLabel } from './programme-label.ts';

/** The year's money by programme. What is granted is for the projects' whole time. */
export function Programmes({ overview: { figures, followUp } }: { overview: Overview }) {
  const vocabulary = useVocabulary();
  const { totals, year } = figures;
  const members: readonly {
    member: FundsMember & keyof (typeof followUp.programmes)[number];
    header: string;
  }[] = [
    { member: 'granted', header: 'Beviljat, hela tiden' },
    { member: 'incurred', header: `Upparbetat ${year}` },
    { member: 'paid', header: `Utbetalt ${year}` },
  ];
  return (
    <Panel title="Medel efter program">
      {followUp.programmes.length === 0 ? (
        <p className="quiet">
          Inga projekt är registrerade. Här räknas vad som är beviljat, upparbetat och utbetalt i varje
          program.
        </p>
      ) : (
        <div className="chart-table">
          <table className="table">
            <caption className="visually-hidden">Beviljat, upparbetat och utbetalt efter program</caption>
            <thead>
              <tr>
                <th scope="col">Program</th>
                <th scope="col" data-align="end">
                  Projekt
                </th>
                {members.map(({ member, header }) => (
                  <th key={member} scope="col" data-align="end">
                    {header}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {followUp.programmes.map(({ code, projects, ...sums }) => {
                const label = programmeLabel(vocabulary, code);
                return (
                  <tr key={code}>
                    <th scope="row">{label}</th>
                    <td data-align="end">
                      <CountFigure
                        type="project"
                        figure={{ figure: 'cut', cut: 'byProgramme', code }}
                        of={`${label}, projekt`}
                        count={projects}
                      />
                    </td>
                    {members.map(({ member, header }) => (
                      <td key={member} data-align="end">
                        <MoneyFigure
                          figure={{ figure: 'money', member, programme: code }}
                          of={`${label}, ${header}`}
                          sum={sums[member]}
                        />
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">Alla projekt</th>
                <td data-align="end">
                  <CountFigure
                    type="project"
                    figure={{ figure: 'counted' }}
                    of="Alla projekt"
                    count={totals.projects}
                  />
                </td>
                {members.map(({ member, header }) => (
                  <td key={member} data-align="end">
                    <MoneyFigure
                      figure={{ figure: 'money', member }}
                      of={`Alla projekt, ${header}`}
                      sum={totals.funds[member]}
                    />
                  </td>
                ))}
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </Panel>
  );
}
