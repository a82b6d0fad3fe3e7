// What the report says beside its records: what became of the handlingsplan's rows, answers to the points that stadskontoret
// asked to have completed, the warnings that may stand, and the parts that are marked done.
import type { FollowedUpMeasure } from '../asked-measure.ts';
import type { AnsweredPoint, ExplainedWarning, ShownReplies } from '../replies.ts';
import { labelOf, type Vocabulary } from '../vocabulary.ts';
import { fieldLabel, recordTypeLabels } from '../wording/fields.ts';
import { formatDateTime } from '../wording/format.ts';
import { actionLabels, severityLabels } from '../wording/messages.ts';
import { readyByText, reportPartLabels } from '../wording/report-parts.ts';
import { ruleText } from '../wording/rule-findings.ts';
import { heading, paragraph } from './blocks.ts';
import { pointPlace } from './message-outline.ts';
import type { OutlineBlock } from './outline.ts';

/** @param titles what the report's records are called, by id. */
export const repliesChapter = (
  { answered, explained, followedUp, ready }: ShownReplies,
  titles: ReadonlyMap<string, string>,
  vocabulary: Vocabulary,
): OutlineBlock[] => [
  ...(followedUp.length > 0
    ? [
        heading(1, 'Handlingsplanen'),
        paragraph(
          'Hur det har gått med åtgärderna i handlingsplanen som förvaltningen ansvarar för eller medverkar i.',
        ),
        ...followedUp.map((one): OutlineBlock => followedUpMeasure(one, vocabulary)),
      ]
    : []),
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
  ...(ready.length > 0
    ? [
        heading(1, 'Klarmarkering'),
        {
          type: 'fields',
          caption: 'Delar som förvaltningen har markerat som klara',
          fields: ready.map(readyPart),
        } as const,
      ]
    : []),
];

const followedUpMeasure = (
  { measure, followUp }: FollowedUpMeasure,
  vocabulary: Vocabulary,
): OutlineBlock => ({
  type: 'fields',
  caption: measure.title ?? 'Åtgärd utan namn',
  fields: [
    ...(followUp.status === undefined
      ? []
      : [{ label: 'Status', value: labelOf(vocabulary, 'actionPlanStatuses', followUp.status) }]),
    ...(followUp.comment === undefined ? [] : [{ label: 'Kommentar', value: followUp.comment }]),
    { label: 'Åtgärdens id', value: followUp.measureId },
  ],
});

const readyPart = ({
  part,
  readyAt,
  by,
}: ShownReplies['ready'][number]): { label: string; value: string } => ({
  label: reportPartLabels[part],
  value: [formatDateTime(readyAt), readyByText(by)].filter((text) => text !== '').join(', '),
});

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
