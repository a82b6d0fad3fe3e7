// The förvaltning's side of the exchange: a request sets the year up, a report answers it, points are completed, warnings
// explained, and what comes back is told beside what was sent.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EnvelopeOf, ReportBundle } from '../../src-main/domain/package/format.ts';
import { labelOf } from '../../src-main/domain/vocabulary.ts';
import { packages } from '../../src-main/exchange/read-package.ts';
import { vocabulary } from '../domain/samples.ts';
import { fileOf, receive, request, seal, sentReport, subjectOf } from './from-city-office.ts';
import {
  createCityOffice,
  exportReport,
  fillDepartment,
  jobId,
  previewFiles,
  readBytes,
  readRecord,
  sample,
  startTemporaryCore,
  type TemporaryCore,
  temporaryFolder,
} from './temporary-core.ts';

const { year } = sample;
const organisation = 'sdf-fosie';
const itemId = (number: number): string => `01890000-0000-7000-8000-00000000070${number}`;
const project = sample.departments.find((one) => one.organisation === organisation)?.projects[0];
const question = sample.departments.find((one) => one.organisation === organisation)?.answers[0]?.question;
if (!project || !question) throw new Error('the sample lacks what is asked about');

let core: TemporaryCore;
beforeEach(async () => {
  core = startTemporaryCore();
  await fillDepartment(core, organisation);
});
afterEach(() => core.close());

const send = async (): Promise<ReportBundle> => sentReport(await exportReport(core, temporaryFolder()));
const asked = (payload = request(), amends?: EnvelopeOf<'report-request'>) =>
  seal({
    kind: 'report-request',
    payload,
    to: organisation,
    number: amends ? 602 : 601,
    ...(amends && { amends }),
  });
const completion = (
  report: ReportBundle,
  items: EnvelopeOf<'completion-request'>['payload']['items'],
  number = 611,
) =>
  seal({
    kind: 'completion-request',
    payload: { subject: subjectOf(report), items, dueOn: '2007-02-20' },
    to: organisation,
    number,
  });
const point = (number: number, rest: object = {}) => ({
  itemId: itemId(number),
  severity: 'must' as const,
  comment: 'Kontrollera beloppet.',
  ...rest,
});
const changeProject = async (name: string): Promise<void> => {
  const { record, version } = await readRecord(core, 'project', project.id);
  await core.must('record.save', { type: 'project', record: { ...record, name }, basedOn: version, year });
};

describe('a request that has been received', () => {
  it('sets the year up, with the projects that are expected and missing', async () => {
    const missing = { id: itemId(9), name: 'Bortglömt', endsOn: '2007-06' };
    const expectedProjects = [{ id: project.id, name: 'Finns' }, missing];
    const questions = [{ code: question, label: 'Samverkan', help: 'Nämn parterna.' }];
    const rates = [{ currency: 'EUR', rate: '9.25', source: 'Riksbanken', date: '2006-12-29' }];
    await receive(core, asked(request({ expectedProjects, questions, rates })));

    const { request: shown } = await core.must('report.get', { year });
    expect(shown).toEqual({
      messageId: asked().header.messageId,
      revision: 1,
      receivedAt: '2007-01-15T08:00:00Z',
      dueOn: '2007-01-31',
      lastCorrectionOn: '2007-03-15',
      instructions: 'Redovisa hela året.',
      missingProjects: [{ ...missing, isInRegister: false }],
      acceptVersions: ['1.1', '1.3'],
      writes: '1.3',
      vocabularyVersion: '2006.1',
      ownVocabularyVersion: vocabulary.version,
      lacksSignature: false,
    });
    expect((await core.must('overview.get', { year })).request).toEqual(shown);
    expect((await core.must('report.rates', { year })).rows).toEqual(rates);
  });

  it('is replaced by its amendment, whichever of the two was opened first', async () => {
    const first = asked();
    const amended = asked(request({ dueOn: '2007-02-15' }), first);
    const verdicts = [await receive(core, amended), await receive(core, first)];

    expect(verdicts).toEqual(['importable', 'importable']);
    const { request: shown } = await core.must('report.get', { year });
    expect([shown?.revision, shown?.dueOn]).toEqual([2, '2007-02-15']);
  });

  it('is named by the report that answers it', async () => {
    const unasked = await send();
    const sent = asked();
    await receive(core, sent);
    await changeProject('Nytt namn');
    const answering = await send();

    expect([unasked.header.inReplyTo, answering.header.inReplyTo]).toEqual([
      undefined,
      [
        {
          kind: 'report-request',
          messageId: sent.header.messageId,
          digest: sent.integrity.digest,
        },
      ],
    ]);
  });

  it('says when it asks for a format or a signature that is not written here', async () => {
    await receive(core, asked(request({ acceptVersions: ['1.0'], signaturePolicy: 'required' })));

    const { request: shown } = await core.must('report.get', { year });
    expect([shown?.acceptVersions.includes(shown.writes), shown?.lacksSignature]).toEqual([false, true]);
  });
});

describe('begärda kompletteringar', () => {
  const atField = { recordType: 'project' as const, recordId: project.id, field: 'name' };

  it('tell where each point leads and whether it has been changed since the review', async () => {
    const items = [
      point(1, atField),
      point(2, { ...atField, field: 'funds.years.2006.paid' }),
      point(3, { questionId: question }),
      point(4, { recordType: 'activity', recordId: itemId(8) }),
      point(5),
    ];
    await receive(core, completion(await send(), items));
    const before = await core.must('response.list', { year });
    await changeProject('Nytt namn');
    await core.must('report.saveAnswer', { year, answer: { question, text: 'Mer.' } });
    const after = await core.must('response.list', { year });

    const seen = (points: typeof after.points) =>
      points.map(({ isChanged, isInRegister }) => [isChanged, isInRegister]);
    expect([before.request?.subjectRevision, before.request?.dueOn]).toEqual([1, '2007-02-20']);
    expect(seen(before.points)).toEqual([
      [false, true],
      [false, true],
      [false, false],
      [false, false],
      [false, false],
    ]);
    expect(seen(after.points)).toEqual([
      [true, true],
      [false, true],
      [true, false],
      [false, false],
      [true, false],
    ]);
  });

  it('are answered in the next revision, by an answer alone, and in words in its document', async () => {
    const first = await send();
    await receive(core, completion(first, [point(1, atField), point(2, atField)]));
    const response = { itemId: itemId(1), action: 'explained', comment: 'Beloppet är rätt.' } as const;
    await core.must('response.save', { year, response });
    const { changedSinceExport } = await core.must('report.get', { year });
    const folder = temporaryFolder();
    const paths = await exportReport(core, folder);
    const second = sentReport(paths);

    expect([changedSinceExport, second.header.series.revision, second.payload.responses]).toEqual([
      true,
      2,
      [response],
    ]);
    expect(first.payload.responses).toBeUndefined();
    const document = await packages.read(readBytes(paths[0] ?? ''), 'rapport.docx');
    expect(document.envelope).toEqual(second);
  });

  it('are those of the request about the latest revision, and only their answers are sent', async () => {
    const first = await send();
    await receive(core, completion(first, [point(1)], 611));
    await core.must('response.save', { year, response: { itemId: itemId(1), action: 'fixed' } });
    await changeProject('Nytt namn');
    const second = await send();
    await receive(core, completion(second, [point(2)], 612));
    // Opened late, and about what is no longer the latest.
    await receive(core, completion(first, [point(3)], 613));

    const { points } = await core.must('response.list', { year });
    expect(points.map((one) => one.itemId)).toEqual([itemId(2)]);
    expect(
      await core.call('response.save', { year, response: { itemId: itemId(1), action: 'fixed' } }),
    ).toEqual({ ok: false, failure: { code: 'POINT-NOT-OPEN', params: {} } });
    const third = await send();
    expect([third.header.series.revision, third.payload.responses]).toEqual([3, undefined]);
  });

  it('are answered and taken back with Ångra', async () => {
    await receive(core, completion(await send(), [point(1)]));
    await core.must('response.save', { year, response: { itemId: itemId(1), action: 'fixed' } });
    const { undo } = await core.must('undo.state', {});
    await core.must('undo.undo', {});

    expect(undo?.what).toBe('response');
    expect((await core.must('response.list', { year })).points[0]?.response).toBeUndefined();
  });

  it('need a reason where nothing was mended', async () => {
    await receive(core, completion(await send(), [point(1)]));
    const reply = await core.call('response.save', {
      year,
      response: { itemId: itemId(1), action: 'disputed' },
    });

    expect(reply.ok).toBe(false);
  });
});

describe('a warning', () => {
  /** More is paid than is granted: what the rules warn of. */
  async function warn(): Promise<{ rule: 'R130'; recordId: string; field: string }> {
    const { record, version } = await readRecord(core, 'project', project?.id ?? '');
    const funds = { ...record.funds, granted: { minor: 100, currency: 'SEK' } };
    await core.must('record.save', { type: 'project', record: { ...record, funds }, basedOn: version, year });
    const { findings } = await core.must('report.get', { year });
    const found = findings.find(({ rule, recordId }) => rule === 'R130' && recordId === project?.id);
    if (found?.severity !== 'warning') throw new Error('no such warning');
    return { rule: 'R130', recordId: found.recordId ?? '', field: found.field ?? '' };
  }

  it('is sent with its explanation, and alone makes a new revision', async () => {
    const place = await warn();
    const first = await send();
    await core.must('explanation.save', { year, explanation: { ...place, text: 'Förskott.' } });
    const second = await send();

    expect([first.payload.explanations, second.header.series.revision, second.payload.explanations]).toEqual([
      undefined,
      2,
      [{ ...place, text: 'Förskott.' }],
    ]);
  });

  it('that is gone takes its explanation out of the report', async () => {
    const place = await warn();
    await core.must('explanation.save', { year, explanation: { ...place, text: 'Förskott.' } });
    await core.must('record.remove', { records: [{ type: 'project', id: project.id }] });

    expect((await core.must('report.get', { year })).explanations).toEqual([]);
  });

  it('is no longer explained when the text is emptied', async () => {
    const place = await warn();
    await core.must('explanation.save', { year, explanation: { ...place, text: 'Förskott.' } });
    await core.must('explanation.save', { year, explanation: place });

    expect((await core.must('report.get', { year })).explanations).toEqual([]);
  });

  it('of last year offers what was written then', async () => {
    const place = await warn();
    const before = { ...place, field: place.field.replace(`.${year}.`, `.${year - 1}.`) };
    await core.must('explanation.save', { year: year - 1, explanation: { ...before, text: 'Förskott.' } });

    expect((await core.must('report.get', { year })).suggestions).toEqual([{ ...place, text: 'Förskott.' }]);
  });
});

describe('what comes back', () => {
  it('is told beside the revision that it is for', async () => {
    const first = await send();
    await changeProject('Nytt namn');
    await send();
    await receive(
      core,
      seal({
        kind: 'receipt',
        payload: {
          subject: subjectOf(first),
          verdict: 'accepted',
          receivedAt: '2007-01-16T09:12:33Z',
          fileSha256: 'e'.repeat(64),
          findings: [],
        },
        to: organisation,
        number: 621,
      }),
    );

    const { exports } = await core.must('report.get', { year });
    expect(exports.map(({ receipt }) => receipt && [receipt.verdict, receipt.receivedAt])).toEqual([
      ['accepted', '2007-01-16T09:12:33Z'],
      undefined,
    ]);
  });

  it('is listed with what was sent, and every file that came can be opened again', async () => {
    await receive(core, asked());
    const strange = fileOf(await send());
    await previewFiles(core, [strange]);
    const { rows } = await core.must('package.received', {});
    const again = await core.must('package.previewAgain', { sha256: rows[0]?.sha256 ?? '', jobId });

    expect(rows.map(({ verdict, kind }) => [verdict, kind]).sort()).toEqual([
      ['imported', 'report-request'],
      ['refused', 'report-bundle'],
    ]);
    expect(again.outcome === 'read' && again.previews.length).toBe(1);
    const messages = await core.must('message.list', { year });
    expect(messages.rows.map(({ kind, direction }) => [kind, direction])).toEqual([
      ['report-request', 'received'],
    ]);
  });
});

describe('a handover', () => {
  it('gathers what is open, is written, and is readable to whoever takes over', async () => {
    const first = await send();
    await receive(core, completion(first, [point(1, { questionId: question })]));
    await core.must('handover.save', {
      year,
      draft: { message: 'Ring Anna.', to: { name: 'Nytt namn' } },
    });
    core.choices.folder = temporaryFolder();
    const written = await core.must('handover.send', { year, jobId });
    if (written.outcome !== 'sent') throw new Error('cancelled');
    const path = `${core.choices.folder}/${written.fileNames.find((name) => name.endsWith('.json'))}`;

    const other = startTemporaryCore({ firstId: 500_000 });
    const contact = { name: 'Nytt namn' };
    await other.must('workspace.create', { role: 'department', organisation, contact });
    const [preview] = await previewFiles(other, [path]);
    await other.must('package.import', { previewId: preview?.previewId ?? '', jobId });
    const { rows } = await other.must('message.list', { year });
    const { content } = await other.must('message.get', { id: rows[0]?.messageId ?? '' });
    other.close();

    if (content.kind !== 'handover') throw new Error('another kind');
    const { message, to, matters, sent } = content.payload;
    expect([message, to]).toEqual(['Ring Anna.', { name: 'Nytt namn' }]);
    expect(matters).toContainEqual({
      title: `Att komplettera: ${labelOf(vocabulary, 'questions', question)}`,
      dueOn: '2007-02-20',
      note: 'Kontrollera beloppet.',
    });
    expect(sent).toEqual([
      {
        year,
        seriesId: first.header.series.seriesId,
        revision: 1,
        digest: first.integrity.digest,
      },
    ]);
  });
});

describe('the whole year as files', () => {
  it('goes from the request to the feedback, and stadskontoret sees of the second version only what is new', async () => {
    const cityOffice = startTemporaryCore({ firstId: 800_000 });
    await createCityOffice(cityOffice);
    await receive(core, asked());
    const first = await send();
    const [earlier] = await previewFiles(cityOffice, [fileOf(first)]);
    await cityOffice.must('package.import', {
      previewId: earlier?.previewId ?? '',
      jobId,
      decision: { pinKey: false },
    });
    await receive(
      core,
      completion(first, [
        point(1, { recordType: 'project', recordId: project.id, field: 'name' }),
        point(2, { questionId: question }),
      ]),
    );
    await changeProject('Rättat namn');
    await core.must('response.save', { year, response: { itemId: itemId(1), action: 'fixed' } });
    const answer = { itemId: itemId(2), action: 'disputed', comment: 'Svaret är fullständigt.' } as const;
    await core.must('response.save', { year, response: answer });
    const second = await send();
    const [preview] = await previewFiles(cityOffice, [fileOf(second)]);
    cityOffice.close();
    const { header, integrity } = second;
    await receive(
      core,
      seal({
        kind: 'receipt',
        payload: {
          subject: subjectOf(second),
          verdict: 'accepted',
          receivedAt: '2007-02-16T09:12:33Z',
          fileSha256: 'e'.repeat(64),
          findings: [],
          head: { revision: header.series.revision, digest: integrity.digest },
        },
        to: organisation,
        number: 631,
      }),
    );
    const figures = [{ figure: 'projects', label: 'Projekt', years: [{ year, ownCount: 2, allCount: 9 }] }];
    await receive(
      core,
      seal({
        kind: 'feedback',
        payload: { subject: subjectOf(second), message: 'Tack.', figures },
        to: organisation,
        number: 641,
      }),
    );

    // The request was not sent by this city office, and that is all there is to say of it.
    expect([
      preview?.findings.map(({ code }) => code),
      preview?.package?.differences.map(({ title }) => title),
    ]).toEqual([['MSG-UNKNOWN-REQUEST'], [project.acronym ?? 'Rättat namn']]);
    expect(preview?.package?.responses).toEqual([{ itemId: itemId(1), action: 'fixed' }, answer]);
    const { exports } = await core.must('report.get', { year });
    expect(exports.map(({ revision, receipt }) => [revision, receipt?.verdict])).toEqual([
      [1, undefined],
      [2, 'accepted'],
    ]);
    const { rows } = await core.must('message.list', { year });
    expect(rows.map(({ kind }) => kind).sort()).toEqual([
      'completion-request',
      'feedback',
      'receipt',
      'report-request',
    ]);
  });
});
