// The texts of a report that stadskontoret may quote: the answers, and what the records tell in running text.
import type { Quote, QuotePlace } from '../../annual-report.ts';
import { readingOrder, recordsOf } from '../../department-report.ts';
import { titleOf } from '../../records.ts';
import { labelOf, organisationName, type Vocabulary } from '../../vocabulary.ts';
import { fieldLabels } from '../../wording/fields.ts';
import type { OutlineBlock } from '../outline.ts';
import type { CompiledReport } from './input.ts';

export interface QuotableText {
  place: QuotePlace;
  /** The record that it is in; of an answer: that it is one. */
  of: string;
  label: string;
  text: string;
}

const members = [
  'summary',
  'background',
  'purpose',
  'benefit',
  'directResults',
  'indirectResults',
  'spreading',
  'implementation',
  'lessons',
  'assessment',
] as const;

export function quotableTexts(report: CompiledReport, vocabulary: Vocabulary): QuotableText[] {
  const answers = report.answers.flatMap(({ question, text }): QuotableText[] =>
    text === undefined
      ? []
      : [{ place: { question }, of: 'Svar', label: labelOf(vocabulary, 'questions', question), text }],
  );
  const told = readingOrder.flatMap((type) => {
    const labels: Readonly<Record<string, string>> = fieldLabels[type];
    return recordsOf(report, type).flatMap((record) => {
      const values = record as unknown as Readonly<Record<string, unknown>>;
      return members.flatMap((member): QuotableText[] => {
        const [text, label] = [values[member], labels[member]];
        return typeof text === 'string' && label !== undefined
          ? [{ place: { recordId: record.id, member }, of: titleOf(type, record, vocabulary), label, text }]
          : [];
      });
    });
  });
  return [...answers, ...told];
}

/** What stands in that place of a report now; undefined when nothing does. */
export function quotedText(report: CompiledReport, place: QuotePlace): string | undefined {
  if ('question' in place) return report.answers.find(({ question }) => question === place.question)?.text;
  for (const type of readingOrder) {
    const record = recordsOf(report, type).find(({ id }) => id === place.recordId);
    const value = (record as unknown as Readonly<Record<string, unknown>> | undefined)?.[place.member];
    if (typeof value === 'string') return value;
  }
  return undefined;
}

/** A quote as it stands in the document, with the revision that it is from. */
export const quoteBlock = (
  { text, organisation, revision, messageId, place }: Quote,
  year: number,
  vocabulary: Vocabulary,
): OutlineBlock => ({
  type: 'quote',
  text,
  attribution: `${organisationName(vocabulary, organisation)}, redovisningen för ${year}, version ${revision}`,
  sources: [{ messageId, organisation, ...('recordId' in place && { recordId: place.recordId }) }],
});
