// A value that a list brings in, or that it replaces, as a person reads it: the words in which reports show it, and in
// which it can be read back.
import { type BlankReason, blankReasons } from '../blank.ts';
import type { Contact } from '../contact.ts';
import { decisionText, financingText, partnerText } from '../outline/record-rows.ts';
import { contactText, documentTexts, lines, money, type RecordWords } from '../outline/record-words.ts';
import type { Partner, ProjectDecision } from '../project.ts';
import type { CoFinancing } from '../project-funds.ts';
import { blankLabels } from '../wording/fields.ts';
import { formatCount, formatPercent } from '../wording/format.ts';
import type { CodeList, ValueKind } from './target-kit.ts';

/** @param value as `planImport` states it: a member's value, the reason for a blank, or undefined. */
export function shownValue(value: unknown, kind: ValueKind, words: RecordWords): string {
  if (value === undefined) return '';
  const blank = blankOf(value);
  return blank === undefined ? (textOf(value, kind, words) ?? '') : blankLabels[blank];
}

function blankOf(value: unknown): BlankReason | undefined {
  if (typeof value !== 'object' || value === null || !('blank' in value)) return undefined;
  return blankReasons.find((reason) => reason === value.blank);
}

function textOf(value: unknown, kind: ValueKind, words: RecordWords): string | undefined {
  switch (kind.kind) {
    case 'code':
      return nameOf(kind.list, String(value), words);
    case 'codes':
      return (value as string[]).map((code) => nameOf(kind.list, code, words)).join('; ');
    case 'choice':
      return kind.labels[String(value)];
    case 'link':
      return words.link(String(value));
    case 'money':
      return money(value as Parameters<typeof money>[0]);
    case 'share':
      return formatPercent(Number(value));
    case 'count':
      return formatCount(Number(value));
    case 'yes-no':
      return value === true ? 'Ja' : 'Nej';
    case 'rate':
      return String(value).replace('.', ',');
    case 'contact':
      return contactText(value as Contact);
    case 'partners':
      return lines((value as Partner[]).map((partner) => partnerText(partner, words)));
    case 'decisions':
      return lines((value as ProjectDecision[]).map((decision) => decisionText(decision, words)));
    case 'financing':
      return financingText(value as CoFinancing[], words);
    case 'documents':
      return documentTexts(value as Parameters<typeof documentTexts>[0]);
    default:
      return String(value);
  }
}

const nameOf = (list: CodeList, code: string, words: RecordWords): string =>
  (list === 'organisations' ? words.organisation(code) : words.code(list, code)) ?? code;
