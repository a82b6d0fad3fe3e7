// The handlingsplan travels: its rows go out with stadskontoret's request to those whom they concern, what became of them
// comes back with the report, and a press takes it over into the row. And what stadskontoret sees of the year on the way.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EnvelopeOf, ReportBundle } from '../../src-main/domain/package/format.ts';
import { vocabulary } from '../domain/samples.ts';
import { nextRevision, readEnvelope, readSent } from './city-exchange.ts';
import {
  createCityOffice,
  exportReport,
  fillDepartment,
  importFiles,
  jobId,
  previewFiles,
  readRecord,
  sample,
  startTemporaryCore,
  type TemporaryCore,
  temporaryFolder,
} from './temporary-core.ts';

const { year } = sample;
const fosie = 'sdf-fosie';
const idOf = (number: number): string => `01890000-0000-7000-8000-00000000090${number}`;
const draft = {
  signaturePolicy: 'optional',
  rates: [],
  dueOn: '2007-01-31',
  lastCorrectionOn: '2007-02-28',
} as const;
const own = { code: 'egen-1', label: 'Vad beslutade nämnden?', isRequired: true };

let city: TemporaryCore;
let department: TemporaryCore;
let folder: string;
beforeEach(async () => {
  city = startTemporaryCore();
  await createCityOffice(city);
  folder = temporaryFolder();
  city.choices.folder = folder;
  const { organisation } = sample.cityOffice;
  const shared = { organisation, planYear: year };
  for (const record of [
    { ...shared, id: idOf(1), title: 'Lathund', responsible: fosie, comment: 'Internt.' },
    { ...shared, id: idOf(2), title: 'Ansökan', responsible: 'sdf-oxie', coActors: [fosie] },
    { ...shared, id: idOf(3), title: 'Annat', responsible: 'sdf-oxie' },
    { ...shared, id: idOf(4), title: 'Nästa år', responsible: fosie, planYear: year + 1 },
  ])
    await city.must('record.save', { type: 'measure', record, basedOn: 0, year });
  department = startTemporaryCore({ firstId: 500_000 });
  await fillDepartment(department, fosie);
});
afterEach(() => {
  city.close();
  department.close();
});

/** Sends the request to Fosie. @returns what it says. */
async function ask(rest: object = {}): Promise<EnvelopeOf<'report-request'>> {
  await city.must('request.save', { year, draft: { ...draft, rates: [], ...rest } });
  const sent = await city.must('request.send', { year, organisations: [fosie], jobId });
  const files = sent.outcome === 'sent' ? sent.fileNames : [];
  await importFiles(
    department,
    files.filter((name) => name.endsWith('.json')).map((name) => `${folder}/${name}`),
  );
  return readSent(folder, files)[0];
}
const report = async (): Promise<string> =>
  (await exportReport(department, temporaryFolder())).find((path) => path.endsWith('.json')) ?? '';
const codesOf = async (file: string): Promise<string[]> => {
  const [preview] = await previewFiles(city, [file]);
  return preview?.findings.map(({ code }) => code) ?? [];
};

describe('a row of the handlingsplan', () => {
  it('goes to whom it concerns, of the year and without what stadskontoret notes for itself', async () => {
    const { payload } = await ask();
    const { recipients } = await city.must('request.get', { year });

    expect(payload.measures).toEqual([
      { id: idOf(1), title: 'Lathund', responsible: fosie },
      { id: idOf(2), title: 'Ansökan', responsible: 'sdf-oxie', coActors: [fosie] },
    ]);
    expect(
      ['sdf-fosie', 'sdf-oxie', 'sdf-husie'].map(
        (code) => recipients.find(({ organisation }) => organisation === code)?.measures,
      ),
    ).toEqual([2, 2, 0]);
  });

  it('that is changed makes the request that was sent an old one', async () => {
    await ask();
    const { record, version } = await readRecord(city, 'measure', idOf(1));
    await city.must('record.save', {
      type: 'measure',
      record: { ...record, timetable: 'Hösten' },
      basedOn: version,
      year,
    });
    const { recipients } = await city.must('request.get', { year });

    expect(recipients.find(({ organisation }) => organisation === fosie)?.sent?.isOutdated).toBe(true);
  });

  it('comes back with the report, and is taken over with a press that can be undone', async () => {
    await ask();
    await department.must('report.saveFollowUp', {
      year,
      followUp: { measureId: idOf(1), status: 'genomford', comment: 'Klar i maj.' },
    });
    await department.must('report.markReady', { year, part: 'measures', isReady: true });
    const file = await report();
    const [preview] = await previewFiles(city, [file]);
    await importFiles(city, [file]);
    const { rows } = await city.must('measure.followUps', { year });
    await city.must('measure.takeFollowUp', { id: idOf(1), organisation: fosie });
    const taken = (await readRecord(city, 'measure', idOf(1))).record;
    const after = await city.must('measure.followUps', { year });
    await city.must('undo.undo', {});

    expect(preview?.findings).toEqual([]);
    expect(preview?.package?.ready.map(({ part }) => part)).toEqual(['measures']);
    expect(rows).toEqual([
      {
        organisation: fosie,
        messageId: readEnvelope(file).header.messageId,
        revision: 1,
        followUp: { measureId: idOf(1), status: 'genomford', comment: 'Klar i maj.' },
        title: 'Lathund',
        isTaken: false,
      },
    ]);
    expect(after.rows.map(({ isTaken }) => isTaken)).toEqual([true]);
    expect([taken.status, taken.comment]).toEqual(['genomford', 'Klar i maj.']);
    expect((await readRecord(city, 'measure', idOf(1))).record.comment).toBe('Internt.');
  });

  it('keeps its comment where only a status was reported', async () => {
    await ask();
    await department.must('report.saveFollowUp', { year, followUp: { measureId: idOf(1), status: 'pagar' } });
    await importFiles(city, [await report()]);
    await city.must('measure.takeFollowUp', { id: idOf(1), organisation: fosie });
    const { record } = await readRecord(city, 'measure', idOf(1));

    expect([record.status, record.comment]).toEqual(['pagar', 'Internt.']);
  });

  it('that its sender was not asked about is told, and used for nothing', async () => {
    await ask();
    const first = await report();
    await importFiles(city, [first]);
    const foreign = nextRevision(first, ({ payload }: ReportBundle) => {
      payload.measures = [{ measureId: idOf(3), status: 'genomford' }];
    });
    const codes = await codesOf(foreign);
    await importFiles(city, [foreign]);
    const taken = await city.call('measure.takeFollowUp', { id: idOf(3), organisation: fosie });

    expect(codes).toEqual(['MSG-UNKNOWN-MEASURE']);
    expect((await city.must('measure.followUps', { year })).rows).toEqual([]);
    expect(taken.ok || taken.failure.code).toBe('FOLLOW-UP-NOT-FOUND');
  });
});

describe('the round of a year', () => {
  it('is sent to one of all, and closed after the last day for corrections', async () => {
    const before = await city.must('request.get', { year });
    await ask();
    const open = await city.must('request.get', { year });

    expect([before.phase, open.phase]).toEqual(['not-sent', 'open']);
    expect(open.recipients.filter(({ sent }) => sent !== undefined)).toHaveLength(1);
    expect(open.vocabularyVersion).toBe(vocabulary.version);
  });

  it('tells of what comes when the correcting is over as a late correction, and keeps it in mind', async () => {
    await ask({ dueOn: '2007-01-10', lastCorrectionOn: '2007-01-14' });
    const file = await report();
    const [preview] = await previewFiles(city, [file]);
    await importFiles(city, [file]);
    const { lateCorrections, phase } = await city.must('request.get', { year });
    const { rows } = await city.must('package.received', {});

    expect(preview?.findings.map(({ code, params }) => [code, params])).toEqual([
      ['MSG-LATE', { lastCorrectionOn: '2007-01-14' }],
    ]);
    expect([phase, lateCorrections]).toEqual([
      'closed',
      [
        {
          organisation: fosie,
          messageId: readEnvelope(file).header.messageId,
          revision: 1,
          createdAt: '2007-01-15T08:00:00Z',
        },
      ],
    ]);
    expect(rows[0]?.codes).toEqual(['MSG-LATE']);
  });
});

describe('a rehearsal of next year', () => {
  it('says of each who reported what would stop it, by the request as it is written', async () => {
    await ask({ dueOn: '2007-01-10', lastCorrectionOn: '2007-03-01' });
    await importFiles(city, [await report()]);
    const questions = [own, { code: 'resultat', label: 'Vad gav det?', isRequired: true }];
    await city.must('request.save', {
      year: year + 1,
      draft: { signaturePolicy: 'required', rates: [], questions },
    });
    const state = await city.must('request.get', { year });
    const { rows } = await city.must('request.rehearse', { year: year + 1 });
    const row = rows.find(({ organisation }) => organisation === fosie);

    expect(row?.tried).toMatchObject({ revision: 1 });
    expect(row?.points.filter(({ from }) => from !== 'rule')).toEqual([
      { from: 'question', code: own.code, label: own.label },
      { from: 'signature' },
      { from: 'late', sentOn: '2007-01-15', dueOn: '2007-01-10' },
    ]);
    expect(rows.filter(({ tried }) => tried === undefined).every(({ points }) => points.length === 0)).toBe(
      true,
    );
    expect(await city.must('request.get', { year })).toEqual(state);
  });
});

describe('a question of stadskontoret’s own', () => {
  it('gets a code of its own each time', async () => {
    const codes = [
      await city.must('request.draftQuestion', {}),
      await city.must('request.draftQuestion', {}),
    ].map(({ code }) => code);

    expect(new Set(codes).size).toBe(2);
    expect(codes.every((code) => code.startsWith('egen-'))).toBe(true);
  });

  it('is asked, answered and compared by its words', async () => {
    await ask({ questions: [own] });
    await department.must('report.saveAnswer', { year, answer: { question: own.code, text: 'Ja.' } });
    const first = await report();
    await importFiles(city, [first]);
    const [preview] = await previewFiles(city, [
      nextRevision(first, ({ payload }: ReportBundle) => {
        payload.answers = payload.answers.map((answer) =>
          answer.question === own.code ? { ...answer, text: 'Nej.' } : answer,
        );
      }),
    ]);

    expect(
      preview?.package?.differences.map(({ recordType, title, change }) => [recordType, title, change]),
    ).toEqual([['answer', own.label, 'changed']]);
  });
});
