import type { RequestState } from '../../../src-main/contract/request-views.ts';
import type { RoundPhase } from '../../../src-main/domain/report-request.ts';
import { organisationName } from '../../../src-main/domain/vocabulary.ts';
import { formatCount, formatDate } from '../../../src-main/domain/wording/format.ts';
import { Badge } from '../../ui/Badge.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import type { Tone } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

const phases: Readonly<Record<RoundPhase, { tone: Tone; word: string; text: string }>> = {
  'not-sent': {
    tone: 'plain',
    word: 'Inte skickad',
    text: 'Skriv vad som ska redovisas och till när, pröva det mot förra årets rapporter och skicka begäran.',
  },
  open: { tone: 'good', word: 'Pågår', text: 'Begäran är skickad och rapporterna kommer in.' },
  correcting: {
    tone: 'warning',
    word: 'Sista dag har passerat',
    text: 'Rapporterna skulle ha kommit. Rättelser tas fortfarande emot.',
  },
  closed: {
    tone: 'plain',
    word: 'Stängd',
    text: 'Sista dag för rättelser har passerat. Det som kommer nu tas emot och noteras som sen rättelse.',
  },
};

/** Where the year's round is: how many have been asked, what has changed since, and what came too late. */
export function RoundPanel({ state }: { state: RequestState }) {
  const { recipients, phase, draft, vocabularyVersion, lateCorrections } = state;
  const vocabulary = useVocabulary();
  const { tone, word, text } = phases[phase];
  const sent = recipients.filter((recipient) => recipient.sent !== undefined);
  const outdated = sent.filter((recipient) => recipient.sent?.isOutdated).length;
  return (
    <Panel title="Årsrundan" aside={<Badge tone={tone}>{word}</Badge>}>
      <p>{text}</p>
      <DefinitionList
        facts={[
          ['Skickad till', `${formatCount(sent.length)} av ${formatCount(recipients.length)}`],
          [
            'Ändrad sedan den skickades',
            outdated > 0 ? (
              <Badge key="outdated" tone="warning">{`${formatCount(outdated)} har en äldre version`}</Badge>
            ) : undefined,
          ],
          ['Sista dag', draft.dueOn],
          ['Sista dag för rättelser', draft.lastCorrectionOn],
          ['Kodlistor', `version ${vocabularyVersion}`],
          [
            'Sena rättelser',
            lateCorrections.length > 0 ? (
              <ul key="late">
                {lateCorrections.map(({ organisation, messageId, revision, createdAt }) => (
                  <li key={messageId}>
                    {organisationName(vocabulary, organisation)}, version {revision}, {formatDate(createdAt)}
                  </li>
                ))}
              </ul>
            ) : undefined,
          ],
        ]}
      />
    </Panel>
  );
}
