// What a schema cannot see of the values of a package: whether a date is in the calendar, a code in its list, a text one
// that can be kept.

import { isPartialDate } from '../period.ts';
import type { CodeUse } from '../record-kind.ts';
import { unknownCodes } from '../records.ts';
import { cleanText, isPlainText } from '../text.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { PackageCode } from './codes.ts';
import { type PackageFinding, packageFinding } from './finding.ts';
import { packageLimits } from './limits.ts';

export type Found = PackageFinding[];

export const found = (
  code: PackageCode,
  pointer: string,
  params: PackageFinding['params'] = {},
  recordId?: string,
) => packageFinding('meaning', code, recordId === undefined ? { pointer } : { pointer, recordId }, params);

const dateMembers: ReadonlySet<string | undefined> = new Set([
  'startsOn',
  'endsOn',
  'deadline',
  'submittedOn',
  'decidedOn',
  'completedOn',
  'assessedOn',
  'valueDate',
  'opensOn',
  'dueOn',
  'lastCorrectionOn',
  'readyAt',
  'date',
]);

/** The fault of a text, or of a date by the name of its member. */
export const faultOf = (text: string, member: string | undefined): PackageCode | undefined => {
  const isDate = member === 'readyAt' ? isPartialDate(text.slice(0, 10)) : isPartialDate(text);
  return dateMembers.has(member) && !isDate ? 'SEM-DATE' : textFault(text);
};

/** Every date and text in a value that has no records. */
export function checkTexts(value: unknown, pointer: string): Found {
  const findings: Found = [];
  visitAll(value, (one, steps) => {
    const code = typeof one === 'string' ? faultOf(one, steps.at(-1)) : undefined;
    if (code) findings.push(found(code, [pointer, ...steps].join('/')));
  });
  return findings;
}

/**
 * Visits a value and everything in it, outermost first. The way to it comes as steps: a package has a hundred
 * thousand values and normally no finding, so that a pointer to each would cost more than the checks.
 */
export function visitAll(value: unknown, visit: (value: unknown, steps: readonly string[]) => void): void {
  const steps: string[] = [];
  const go = (current: unknown): void => {
    visit(current, steps);
    if (typeof current !== 'object' || current === null) return;
    for (const key of Object.keys(current)) {
      steps.push(key);
      go((current as Record<string, unknown>)[key]);
      steps.pop();
    }
  };
  go(value);
}

export const codeFindings = (
  vocabulary: Vocabulary,
  pointer: string,
  recordId: string | undefined,
  uses: readonly Pick<CodeUse, 'list' | 'codes'>[],
): Found =>
  uses.flatMap((use) =>
    unknownCodes(vocabulary, use).map((code) =>
      found('VOC-UNKNOWN-CODE', pointer, { code, list: use.list }, recordId),
    ),
  );

/** Each that stands once more in a list where it may stand once. */
export const repeated = (values: readonly string[], pointerOf: (index: number) => string): Found =>
  values.flatMap((value, index) =>
    values.indexOf(value) < index ? [found('IDN-DUPLICATE-RECORD', pointerOf(index))] : [],
  );

const bidiControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

function textFault(text: string): PackageCode | undefined {
  if (text !== '' && isPlainText(text)) return undefined;
  const clean = cleanText(text);
  // Records keep the clean form (fromPayload), which must still be a text of the length that the schema allows.
  if (clean === '' || clean.length > Math.max(text.length, packageLimits.shortStringLength))
    return 'SCH-RANGE';
  if (bidiControls.test(text)) return 'SEM-BIDI';
  return clean === text ? undefined : 'SEM-NOT-NFC';
}
