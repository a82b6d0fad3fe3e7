// From the program's records to the payload of format 1.0 and back. Members keep their names; absent and empty ones
// are left out (the profile has no null), and money becomes decimal text with its currency.

import { type Activity, activitySchema } from '../activity.ts';
import { answerSchema, type DepartmentReport } from '../department-report.ts';
import { fromDecimalText, toDecimalText } from '../money.ts';
import { type Project, projectSchema } from '../project.ts';
import { cleanText } from '../text.ts';
import { findOrganisation, labelOf, type Vocabulary, type VocabularyList } from '../vocabulary.ts';
import type { JsonValue } from './canonical.ts';
import type { Envelope, Removed } from './format-v1.ts';

type Payload = Envelope['payload'];

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** @param removed cumulative over the series, from `removedRecords`. */
export function toPayload(
  report: DepartmentReport,
  removed: readonly Removed[],
  vocabulary: Vocabulary,
): Payload {
  const payload = {
    contact: report.contact,
    nothingToReport: report.nothingToReport,
    activities: report.activities.toSorted(byId),
    projects: report.projects.toSorted(byId),
    answers: report.answers.toSorted((a, b) => (a.question < b.question ? -1 : 1)),
    removed: removed.toSorted(byId),
    labels: labelsOf(report, vocabulary),
  };
  const required = new Set(['contact', 'activities', 'projects', 'answers', 'removed', 'labels', 'funds']);
  return packed(payload, required) as unknown as Payload;
}

/** Drops absent and empty members, except the named ones, and turns money into decimal text. */
function packed(value: unknown, required: ReadonlySet<string>): JsonValue {
  if (Array.isArray(value)) return value.map((item) => packed(item, required));
  if (typeof value !== 'object' || value === null) return value as JsonValue;
  const { minor, currency } = value as { minor?: unknown; currency?: unknown };
  if (typeof minor === 'number' && typeof currency === 'string')
    return { amount: toDecimalText({ minor, currency }), currency };
  const members: Record<string, JsonValue> = {};
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    const item = packed(member, required);
    if (required.has(key) || !isEmpty(item)) members[key] = item;
  }
  return members;
}

const isEmpty = (value: JsonValue): boolean => typeof value === 'object' && Object.keys(value).length === 0;

/** The records of a payload that has passed the schema and the check of meaning. */
export function fromPayload(payload: Payload): Pick<DepartmentReport, 'activities' | 'projects' | 'answers'> {
  return {
    activities: payload.activities.map((record): Activity => activitySchema.parse(unpacked(record))),
    projects: payload.projects.map((record): Project => projectSchema.parse(unpacked(record))),
    answers: payload.answers.map((answer) => answerSchema.parse(unpacked(answer))),
  };
}

/** Absent members get their defaults, money its minor units, text the form in which records keep it. */
function unpacked(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(unpacked);
  if (typeof value !== 'object' || value === null) return value;
  const { amount, currency } = value as { amount?: unknown; currency?: unknown };
  if (typeof amount === 'string' && typeof currency === 'string') return fromDecimalText(amount, currency);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, unpacked(member)]));
}

/** What each code used in the report means, so that a reader without our code lists still understands it. */
function labelsOf(report: DepartmentReport, vocabulary: Vocabulary): Payload['labels'] {
  const used = new Map<string, Payload['labels'][number]>();
  const use = (list: VocabularyList | 'organisations', codes: readonly (string | undefined)[]): void => {
    for (const code of codes) {
      if (code === undefined) continue;
      const label =
        list === 'organisations'
          ? (findOrganisation(vocabulary, code)?.name ?? code)
          : labelOf(vocabulary, list, code);
      used.set(`${list}|${code}`, { list, code, label });
    }
  };
  use('organisations', [report.organisation]);
  use(
    'questions',
    report.answers.map(({ question }) => question),
  );
  for (const { blanks } of [...report.activities, ...report.projects])
    use(
      'organisations',
      blanks.map(({ organisation }) => organisation),
    );
  for (const activity of report.activities) {
    use('activityTypes', [activity.activityType]);
    use('countries', activity.countries);
    use('networks', [activity.network]);
    use('twinTowns', [activity.twinTown]);
    use(
      'fundingSources',
      activity.financing.map(({ source }) => source),
    );
    use('goals', activity.goals);
    use('directions', activity.directions);
  }
  for (const project of report.projects) {
    use('organisations', [project.owner, project.takenOverFrom, ...project.otherDepartments]);
    use('roles', [project.role]);
    use('programmes', [project.programme]);
    use('statuses', [project.status]);
    use('phases', [
      project.phase,
      ...[...project.phaseNotes, ...project.decisions].map(({ phase }) => phase),
    ]);
    use(
      'countries',
      project.partners.map(({ country }) => country),
    );
    use(
      'roles',
      project.partners.map(({ role }) => role),
    );
    use(
      'fundingSources',
      project.funds.coFinancing.map(({ source }) => source),
    );
    use('goals', project.goals);
    use('directions', project.directions);
  }
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
