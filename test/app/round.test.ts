// What goes with the year beside the records: the questions as the request puts them, the rows of the handlingsplan out and
// back, and the parts that a förvaltning marks done.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PayloadOf } from '../../src-main/domain/package/format.ts';
import { receive, request, seal, sentReport } from './from-city-office.ts';
import {
  exportReport,
  fillDepartment,
  sample,
  startTemporaryCore,
  type TemporaryCore,
  temporaryFolder,
} from './temporary-core.ts';

const { year } = sample;
const organisation = 'sdf-fosie';
const id = (number: number): string => `01890000-0000-7000-8000-00000000070${number}`;
const own = { code: `egen-${id(1)}`, label: 'Vad beslutade nämnden?', help: 'Ange paragraf.' };
const reworded = { code: 'resultat', label: 'Vad gav arbetet?' };
const rows = [
  { id: id(2), title: 'Gemensam lathund', responsible: organisation, dueOn: '2006-06' },
  { id: id(3), title: 'Ansökan till Interreg', coActors: [organisation] },
];

let core: TemporaryCore;
beforeEach(async () => {
  core = startTemporaryCore();
  await fillDepartment(core, organisation);
});
afterEach(() => core.close());

const ask = (payload: Partial<PayloadOf<'report-request'>>, number = 601) =>
  receive(core, seal({ kind: 'report-request', payload: request(payload), to: organisation, number }));
const get = () => core.must('report.get', { year });
const send = async () => sentReport(await exportReport(core, temporaryFolder()));

describe('the questions of a year', () => {
  it('are those of the request, in its words, with what was answered and is not asked after them', async () => {
    const before = await get();
    await ask({ questions: [own, { ...reworded, isRequired: false }] });
    const { questions } = await get();

    expect(before.questions.every(({ isAsked, isRequired }) => isAsked && isRequired)).toBe(true);
    expect(questions.slice(0, 3)).toEqual([
      { ...own, isRequired: true, isAsked: true },
      { ...reworded, isRequired: false, isAsked: true },
      expect.objectContaining({ isRequired: false, isAsked: false }),
    ]);
  });

  it('that must be answered bar sending, and their answers are sent with what they were called', async () => {
    await ask({ questions: [own] });
    const barred = await core.call('report.export', { year, jobId: id(9) });
    await core.must('report.saveAnswer', { year, answer: { question: own.code, text: '§ 88.' } });
    const { payload } = await send();

    expect(barred).toMatchObject({ ok: false, failure: { code: 'REPORT-HAS-ERRORS' } });
    expect(payload.answers).toContainEqual({ question: own.code, text: '§ 88.' });
    expect(payload.labels).toContainEqual({ list: 'questions', code: own.code, label: own.label });
  });

  it('that are neither shipped nor asked are not answered', async () => {
    const answer = { question: own.code, text: '§ 88.' };
    const refused = await core.call('report.saveAnswer', { year, answer });
    await ask({ questions: [own] });
    const taken = await core.call('report.saveAnswer', { year, answer });

    expect([refused.ok || refused.failure.code, taken.ok]).toEqual(['QUESTION-NOT-ASKED', true]);
  });

  it('that are withdrawn keep their answers at home', async () => {
    const first = seal({
      kind: 'report-request',
      payload: request({ questions: [own] }),
      to: organisation,
      number: 601,
    });
    await receive(core, first);
    await core.must('report.saveAnswer', { year, answer: { question: own.code, text: '§ 88.' } });
    await receive(
      core,
      seal({
        kind: 'report-request',
        payload: request({ questions: [reworded] }),
        to: organisation,
        number: 602,
        amends: first,
      }),
    );

    expect((await send()).payload.answers.map(({ question }) => question)).not.toContain(own.code);
  });
});

describe('the rows of the handlingsplan', () => {
  it('are shown as they are asked, and what is said of them is sent', async () => {
    await ask({ measures: rows });
    const followUp = { measureId: id(2), status: 'genomford', comment: 'Klar i maj.' };
    const { measures } = await core.must('report.saveFollowUp', { year, followUp });
    const { payload } = await send();

    expect(measures).toEqual([{ measure: rows[0], followUp }, { measure: rows[1] }]);
    expect(payload.measures).toEqual([followUp]);
    expect(payload.labels).toContainEqual({
      list: 'actionPlanStatuses',
      code: 'genomford',
      label: 'Genomförd',
    });
  });

  it('are taken back with Ångra, and make a new revision by themselves', async () => {
    await ask({ measures: rows });
    const first = await send();
    await core.must('report.saveFollowUp', { year, followUp: { measureId: id(2), status: 'pagar' } });
    const { changedSinceExport } = await get();
    const second = await send();
    await core.must('undo.undo', {});

    expect([changedSinceExport, second.header.series.revision]).toEqual([true, 2]);
    expect((await get()).measures.map(({ followUp }) => followUp)).toEqual([undefined, undefined]);
    expect(first.payload.measures).toBeUndefined();
  });

  it('that are not asked about are not followed up', async () => {
    await ask({ measures: rows });
    const reply = await core.call('report.saveFollowUp', {
      year,
      followUp: { measureId: id(4), status: 'pagar' },
    });

    expect(reply.ok || reply.failure.code).toBe('MEASURE-NOT-ASKED');
  });
});

describe('a part that is marked done', () => {
  const partOf = async (part: string) => (await get()).parts.find((one) => one.part === part);

  it('is so by whom and when, and the mark is sent', async () => {
    await core.must('report.markReady', { year, part: 'funds', isReady: true });
    const { name, function: post } =
      sample.departments.find((one) => one.organisation === organisation)?.contact ?? {};
    const by = { ...(name !== undefined && { name }), ...(post !== undefined && { function: post }) };

    expect(await partOf('funds')).toEqual({
      part: 'funds',
      mark: { readyAt: '2007-01-15T08:00:00Z', by },
      isChanged: false,
    });
    expect((await send()).payload.ready).toEqual([{ part: 'funds', readyAt: '2007-01-15T08:00:00Z', by }]);
  });

  it('that changes afterwards is told, is not sent as done, and is done again when it is as it was', async () => {
    await core.must('report.markReady', { year, part: 'questions', isReady: true });
    await core.must('report.saveAnswer', { year, answer: { question: 'resultat', text: 'Något annat.' } });
    const changed = await partOf('questions');
    const { payload } = await send();
    await core.must('undo.undo', {});

    expect([changed?.isChanged, payload.ready]).toEqual([true, undefined]);
    expect((await partOf('questions'))?.isChanged).toBe(false);
  });

  it('is no longer when the mark is taken away, and bars nothing either way', async () => {
    await core.must('report.markReady', { year, part: 'work', isReady: true });
    const { parts, findings } = await core.must('report.markReady', { year, part: 'work', isReady: false });

    expect(parts.map(({ mark }) => mark)).toEqual([undefined, undefined, undefined]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is the handlingsplan only where the request asks about it', async () => {
    const before = (await get()).parts.map(({ part }) => part);
    await ask({ measures: rows });

    expect([before, (await get()).parts.map(({ part }) => part)]).toEqual([
      ['work', 'funds', 'questions'],
      ['work', 'funds', 'questions', 'measures'],
    ]);
  });
});
