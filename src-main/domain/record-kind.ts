// What the program must know of a kind of record beside its shape: stated once per kind, beside its schema, and used
// alike by lists, search, rules, packages and documents.
import type { Blank } from './blank.ts';
import type { Vocabulary, VocabularyList } from './vocabulary.ts';
import type { Role } from './workspace.ts';

/** The kinds that a förvaltning reports: what a package, its rules and its figures go by. */
export const reportedTypes = [
  'activity',
  'project',
  'opportunity',
  'outreach',
  'assistance',
  'engagement',
  'decision',
  'role-description',
] as const;
export type ReportedType = (typeof reportedTypes)[number];

/** The kinds of stadskontoret's own register, which no report holds (decision 0020). */
export const deskTypes = [
  'measure',
  'membership',
  'twin-town',
  'network-contact',
  'network-meeting',
  'governing-document',
] as const;
export type DeskType = (typeof deskTypes)[number];

/** Every kind: what the register, its lists, search, history and wastebasket go by. */
export const recordTypes = [...reportedTypes, ...deskTypes] as const;
export type RecordType = (typeof recordTypes)[number];

const reported: ReadonlySet<string> = new Set(reportedTypes);
export const isReported = (type: string): type is ReportedType => reported.has(type);

/** The kinds that each role records. Stadskontoret also redovisar det egna uppdraget, in the words of a förvaltning. */
const typesOfRole: Readonly<Record<Role, ReadonlySet<string>>> = {
  department: reported,
  'city-office': new Set<RecordType>([
    ...deskTypes,
    'activity',
    'project',
    'opportunity',
    'outreach',
    'engagement',
    'decision',
  ]),
};
export const isRecordedBy = (role: Role, type: RecordType): boolean => typesOfRole[role].has(type);

/** Codes that a member holds, and the list that they come from. */
export interface CodeUse {
  member: string;
  list: VocabularyList | 'organisations';
  codes: readonly (string | undefined)[];
  /** Lists of records can be filtered by it. */
  isFacet?: boolean;
}

/** A reference to another record. */
export interface RecordLink {
  member: string;
  type: RecordType;
  id: string;
}

/** When a record belongs: partial dates, open at either end where absent. */
export interface Span {
  from?: string | undefined;
  to?: string | undefined;
}

/** A record as it lies in a package: its empty members are absent. */
export type Packed<R> = {
  [M in keyof R as R[M] extends readonly unknown[] ? never : M]: R[M];
} & { [M in keyof R as R[M] extends readonly unknown[] ? M : never]?: R[M] };

export interface RecordKind<R> {
  /** What the record is called in a list; empty when it has no name yet. */
  title(record: R, vocabulary: Vocabulary): string;
  span(record: R): Span;
  /** Also of a packed record, whose empty lists are absent. */
  codes(record: Packed<R>): CodeUse[];
  links(record: Packed<R>): RecordLink[];
  /** Members that a report needs, filled in or blank with a reason. */
  required(record: R): readonly (keyof R & string)[];
}

export interface AnyRecord {
  id: string;
  organisation: string;
  blanks: Blank[];
}

/** The links of a record that may name a project, an opportunity or both. */
export function linksOf({
  projectId,
  opportunityId,
}: {
  projectId?: string | undefined;
  opportunityId?: string | undefined;
}): RecordLink[] {
  const links: RecordLink[] = [];
  if (projectId !== undefined) links.push({ member: 'projectId', type: 'project', id: projectId });
  if (opportunityId !== undefined)
    links.push({ member: 'opportunityId', type: 'opportunity', id: opportunityId });
  return links;
}
