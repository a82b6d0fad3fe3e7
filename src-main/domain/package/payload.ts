// From the program's records to the payload of a package and back. Members keep their names; absent and empty ones are
// left out (the profile has no null), and money becomes decimal text with its currency. What stays at home: where a
// document is kept, and a link to a record that the report does not have.
import {
  answerSchema,
  type DepartmentReport,
  mapRecordLists,
  type ReportContents,
  recordsOf,
} from '../department-report.ts';
import { explanationKey } from '../explanation.ts';
import type { Money } from '../money.ts';
import { reportParts } from '../ready-part.ts';
import { type CodeUse, type ReportedType, reportedTypes } from '../record-kind.ts';
import type { DocumentReference } from '../record-parts.ts';
import {
  codeLabel,
  codesOf,
  type RecordList,
  type RecordLists,
  type RecordOf,
  recordKinds,
  recordLists,
  recordSchemas,
} from '../records.ts';
import { noReplies, type Replies } from '../replies.ts';
import { cleanText } from '../text.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { JsonValue } from './canonical.ts';
import type { Removed, ReportBundle } from './format.ts';
import { isPackedMoney, packMoney, unpackMoney } from './packed-money.ts';

type Payload = ReportBundle['payload'];

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/**
 * @param removed cumulative over the series, from `removedRecords`.
 * @param vocabulary with the year's questions.
 * @param replies what the report says beside its records.
 */
export function toPayload(
  report: DepartmentReport,
  removed: readonly Removed[],
  vocabulary: Vocabulary,
  replies: Replies = noReplies,
): Payload {
  const reported = new Set(
    reportedTypes.flatMap((type) => recordsOf(report, type).map(({ id }) => `${type}|${id}`)),
  );
  const payload = {
    contact: report.contact,
    nothingToReport: report.nothingToReport,
    ...mapRecordLists((type) =>
      recordsOf(report, type)
        .toSorted(byId)
        .map((record) => withoutOutsideLinks(type, record, reported)),
    ),
    answers: report.answers.toSorted((a, b) => (a.question < b.question ? -1 : 1)),
    removed: removed.toSorted(byId),
    labels: labelsOf(report, vocabulary, replies),
    responses: replies.answered
      .map(({ response }) => response)
      .toSorted((a, b) => (a.itemId < b.itemId ? -1 : 1)),
    explanations: replies.explained
      .map(({ explanation }) => explanation)
      .toSorted((a, b) => (explanationKey(a) < explanationKey(b) ? -1 : 1)),
    measures: replies.followedUp
      .map(({ followUp }) => followUp)
      .toSorted((a, b) => (a.measureId < b.measureId ? -1 : 1)),
    ready: reportParts.flatMap((part) =>
      replies.ready.filter((mark) => mark.part === part).map(({ contents: _, ...mark }) => mark),
    ),
  };
  return packed(payload) as unknown as Payload;
}

/** How many records of each kind, as the header states; a kind that the report has none of is left out. */
export function countsOf(report: RecordLists): ReportBundle['header']['counts'] {
  const counts: Partial<Record<RecordList, number>> = {};
  for (const type of reportedTypes) {
    const { length } = recordsOf(report, type);
    if (length > 0) counts[recordLists[type]] = length;
  }
  return { activities: 0, projects: 0, ...counts };
}

/** @param reported kind and id of every record of the report. */
function withoutOutsideLinks<T extends ReportedType>(
  type: T,
  record: RecordOf<T>,
  reported: ReadonlySet<string>,
): RecordOf<T> {
  const outside = recordKinds[type].links(record).filter((link) => !reported.has(`${link.type}|${link.id}`));
  if (outside.length === 0) return record;
  return { ...record, ...Object.fromEntries(outside.map(({ member }) => [member, undefined])) };
}

/** Members that stand in a package even when they are empty: what version 1.0 required. */
const kept: ReadonlySet<string> = new Set([
  'contact',
  'activities',
  'projects',
  'answers',
  'removed',
  'labels',
  'funds',
]);

/** Drops absent and empty members and turns money into decimal text. Where a document is kept stays at home. */
function packed(value: unknown): JsonValue {
  if (Array.isArray(value)) return value.map(packed);
  if (typeof value !== 'object' || value === null) return value as JsonValue;
  if (isMoney(value)) return packMoney(value) as unknown as JsonValue;
  const members: Record<string, JsonValue> = {};
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    const item = packed(key === 'documents' ? withoutPlaces(member) : member);
    if (kept.has(key) || !isEmpty(item)) members[key] = item;
  }
  return members;
}

const isMoney = (value: object): value is Money =>
  typeof (value as Partial<Money>).minor === 'number' && 'currency' in value;

/** A document of which only the place is known has nothing to say to others. */
const withoutPlaces = (documents: readonly DocumentReference[]): unknown[] =>
  documents
    .map(({ place: _, ...reference }) => reference)
    .filter((reference) => Object.keys(reference).length > 0);

const isEmpty = (value: JsonValue): boolean => typeof value === 'object' && Object.keys(value).length === 0;

/** The records of a payload that has passed the schema and the check of meaning. */
export const fromPayload = (payload: Payload): ReportContents => ({
  ...mapRecordLists(
    <T extends ReportedType>(type: T) =>
      (payload[recordLists[type]] ?? []).map((record) =>
        recordSchemas[type].parse(unpacked(record)),
      ) as RecordOf<T>[],
  ),
  answers: payload.answers.map((answer) => answerSchema.parse(unpacked(answer))),
});

/** Absent members get their defaults, money its minor units, text the form in which records keep it. */
function unpacked(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(unpacked);
  if (typeof value !== 'object' || value === null) return value;
  if (isPackedMoney(value)) return unpackMoney(value);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, unpacked(member)]));
}

/** What each code used in the report means, so that a reader without our code lists still understands it. */
function labelsOf(
  report: DepartmentReport,
  vocabulary: Vocabulary,
  { followedUp }: Replies,
): Payload['labels'] {
  const used = new Map<string, Payload['labels'][number]>();
  const use = (list: CodeUse['list'], codes: CodeUse['codes']): void => {
    // A currency's code is its own name: the document writes it, and so does every amount.
    for (const code of codes)
      if (code !== undefined && list !== 'currencies')
        used.set(`${list}|${code}`, { list, code, label: codeLabel(vocabulary, list, code) });
  };
  use('organisations', [report.organisation]);
  use(
    'questions',
    report.answers.map(({ question }) => question),
  );
  for (const type of reportedTypes)
    for (const record of recordsOf(report, type))
      for (const { list, codes } of codesOf(type, record)) use(list, codes);
  use(
    'actionPlanStatuses',
    followedUp.map(({ followUp }) => followUp.status),
  );
  return [...used.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, label]) => label);
}

/**
 * The cumulative list of what was in an earlier revision and is no longer ("nothing lost", format §2.2). A record
 * that has come back leaves the list; one that was already on it keeps its date.
 * @param earlier the records of all earlier revisions; @param listed the previous revision's own list;
 * @param kept ids in this revision; @param inRegister whether a record lives on but no longer belongs to the year.
 */
export function removedRecords(
  earlier: readonly Pick<Removed, 'id' | 'recordType'>[],
  listed: readonly Removed[],
  kept: ReadonlySet<string>,
  inRegister: (id: string) => boolean,
  now: string,
): Removed[] {
  const before = new Map(listed.map((removed) => [removed.id, removed]));
  return earlier
    .filter(({ id }) => !kept.has(id))
    .map(
      ({ id, recordType }) =>
        before.get(id) ?? {
          id,
          recordType,
          reason: inRegister(id) ? 'outside-year' : 'deleted',
          removedAt: now,
        },
    );
}
