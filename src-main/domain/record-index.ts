// What is drawn out of a record so that it can be found: its name and the key that it sorts by, the days between which
// it belongs, the values that it is filtered by, its words. Pure, so that an index can always be made anew.
import { idSchema } from './ids.ts';
import type { Money } from './money.ts';
import { firstDay, lastDay } from './period.ts';
import type { RecordType } from './record-kind.ts';
import { type Facet, facets } from './record-query.ts';
import { codeLabel, kindOf, type RecordOf, titleOf } from './records.ts';
import { foldText } from './search/fold.ts';
import { sortKey } from './search/sort-key.ts';
import type { Vocabulary } from './vocabulary.ts';
import { formatAmount, formatPercent } from './wording/format.ts';

/** Grows when what follows changes, so that databases make their index anew. */
const indexVersion = 2;

/** What an index stands on: this code and the code lists, whose labels are searched too. */
export const indexSignature = ({ id, version }: Vocabulary): string => `${indexVersion} ${id} ${version}`;

export interface RecordIndex {
  title: string;
  /** Swedish order as the order of bytes; null without a title, which stands last. */
  titleKey: string | null;
  /** Whole days; a record that is open at an end belongs from the first or to the last of all. */
  fromDay: string;
  toDay: string;
  values: { facet: Facet | 'links'; value: string }[];
  /** Folded. */
  searchTitle: string;
  searchText: string;
}

const firstOfAll = '0000-01-01';
const lastOfAll = '9999-12-31';
const known: ReadonlySet<string> = new Set(facets);

export function indexOf<T extends RecordType>(
  type: T,
  record: RecordOf<T>,
  vocabulary: Vocabulary,
): RecordIndex {
  const kind = kindOf(type);
  const title = titleOf(type, record, vocabulary);
  const { from, to } = kind.span(record);
  const codes = kind.codes(record);
  const values = new Map<string, RecordIndex['values'][number]>();
  const add = (facet: Facet | 'links', value: string): void =>
    void values.set(`${facet} ${value}`, { facet, value });
  for (const { list, codes: used, isFacet } of codes)
    if (isFacet && known.has(list)) for (const code of used) if (code) add(list as Facet, code);
  const { unit } = record as { unit?: string };
  if (unit !== undefined) add('units', unit);
  for (const { id } of kind.links(record)) add('links', id);

  const coded = codes.flatMap(({ list, codes: used }) =>
    used.filter((code) => code !== undefined).map((code) => ({ list, code })),
  );
  const isCode = new Set(coded.map(({ code }) => code));
  const texts = textsOf(record).filter((text) => !isCode.has(text));
  const labels = coded.map(({ list, code }) => codeLabel(vocabulary, list, code));
  return {
    title,
    titleKey: title === '' ? null : sortKey(title),
    fromDay: from === undefined ? firstOfAll : firstDay(from),
    toDay: to === undefined ? lastOfAll : lastDay(to),
    values: [...values.values()],
    searchTitle: foldText(title),
    searchText: foldText([...texts, ...labels].join('\n')),
  };
}

/** Every text and number in a record that a person reads, however deep; what refers to something else is neither. */
function textsOf(value: unknown, member = ''): string[] {
  if (typeof value === 'string') return idSchema.safeParse(value).success ? [] : [value];
  if (typeof value === 'number') return [shares.has(member) ? formatPercent(value) : String(value)];
  if (typeof value !== 'object' || value === null) return [];
  if (isMoney(value)) return amountTexts(value);
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item));
  return Object.entries(value).flatMap(([name, item]) => (unread.has(name) ? [] : textsOf(item, name)));
}

/** Whose register it is, words of the program's own, and a checksum: none is read, and each would find what is not sought. */
const unread: ReadonlySet<string> = new Set(['organisation', 'blanks', 'inOrOut', 'form', 'sha256']);

/** Hundredths of a per cent, which are read and typed as per cent. */
const shares: ReadonlySet<string> = new Set(['grantShare', 'workingShare']);

const isMoney = (value: object): value is Money => 'minor' in value && 'currency' in value;

/** As it is printed and as it is typed: `1 480 000` and `1480000`. */
const amountTexts = ({ minor, currency, conversion }: Money): string[] => {
  const printed = formatAmount({ minor, currency });
  return [printed, printed.replaceAll(/\s/g, ''), currency, ...textsOf(conversion)];
};
