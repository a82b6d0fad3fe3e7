// Every date, code, link and amount of every kind of record, wherever the schema has one.
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { codeSchema, idSchema } from '../../../src-main/domain/ids.ts';
import type { PackageCode } from '../../../src-main/domain/package/codes.ts';
import { packageFinding } from '../../../src-main/domain/package/finding.ts';
import { type ReportBundle, reportSchemas } from '../../../src-main/domain/package/format.ts';
import { date, partialDate } from '../../../src-main/domain/package/format-v1-0.ts';
import { money } from '../../../src-main/domain/package/format-v1-1.ts';
import { type ReportedType, reportedTypes } from '../../../src-main/domain/record-kind.ts';
import { recordLists } from '../../../src-main/domain/records.ts';
import { id } from '../sample-ids.ts';
import { changedAt, type Path, pathsOf, valueAt } from '../schema-paths.ts';
import { check, faultless, packed, withPayload, withRecord } from './faultless.ts';

const payloadSchema = reportSchemas['1.3'].shape.payload;
const listNames: ReadonlySet<string | number | undefined> = new Set(Object.values(recordLists));

/** Where the records of the package have a value of one of the schemas. */
const inRecords = (...wanted: z.ZodType[]): Path[] =>
  pathsOf(payloadSchema, faultless.payload, new Set(wanted)).filter(([list]) => listNames.has(list));
const named = (paths: readonly Path[]) => paths.map((path) => [path.join('.'), path] as const);
const changed = (path: Path, value: unknown): ReportBundle =>
  withPayload(changedAt(faultless.payload, path, value));
const recordIdOf = ([list, index]: Path): string => {
  const { id: recordId } = valueAt(faultless.payload, [list ?? '', index ?? 0]) as { id: string };
  return recordId;
};
const found = (
  code: PackageCode,
  path: Path,
  pointer: Path = path,
  params: Record<string, string> = {},
): ReturnType<typeof packageFinding> =>
  packageFinding(
    'meaning',
    code,
    { pointer: `/payload/${pointer.join('/')}`, recordId: recordIdOf(path) },
    params,
  );
const codesOf = (envelope: ReportBundle): string[] => check(envelope).map(({ code }) => code);

describe('a record', () => {
  it.each(reportedTypes)('of %s is of the organisation that sends it', (type) => {
    const path = [recordLists[type], 0, 'organisation'];

    expect(check(changed(path, 'sdf-husie'))).toEqual([found('ORG-MISMATCH', path)]);
  });
});

describe('a date', () => {
  const dates = inRecords(date, partialDate);

  it.each(named(dates))('that the calendar does not have is told of: %s', (_, path) => {
    expect(check(changed(path, '2006-02-30'))).toEqual([found('SEM-DATE', path)]);
  });

  it('is looked for in every kind of record, and within them', () => {
    const places = new Set(dates.map((path) => path.filter((step) => typeof step === 'string').join('.')));

    expect([...places].toSorted()).toEqual([
      'activities.endsOn',
      'activities.startsOn',
      'assistance.endsOn',
      'assistance.startsOn',
      'decisions.decidedOn',
      'engagements.cost.valueDate',
      'engagements.endsOn',
      'engagements.startsOn',
      'opportunities.applied.valueDate',
      'opportunities.deadline',
      'opportunities.endsOn',
      'opportunities.startsOn',
      'outreach.endsOn',
      'outreach.startsOn',
      'projects.assessments.assessedOn',
      'projects.claims.amount.valueDate',
      'projects.claims.dueOn',
      'projects.claims.submittedOn',
      'projects.decisions.decidedOn',
      'projects.endsOn',
      'projects.funds.exchangeRate.date',
      'projects.phaseNotes.completedOn',
      'projects.startsOn',
      'roleDescriptions.decidedOn',
      'roleDescriptions.endsOn',
      'roleDescriptions.startsOn',
    ]);
  });

  it.each([
    ['a thirteenth month', '2006-13'],
    ['a month nought', '2006-00-01'],
    ['a leap day of a common year', '2006-02-29'],
  ])('is none for %s', (_, startsOn) => {
    expect(codesOf(withRecord('outreach', { startsOn }))).toEqual(['SEM-DATE']);
  });

  it.each(reportedTypes.filter((type) => type !== 'decision'))(
    'of the end of %s is not before that of its start',
    (type) => {
      const envelope = withRecord(type, { startsOn: '2006-05', endsOn: '2006-04-30' });
      const path = [recordLists[type], 0, 'endsOn'];

      expect(check(envelope)).toEqual([found('SEM-PERIOD', path)]);
    },
  );
});

describe('a code', () => {
  const codes = inRecords(codeSchema).filter((path) => path[2] !== 'organisation');

  it.each(named(codes))('that no list has is told of, with its record: %s', (_, path) => {
    const list: unknown = expect.any(String);

    expect(check(changed(path, 'okand'))).toEqual([
      { ...found('VOC-UNKNOWN-CODE', path, path.slice(0, 2)), params: { code: 'okand', list } },
    ]);
  });

  it('is told of with the list that it should stand in', () => {
    const cases = (
      [
        ['opportunity', { programme: 'okand' }],
        ['outreach', { channel: 'okand' }],
        ['assistance', { assistanceKind: 'okand' }],
        ['engagement', { engagementKind: 'okand' }],
        ['decision', { decisionKind: 'okand' }],
        ['role-description', { duties: [{ duty: 'okand' }] }],
        ['project', { agreedScores: [{ criterion: 'okand' }] }],
      ] as [ReportedType, object][]
    ).map(([type, change]) => check(withRecord(type, change)).map(({ params }) => params.list));

    expect(cases).toEqual([
      ['programmes'],
      ['outreachChannels'],
      ['assistanceKinds'],
      ['engagementKinds'],
      ['decisionKinds'],
      ['contactPersonDuties'],
      ['assessmentCriteria'],
    ]);
  });

  it('of a rate’s currency is told of', () => {
    const path = ['projects', 0, 'funds', 'exchangeRate', 'currency'];

    expect(check(changed(path, 'XXX'))).toEqual([
      found('VOC-UNKNOWN-CODE', path, path.slice(0, 2), { code: 'XXX', list: 'currencies' }),
    ]);
  });

  it('of a question that is not asked is told of', () => {
    expect(check(withPayload({ answers: [{ question: 'okand', text: 'Svar' }] }))).toEqual([
      packageFinding(
        'meaning',
        'VOC-UNKNOWN-CODE',
        { pointer: '/payload/answers' },
        { code: 'okand', list: 'questions' },
      ),
    ]);
  });
});

describe('a link', () => {
  const links = inRecords(idSchema).filter((path) => path[2] !== 'id');

  it.each(named(links))('to what the package does not have is told of: %s', (_, path) => {
    const codes = [id(999), packed('activity').id, packed('role-description').id].map((target) =>
      check(changed(path, target)),
    );
    const finding = found('SEM-DANGLING-REF', path);

    expect(codes).toEqual([[finding], [finding], [finding]]);
  });

  it('is looked for in every kind of record that has one', () => {
    expect(links.map((path) => path.join('.')).toSorted()).toEqual([
      'activities.0.projectId',
      'assistance.0.opportunityId',
      'assistance.0.projectId',
      'decisions.0.opportunityId',
      'decisions.0.projectId',
      'opportunities.0.projectId',
    ]);
  });
});

describe('an amount', () => {
  const amounts = inRecords(money);

  it.each(named(amounts))('in money of no country is told of: %s', (_, path) => {
    expect(check(changed(path, { amount: '1.00', currency: 'XXX' }))).toEqual([
      found('VOC-UNKNOWN-CODE', path, path, { code: 'XXX', list: 'currencies' }),
    ]);
  });

  it.each(named(amounts))('with the decimals of another currency is told of: %s', (_, path) => {
    expect(
      [
        { amount: '12', currency: 'SEK' },
        { amount: '1.00', currency: 'JPY' },
      ].map((amount) => check(changed(path, amount))),
    ).toEqual([[found('SEM-AMOUNT', path)], [found('SEM-AMOUNT', path)]]);
  });

  it('is looked for in every kind of record that has one', () => {
    const places = new Set(amounts.map((path) => path.filter((step) => typeof step === 'string').join('.')));

    expect([...places].toSorted()).toEqual([
      'activities.cost',
      'activities.financing.amount',
      'engagements.cost',
      'opportunities.applied',
      'opportunities.granted',
      'projects.claims.amount',
      'projects.funds.applied',
      'projects.funds.coFinancing.amount',
      'projects.funds.granted',
      'projects.funds.malmoBudget',
      'projects.funds.totalBudget',
      'projects.funds.years.budget',
      'projects.funds.years.claimed',
      'projects.funds.years.incurred',
      'projects.funds.years.paid',
      'projects.funds.years.paidToDate',
      'projects.funds.years.passedOn',
      'projects.funds.years.recovered',
    ]);
  });

  it('that says when or by whom it was converted, but not by which rate, is told of', () => {
    const path = ['engagements', 0, 'cost'];
    const incomplete = [{ rateSource: 'Riksbanken' }, { valueDate: '2006-06-30' }].map((part) =>
      check(changed(path, { amount: '1.00', currency: 'EUR', ...part })),
    );

    expect(incomplete).toEqual([[found('SEM-AMOUNT', path)], [found('SEM-AMOUNT', path)]]);
  });

  it('is counted into what sums can hold, whatever kind of record it stands in', () => {
    const half = { amount: '50000000000.00', currency: 'SEK' };
    const opportunities = [{ ...packed('opportunity'), applied: half }];
    const engagements = [{ ...packed('engagement'), cost: half }];

    expect(check(withPayload({ opportunities, engagements } as Partial<ReportBundle['payload']>))).toEqual([
      packageFinding('meaning', 'SEM-AMOUNT', { pointer: '/payload' }),
    ]);
  });
});
