import { describe, expect, it } from 'vitest';
import type { PackageCode } from '../../../src-main/domain/package/codes.ts';
import { barsImport, packageFinding } from '../../../src-main/domain/package/finding.ts';
import { type Envelope, envelopeSchema } from '../../../src-main/domain/package/format.ts';
import { packageLimits } from '../../../src-main/domain/package/limits.ts';
import { checkMeaning, type Recipient } from '../../../src-main/domain/package/meaning.ts';
import { fromPayload } from '../../../src-main/domain/package/payload.ts';
import {
  envelopeOf,
  fullActivity,
  fullProject,
  fullReport,
  id,
  sampleReports,
  vocabulary,
} from '../samples.ts';

const cityOffice: Recipient = { role: 'city-office', organisation: 'stadskontoret' };
const now = new Date('2007-01-16T00:00:00Z');
const check = (envelope: Envelope, recipient = cityOffice) =>
  checkMeaning(envelope, recipient, vocabulary, now);

type Payload = Envelope['payload'];
type PackedActivity = Payload['activities'][number];
type PackedProject = Payload['projects'][number];
const faultless = envelopeOf(fullReport);
const withHeader = (change: Partial<Envelope['header']>): Envelope => ({
  ...faultless,
  header: { ...faultless.header, ...change },
});
const withPayload = (change: Partial<Payload>): Envelope => ({
  ...faultless,
  payload: { ...faultless.payload, ...change },
});
const [activity, project] = [faultless.payload.activities[0], faultless.payload.projects[0]] as [
  PackedActivity,
  PackedProject,
];
const withActivity = (change: Partial<PackedActivity>): Envelope =>
  withPayload({ activities: [{ ...activity, ...change }] });
const withProject = (change: Partial<PackedProject>): Envelope =>
  withPayload({ projects: [{ ...project, ...change }] });
const withFunds = (change: Partial<PackedProject['funds']>): Envelope =>
  withProject({ funds: { ...project.funds, ...change } });
const removed = {
  id: id(301),
  recordType: 'activity',
  reason: 'deleted',
  removedAt: '2007-01-01T00:00:00Z',
} as const;

/** What a case is about: the envelope, and the one finding that it must give, with where and in which record. */
type Case = [
  about: string,
  envelope: Envelope,
  code: PackageCode,
  pointer: string,
  recordId?: string,
  params?: Record<string, string>,
];
const inActivity = (
  about: string,
  change: Partial<PackedActivity>,
  code: PackageCode,
  member: string,
): Case => [about, withActivity(change), code, `/payload/activities/0${member}`, fullActivity.id];
const inProject = (
  about: string,
  change: Partial<PackedProject>,
  code: PackageCode,
  member: string,
): Case => [about, withProject(change), code, `/payload/projects/0${member}`, fullProject.id];
const unknownCode = (list: string, [about, envelope, , pointer, recordId]: Case): Case => [
  about,
  envelope,
  'VOC-UNKNOWN-CODE',
  pointer,
  recordId,
  { code: list === 'currencies' ? 'XXX' : 'okand', list },
];
const strange = { amount: '1.00', currency: 'XXX' };

describe('a package that means what it says', () => {
  it.each([fullReport, ...sampleReports].map((report) => [report.organisation, report] as const))(
    'gives no finding: %s',
    (_, report) => {
      expect(check(envelopeOf(report))).toEqual([]);
    },
  );
});

describe('a finding on the header', () => {
  it.each<Case>([
    [
      'another addressee',
      withHeader({ recipient: { orgCode: 'sdf-fosie' } }),
      'ORG-NOT-ADDRESSEE',
      '/header/recipient/orgCode',
      undefined,
      { code: 'sdf-fosie' },
    ],
    [
      'a year that does not start on its first day',
      withHeader({ period: { start: '2006-02-01', end: '2006-12-31' } }),
      'SEM-PERIOD',
      '/header/period',
    ],
    [
      'two years',
      withHeader({ period: { start: '2006-01-01', end: '2007-12-31' } }),
      'SEM-PERIOD',
      '/header/period',
    ],
    [
      'a year that no report can be of',
      withHeader({ period: { start: '0001-01-01', end: '0001-12-31' } }),
      'SEM-PERIOD',
      '/header/period',
    ],
    [
      'a clock that is days ahead',
      withHeader({ createdAt: '2007-01-17T00:00:01Z' }),
      'SEM-DATE',
      '/header/createdAt',
    ],
    [
      'a day that the calendar does not have',
      withHeader({ createdAt: '2006-02-30T09:12:33Z' }),
      'SEM-DATE',
      '/header/createdAt',
    ],
    [
      'a wrong count of activities',
      withHeader({ counts: { activities: 2, projects: 1 } }),
      'SEM-COUNTS',
      '/header/counts',
    ],
    [
      'a wrong count of projects',
      withHeader({ counts: { activities: 1, projects: 0 } }),
      'SEM-COUNTS',
      '/header/counts',
    ],
    ['a draft', withHeader({ purpose: 'draft' }), 'MSG-NOT-FINAL', '/header/purpose'],
    ['a test', withHeader({ purpose: 'test' }), 'MSG-NOT-FINAL', '/header/purpose'],
  ])('tells of %s', (_, envelope, code, pointer, __, params) => {
    expect(check(envelope)).toEqual([packageFinding('meaning', code, { pointer }, params)]);
  });

  it('allows the sender’s clock to be some hours ahead', () => {
    expect(check(withHeader({ createdAt: '2007-01-16T23:59:59Z' }))).toEqual([]);
  });

  it('tells a förvaltning that the package is not for its role', () => {
    expect(check(faultless, { ...cityOffice, role: 'department' })).toEqual([
      packageFinding('meaning', 'MSG-WRONG-ROLE', { pointer: '/kind' }),
    ]);
  });

  it('tells of a sender that no list knows', () => {
    const codes = check(withHeader({ sender: { ...faultless.header.sender, orgCode: 'okand' } })).map(
      ({ code }) => code,
    );

    expect(new Set(codes)).toEqual(new Set(['ORG-UNKNOWN', 'ORG-MISMATCH']));
  });

  it('tells of more records than a report may have', () => {
    const activities = Array.from({ length: packageLimits.recordsPerArray + 1 }, (_, index) => ({
      ...activity,
      id: id(10_000 + index),
    }));
    const many = withPayload({ activities });
    const counted = {
      ...many,
      header: { ...many.header, counts: { activities: activities.length, projects: 1 } },
    };

    expect(check(counted)).toEqual([packageFinding('meaning', 'LIM-RECORDS', { pointer: '/payload' })]);
  });
});

describe('a finding on identities', () => {
  const twice = (list: string, index: number, recordId: string) =>
    packageFinding('meaning', 'IDN-DUPLICATE-RECORD', { pointer: `/payload/${list}/${index}/id`, recordId });
  const counting = (envelope: Envelope): Envelope => ({
    ...envelope,
    header: {
      ...envelope.header,
      counts: { activities: envelope.payload.activities.length, projects: envelope.payload.projects.length },
    },
  });

  it.each([
    [
      'the same activity twice',
      withPayload({ activities: [activity, activity] }),
      twice('activities', 1, activity.id),
    ],
    [
      'an activity with a project’s id',
      withPayload({ activities: [{ ...activity, id: project.id }] }),
      twice('projects', 0, project.id),
    ],
    [
      'a record both present and removed',
      withPayload({ removed: [{ ...removed, id: project.id }] }),
      twice('removed', 0, project.id),
    ],
    ['a record removed twice', withPayload({ removed: [removed, removed] }), twice('removed', 1, removed.id)],
    [
      'a question answered twice',
      withPayload({
        answers: faultless.payload.answers.slice(0, 1).concat(faultless.payload.answers.slice(0, 1)),
      }),
      packageFinding('meaning', 'IDN-DUPLICATE-RECORD', { pointer: '/payload/answers/1/question' }),
    ],
  ])('tells of %s', (_, envelope, finding) => {
    expect(check(counting(envelope))).toEqual([finding]);
  });
});

describe('a finding on the records', () => {
  it.each<Case>([
    inActivity(
      'an activity of another organisation',
      { organisation: 'sdf-husie' },
      'ORG-MISMATCH',
      '/organisation',
    ),
    inProject(
      'a project of another organisation',
      { organisation: 'sdf-husie' },
      'ORG-MISMATCH',
      '/organisation',
    ),
    inActivity(
      'a link to a project that is not there',
      { projectId: id(999) },
      'SEM-DANGLING-REF',
      '/projectId',
    ),
    inActivity(
      'a link to a record of another kind',
      { projectId: activity.id },
      'SEM-DANGLING-REF',
      '/projectId',
    ),
    inActivity('30 February', { startsOn: '2006-02-30' }, 'SEM-DATE', '/startsOn'),
    inProject('a thirteenth month', { endsOn: '2006-13' }, 'SEM-DATE', '/endsOn'),
    inActivity(
      'an end before the start',
      { startsOn: '2006-05', endsOn: '2006-04-30' },
      'SEM-PERIOD',
      '/endsOn',
    ),
    inProject(
      'a decision on no day',
      { decisions: [{ decidedOn: '2006-04-31' }] },
      'SEM-DATE',
      '/decisions/0/decidedOn',
    ),
    inProject(
      'a phase completed on no day',
      { phaseNotes: [{ phase: 'budget', completedOn: '2006-00-01' }] },
      'SEM-DATE',
      '/phaseNotes/0/completedOn',
    ),
    inProject(
      'a rate of no day',
      { funds: { ...project.funds, exchangeRate: { currency: 'EUR', rate: '9', date: '2006-02-29' } } },
      'SEM-DATE',
      '/funds/exchangeRate/date',
    ),
    inActivity('kronor without öre', { cost: { amount: '12', currency: 'SEK' } }, 'SEM-AMOUNT', '/cost'),
    inProject(
      'yen with decimals, deep in a record',
      { funds: { ...project.funds, years: [{ year: 2006, paid: { amount: '1.00', currency: 'JPY' } }] } },
      'SEM-AMOUNT',
      '/funds/years/0/paid',
    ),
    unknownCode(
      'activityTypes',
      inActivity('an unknown activity type', { activityType: 'okand' }, 'VOC-UNKNOWN-CODE', ''),
    ),
    unknownCode(
      'countries',
      inActivity('an unknown country', { countries: ['PL', 'okand'] }, 'VOC-UNKNOWN-CODE', ''),
    ),
    unknownCode('networks', inActivity('an unknown network', { network: 'okand' }, 'VOC-UNKNOWN-CODE', '')),
    unknownCode(
      'twinTowns',
      inActivity('an unknown twin town', { twinTown: 'okand' }, 'VOC-UNKNOWN-CODE', ''),
    ),
    unknownCode(
      'fundingSources',
      inActivity('an unknown source', { financing: [{ source: 'okand' }] }, 'VOC-UNKNOWN-CODE', ''),
    ),
    unknownCode('goals', inActivity('an unknown goal', { goals: ['okand'] }, 'VOC-UNKNOWN-CODE', '')),
    unknownCode(
      'directions',
      inActivity('an unknown direction', { directions: ['okand'] }, 'VOC-UNKNOWN-CODE', ''),
    ),
    unknownCode(
      'currencies',
      inActivity('an unknown currency of a cost', { cost: strange }, 'VOC-UNKNOWN-CODE', '/cost'),
    ),
    unknownCode('organisations', inProject('an unknown owner', { owner: 'okand' }, 'VOC-UNKNOWN-CODE', '')),
    unknownCode(
      'organisations',
      inProject('an unknown other', { otherDepartments: ['okand'] }, 'VOC-UNKNOWN-CODE', ''),
    ),
    unknownCode(
      'organisations',
      inProject('an unknown origin', { takenOverFrom: 'okand' }, 'VOC-UNKNOWN-CODE', ''),
    ),
    unknownCode('roles', inProject('an unknown role', { role: 'okand' }, 'VOC-UNKNOWN-CODE', '')),
    unknownCode(
      'roles',
      inProject('a partner’s unknown role', { partners: [{ role: 'okand' }] }, 'VOC-UNKNOWN-CODE', ''),
    ),
    unknownCode(
      'countries',
      inProject('a partner’s unknown country', { partners: [{ country: 'okand' }] }, 'VOC-UNKNOWN-CODE', ''),
    ),
    unknownCode(
      'programmes',
      inProject('an unknown programme', { programme: 'okand' }, 'VOC-UNKNOWN-CODE', ''),
    ),
    unknownCode('statuses', inProject('an unknown status', { status: 'okand' }, 'VOC-UNKNOWN-CODE', '')),
    unknownCode('goals', inProject('a project’s unknown goal', { goals: ['okand'] }, 'VOC-UNKNOWN-CODE', '')),
    unknownCode(
      'directions',
      inProject('a project’s unknown direction', { directions: ['okand'] }, 'VOC-UNKNOWN-CODE', ''),
    ),
  ])('tells of %s', (_, envelope, code, pointer, recordId = '', params) => {
    expect(check(envelope)).toEqual([packageFinding('meaning', code, { pointer, recordId }, params)]);
  });

  it.each<[string, Envelope, string, string]>([
    ['co-financing', withFunds({ coFinancing: [{ source: 'okand' }] }), 'okand', ''],
    [
      'co-financing in money of no country',
      withFunds({ coFinancing: [{ source: 'egen-tid', amount: strange }] }),
      'XXX',
      '/funds/coFinancing/0/amount',
    ],
    [
      'what is paid in money of no country',
      withFunds({ years: [{ year: 2006, paid: strange }] }),
      'XXX',
      '/funds/years/0/paid',
    ],
    [
      'Malmö’s budget in money of no country',
      withFunds({ malmoBudget: strange }),
      'XXX',
      '/funds/malmoBudget',
    ],
    [
      'a rate for money of no country',
      withFunds({ exchangeRate: { currency: 'XXX', rate: '1' } }),
      'XXX',
      '',
    ],
  ])('tells of an unknown code in %s', (_, envelope, unknown, member) => {
    expect(check(envelope)).toEqual([
      packageFinding(
        'meaning',
        'VOC-UNKNOWN-CODE',
        { pointer: `/payload/projects/0${member}`, recordId: fullProject.id },
        { code: unknown, list: unknown === 'XXX' ? 'currencies' : 'fundingSources' },
      ),
    ]);
  });

  it('tells of an answer to a question that is not asked', () => {
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

describe('a finding on text', () => {
  it.each<[string, PackageCode, string]>([
    ['turns the order of reading', 'SEM-BIDI', 'exe\u202etxt.docx'],
    ['isolates without an end', 'SEM-BIDI', '\u2066abc'],
    ['is decomposed', 'SEM-NOT-NFC', 'A\u030akarp'],
    ['has a character that records do not keep', 'SEM-NOT-NFC', 'Fosie\u007f'],
    ['has nothing that records keep', 'SCH-RANGE', '\u007f'],
    ['grows past its limit when composed', 'SCH-RANGE', '\u0958'.repeat(packageLimits.shortStringLength)],
  ])('tells of one that %s', (_, code, title) => {
    expect(check(withActivity({ title }))).toEqual([
      packageFinding('meaning', code, { pointer: '/payload/activities/0/title' }),
    ]);
  });

  it('says nothing of other alphabets and of what people paste', () => {
    expect(
      check(withActivity({ title: 'Szczecin – Łódź, שלום, 🌍 👩‍👩‍👧', benefit: 'Rad 1\n\tRad 2' })),
    ).toEqual([]);
  });

  it('lets through only what can be read as records', () => {
    const titles = [
      'A\u030akarp',
      'Fosie\u007f',
      'exe\u202etxt',
      '\u007f',
      '\u0958'.repeat(500),
      'e\u0301'.repeat(250),
    ];
    const passed = titles
      .map((title) => withActivity({ title }))
      .filter((envelope) => !check(envelope).some(barsImport));

    expect(passed).toHaveLength(4);
    for (const { payload } of passed) expect(() => fromPayload(payload)).not.toThrow();
  });
});

describe('findings together', () => {
  it('end at a thousand', () => {
    const partners = Array.from({ length: 500 }, () => ({ country: 'okand', role: 'okand' }));
    const projects = [1, 2, 3].map((number) => ({ ...project, id: id(number), partners }));

    expect(check(withPayload({ projects }))).toHaveLength(packageLimits.findings);
  });

  it('are looked for in a package that the schema has passed', () => {
    expect(envelopeSchema.safeParse(faultless).success).toBe(true);
  });
});
