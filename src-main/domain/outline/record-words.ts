// How the values of a record are written out in a document: codes as labels, money and counts in Swedish form.
import type { Activity } from '../activity.ts';
import type { Contact } from '../contact.ts';
import type { Money } from '../money.ts';
import type { DocumentReference } from '../record-parts.ts';
import { labelOf, organisationName, type Vocabulary, type VocabularyList } from '../vocabulary.ts';
import { formatCount, formatMoney } from '../wording/format.ts';

export interface RecordWords {
  code(list: VocabularyList, code: string | undefined): string | undefined;
  codes(list: VocabularyList, codes: readonly string[]): string;
  organisation(code: string | undefined): string | undefined;
  /** What the linked record is called, or its id; nothing where the report does not have it: nor has the package. */
  link(id: string | undefined): string | undefined;
}

export const createWords = (vocabulary: Vocabulary, titles: ReadonlyMap<string, string>): RecordWords => ({
  code: (list, code) => code && labelOf(vocabulary, list, code),
  codes: (list, codes) => codes.map((code) => labelOf(vocabulary, list, code)).join(', '),
  organisation: (code) => code && organisationName(vocabulary, code),
  link: (id) => (id !== undefined && titles.has(id) ? titles.get(id) || id : undefined),
});

export const count = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : formatCount(value);

/** The amount, and the rate by which it was recorded where it has one of its own. */
export const money = (value: Money | undefined): string | undefined => {
  if (value === undefined) return undefined;
  const { conversion } = value;
  return conversion === undefined
    ? formatMoney(value)
    : `${formatMoney(value)} (${rateText({ currency: value.currency, ...conversion })})`;
};

/** `9,25 kr för 1 EUR, Riksbanken, 2006-12-29`. */
export const rateText = ({
  currency,
  rate,
  source,
  date,
}: {
  currency: string;
  rate: string;
  source?: string | undefined;
  date?: string | undefined;
}): string => joined([`${rate.replace('.', ',')}\u00a0kr för 1\u00a0${currency}`, source, date]);

export const lines = (values: readonly (string | undefined)[]): string =>
  values.filter((value) => value !== undefined && value !== '').join('\n');

export const joined = (values: readonly (string | undefined)[]): string =>
  values.filter((value) => value !== undefined && value !== '').join(', ');

export const contactText = (contact: Contact | undefined): string | undefined =>
  contact && joined([contact.name, contact.function, contact.workContact]);

/** What a document is called and registered as; where it is kept is the förvaltning's own business. */
export const documentTexts = (documents: readonly DocumentReference[]): string =>
  lines(
    documents.map(({ title, registryNumber, sha256 }) =>
      joined([title, registryNumber && `dnr ${registryNumber}`, sha256 && `SHA-256 ${sha256}`]),
    ),
  );

/** One text per member; undefined or empty: no line. */
export type Texts<T> = Record<Exclude<keyof T, 'id' | 'organisation' | 'blanks'>, string | undefined>;

type CommonMembers = 'registryNumber' | 'contact' | 'documents';
export const common = ({
  registryNumber,
  contact,
  documents,
}: Pick<Activity, CommonMembers>): Record<CommonMembers, string | undefined> => ({
  registryNumber,
  contact: contactText(contact),
  documents: documentTexts(documents),
});

export const aims = (
  { goals, directions }: Pick<Activity, 'goals' | 'directions'>,
  words: RecordWords,
): Record<'goals' | 'directions', string> => ({
  goals: words.codes('goals', goals),
  directions: words.codes('directions', directions),
});
