import { useState } from 'react';
import type { OutputOf } from '../../../src-main/contract/contract.ts';
import { type Rehearsed, stops } from '../../../src-main/domain/rehearsal.ts';
import { organisationName } from '../../../src-main/domain/vocabulary.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { reasonLabels, reasonOf, rehearsalText } from '../../../src-main/domain/wording/rehearsal.ts';
import { useAction } from '../../api.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { ToneIcon } from '../../ui/Notice.tsx';
import { compareSwedish } from '../../ui/options.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

interface RehearsalPanelProps {
  year: number;
  /** Saves what is written, so that it is what is tried. */
  onBefore: () => Promise<unknown>;
}

type Result = OutputOf<'request.rehearse'>;

/** Tries the request on the reports of the year before: whom it would stop, and why, before anything is sent. */
export function RehearsalPanel({ year, onBefore }: RehearsalPanelProps) {
  const rehearsal = useAction('request.rehearse');
  const [result, setResult] = useState<Result>();
  const start = async (): Promise<void> => {
    await onBefore();
    const rehearsed = await rehearsal.run({ year });
    if (rehearsed.ok) setResult(rehearsed.value);
  };
  return (
    <Panel
      title={`Prova mot rapporterna för ${year - 1}`}
      aside={
        <Button isDisabled={rehearsal.isRunning} onPress={() => void start()}>
          {result === undefined ? 'Prova' : 'Prova igen'}
        </Button>
      }
    >
      <p className="quiet">
        Frågorna, kontrollerna och kraven ovan prövas mot det som förvaltningarna lämnade förra året. Inget
        ändras och inget skickas.
      </p>
      <FailureNotice failure={rehearsal.failure} />
      {result && <Outcome result={result} year={year} />}
    </Panel>
  );
}

function Outcome({ result: { rows }, year }: { result: Result; year: number }) {
  const vocabulary = useVocabulary();
  const tried = rows.filter((row) => row.tried !== undefined);
  if (tried.length === 0) return <p>Det finns inga rapporter från {year - 1} att pröva mot.</p>;
  const stopped = tried.filter(({ points }) => points.some(stops));
  const named = rows
    .map((row) => ({ ...row, name: organisationName(vocabulary, row.organisation) }))
    .sort((one, other) => rank(one) - rank(other) || compareSwedish(one.name, other.name));
  const absent = named.filter((row) => row.tried === undefined);
  return (
    <>
      <p role="status">
        {stopped.length === 0
          ? `Alla ${formatCount(tried.length)} rapporter skulle klara sig.`
          : `${formatCount(stopped.length)} av ${formatCount(tried.length)} rapporter skulle stoppas som de var.`}
      </p>
      <Reasons rows={tried} />
      <div>
        {named
          .filter((row) => row.tried !== undefined)
          .map((row) => (
            <Disclosure
              key={row.organisation}
              title={
                <span className="finding-group-title">
                  {row.name}
                  <Standing row={row} />
                </span>
              }
            >
              <Points row={row} />
            </Disclosure>
          ))}
        {absent.length > 0 && (
          <Disclosure
            title={
              <span className="finding-group-title">
                Utan rapport för {year - 1}
                <Badge tone="plain">{formatCount(absent.length)} kan inte prövas</Badge>
              </span>
            }
          >
            <p>{absent.map(({ name }) => name).join(', ')}.</p>
          </Disclosure>
        )}
      </div>
    </>
  );
}

/** Stopped first, then what there is something to say of. */
const rank = ({ points }: Rehearsed): number => {
  if (points.some(stops)) return 0;
  return points.length > 0 ? 1 : 2;
};

/** Why reports would be stopped, and how many förvaltningar it is about. */
function Reasons({ rows }: { rows: readonly Rehearsed[] }) {
  const counts = new Map<string, number>();
  for (const { points } of rows)
    for (const reason of new Set(points.filter(stops).map(reasonOf)))
      counts.set(reasonLabels[reason], (counts.get(reasonLabels[reason]) ?? 0) + 1);
  if (counts.size === 0) return null;
  return (
    <DefinitionList
      facts={[...counts].map(
        ([label, count]) =>
          [label, `${formatCount(count)} ${count === 1 ? 'rapport' : 'rapporter'}`] as const,
      )}
    />
  );
}

function Standing({ row: { points } }: { row: Rehearsed }) {
  const stopping = points.filter(stops).length;
  const told = points.length - stopping;
  return (
    <span className="row">
      {stopping > 0 && <Badge tone="error">{formatCount(stopping)} stoppar</Badge>}
      {told > 0 && <Badge tone="warning">{formatCount(told)} att tänka på</Badge>}
      {points.length === 0 && <Badge tone="good">Skulle klara sig</Badge>}
    </span>
  );
}

const Points = ({ row: { points } }: { row: Rehearsed }) =>
  points.length === 0 ? (
    <p className="quiet">Rapporten skulle kunna skickas som den var.</p>
  ) : (
    <ul className="stack-tight finding-lines">
      {points.map((point) => (
        <li key={JSON.stringify(point)} data-severity={stops(point) ? 'error' : 'warning'}>
          <ToneIcon tone={stops(point) ? 'error' : 'warning'} />
          <span>{rehearsalText(point)}</span>
        </li>
      ))}
    </ul>
  );
