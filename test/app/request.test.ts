import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cityWithReport, department, readSent } from './city-exchange.ts';
import {
  createCityOffice,
  jobId,
  previewFiles,
  readBytes,
  startTemporaryCore,
  temporaryFolder,
} from './temporary-core.ts';

const year = 2007;
const draft = {
  opensOn: '2007-11-01',
  dueOn: '2008-01-31',
  lastCorrectionOn: '2008-02-29',
  instructions: 'Börja i tid.',
  signaturePolicy: 'optional',
  rates: [{ currency: 'EUR', rate: '9.25', source: 'Riksbanken', date: '2007-12-28' }],
} as const;

const saved = async (firstId?: number) => {
  const core = startTemporaryCore(firstId === undefined ? {} : { firstId });
  await createCityOffice(core);
  core.choices.folder = temporaryFolder();
  await core.must('request.save', { year, draft: { ...draft, rates: [...draft.rates] } });
  return { core, folder: core.choices.folder };
};

describe('the request of a year', () => {
  it('is kept as it is written, and taken back with Ångra', async () => {
    const { core } = await saved();

    expect((await core.must('request.get', { year })).draft).toEqual(draft);
    await core.must('undo.undo', {});
    expect((await core.must('request.get', { year })).draft).toEqual({
      signaturePolicy: 'optional',
      rates: [],
    });
  });

  it('is not sent without a last day, nor with its days in the wrong order', async () => {
    const { core } = await saved();
    await core.must('request.save', { year, draft: { signaturePolicy: 'optional', rates: [] } });
    const without = await core.call('request.send', { year, jobId });
    await core.must('request.save', {
      year,
      draft: { signaturePolicy: 'optional', rates: [], opensOn: '2008-02-01', dueOn: '2008-01-31' },
    });
    const disordered = await core.call('request.send', { year, jobId });

    expect([without, disordered].map((reply) => !reply.ok && reply.failure.code)).toEqual([
      'REQUEST-NO-DUE-DATE',
      'REQUEST-DATES',
    ]);
  });

  it('goes to everyone who is expected to report, each in a file for people and one for the program', async () => {
    const { core, folder } = await saved();
    const sent = await core.must('request.send', { year, jobId });
    const { recipients } = await core.must('request.get', { year });

    expect(sent).toMatchObject({ outcome: 'sent', messages: recipients.length });
    const files = sent.outcome === 'sent' ? sent.fileNames : [];
    expect(files).toHaveLength(2 * recipients.length);
    const requests = readSent(folder, files);
    expect(requests.map(({ header }) => header.recipient.orgCode).sort()).toEqual(
      recipients.map(({ organisation }) => organisation).sort(),
    );
    expect(requests[0].payload).toMatchObject({
      ...draft,
      acceptVersions: ['1.0', '1.1', '1.2', '1.3'],
      questions: expect.arrayContaining([
        {
          code: 'prioriterade-omraden',
          label: 'Förvaltningens prioriterade områden i det internationella arbetet',
          isRequired: true,
        },
      ]),
    });
  });

  it('is handed out as it was where it says nothing new, and as the next revision where it does', async () => {
    const { core, folder } = await saved();
    const send = async () => {
      const sent = await core.must('request.send', { year, organisations: [department], jobId });
      return sent.outcome === 'sent' ? sent.fileNames : [];
    };
    const first = await send();
    const bytes = readBytes(join(folder, first[0] ?? ''));
    const second = await send();
    await core.must('request.save', { year, draft: { ...draft, rates: [], dueOn: '2008-02-15' } });
    const { recipients } = await core.must('request.get', { year });
    const third = await send();

    expect(second).toEqual(first);
    expect(readBytes(join(folder, second[0] ?? ''))).toEqual(bytes);
    expect(recipients.find(({ organisation }) => organisation === department)?.sent?.isOutdated).toBe(true);
    const [request] = readSent(folder, third);
    expect(request.header.series).toMatchObject({ revision: 2, previous: { messageId: expect.any(String) } });
  });

  it('names the projects that the year before was told of as going on', async () => {
    const { core, folder } = await cityWithReport();
    await core.must('request.save', { year, draft: { ...draft, rates: [] } });
    const sent = await core.must('request.send', { year, organisations: [department], jobId });

    const [request] = readSent(folder, sent.outcome === 'sent' ? sent.fileNames : []);
    expect(request.payload.expectedProjects.length).toBeGreaterThan(0);
    expect(request.payload.expectedProjects[0]).toEqual({
      id: expect.any(String),
      name: expect.any(String),
      endsOn: expect.any(String),
    });
  });

  it('is read by the förvaltning that it is for', async () => {
    const { core, folder } = await saved();
    const sent = await core.must('request.send', { year, organisations: [department], jobId });
    const files = sent.outcome === 'sent' ? sent.fileNames : [];
    const there = startTemporaryCore({ firstId: 700_000 });
    await there.must('workspace.create', { role: 'department', organisation: department, contact: {} });

    const previews = await previewFiles(
      there,
      files.map((name) => join(folder, name)),
    );
    expect(previews.map(({ verdict, kind, findings }) => ({ verdict, kind, findings }))).toEqual(
      files.map(() => ({ verdict: 'importable', kind: 'report-request', findings: [] })),
    );
  });
});
