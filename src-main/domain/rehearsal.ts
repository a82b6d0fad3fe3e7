// Generalrepetition: what a year's request would say of the reports of the year before, had it been they that came. It tells
// stadskontoret, before anything is sent, whom a new question or rule would stop and what to warn of. Pure: the same rules
// that a förvaltning meets are run on what it sent last.
import { z } from 'zod';
import { type AskedQuestion, isAnswered } from './asked-question.ts';
import { type DepartmentReport, recordsOf } from './department-report.ts';
import { explanationKey } from './explanation.ts';
import { codeSchema, idSchema } from './ids.ts';
import type { Money } from './money.ts';
import type { formatVersions } from './package/format.ts';
import type { StoredSubmission } from './package/revision.ts';
import { visitAll } from './package/value-meaning.ts';
import { reportedTypes } from './record-kind.ts';
import { titleOf } from './records.ts';
import { expectedBack, type RequestDraft } from './report-request.ts';
import { checkReport } from './rules/all.ts';
import { type RuleFinding, ruleFindingSchema } from './rules/rule.ts';
import type { Vocabulary } from './vocabulary.ts';

const day = z.iso.date();

/** Something that would be found, by where it comes from. */
export const rehearsalPointSchema = z.discriminatedUnion('from', [
  /** A question that must be answered and was not. */
  z.strictObject({ from: z.literal('question'), code: codeSchema, label: z.string() }),
  /** A rule; `title` is of the record that it is about, empty for the report itself. */
  z.strictObject({ from: z.literal('rule'), finding: ruleFindingSchema, title: z.string() }),
  /** Signed reports are asked for, and it was not by a key that is known. */
  z.strictObject({ from: z.literal('signature') }),
  /** Written in a version of the format that the request does not take, or not the newest. */
  z.strictObject({ from: z.literal('format'), version: z.string(), isAccepted: z.boolean() }),
  /** Written by another version of the program than this. */
  z.strictObject({ from: z.literal('program'), generator: z.string() }),
  /** An amount in a currency that the request has no rate for. */
  z.strictObject({ from: z.literal('rate'), currency: z.string() }),
  /** A project that would be expected back although it does not say how it goes, or when it ends. */
  z.strictObject({
    from: z.literal('project'),
    recordId: idSchema,
    title: z.string(),
    lacks: z.array(z.enum(['status', 'endsOn'])).min(1),
  }),
  /** It came after the last day. */
  z.strictObject({ from: z.literal('late'), sentOn: day, dueOn: day }),
]);
export type RehearsalPoint = z.infer<typeof rehearsalPointSchema>;

export const rehearsedSchema = z.strictObject({
  organisation: codeSchema,
  /** The revision that was tried; absent when none has come, and then there is nothing to say. */
  tried: z.strictObject({ messageId: idSchema, revision: z.int().min(1) }).optional(),
  points: z.array(rehearsalPointSchema),
});
export type Rehearsed = z.infer<typeof rehearsedSchema>;

/** What stops a report: it could not be sent, or would not be taken. The rest is told. */
export function stops(point: RehearsalPoint): boolean {
  switch (point.from) {
    case 'question':
    case 'signature':
      return true;
    case 'rule':
      return point.finding.severity === 'error';
    case 'format':
      return !point.isAccepted;
    default:
      return false;
  }
}

/** What would be asked. */
export interface RehearsedRequest {
  year: number;
  questions: readonly AskedQuestion[];
  draft: Pick<RequestDraft, 'signaturePolicy' | 'rates'>;
  acceptVersions: readonly (typeof formatVersions)[number][];
  /** The program as it signs what it writes: `Utblick 1.1.0`. */
  generator: string;
}

/** What was sent for the year before. */
export interface RehearsedReport {
  report: DepartmentReport;
  submission: Pick<StoredSubmission, 'signature' | 'formatVersion' | 'generator' | 'explanations'>;
  /** When its first revision was made, and until when it was asked for; absent where it was not. */
  sentOn: string;
  dueOn?: string | undefined;
}

/** @returns what would be found, what stops the report first. */
export function rehearse(
  request: RehearsedRequest,
  sent: RehearsedReport,
  vocabulary: Vocabulary,
): RehearsalPoint[] {
  const points = [
    ...unanswered(request, sent),
    ...ruled(sent, vocabulary),
    ...carried(request, sent),
    ...unrated(request, sent),
    ...unclear(request, sent, vocabulary),
    ...late(sent),
  ];
  return [...points.filter(stops), ...points.filter((point) => !stops(point))];
}

const unanswered = ({ questions }: RehearsedRequest, { report }: RehearsedReport): RehearsalPoint[] =>
  report.nothingToReport
    ? []
    : questions
        .filter(
          ({ code, isRequired }) =>
            isRequired && !report.answers.some((answer) => answer.question === code && isAnswered(answer)),
        )
        .map(({ code, label }) => ({ from: 'question', code, label }));

/** By the rules of today; a warning that was explained is no news. */
function ruled({ report, submission }: RehearsedReport, vocabulary: Vocabulary): RehearsalPoint[] {
  const explained = new Set(submission.explanations.map(explanationKey));
  const titles = new Map(
    reportedTypes.flatMap((type) =>
      recordsOf(report, type).map((record) => [record.id, titleOf(type, record, vocabulary)] as const),
    ),
  );
  const isNews = (finding: RuleFinding): boolean =>
    finding.severity === 'error' || !explained.has(explanationKey(finding));
  return checkReport({ ...report, vocabulary, requiredQuestions: [] })
    .filter(isNews)
    .map((finding) => ({ from: 'rule', finding, title: titles.get(finding.recordId ?? '') ?? '' }));
}

/** How it was written and signed. */
function carried(
  { draft, acceptVersions, generator }: RehearsedRequest,
  { submission }: RehearsedReport,
): RehearsalPoint[] {
  const { formatVersion: version, signature } = submission;
  const isAccepted = acceptVersions.some((accepted) => accepted === version);
  return [
    ...(draft.signaturePolicy === 'required' && signature !== 'known'
      ? [{ from: 'signature' } as const]
      : []),
    ...(version !== undefined && version !== acceptVersions.at(-1)
      ? [{ from: 'format', version, isAccepted } as const]
      : []),
    ...(submission.generator === generator
      ? []
      : [{ from: 'program', generator: submission.generator } as const]),
  ];
}

function unrated({ draft }: RehearsedRequest, { report }: RehearsedReport): RehearsalPoint[] {
  const used = new Set<string>();
  for (const type of reportedTypes)
    visitAll(recordsOf(report, type), (value) => {
      if (isMoney(value) && value.currency !== 'SEK') used.add(value.currency);
    });
  return [...used]
    .filter((currency) => !draft.rates.some((rate) => rate.currency === currency))
    .sort()
    .map((currency) => ({ from: 'rate', currency }));
}

const isMoney = (value: unknown): value is Money =>
  typeof value === 'object' && value !== null && 'minor' in value && 'currency' in value;

const unclear = (
  { year }: RehearsedRequest,
  { report }: RehearsedReport,
  vocabulary: Vocabulary,
): RehearsalPoint[] =>
  expectedBack(report.projects, year).flatMap((project): RehearsalPoint[] => {
    const lacks = (['status', 'endsOn'] as const).filter((member) => project[member] === undefined);
    return lacks.length === 0
      ? []
      : [{ from: 'project', recordId: project.id, title: titleOf('project', project, vocabulary), lacks }];
  });

const late = ({ sentOn, dueOn }: RehearsedReport): RehearsalPoint[] =>
  dueOn !== undefined && sentOn > dueOn ? [{ from: 'late', sentOn, dueOn }] : [];
