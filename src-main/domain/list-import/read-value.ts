// One cell as the value of one member, read by the same rules as what a person types in a field. Nothing is cut and
// nothing is guessed: what cannot be read is a problem that says so.
import { type BlankReason, blankReasons } from '../blank.ts';
import { foldText } from '../search/fold.ts';
import { cleanText } from '../text.ts';
import { type MoneyUnit, readCount, readDate, readRate, readShare, readYear } from '../typed-text.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { blankLabels } from '../wording/fields.ts';
import { cellText, type ListCell } from './cell.ts';
import { quote } from './problem.ts';
import { readCompound } from './read-compound.ts';
import { readAmount } from './read-money.ts';
import {
  foldName,
  fromTyped,
  kronor,
  problem,
  type ReadContext,
  type Reading,
  readCode,
  readText,
} from './reading.ts';
import type { CodeList, LinkedType, ValueKind } from './target-kit.ts';

const nothing: Reading = { ok: true, value: undefined };

/** @param unit what amounts of this column are in when they do not say so themselves. */
export function readValue(
  cell: ListCell,
  value: ValueKind,
  context: ReadContext,
  unit: MoneyUnit = kronor,
): Reading {
  if (cell.kind === 'error') return problem('formula-error', { text: cell.text });
  const text = cleanText(cellText(cell));
  if (text.trim() === '') return nothing;
  const blank = blankReasonOf(text);
  if (blank) return { ok: true, blank };
  if (value.kind === 'text') return readText(text, value.length);
  if (/^[-\u2013\u2014]$/.test(text.trim())) return nothing;
  switch (value.kind) {
    case 'date':
      return fromTyped(text, readDate(text, value.precision, 'day-first'));
    case 'count':
      return fromTyped(text, readCount(text, value.largest));
    case 'money':
      return readAmount(cell, text, context.vocabulary, unit);
    case 'share':
      return fromTyped(text, readShare(text));
    case 'rate':
      return fromTyped(text, readRate(text));
    case 'year':
      return fromTyped(text, readYear(text));
    case 'yes-no':
      return readYesNo(text);
    case 'code':
      return readCode(text, value.list, context.vocabulary);
    case 'codes':
      return readCodes(text, value.list, context.vocabulary);
    case 'choice':
      return readChoice(text, value.labels);
    case 'link':
      return readLink(text, value.to, context);
    default:
      return readCompound(text, value.kind, context.vocabulary, unit);
  }
}

const reasonsByLabel: ReadonlyMap<string, BlankReason> = new Map(
  blankReasons.map((reason) => [foldText(blankLabels[reason]), reason]),
);

const blankReasonOf = (text: string): BlankReason | undefined =>
  text.length > 40 ? undefined : reasonsByLabel.get(foldText(text.trim()));

const yesWords: ReadonlySet<string> = new Set(['ja', 'j', 'x', 'sant', 'true', 'yes', '1']);
const noWords: ReadonlySet<string> = new Set(['nej', 'n', 'falskt', 'false', 'no', '0']);

function readYesNo(text: string): Reading {
  const word = foldText(text.trim());
  if (yesWords.has(word)) return { ok: true, value: true };
  return noWords.has(word) ? { ok: true, value: false } : problem('not-yes-no', { text: quote(text) });
}

/** Where a cell names several: on lines, between semicolons, and failing that between commas and `och`. */
const severalCuts = [/[;\n]/, /[;\n,/&]|\s+och\s+/];

function readCodes(text: string, list: CodeList, vocabulary: Vocabulary): Reading {
  const whole = readCode(text, list, vocabulary);
  if (whole.ok && 'value' in whole) return { ok: true, value: [whole.value] };
  let reading: Reading = whole;
  for (const cut of severalCuts) {
    const names = text.split(cut).filter((name) => name.trim() !== '');
    const read = names.map((name) => readCode(name, list, vocabulary));
    const wrong = read.find(({ ok }) => !ok);
    if (!wrong) return { ok: true, value: [...new Set(read.map((each) => 'value' in each && each.value))] };
    reading = wrong;
  }
  return reading;
}

/** By the code itself or by its label. */
function readChoice(text: string, labels: Readonly<Record<string, string>>): Reading {
  const word = foldName(text);
  const chosen = Object.entries(labels).find(([code, label]) => code === word || foldName(label) === word);
  return chosen ? { ok: true, value: chosen[0] } : problem('unknown-name', { text: quote(text.trim()) });
}

function readLink(text: string, to: LinkedType, { linked }: ReadContext): Reading {
  const [id, ...others] = linked[to].get(foldName(text)) ?? [];
  if (id !== undefined && others.length === 0) return { ok: true, value: id };
  return problem(id === undefined ? 'unknown-link' : 'ambiguous-link', { text: quote(text.trim()), to });
}
