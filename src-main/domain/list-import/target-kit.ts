// What a column can become, and the pieces that the tables of targets are made of.
import type { Contact } from '../contact.ts';
import type { DocumentReference } from '../record-parts.ts';
import type { Vocabulary, VocabularyList } from '../vocabulary.ts';
import { fieldLabels } from '../wording/fields.ts';

/** How a cell is read. */
export type ValueKind =
  | { readonly kind: 'text'; readonly length: 'short' | 'long' }
  | { readonly kind: 'date'; readonly precision: 'day' | 'any' }
  | { readonly kind: 'count'; readonly largest: number }
  | { readonly kind: 'code' | 'codes'; readonly list: CodeList }
  /** One of a few codes that are the program's own, by code and label. */
  | { readonly kind: 'choice'; readonly labels: Readonly<Record<string, string>> }
  /** A record that is referred to by what it is called or registered as. */
  | { readonly kind: 'link'; readonly to: LinkedType }
  | { readonly kind: CompoundKind }
  | { readonly kind: 'money' | 'share' | 'rate' | 'year' | 'yes-no' };

export type CodeList = VocabularyList | 'organisations';
export type LinkedType = 'project' | 'opportunity';
/** Several things in one cell: `Namn, funktion, arbetskontakt` and so on; see read-compound.ts. */
export type CompoundKind = 'contact' | 'partners' | 'decisions' | 'financing' | 'documents';

export interface ImportTarget {
  /**
   * The member that is filled: `title`, `contact.name`. Rows of a record are named by what tells them apart:
   * `funds.years.2006.paid`, `funds.coFinancing.egen-tid.amount`, `phaseNotes.budget.note`, `decisions.1.body`.
   */
  readonly path: string;
  readonly label: string;
  readonly value: ValueKind;
}

export interface TargetContext {
  vocabulary: Vocabulary;
  /** The years that amounts per year are offered for. */
  years: readonly number[];
}

export type Expand = (path: string, label: string, context: TargetContext) => ImportTarget[];
export type Members<T> = Readonly<Record<Exclude<keyof T, 'id' | 'organisation' | 'blanks'>, Expand>>;

export const one =
  (value: ValueKind): Expand =>
  (path, label) => [{ path, label, value }];

/** For members that no list has, or that only the program itself can fill; each use says why. */
export const notFromLists: Expand = () => [];

export const shortText = one({ kind: 'text', length: 'short' });
export const longText = one({ kind: 'text', length: 'long' });
export const anyDate = one({ kind: 'date', precision: 'any' });
export const day = one({ kind: 'date', precision: 'day' });
export const count = one({ kind: 'count', largest: 9_999_999 });
export const money = one({ kind: 'money' });
export const yesNo = one({ kind: 'yes-no' });
export const code = (list: CodeList): Expand => one({ kind: 'code', list });
export const codes = (list: CodeList): Expand => one({ kind: 'codes', list });
export const link = (to: LinkedType): Expand => one({ kind: 'link', to });

export const inside =
  <T>(labels: Readonly<Record<keyof Members<T>, string>>, members: Members<T>): Expand =>
  (path, label, context) =>
    expand(`${path}.`, labels, members, context).map((target) => ({
      ...target,
      label: `${label}: ${target.label}`,
    }));

export const expand = (
  prefix: string,
  labels: Readonly<Record<string, string>>,
  members: Readonly<Record<string, Expand>>,
  context: TargetContext,
): ImportTarget[] =>
  Object.entries(members).flatMap(([member, expandMember]) =>
    expandMember(`${prefix}${member}`, labels[member] ?? member, context),
  );

const contactMembers: Members<Contact> = { name: shortText, function: shortText, workContact: shortText };
/** The whole contact in one cell, or each part in its own column. */
export const contact: Expand = (path, label, context) => [
  { path, label, value: { kind: 'contact' } },
  ...inside<Contact>(fieldLabels.contact, contactMembers)(path, label, context),
];

/**
 * All sources in one cell, or the amount of each source in its own column. Whether it is in cash is told only in the one
 * cell: a list that has a column for each source says it by the source.
 */
export const financing: Expand = (path, label, { vocabulary }) => [
  { path, label, value: { kind: 'financing' } },
  ...vocabulary.lists.fundingSources.map(
    (source): ImportTarget => ({
      path: `${path}.${source.code}.amount`,
      label: `${label}: ${source.label}`,
      value: { kind: 'money' },
    }),
  ),
];

const documentMembers: Members<DocumentReference> = {
  title: shortText,
  registryNumber: shortText,
  place: shortText,
  // Taken by the program from the file itself.
  sha256: notFromLists,
};
/** All documents in one cell, or the parts of the first in columns. */
const documents: Expand = (path, label, context) => [
  { path, label, value: { kind: 'documents' } },
  ...inside<DocumentReference>(fieldLabels.document, documentMembers)(`${path}.1`, label, context),
];

/** What records of every kind have, and what most of them serve. */
export const common = { registryNumber: shortText, contact, documents } as const;
export const aims = { goals: codes('goals'), directions: codes('directions') } as const;
