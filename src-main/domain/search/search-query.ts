// What a person types, as an expression for SQLite's full-text search (FTS5 with `unicode61 remove_diacritics 0` on
// folded text). Every word is quoted, so nothing that is typed can be an operator.
import { foldText } from './fold.ts';

const mostWords = 12;

/** A shorter beginning belongs to too many names. */
const shortestBeginning = 3;

/** A shorter name is sought as a whole word: Praha finds Prag, not pragmatisk, but Brussels finds Brysselkontoret. */
const shortestPrefix = 6;

type Words = readonly string[];

/** Folded, and cut as unicode61 cuts: letters, digits and private characters are words, all else separates. */
const wordsOf = (text: string): Words => foldText(text).match(/[\p{L}\p{N}\p{Co}]+/gu) ?? [];

/**
 * The MATCH expression that finds every text with all the words typed, each at the beginning of a word, in any order.
 * Words that are a place's name, or the beginning of one, also find the other names of the place.
 * Undefined when nothing is left to search for; words after the twelfth are left out.
 *
 * @param placeNames groups of names of the same place, as in the vocabulary
 */
export function toSearchQuery(typed: string, placeNames: readonly Words[]): string | undefined {
  const places = placeNames.map((names) => names.map(wordsOf));
  const terms: string[] = [];
  let rest = wordsOf(typed).slice(0, mostWords);
  while (rest.length > 0) {
    const { words, otherNames } = firstTerm(rest, places);
    terms.push(termOf(words, otherNames));
    rest = rest.slice(words.length);
  }
  return terms.length === 0 ? undefined : terms.join(' AND ');
}

interface Term {
  words: Words;
  otherNames: readonly Words[];
}

/** As many of the words as name a place together, otherwise the first word alone. */
function firstTerm(typed: Words, places: readonly (readonly Words[])[]): Term {
  for (let length = typed.length; length > 0; length--) {
    const words = typed.slice(0, length);
    const named = places.filter((names) => names.some((name) => isNamed(name, words)));
    if (named.length > 0)
      return { words, otherNames: named.flat().filter((name) => !isFoundAnyway(name, words)) };
  }
  return { words: typed.slice(0, 1), otherNames: [] };
}

/** All words of the name, of which the last may be unfinished: "den haa" is Den Haag, "den" is not. */
const isNamed = (name: Words, words: Words): boolean =>
  name.length === words.length &&
  words.every(
    (word, index) =>
      word === name[index] ||
      (index === words.length - 1 && word.length >= shortestBeginning && name[index]?.startsWith(word)),
  );

const isFoundAnyway = (name: Words, words: Words): boolean =>
  words.every((word) => name.some((part) => part.startsWith(word)));

function termOf(words: Words, otherNames: readonly Words[]): string {
  const own = words.map((word) => `"${word}"*`).join(' AND ');
  if (otherNames.length === 0) return own;
  return `(${[words.length > 1 ? `(${own})` : own, ...otherNames.map(nameTerm)].join(' OR ')})`;
}

/** A name of several words is a phrase. A short name keeps its Swedish genitive: Prags. */
function nameTerm(name: Words): string {
  const phrase = name.join(' ');
  return phrase.length < shortestPrefix ? `"${phrase}" OR "${phrase}s"` : `"${phrase}"*`;
}
