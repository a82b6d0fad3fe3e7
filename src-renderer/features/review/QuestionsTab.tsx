import type { Review } from '../../../src-main/contract/completion-views.ts';
import type { PlausibilityQuestion } from '../../../src-main/domain/figures/plausibility.ts';
import type { Vocabulary } from '../../../src-main/domain/vocabulary.ts';
import { plausibilityText } from '../../../src-main/domain/wording/plausibility.ts';
import { useAction } from '../../api.ts';
import { FilledSummary } from '../../app/FilledSummary.tsx';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Section } from '../../ui/Section.tsx';
import { showToast } from '../../ui/toast.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { explanationsOf } from './explanations-of.ts';
import { FindingLines } from './FindingLines.tsx';
import type { ReviewRow } from './review-rows.ts';

interface QuestionsTabProps {
  review: Review;
  rows: readonly ReviewRow[];
  onLead: (rowId: string) => void;
}

/** What there is to ask about: how much is filled in, what departs from earlier years, and what the rules say. */
export function QuestionsTab({ review, rows, onLead }: QuestionsTabProps) {
  const { filled, questions, lastYear } = review;
  const odd = rows.filter(({ findings }) => findings.length > 0);
  return (
    <div className="stack">
      {filled && (
        <Section title="Ifylld">
          <FilledSummary filled={filled} />
        </Section>
      )}
      <Section
        title="Mot förvaltningens tidigare år"
        hint="Frågor, inte fel: det kan finnas en god förklaring. Antal och utbetalt jämförs med högst fem år bakåt, och frågan ställs när årets siffra är mer än dubbelt så hög som den högsta eller under hälften av den lägsta."
      >
        <Questions review={review} hasHistory={lastYear !== undefined || questions.length > 0} />
      </Section>
      <Section title="Reglerna">
        {odd.length === 0 && <p className="quiet">Reglerna har inget att anmärka.</p>}
        {odd.map((row) => (
          <div key={row.id} className="stack-tight">
            <LinkButton onPress={() => onLead(row.id)}>{row.title}</LinkButton>
            <FindingLines findings={row.findings} explanations={explanationsOf(row, review)} />
          </div>
        ))}
      </Section>
    </div>
  );
}

function Questions({ review, hasHistory }: { review: Review; hasHistory: boolean }) {
  const vocabulary = useVocabulary();
  const save = useAction('completion.savePoint');
  if (!hasHistory)
    return <p className="quiet">Det finns ingen tidigare rapport från förvaltningen att jämföra med.</p>;
  if (review.questions.length === 0) return <p className="quiet">Inget avviker från tidigare år.</p>;
  const written = new Set(review.points.map(({ point }) => point.comment));
  const ask = async (question: PlausibilityQuestion): Promise<void> => {
    const { messageId } = review;
    const point = pointOf(question, vocabulary);
    const saved = await save.run({ messageId, point });
    if (saved.ok) showToast('Frågan är en punkt. Den står under Punkter och kan skrivas om där.');
  };
  return (
    <>
      <FailureNotice failure={save.failure} />
      <ul className="question-lines">
        {review.questions.map((question) => {
          const text = pointOf(question, vocabulary).comment;
          return (
            <li key={text}>
              <span>
                {'title' in question && question.kind !== 'ongoing-gone' && (
                  <strong>{question.title}. </strong>
                )}
                {text}
              </span>
              {written.has(text) ? (
                <span className="small quiet">Finns bland punkterna</span>
              ) : (
                <Button variant="quiet" isDisabled={save.isRunning} onPress={() => void ask(question)}>
                  Gör till en punkt
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** At its place; what is no longer in the report is asked about the report itself. */
function pointOf(question: PlausibilityQuestion, vocabulary: Vocabulary) {
  const comment = plausibilityText(question, vocabulary);
  const at = <F extends string>(recordId: string, field: F) =>
    ({ severity: 'should', comment, recordType: 'project', recordId, field }) as const;
  switch (question.kind) {
    case 'granted-changed':
      return at(question.recordId, 'funds.granted');
    case 'paid-to-date-falls':
      return at(question.recordId, 'funds.years');
    case 'same-text':
      return at(question.recordId, question.field);
    case 'same-answer':
      return { severity: 'should', comment, questionId: question.questionId } as const;
    default:
      return { severity: 'should', comment } as const;
  }
}
