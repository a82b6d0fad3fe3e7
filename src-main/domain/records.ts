// Every kind of record in one table. Whoever handles records in general goes through here; a new kind is a schema, a
// RecordKind and a line in each of these tables, and what is forgotten does not compile.
import type { z } from 'zod';
import { activityKind, activitySchema } from './activity.ts';
import { assistanceKind, assistanceSchema } from './assistance.ts';
import { decisionKind, decisionSchema } from './decision.ts';
import { engagementKind, engagementSchema } from './engagement.ts';
import { governingDocumentKind, governingDocumentSchema } from './governing-document.ts';
import { measureKind, measureSchema } from './measure.ts';
import { membershipKind, membershipSchema } from './membership.ts';
import { networkContactKind, networkContactSchema } from './network-contact.ts';
import { networkMeetingKind, networkMeetingSchema } from './network-meeting.ts';
import { opportunityKind, opportunitySchema } from './opportunity.ts';
import { outreachKind, outreachSchema } from './outreach.ts';
import { touchesYear } from './period.ts';
import { projectKind, projectSchema } from './project.ts';
import type { AnyRecord, CodeUse, Packed, RecordKind, RecordType, ReportedType } from './record-kind.ts';
import { roleDescriptionKind, roleDescriptionSchema } from './role-description.ts';
import { twinTownKind, twinTownSchema } from './twin-town.ts';
import { findEntry, findOrganisation, labelOf, organisationName, type Vocabulary } from './vocabulary.ts';

export const recordSchemas = {
  activity: activitySchema,
  project: projectSchema,
  opportunity: opportunitySchema,
  outreach: outreachSchema,
  assistance: assistanceSchema,
  engagement: engagementSchema,
  decision: decisionSchema,
  'role-description': roleDescriptionSchema,
  measure: measureSchema,
  membership: membershipSchema,
  'twin-town': twinTownSchema,
  'network-contact': networkContactSchema,
  'network-meeting': networkMeetingSchema,
  'governing-document': governingDocumentSchema,
} as const satisfies Record<RecordType, z.ZodType>;

export type RecordOf<T extends RecordType> = z.infer<(typeof recordSchemas)[T]>;

export const recordKinds: { readonly [T in RecordType]: RecordKind<RecordOf<T>> } = {
  activity: activityKind,
  project: projectKind,
  opportunity: opportunityKind,
  outreach: outreachKind,
  assistance: assistanceKind,
  engagement: engagementKind,
  decision: decisionKind,
  'role-description': roleDescriptionKind,
  measure: measureKind,
  membership: membershipKind,
  'twin-town': twinTownKind,
  'network-contact': networkContactKind,
  'network-meeting': networkMeetingKind,
  'governing-document': governingDocumentKind,
};

/** A kind where records of several kinds are handled alike and their own types are out of sight. */
export const kindOf = (type: RecordType): RecordKind<AnyRecord> =>
  recordKinds[type] as RecordKind<never> as never;

/** The member of a report and of a package that holds the records of a kind; stadskontoret's own kinds have none. */
export const recordLists = {
  activity: 'activities',
  project: 'projects',
  opportunity: 'opportunities',
  outreach: 'outreach',
  assistance: 'assistance',
  engagement: 'engagements',
  decision: 'decisions',
  'role-description': 'roleDescriptions',
} as const satisfies Record<ReportedType, string>;
export type RecordList = (typeof recordLists)[ReportedType];

/** The records of a report, by kind. */
export type RecordLists = { [T in ReportedType as (typeof recordLists)[T]]: RecordOf<T>[] };

export const titleOf = <T extends RecordType>(type: T, record: RecordOf<T>, vocabulary: Vocabulary): string =>
  recordKinds[type].title(record, vocabulary);

/** Whether a record belongs to a year: it touches the year, and one without dates belongs to every year. */
export function isInYear<T extends RecordType>(type: T, record: RecordOf<T>, year: number): boolean {
  const { from, to } = recordKinds[type].span(record);
  return touchesYear(from, to, year);
}

/** Every code of a record, packed or not: those of its members, and who reports what it leaves blank. */
export const codesOf = (type: RecordType, record: Packed<AnyRecord>): CodeUse[] => [
  ...kindOf(type).codes(record),
  ...(record.blanks ?? []).map(
    ({ field, organisation }): CodeUse => ({ member: field, list: 'organisations', codes: [organisation] }),
  ),
];

/** Those of the codes that do not stand in their list. */
export function unknownCodes(
  vocabulary: Vocabulary,
  { list, codes }: Pick<CodeUse, 'list' | 'codes'>,
): string[] {
  const unknown: string[] = [];
  for (const code of codes) {
    if (code === undefined) continue;
    const known =
      list === 'organisations' ? findOrganisation(vocabulary, code) : findEntry(vocabulary, list, code);
    if (!known) unknown.push(code);
  }
  return unknown;
}

export const codeLabel = (vocabulary: Vocabulary, list: CodeUse['list'], code: string): string =>
  list === 'organisations' ? organisationName(vocabulary, code) : labelOf(vocabulary, list, code);
