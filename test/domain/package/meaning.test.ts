import { describe, expect, it } from 'vitest';
import type { PackageCode } from '../../../src-main/domain/package/codes.ts';
import { barsImport, packageFinding } from '../../../src-main/domain/package/finding.ts';
import { type PayloadOf, type ReportBundle, reportSchemas } from '../../../src-main/domain/package/format.ts';
import { packageLimits } from '../../../src-main/domain/package/limits.ts';
import { checkMeaning, type Recipient } from '../../../src-main/domain/package/meaning.ts';
import { fromPayload } from '../../../src-main/domain/package/payload.ts';
import { reportedTypes } from '../../../src-main/domain/record-kind.ts';
import { recordLists } from '../../../src-main/domain/records.ts';
import { requestEnvelope } from '../../exchange/sample-messages.ts';
import { id } from '../sample-ids.ts';
import { envelopeOf, fullReport, noRecords, sampleReports, vocabulary } from '../samples.ts';
import {
  check,
  cityOffice,
  counting,
  faultless,
  type Payload,
  packed,
  withHeader,
  withPayload,
  withRecord,
} from './faultless.ts';

const { counts } = faultless.header;
const removed = {
  id: id(301),
  recordType: 'engagement',
  reason: 'deleted',
  removedAt: '2007-01-01T00:00:00Z',
} as const;

const marked = { part: 'work', readyAt: '2007-01-10T08:00:00Z' } as const;

describe('a package that means what it says', () => {
  it.each([fullReport, ...sampleReports].map((report) => [report.organisation, report] as const))(
    'gives no finding: %s',
    (_, report) => {
      expect(check(envelopeOf(report))).toEqual([]);
    },
  );

  it('may leave out the counts of kinds that it has none of, as 1.0 did', () => {
    const { activities, projects } = fullReport;
    const { payload } = envelopeOf({ ...fullReport, ...noRecords, activities, projects });

    expect(check({ ...withHeader({ counts: { activities: 1, projects: 1 } }), payload })).toEqual([]);
  });
});

describe('a finding on the header', () => {
  it.each<[string, ReportBundle, PackageCode, string, Record<string, string>?]>([
    [
      'another addressee',
      withHeader({ recipient: { orgCode: 'sdf-fosie' } }),
      'ORG-NOT-ADDRESSEE',
      '/header/recipient/orgCode',
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
    ['a draft', withHeader({ purpose: 'draft' }), 'MSG-NOT-FINAL', '/header/purpose'],
    ['a test', withHeader({ purpose: 'test' }), 'MSG-NOT-FINAL', '/header/purpose'],
  ])('tells of %s', (_, envelope, code, pointer, params) => {
    expect(check(envelope)).toEqual([packageFinding('meaning', code, { pointer }, params)]);
  });

  it.each(Object.values(recordLists))('tells of a wrong count of %s', (list) => {
    const wrong = [
      { ...counts, [list]: 2 },
      { ...counts, [list]: 0 },
    ].map((changed) => check(withHeader({ counts: changed })));
    const finding = packageFinding('meaning', 'SEM-COUNTS', { pointer: '/header/counts' });

    expect(wrong).toEqual([[finding], [finding]]);
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

  it.each(['activity', 'outreach'] as const)('tells of more records of %s than a report may have', (type) => {
    const records = Array.from({ length: packageLimits.recordsPerArray + 1 }, (_, index) => ({
      ...packed(type),
      id: id(10_000 + index),
    }));

    expect(check(counting(withPayload({ [recordLists[type]]: records })))).toEqual([
      packageFinding('meaning', 'LIM-RECORDS', { pointer: '/payload' }),
    ]);
  });

  it('tells of more records together than a report may have', () => {
    const many = Object.fromEntries(
      (['outreach', 'assistance', 'engagement', 'decision'] as const).map((type, list) => [
        recordLists[type],
        Array.from({ length: packageLimits.recordsPerArray }, (_, index) => ({
          ...packed(type),
          id: id(100_000 * (list + 1) + index),
        })),
      ]),
    );

    expect(check(counting(withPayload(many)))).toEqual([
      packageFinding('meaning', 'LIM-RECORDS', { pointer: '/payload' }),
    ]);
  });
});

describe('a finding on identities', () => {
  const twice = (list: string, index: number, recordId: string) =>
    packageFinding('meaning', 'IDN-DUPLICATE-RECORD', { pointer: `/payload/${list}/${index}/id`, recordId });

  it.each(reportedTypes)('tells of the same %s twice', (type) => {
    const list = recordLists[type];
    const envelope = withPayload({ [list]: [packed(type), packed(type)] });

    expect(check(counting(envelope))).toEqual([twice(list, 1, packed(type).id)]);
  });

  it.each([
    [
      'a decision with a role description’s id',
      withRecord('decision', { id: packed('role-description').id }),
      twice('roleDescriptions', 0, packed('role-description').id),
    ],
    [
      'a record both present and removed',
      withPayload({ removed: [{ ...removed, id: packed('engagement').id }] }),
      twice('removed', 0, packed('engagement').id),
    ],
    ['a record removed twice', withPayload({ removed: [removed, removed] }), twice('removed', 1, removed.id)],
    [
      'a row of the handlingsplan followed up twice',
      withPayload({ measures: [{ measureId: id(1) }, { measureId: id(1), status: 'pagar' }] }),
      packageFinding('meaning', 'IDN-DUPLICATE-RECORD', { pointer: '/payload/measures/1/measureId' }),
    ],
    [
      'a part marked done twice',
      withPayload({ ready: [marked, marked] }),
      packageFinding('meaning', 'IDN-DUPLICATE-RECORD', { pointer: '/payload/ready/1/part' }),
    ],
    [
      'a question answered twice',
      withPayload({
        answers: faultless.payload.answers.slice(0, 1).concat(faultless.payload.answers.slice(0, 1)),
      }),
      packageFinding('meaning', 'IDN-DUPLICATE-RECORD', { pointer: '/payload/answers/1/question' }),
    ],
  ])('tells of %s', (_, envelope, finding) => {
    expect(check(envelope)).toEqual([finding]);
  });

  it('are none for a record of any kind that is gone', () => {
    const gone = reportedTypes.map((recordType, index) => ({ ...removed, id: id(301 + index), recordType }));

    expect(check(withPayload({ removed: gone }))).toEqual([]);
  });
});

describe('a finding on what a report says beside its records', () => {
  const own = { question: 'egen-1', text: 'Ja.' };
  const label = { list: 'questions', code: 'egen-1', label: 'Vad beslutade nämnden?' };

  it.each<[string, Partial<Payload>, PackageCode, string]>([
    [
      'a status that no list has',
      { measures: [{ measureId: id(1), status: 'nastan' }] },
      'VOC-UNKNOWN-CODE',
      '/payload/measures',
    ],
    [
      'a comment that turns the order of reading',
      { measures: [{ measureId: id(1), comment: 'exe\u202etxt' }] },
      'SEM-BIDI',
      '/payload/measures/0/comment',
    ],
    [
      'a part marked done on a day that the calendar does not have',
      { ready: [{ ...marked, readyAt: '2006-02-30T08:00:00Z' }] },
      'SEM-DATE',
      '/payload/ready/0/readyAt',
    ],
    [
      'an answer to a question that nobody can read',
      { answers: [own], labels: [] },
      'VOC-UNKNOWN-CODE',
      '/payload/answers',
    ],
    [
      'an answer to a question that is neither shipped nor an own one',
      { answers: [{ ...own, question: 'pahittad' }], labels: [{ ...label, code: 'pahittad' }] },
      'VOC-UNKNOWN-CODE',
      '/payload/answers',
    ],
  ])('tells of %s', (_, payload, code, pointer) => {
    expect(check(withPayload(payload)).map((finding) => [finding.code, finding.location.pointer])).toEqual([
      [code, pointer],
    ]);
  });

  it('is none for an answer to a question of stadskontoret’s own that says what it is called', () => {
    expect(check(withPayload({ answers: [own], labels: [label] }))).toEqual([]);
  });
});

describe('a finding on a request', () => {
  const fosie: Recipient = { role: 'department', organisation: 'sdf-fosie' };
  const request = requestEnvelope('sdf-fosie');
  const row = { id: id(1), title: 'Lathund', responsible: 'sdf-fosie', status: 'pagar' };
  const question = { code: 'egen-1', label: 'Vad beslutade nämnden?' };

  it.each<[string, Partial<PayloadOf<'report-request'>>, PackageCode, string]>([
    ['a row sent twice', { measures: [row, row] }, 'IDN-DUPLICATE-RECORD', '/payload/measures/1/id'],
    [
      'an organisation that no list has',
      { measures: [{ ...row, coActors: ['okand'] }] },
      'VOC-UNKNOWN-CODE',
      '/payload/measures/0',
    ],
    [
      'a status that no list has',
      { measures: [{ ...row, status: 'nastan' }] },
      'VOC-UNKNOWN-CODE',
      '/payload/measures/0',
    ],
    [
      'a day that the calendar does not have',
      { measures: [{ ...row, dueOn: '2006-13' }] },
      'SEM-DATE',
      '/payload/measures/0/dueOn',
    ],
    [
      'a question asked twice',
      { questions: [question, question] },
      'IDN-DUPLICATE-RECORD',
      '/payload/questions/1/code',
    ],
    [
      'a question that is neither shipped nor an own one',
      { questions: [{ ...question, code: 'pahittad' }] },
      'VOC-UNKNOWN-CODE',
      '/payload/questions',
    ],
  ])('tells of %s', (_, change, code, pointer) => {
    const envelope = { ...request, payload: { ...request.payload, ...change } };

    expect(
      checkMeaning(envelope, fosie, vocabulary, new Date('2007-01-16T00:00:00Z')).map((finding) => [
        finding.code,
        finding.location.pointer,
      ]),
    ).toEqual([[code, pointer]]);
  });

  it('is none for rows and questions that can be read', () => {
    const envelope = { ...request, payload: { ...request.payload, measures: [row], questions: [question] } };

    expect(checkMeaning(envelope, fosie, vocabulary, new Date('2007-01-16T00:00:00Z'))).toEqual([]);
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
    expect(check(withRecord('outreach', { title }))).toEqual([
      packageFinding('meaning', code, {
        pointer: '/payload/outreach/0/title',
        recordId: packed('outreach').id,
      }),
    ]);
  });

  it('is also of what stands beside the records', () => {
    const name = 'A\u030akarp';
    const answers = [{ question: 'resultat', text: name }];
    const labels = [{ list: 'roles', code: 'partner', label: name }];

    expect(check(withPayload({ contact: { name }, answers, labels }))).toEqual(
      ['contact/name', 'answers/0/text', 'labels/0/label'].map((member) =>
        packageFinding('meaning', 'SEM-NOT-NFC', { pointer: `/payload/${member}` }),
      ),
    );
  });

  it('says nothing of other alphabets and of what people paste', () => {
    expect(
      check(withRecord('activity', { title: 'Szczecin – Łódź, שלום, 🌍 👩‍👩‍👧', benefit: 'Rad 1\n\tRad 2' })),
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
      .map((title) => withRecord('activity', { title }))
      .filter((envelope) => !check(envelope).some(barsImport));

    expect(passed).toHaveLength(4);
    for (const { payload } of passed) expect(() => fromPayload(payload)).not.toThrow();
  });
});

describe('findings together', () => {
  it('end at a thousand', () => {
    const partners = Array.from({ length: 500 }, () => ({ country: 'okand', role: 'okand' }));
    const projects = [1, 2, 3].map((number) => ({ ...packed('project'), id: id(number), partners }));

    expect(check(withPayload({ projects } as Partial<ReportBundle['payload']>))).toHaveLength(
      packageLimits.findings,
    );
  });

  it('are looked for in a package that the schema has passed', () => {
    expect(reportSchemas['1.3'].safeParse(faultless).error).toBeUndefined();
  });
});
