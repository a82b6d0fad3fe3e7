// Stage 10 of reading (format §2.7): what a schema cannot see. Calendar, identities, references, code lists, sums of
// records, who sent it to whom. Pure; the revision table stands in revision.ts.
import { amountLimit, fromDecimalText } from '../money.ts';
import { firstDay, isPartialDate, lastDay, yearSchema } from '../period.ts';
import { type CodeUse, type RecordType, recordTypes } from '../record-kind.ts';
import { codesOf, kindOf, recordLists, unknownCodes } from '../records.ts';
import { cleanText, isPlainText } from '../text.ts';
import { findOrganisation, type Vocabulary } from '../vocabulary.ts';
import type { Role } from '../workspace.ts';
import type { PackageCode } from './codes.ts';
import { type PackageFinding, packageFinding } from './finding.ts';
import type { Envelope } from './format.ts';
import { packageLimits } from './limits.ts';
import { isPackedMoney } from './packed-money.ts';

export interface Recipient {
  role: Role;
  organisation: string;
}

type Found = PackageFinding[];
type PackedRecord = Envelope['payload']['activities'][number] | Envelope['payload']['projects'][number];

/** The records of a kind, with where each stands in the package. */
const packedRecords = (
  { payload }: Envelope,
  type: RecordType,
): { record: PackedRecord; pointer: string }[] =>
  ((payload[recordLists[type]] ?? []) as PackedRecord[]).map((record, index) => ({
    record,
    pointer: `/payload/${recordLists[type]}/${index}`,
  }));

const found = (
  code: PackageCode,
  pointer: string,
  params: PackageFinding['params'] = {},
  recordId?: string,
) => packageFinding('meaning', code, recordId === undefined ? { pointer } : { pointer, recordId }, params);

/** @param now the core's clock: a package from the future is a clock that is wrong somewhere. */
export function checkMeaning(
  envelope: Envelope,
  recipient: Recipient,
  vocabulary: Vocabulary,
  now: Date,
): Found {
  const findings = [
    ...checkAddress(envelope, recipient, vocabulary),
    ...checkHeader(envelope, now),
    ...checkIdentities(envelope),
    ...checkRecords(envelope, vocabulary),
    ...checkOtherText(envelope),
  ];
  return findings.slice(0, packageLimits.findings);
}

function checkAddress({ header }: Envelope, recipient: Recipient, vocabulary: Vocabulary): Found {
  const findings: Found = [];
  if (recipient.role !== 'city-office') findings.push(found('MSG-WRONG-ROLE', '/kind'));
  if (header.recipient.orgCode !== recipient.organisation)
    findings.push(
      found('ORG-NOT-ADDRESSEE', '/header/recipient/orgCode', { code: header.recipient.orgCode }),
    );
  if (!findOrganisation(vocabulary, header.sender.orgCode))
    findings.push(found('ORG-UNKNOWN', '/header/sender/orgCode', { code: header.sender.orgCode }));
  return findings;
}

function checkHeader({ header, payload }: Envelope, now: Date): Found {
  const findings: Found = [];
  const { start, end } = header.period;
  const year = start.slice(0, 4);
  const wholeYear = start === `${year}-01-01` && end === `${year}-12-31`;
  if (!wholeYear || !yearSchema.safeParse(Number(year)).success)
    findings.push(found('SEM-PERIOD', '/header/period'));
  // A day of slack: the sender's clock may be off, but not by years. Date.parse alone would take 30 February.
  const { createdAt } = header;
  if (!isPartialDate(createdAt.slice(0, 10)) || Date.parse(createdAt) > now.getTime() + 86_400_000)
    findings.push(found('SEM-DATE', '/header/createdAt'));
  const sizes = recordTypes.map((type) => payload[recordLists[type]]?.length ?? 0);
  if (recordTypes.some((type, index) => (header.counts[recordLists[type]] ?? 0) !== sizes[index]))
    findings.push(found('SEM-COUNTS', '/header/counts'));
  if (header.purpose !== 'final') findings.push(found('MSG-NOT-FINAL', '/header/purpose'));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total > packageLimits.records || Math.max(...sizes) > packageLimits.recordsPerArray)
    findings.push(found('LIM-RECORDS', '/payload'));
  return findings;
}

function checkIdentities({ payload }: Envelope): Found {
  const findings: Found = [];
  const seen = new Set<string>();
  for (const list of [...Object.values(recordLists), 'removed'] as const)
    (payload[list] ?? []).forEach(({ id }, index) => {
      if (seen.has(id)) findings.push(found('IDN-DUPLICATE-RECORD', `/payload/${list}/${index}/id`, {}, id));
      seen.add(id);
    });
  const questions = payload.answers.map(({ question }) => question);
  questions.forEach((question, index) => {
    if (questions.indexOf(question) < index)
      findings.push(found('IDN-DUPLICATE-RECORD', `/payload/answers/${index}/question`));
  });
  return findings;
}

function checkRecords(envelope: Envelope, vocabulary: Vocabulary): Found {
  const { header, payload } = envelope;
  const ids = new Map(
    recordTypes.map((type) => [type, new Set(packedRecords(envelope, type).map(({ record }) => record.id))]),
  );
  const totals = new Map<string, number>();
  const findings = recordTypes.flatMap((type) =>
    packedRecords(envelope, type).flatMap(({ record, pointer }) => [
      ...checkValues(record, pointer, vocabulary, totals),
      ...(record.organisation === header.sender.orgCode
        ? []
        : [found('ORG-MISMATCH', `${pointer}/organisation`, {}, record.id)]),
      ...kindOf(type)
        .links(record)
        .filter((link) => !ids.get(link.type)?.has(link.id))
        .map(({ member }) => found('SEM-DANGLING-REF', `${pointer}/${member}`, {}, record.id)),
      ...codeFindings(vocabulary, pointer, record.id, codesOf(type, record)),
    ]),
  );
  return [
    ...findings,
    ...codeFindings(vocabulary, '/payload/answers', undefined, [
      { list: 'questions', codes: payload.answers.map(({ question }) => question) },
    ]),
    ...[...totals]
      .filter(([currency, total]) => total >= amountLimit(currency))
      .map(() => found('SEM-AMOUNT', '/payload')),
  ];
}

const dateMembers: ReadonlySet<string | undefined> = new Set([
  'startsOn',
  'endsOn',
  'deadline',
  'dueOn',
  'submittedOn',
  'decidedOn',
  'completedOn',
  'assessedOn',
  'valueDate',
  'date',
]);

/**
 * Every date of a record is in the calendar and nothing ends before it starts; every amount is in a listed currency with
 * the decimals of it, and says by which rate it was recorded where it says when or by whose; every text can be kept.
 * @param totals grows by each amount's size, per currency: together they may not be more than sums can hold.
 */
function checkValues(
  record: PackedRecord,
  pointer: string,
  vocabulary: Vocabulary,
  totals: Map<string, number>,
): Found {
  const findings: Found = [];
  visitAll(record, (value, steps) => {
    if (typeof value === 'string') {
      const code =
        dateMembers.has(steps.at(-1)) && !isPartialDate(value) ? ('SEM-DATE' as const) : textFault(value);
      if (code) findings.push(found(code, [pointer, ...steps].join('/'), {}, record.id));
      return;
    }
    if (!isPackedMoney(value)) return;
    const { amount, currency, rate, rateSource, valueDate } = value;
    const at = [pointer, ...steps].join('/');
    findings.push(...codeFindings(vocabulary, at, record.id, [{ list: 'currencies', codes: [currency] }]));
    const read = fromDecimalText(amount, currency);
    if (read) totals.set(currency, (totals.get(currency) ?? 0) + Math.abs(read.minor));
    const hasRate = rate !== undefined || (rateSource === undefined && valueDate === undefined);
    if (!read || !hasRate) findings.push(found('SEM-AMOUNT', at, {}, record.id));
  });
  const { startsOn, endsOn } = record;
  if (startsOn === undefined || endsOn === undefined || !isPartialDate(startsOn) || !isPartialDate(endsOn))
    return findings;
  if (lastDay(endsOn) < firstDay(startsOn))
    findings.push(found('SEM-PERIOD', `${pointer}/endsOn`, {}, record.id));
  return findings;
}

/**
 * Visits a value and everything in it, outermost first. The way to it comes as steps: a package has a hundred
 * thousand values and normally no finding, so that a pointer to each would cost more than the checks.
 */
function visitAll(value: unknown, visit: (value: unknown, steps: readonly string[]) => void): void {
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

const codeFindings = (
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

const bidiControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** What stands in the payload beside its records. */
function checkOtherText({ payload: { contact, answers, labels } }: Envelope): Found {
  const findings: Found = [];
  visitAll({ contact, answers, labels }, (value, steps) => {
    const code = typeof value === 'string' ? textFault(value) : undefined;
    if (code) findings.push(found(code, ['/payload', ...steps].join('/')));
  });
  return findings;
}

function textFault(text: string): PackageCode | undefined {
  if (text !== '' && isPlainText(text)) return undefined;
  const clean = cleanText(text);
  // Records keep the clean form (fromPayload), which must still be a text of the length that the schema allows.
  if (clean === '' || clean.length > Math.max(text.length, packageLimits.shortStringLength))
    return 'SCH-RANGE';
  if (bidiControls.test(text)) return 'SEM-BIDI';
  return clean === text ? undefined : 'SEM-NOT-NFC';
}
