import { findOrganisation, organisationName } from '../../../src-main/domain/vocabulary.ts';
import { formatDate, joinWords } from '../../../src-main/domain/wording/format.ts';
import { kindLabels } from '../../../src-main/domain/wording/messages.ts';
import { useCall } from '../../api.ts';
import { FilledSummary } from '../../app/FilledSummary.tsx';
import { ReviewLog } from '../../app/ReviewLog.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { InDetailBar } from '../../ui/InDetailBar.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { Section } from '../../ui/Section.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { statuses } from './BoardTable.tsx';
import type { BoardEntry } from './board-entries.ts';
import { FactTable } from './FactTable.tsx';
import { rowActions } from './row-actions.ts';
import type { BoardWork } from './use-board-work.ts';

/** Where Enter on a row leads. */
export const boardHeading = 'organisation';

interface BoardDetailProps {
  entry: BoardEntry;
  work: BoardWork;
}

/** Everything that is known of one förvaltning's report for the year. */
export function BoardDetail({ entry, work }: BoardDetailProps) {
  const { name, status, received, filled, acts, expected } = entry;
  const vocabulary = useVocabulary();
  const committee = findOrganisation(vocabulary, entry.organisation)?.committee;
  return (
    <>
      <InDetailBar>
        <Badge tone={statuses[status].tone}>{statuses[status].word}</Badge>
      </InDetailBar>
      <div className="page-header">
        <div className="page-header-words">
          {committee !== undefined && <span className="small quiet">{committee}</span>}
          <h2 className="record-title" tabIndex={-1} data-field={boardHeading}>
            {name}
          </h2>
          {received?.contactName !== undefined && (
            <span className="quiet">Kontaktperson {received.contactName}</span>
          )}
        </div>
        <div className="row">
          <MenuButton
            label="Fler åtgärder"
            variant="quiet"
            actions={rowActions(entry, work).filter(({ id }) => id !== 'review' && id !== 'expect')}
          />
          {received && <Button onPress={() => work.review(entry)}>Granska rapporten</Button>}
        </div>
      </div>
      <Switch
        label={`Ska redovisa ${work.year}`}
        isOn={expected}
        onChange={(isOn) => work.expect(entry, isOn)}
      />
      <MidYear entry={entry} work={work} />
      <FactTable entry={entry} />
      {filled && (
        <Section title="Ifylld">
          <FilledSummary filled={filled} />
        </Section>
      )}
      <Time entry={entry} />
      <Revisions entry={entry} />
      <LettersSent entry={entry} year={work.year} />
      {received && (
        <Section title="Granskningens logg">
          <ReviewLog acts={acts} />
        </Section>
      )}
    </>
  );
}

/** An organisation that ended or began during the year, and whose report tells of its part. */
function MidYear({ entry: { organisation, cover, received, change }, work }: BoardDetailProps) {
  const vocabulary = useVocabulary();
  const found = findOrganisation(vocabulary, organisation);
  if (!found) return null;
  const { beganOn, endedOn } = change;
  const successors = found.successorCodes.map((code) => ({
    id: code,
    label: organisationName(vocabulary, code),
  }));
  if (beganOn === undefined && endedOn === undefined) return null;
  const passed =
    successors.length === 0 ? '' : `, övergick i ${joinWords(successors.map(({ label }) => label))}`;
  return (
    <Section title="Ändrades under året">
      {beganOn !== undefined && <p>Började {beganOn}.</p>}
      {endedOn !== undefined && (
        <p>
          Upphörde {endedOn}
          {passed}.
        </p>
      )}
      {endedOn !== undefined && successors.length > 0 && received === undefined && (
        <SelectField
          name="cover"
          label="Redovisas av"
          value={cover?.by}
          onChange={(by) => work.saveCover(organisation, by)}
          options={successors}
          emptyLabel="Redovisar själv"
          hint="När efterträdarens rapport har kommit räknas den här som redovisad hos efterträdaren, inte som saknad."
        />
      )}
      {cover && (
        <p className="small quiet">
          {cover.hasCome ? 'Efterträdarens rapport har kommit.' : 'Efterträdarens rapport har inte kommit.'}{' '}
          Bestämt {formatDate(cover.recordedAt)} av {cover.recordedBy}.
        </p>
      )}
    </Section>
  );
}

function Time({ entry: { request, lastDay, extensions, reminded } }: Pick<BoardDetailProps, 'entry'>) {
  return (
    <Section title="Tid">
      <p>
        {lastDay
          ? `Sista dag ${lastDay.dueOn}${lastDay.isExtended ? ', förlängd tid' : ''}.`
          : 'Ingen sista dag är satt.'}{' '}
        <span className="quiet">
          {request ? `Begäran skriven ${formatDate(request.sentAt)}.` : 'Ingen begäran är skriven.'}
          {reminded && (
            <>
              {' '}
              Påmind <span className="number">{formatDate(reminded.at)}</span>
              {reminded.times > 1 && `, ${reminded.times} gånger`}.
            </>
          )}
        </span>
      </p>
      {extensions.length > 0 && (
        <ol className="log-lines">
          {extensions.toReversed().map(({ id, dueOn, reason, askedBy, grantedAt, grantedBy }) => (
            <li key={id}>
              <strong>Förlängd till {dueOn}</strong>
              <p>{reason}</p>
              <p className="small quiet">
                {askedBy !== undefined && `Begärd av ${askedBy}. `}Medgiven {formatDate(grantedAt)} av{' '}
                {grantedBy}
              </p>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

function Revisions({ entry: { revisions } }: Pick<BoardDetailProps, 'entry'>) {
  if (revisions.length === 0) return null;
  return (
    <Section title="Versioner">
      <ol className="log-lines">
        {revisions.toReversed().map(({ messageId, revision, createdAt, importedAt, isHead }) => (
          <li key={messageId}>
            <strong>Version {revision}</strong> {isHead && <span className="quiet">gäller</span>}
            <p className="small quiet">
              Daterad {formatDate(createdAt)}, importerad {formatDate(importedAt)}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function LettersSent({ entry: { organisation }, year }: { entry: BoardEntry; year: number }) {
  const messages = useCall('message.list', { year });
  const sent = messages.data?.rows.filter(
    (message) => message.direction === 'sent' && message.organisation === organisation,
  );
  if (sent === undefined || sent.length === 0) return null;
  return (
    <Section title="Skickat">
      <ul className="plain-list">
        {sent.toReversed().map(({ messageId, kind, revision, storedAt, isHead }) => (
          <li key={messageId}>
            <span className="number">{formatDate(storedAt)}</span> {kindLabels[kind].one}
            <span className="quiet">
              {' '}
              version {revision}
              {!isHead && ', ersatt'}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
