// What the content of a report means, beyond its schema: identities, references, code lists, sums of records.
import { isOwnQuestion } from '../asked-question.ts';
import { amountLimit, fromDecimalText } from '../money.ts';
import { firstDay, isPartialDate, lastDay } from '../period.ts';
import { isReported, type ReportedType, reportedTypes } from '../record-kind.ts';
import { codesOf, kindOf, recordLists } from '../records.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { ReportBundle } from './format.ts';
import { packageLimits } from './limits.ts';
import { isPackedMoney } from './packed-money.ts';
import { checkTexts, codeFindings, type Found, faultOf, found, repeated, visitAll } from './value-meaning.ts';

type PackedRecord =
  | ReportBundle['payload']['activities'][number]
  | ReportBundle['payload']['projects'][number];

/** The records of a kind, with where each stands in the package. */
const packedRecords = (
  { payload }: ReportBundle,
  type: ReportedType,
): { record: PackedRecord; pointer: string }[] =>
  ((payload[recordLists[type]] ?? []) as PackedRecord[]).map((record, index) => ({
    record,
    pointer: `/payload/${recordLists[type]}/${index}`,
  }));

export const checkReport = (report: ReportBundle, vocabulary: Vocabulary): Found => [
  ...checkCounts(report),
  ...checkIdentities(report),
  ...checkRecords(report, vocabulary),
  ...checkOtherText(report),
];

function checkCounts({ header, payload }: ReportBundle): Found {
  const findings: Found = [];
  const sizes = reportedTypes.map((type) => payload[recordLists[type]]?.length ?? 0);
  if (reportedTypes.some((type, index) => (header.counts[recordLists[type]] ?? 0) !== sizes[index]))
    findings.push(found('SEM-COUNTS', '/header/counts'));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total > packageLimits.records || Math.max(...sizes) > packageLimits.recordsPerArray)
    findings.push(found('LIM-RECORDS', '/payload'));
  return findings;
}

function checkIdentities({ payload }: ReportBundle): Found {
  const findings: Found = [];
  const seen = new Set<string>();
  for (const list of [...Object.values(recordLists), 'removed'] as const)
    (payload[list] ?? []).forEach(({ id }, index) => {
      if (seen.has(id)) findings.push(found('IDN-DUPLICATE-RECORD', `/payload/${list}/${index}/id`, {}, id));
      seen.add(id);
    });
  const { answers, measures = [], ready = [] } = payload;
  return [
    ...findings,
    ...repeated(
      answers.map(({ question }) => question),
      (index) => `/payload/answers/${index}/question`,
    ),
    ...repeated(
      measures.map(({ measureId }) => measureId),
      (index) => `/payload/measures/${index}/measureId`,
    ),
    ...repeated(
      ready.map(({ part }) => part),
      (index) => `/payload/ready/${index}/part`,
    ),
  ];
}

function checkRecords(envelope: ReportBundle, vocabulary: Vocabulary): Found {
  const { header, payload } = envelope;
  const ids = new Map(
    reportedTypes.map((type) => [
      type,
      new Set(packedRecords(envelope, type).map(({ record }) => record.id)),
    ]),
  );
  const totals = new Map<string, number>();
  const findings = reportedTypes.flatMap((type) =>
    packedRecords(envelope, type).flatMap(({ record, pointer }) => [
      ...checkValues(record, pointer, vocabulary, totals),
      ...(record.organisation === header.sender.orgCode
        ? []
        : [found('ORG-MISMATCH', `${pointer}/organisation`, {}, record.id)]),
      ...kindOf(type)
        .links(record)
        .filter((link) => isReported(link.type) && !ids.get(link.type)?.has(link.id))
        .map(({ member }) => found('SEM-DANGLING-REF', `${pointer}/${member}`, {}, record.id)),
      ...codeFindings(vocabulary, pointer, record.id, codesOf(type, record)),
    ]),
  );
  return [
    ...findings,
    ...codeFindings(vocabulary, '/payload/answers', undefined, [
      { list: 'questions', codes: payload.answers.map(knownQuestion(payload)) },
    ]),
    ...codeFindings(vocabulary, '/payload/measures', undefined, [
      { list: 'actionPlanStatuses', codes: (payload.measures ?? []).map(({ status }) => status) },
    ]),
    ...[...totals]
      .filter(([currency, total]) => total >= amountLimit(currency))
      .map(() => found('SEM-AMOUNT', '/payload')),
  ];
}

/** A question of stadskontoret's own stands in no list: it must be told what it is called. */
const knownQuestion =
  ({ labels }: ReportBundle['payload']) =>
  ({ question }: ReportBundle['payload']['answers'][number]): string | undefined =>
    isOwnQuestion(question) && labels.some(({ list, code }) => list === 'questions' && code === question)
      ? undefined
      : question;

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
      const code = faultOf(value, steps.at(-1));
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

/** What stands in the payload beside its records. */
const checkOtherText = ({ payload }: ReportBundle): Found => {
  const { contact, answers, labels, responses, explanations, measures, ready } = payload;
  return checkTexts({ contact, answers, labels, responses, explanations, measures, ready }, '/payload');
};
