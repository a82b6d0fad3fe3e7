// The sample year's exchange, through the same door as the window: Miljöförvaltningen is asked, told to complete, given a
// receipt and feedback, and hands over; stadskontoret knows a key, and has a file to decide about.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packages } from '../../src-main/exchange/read-package.ts';
import { draftReport, makeId, receive, signReport } from '../app/made-packages.ts';
import { importFiles, jobId, sample, startTemporaryCore } from '../app/temporary-core.ts';
import { signingKeys } from '../exchange/golden.ts';

const department = 'miljoforvaltningen';
const { year } = sample;

/**
 * @param dataFolder the window's, with the sample's organisations in it, before the window is opened.
 * @returns the path of a report that stadskontoret has to decide about.
 */
export async function playExchange(dataFolder: string): Promise<string> {
  const sent = join(dataFolder, 'skickat');
  mkdirSync(sent);
  const core = startTemporaryCore({ folder: dataFolder, now: () => new Date('2007-03-01T08:00:00Z') });
  core.choices.folder = sent;
  const only = { organisations: [department], jobId };

  await core.must('workspace.open', {
    role: 'city-office',
    organisation: sample.cityOffice.organisation,
  });
  await core.must('request.save', {
    year,
    draft: {
      opensOn: '2006-12-01',
      dueOn: '2007-01-31',
      lastCorrectionOn: '2007-03-15',
      instructions: 'Redovisa hela året, även det som andra har betalat.',
      signaturePolicy: 'optional',
      rates: [{ currency: 'EUR', rate: '9.2501', source: 'Riksbanken', date: '2006-12-29' }],
    },
  });
  await core.must('request.send', { year, ...only });
  const { rows } = await core.must('board.get', { year });
  const messageId = rows.find(({ organisation }) => organisation === department)?.received?.messageId ?? '';
  const [project] = (await core.must('completion.get', { messageId })).contents.projects;
  const about = { recordType: 'project', ...(project && { recordId: project.id }) } as const;
  for (const [severity, field, comment] of [
    ['must', 'summary', 'Sammanfattningen säger inte vad projektet gav.'],
    ['should', 'purpose', 'Vilket behov svarar projektet mot?'],
  ] as const)
    await core.must('completion.savePoint', { messageId, point: { ...about, severity, field, comment } });
  await core.must('completion.send', { messageId, dueOn: '2007-03-10', message: 'Två saker saknas.', jobId });
  await core.must('receipt.write', { messageIds: [messageId], jobId });
  await core.must('feedback.send', {
    year,
    ...only,
    message: 'Tack för ett gott år.',
    decision: { body: 'Kommunstyrelsen', decidedOn: '2007-02-28', section: '54' },
  });
  const known = draftReport(2);
  known.header.series = { seriesId: makeId(901), revision: 1 };
  known.header.period = { start: '2005-01-01', end: '2005-12-31' };
  await receive(core, signReport(known, signingKeys.department), { pinKey: true });

  await core.must('workspace.open', { role: 'department', organisation: department });
  const received = readdirSync(sent).filter((name) => name.endsWith('.json'));
  const verdicts = await importFiles(
    core,
    received.map((name) => join(sent, name)),
  );
  if (verdicts.some((verdict) => verdict !== 'importable')) throw new Error(verdicts.join());
  await core.must('handover.save', {
    year,
    draft: { to: { name: 'Nils Ny' }, message: 'Ring Energikontoret före mars.' },
  });
  await core.must('handover.send', { year, jobId });
  core.close();

  const held = join(sent, 'held.json');
  writeFileSync(held, packages.toJson(signReport(draftReport(), signingKeys.cityOffice)));
  return held;
}
