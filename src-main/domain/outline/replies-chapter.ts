// What the report answers: the points that stadskontoret asked to have completed, and the warnings that may stand.
import type { AnsweredPoint, ExplainedWarning, Replies } from '../replies.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { fieldLabel, recordTypeLabels } from '../wording/fields.ts';
import { actionLabels, severityLabels } from '../wording/messages.ts';
import { ruleText } from '../wording/rule-findings.ts';
import { heading, paragraph } from './blocks.ts';
import { pointPlace } from './message-outline.ts';
import type { OutlineBlock } from './outline.ts';

/** @param titles what the report's records are called, by id. */
export const repliesChapter = (
  { answered, explained }: Replies,
  titles: ReadonlyMap<string, string>,
  vocabulary: Vocabulary,
): OutlineBlock[] => [
  ...(answered.length > 0
    ? [
        heading(1, 'Svar på begärda kompletteringar'),
        ...answered.map((one): OutlineBlock => answeredPoint(one, vocabulary)),
      ]
    : []),
  ...(explained.length > 0
    ? [
        heading(1, 'Förklaringar'),
        paragraph('Programmets kontroller anmärkte på det här. Förvaltningen förklarar varför det är rätt.'),
        ...explained.map((one): OutlineBlock => explainedWarning(one, titles)),
      ]
    : []),
];

const answeredPoint = ({ point, response }: AnsweredPoint, vocabulary: Vocabulary): OutlineBlock => ({
  type: 'fields',
  caption: pointPlace(point, vocabulary),
  fields: [
    { label: severityLabels[point.severity], value: point.comment },
    { label: 'Svar', value: actionLabels[response.action] },
    ...(response.comment === undefined ? [] : [{ label: 'Kommentar', value: response.comment }]),
    { label: 'Punktens id', value: response.itemId },
  ],
  ...(point.recordId !== undefined && { sources: [{ recordId: point.recordId }] }),
});

function explainedWarning(
  { finding, explanation }: ExplainedWarning,
  titles: ReadonlyMap<string, string>,
): OutlineBlock {
  const { subject, recordId, field } = finding;
  const place =
    subject === 'report'
      ? 'Rapporten'
      : (recordId !== undefined && titles.get(recordId)) || recordTypeLabels[subject].one;
  return {
    type: 'fields',
    caption: field === undefined || subject === 'report' ? place : `${place}, ${fieldLabel(subject, field)}`,
    fields: [
      { label: `Anmärkning (${finding.rule})`, value: ruleText(finding) },
      { label: 'Förklaring', value: explanation.text },
    ],
    ...(recordId !== undefined && { sources: [{ recordId }] }),
  };
}
