// What reading a cell gives, and the readings that both plain and compound cells are made of.
import type { BlankReason } from '../blank.ts';
import { packageLimits } from '../package/limits.ts';
import { foldText } from '../search/fold.ts';
import type { MoneyUnit, Typed } from '../typed-text.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { findCode } from './find-code.ts';
import { type Problem, quote } from './problem.ts';
import type { CodeList, LinkedType } from './target-kit.ts';

export interface ReadContext {
  vocabulary: Vocabulary;
  /** The records that others can be linked to. */
  linked: Readonly<Record<LinkedType, LinkIndex>>;
}

/** Ids by the folded names and numbers that records are known by. */
export type LinkIndex = ReadonlyMap<string, readonly string[]>;

export const foldName = (name: string): string => foldText(name.trim());

export function linkIndex(
  records: readonly { readonly id: string; readonly names: readonly string[] }[],
): LinkIndex {
  const index = new Map<string, string[]>();
  for (const { id, names } of records)
    for (const name of new Set(names.map(foldName))) index.set(name, [...(index.get(name) ?? []), id]);
  return index;
}

/** `value` is undefined for a cell that says nothing; a blank says why a member is empty. */
export type Reading =
  | { readonly ok: true; readonly value: unknown; readonly isRounded?: boolean }
  | { readonly ok: true; readonly blank: BlankReason }
  | { readonly ok: false; readonly problem: Problem };

export const problem = (code: Problem['code'], params: Problem['params'] = {}): Reading => ({
  ok: false,
  problem: { code, params },
});

export const kronor: MoneyUnit = { currency: 'SEK', power: 0 };

export const currenciesOf = (vocabulary: Vocabulary): ReadonlySet<string> =>
  new Set(vocabulary.lists.currencies.map(({ code }) => code));

/** Whole or not at all: a text that is too long for its member is never cut. */
export function readText(text: string, length: 'short' | 'long'): Reading {
  const limit = length === 'short' ? packageLimits.shortStringLength : packageLimits.stringLength;
  return text.length <= limit
    ? { ok: true, value: text }
    : problem('too-long', { length: text.length, limit });
}

export const fromTyped = (text: string, typed: Typed<unknown>): Reading =>
  typed.ok
    ? { ok: true, value: typed.value }
    : problem('unreadable', { text: quote(text.trim()), why: typed.why });

export function readCode(text: string, list: CodeList, vocabulary: Vocabulary): Reading {
  const found = findCode(vocabulary, list, text);
  if (found.found === 'one') return { ok: true, value: found.code };
  return found.found === 'none'
    ? problem('unknown-name', { text: quote(text.trim()) })
    : problem('ambiguous-name', { text: quote(text.trim()), names: found.labels.join(', ') });
}
