import type { Overview } from '../../../src-main/contract/views.ts';
import type { FundsMember, SummedMember } from '../../../src-main/domain/figures/figure-reference.ts';
import type { Totals } from '../../../src-main/domain/figures/year-figures.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { KeyFigure, KeyFigures } from '../../ui/KeyFigures.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { CountFigure, MoneyFigure } from './CountFigure.tsx';
import { shortMoneySum } from './overview-figures.ts';

const projectCounts = [
  { label: 'projekt', figure: 'counted', member: 'projects' },
  { label: 'startade', figure: 'started', member: 'started' },
  { label: 'avslutade', figure: 'ended', member: 'ended' },
] as const;

const sums: readonly { label: string; member: FundsMember }[] = [
  { label: 'beviljat, hela projekttiden', member: 'granted' },
  { label: 'upparbetat', member: 'incurred' },
  { label: 'rekvirerat', member: 'claimed' },
  { label: 'utbetalt', member: 'paid' },
  { label: 'utbetalt sedan start', member: 'paidToDate' },
];

const numbers: readonly { label: string; member: SummedMember & keyof Totals }[] = [
  { label: 'besök', member: 'visits' },
  { label: 'besökare', member: 'visitors' },
  { label: 'resor', member: 'trips' },
  { label: 'deltagare', member: 'participants' },
  { label: 'varav förtroendevalda', member: 'electedParticipants' },
];

/** The key figures, with last year's below when there was a last year. */
export function YearPanel({ overview: { figures, previous, followUp } }: { overview: Overview }) {
  const { totals } = figures;
  const before = (read: (totals: Totals) => string): { note?: string } =>
    previous ? { note: `${previous.year}: ${read(previous.totals)}` } : {};
  return (
    <Panel title="Årets siffror">
      <div className="overview-figures">
        <KeyFigures>
          {projectCounts.map(({ label, figure, member }) => (
            <KeyFigure
              key={member}
              label={label}
              value={<CountFigure type="project" figure={{ figure }} of={label} count={totals[member]} />}
              {...before((earlier) => formatCount(earlier[member]))}
            />
          ))}
          <KeyFigure
            label="idéer och ansökningar"
            value={
              <CountFigure
                type="project"
                figure={{ figure: 'applications' }}
                of="idéer och ansökningar"
                count={followUp.applications}
              />
            }
          />
          <KeyFigure
            label="möjligheter"
            value={
              <CountFigure
                type="opportunity"
                figure={{ figure: 'counted' }}
                of="möjligheter"
                count={followUp.opportunities.records}
              />
            }
          />
          <KeyFigure
            label="beslut"
            value={
              <CountFigure
                type="decision"
                figure={{ figure: 'counted' }}
                of="beslut"
                count={followUp.decisions}
              />
            }
          />
        </KeyFigures>
        <KeyFigures>
          {sums.map(({ label, member }) => (
            <KeyFigure
              key={member}
              label={label}
              value={
                <MoneyFigure
                  figure={{ figure: 'money', member }}
                  of={label}
                  sum={totals.funds[member]}
                  text={shortMoneySum(totals.funds[member])}
                />
              }
              {...before(({ funds }) => shortMoneySum(funds[member]))}
            />
          ))}
        </KeyFigures>
        <KeyFigures>
          <KeyFigure
            label="aktiviteter"
            value={
              <CountFigure
                type="activity"
                figure={{ figure: 'counted' }}
                of="aktiviteter"
                count={totals.activities}
              />
            }
            {...before(({ activities }) => formatCount(activities))}
          />
          {numbers.map(({ label, member }) => (
            <KeyFigure
              key={member}
              label={label}
              value={
                <CountFigure
                  type="activity"
                  figure={{ figure: 'summed', member }}
                  of={label}
                  count={totals[member]}
                />
              }
              {...before((earlier) => formatCount(earlier[member]))}
            />
          ))}
        </KeyFigures>
      </div>
    </Panel>
  );
}
