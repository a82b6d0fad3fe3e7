// Choices for ComboField, SelectField and TagsField, in Swedish order: å, ä and ö last, distinct from a and o.
import { existsInYear } from '../../src-main/domain/organisation.ts';
import { foldText } from '../../src-main/domain/search/fold.ts';
import {
  entriesInYear,
  type Vocabulary,
  type VocabularyEntry,
  type VocabularyList,
} from '../../src-main/domain/vocabulary.ts';

export interface Option {
  id: string;
  label: string;
  /** Other names that finding must know: Stettin for Szczecin. */
  also?: readonly string[];
  /** A second, quiet line. */
  detail?: string;
  /** The heading it stands under in a ComboField; options of one group stand together. */
  group?: string;
}

const collator = new Intl.Collator('sv', { numeric: true });

export const compareSwedish = (first: string, second: string): number => collator.compare(first, second);

export const byLabel = (options: readonly Option[]): Option[] =>
  [...options].sort((first, second) => compareSwedish(first.label, second.label));

const toOption = ({ code, label, text, alsoKnownAs }: VocabularyEntry): Option => ({
  id: code,
  label,
  also: [code, ...(alsoKnownAs ?? [])],
  ...(text !== undefined && text !== label ? { detail: asSentence(text) } : {}),
});

/** A wording that is one of several in the plan's own sentence ends there with a semicolon, alone with a full stop. */
const asSentence = (text: string): string => text.replace(/;$/, '.');

/** The entries of a list that are valid in the year, in the list's own order (the plan's, where it has one). */
export const listOptions = (vocabulary: Vocabulary, list: VocabularyList, year?: number): Option[] => {
  const entries = vocabulary.lists[list];
  return (year === undefined ? entries : entriesInYear(entries, year)).map(toOption);
};

/** Programmes, countries and other long lists: valid in the year, in Swedish order. */
export const sortedListOptions = (vocabulary: Vocabulary, list: VocabularyList, year?: number): Option[] =>
  byLabel(listOptions(vocabulary, list, year));

/** The city's organisations, those of one year or of all years. */
export const organisationOptions = (vocabulary: Vocabulary, year?: number): Option[] =>
  byLabel(
    vocabulary.organisations
      .filter((organisation) => year === undefined || existsInYear(organisation, year))
      .map(({ code, name, shortName, validFrom, validTo }) => ({
        id: code,
        label: name,
        ...(shortName === undefined ? {} : { also: [shortName] }),
        ...(validFrom === undefined && validTo === undefined
          ? {}
          : { detail: `${validFrom ?? ''}–${validTo ?? ''}` }),
      })),
  );

/** Options that hold the chosen value even when it is no longer valid or not in the list: nothing disappears. */
export const includingChosen = (
  options: readonly Option[],
  chosen: string | undefined,
  all: readonly Option[] = options,
): readonly Option[] =>
  chosen === undefined || options.some((option) => option.id === chosen)
    ? options
    : [...options, all.find((option) => option.id === chosen) ?? { id: chosen, label: chosen }];

/** The chosen in the options' order; codes that are no longer among the options stay, last. */
export const inOrder = (options: readonly Option[], chosen: readonly string[]): string[] => {
  const known = options.map((option) => option.id);
  return [
    ...known.filter((code) => chosen.includes(code)),
    ...chosen.filter((code) => !known.includes(code)),
  ];
};

export interface OptionGroup {
  id: string;
  label: string;
  options: readonly Option[];
}

/** Options under their headings, in the order in which each heading first comes; as they are when none has one. */
export const grouped = (options: readonly Option[]): readonly (Option | OptionGroup)[] =>
  options.some(({ group }) => group !== undefined)
    ? [...Map.groupBy(options, ({ group }) => group ?? 'Övrigt')].map(([label, members]) => ({
        id: `group ${label}`,
        label,
        options: members,
      }))
    : options;

/** What a person types finds labels and other names alike, with a, å, ä and o, ö kept apart; words in any order. */
export const findOptions = (options: readonly Option[], typed: string): readonly Option[] =>
  findByText(options, typed, ({ label, also = [] }) => [label, ...also].join(' '));

/** The same for any list: the members whose text has every word typed. */
function findByText<T>(members: readonly T[], typed: string, textOf: (member: T) => string): readonly T[] {
  const words = foldText(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return members;
  return members.filter((member) => {
    const text = foldText(textOf(member));
    return words.every((word) => text.includes(word));
  });
}
