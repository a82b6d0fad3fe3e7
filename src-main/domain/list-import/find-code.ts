// Finds the code that a word in a list means: by the code itself, the label, other names, a country's Swedish or
// English name. An exact match of the label wins over a derived one; two that are equally good are not chosen between.
import { foldText } from '../search/fold.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { CodeList } from './target-kit.ts';

export type FoundCode =
  | { readonly found: 'one'; readonly code: string }
  | { readonly found: 'none' }
  | { readonly found: 'several'; readonly labels: readonly string[] };

interface Named {
  code: string;
  label: string;
  /** Names in groups, the surest first. */
  names: readonly (readonly string[])[];
}

const fold = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();

const countryNames = (['sv', 'en'] as const).map(
  (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
);

/** `Union of the Baltic Cities (UBC)` → both names; `Projektägare / stödmottagare` → both. */
const partsOf = (label: string): string[] => {
  const outside = label.replace(/\s*\([^)]*\)/g, '').trim();
  const inside = [...label.matchAll(/\(([^)]*)\)/g)].map(([, text]) => text ?? '');
  return [outside, ...inside, ...outside.split(/\s+[/–]\s+/)];
};

function namedOf(vocabulary: Vocabulary, list: CodeList): Named[] {
  if (list === 'organisations')
    return vocabulary.organisations.map(({ code, name, shortName = '' }) => ({
      code,
      label: name,
      names: [
        [code, name],
        [shortName, name.replace(/\s*stadsdelsförvaltning$/, ''), ...partsOf(name)],
      ],
    }));
  return vocabulary.lists[list].map(({ code, label, text = '', alsoKnownAs = [] }) => ({
    code,
    label: list === 'programmes' && text !== '' ? `${label} ${text}` : label,
    names: [
      [code, label, text, `${label} ${text}`],
      [
        ...alsoKnownAs,
        ...partsOf(label),
        ...partsOf(label).map((part) => `${part} ${text}`),
        ...(list === 'countries' ? countryNames.map((names) => names.of(code) ?? '') : []),
      ],
    ],
  }));
}

type Index = ReadonlyMap<string, ReadonlySet<string>>[];
const indexes = new WeakMap<Vocabulary, Map<CodeList, { byName: Index; labels: Map<string, string> }>>();

function indexOf(vocabulary: Vocabulary, list: CodeList) {
  const lists = indexes.get(vocabulary) ?? new Map();
  indexes.set(vocabulary, lists);
  const known = lists.get(list);
  if (known) return known;
  const entries = namedOf(vocabulary, list);
  const byName = [0, 1].map((group) => {
    const index = new Map<string, Set<string>>();
    for (const { code, names } of entries)
      for (const name of (names[group] ?? []).map(fold).filter((folded) => folded !== ''))
        index.set(name, (index.get(name) ?? new Set()).add(code));
    return index;
  });
  const made = { byName, labels: new Map(entries.map(({ code, label }) => [code, label])) };
  lists.set(list, made);
  return made;
}

export function findCode(vocabulary: Vocabulary, list: CodeList, text: string): FoundCode {
  const { byName, labels } = indexOf(vocabulary, list);
  for (const index of byName) {
    const found = [...(index.get(fold(text)) ?? [])];
    const [code] = found;
    if (code === undefined) continue;
    return found.length === 1
      ? { found: 'one', code }
      : { found: 'several', labels: found.map((each) => labels.get(each) ?? each) };
  }
  return { found: 'none' };
}
