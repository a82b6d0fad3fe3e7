import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type CityWithReport, cityWithReport, department, nextRevision, readSent } from './city-exchange.ts';
import { importFiles, jobId, temporaryFolder } from './temporary-core.ts';

const year = 2006;
const decision = {
  body: 'Kommunstyrelsen',
  decidedOn: '2007-04-11',
  section: '112',
  registryNumber: 'STK-2007-118',
};

const approve = ({ core }: CityWithReport) => core.must('approval.record', { year, decision, jobId });
/** What is written when the person saves under a name of her own. */
async function written(
  { core }: CityWithReport,
  write: (city: CityWithReport['core']) => Promise<unknown>,
): Promise<Uint8Array> {
  const path = join(temporaryFolder(), 'dokument.docx');
  core.choices.save = path;
  await write(core);
  return readFileSync(path);
}
const handOut = (city: CityWithReport, edition: 'approved' | 'corrected') =>
  written(city, (core) => core.must('approval.handOut', { year, edition, jobId }));
const textOf = (docx: Uint8Array): string =>
  strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, ' ');
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
/** A revision in which every project has another name. */
const correctedReport = (file: string): string =>
  nextRevision(file, ({ payload }) => {
    for (const project of payload.projects) project.name = 'Ett annat namn';
  });

describe('the approved yearly report', () => {
  it('is handed out byte for byte as it was, whatever comes afterwards', async () => {
    const city = await cityWithReport();
    await approve(city);
    const then = await handOut(city, 'approved');
    await importFiles(city.core, [correctedReport(city.file)]);

    const now = await handOut(city, 'approved');
    expect(sha256(now)).toBe(sha256(then));
    expect(textOf(now)).toContain(
      'Godkänd av kommunstyrelsen den 11 april 2007, §\u00a0112, dnr STK-2007-118',
    );
    expect(textOf(now)).not.toContain('Utkast');
  });

  it('is not compiled as a draft any longer, nor approved twice', async () => {
    const city = await cityWithReport();
    await approve(city);
    const replies = [
      await city.core.call('annualReport.compile', { year, jobId }),
      await city.core.call('approval.record', { year, decision, jobId }),
    ];

    expect(replies.map((reply) => !reply.ok && reply.failure.code)).toEqual([
      'REPORT-APPROVED',
      'REPORT-APPROVED',
    ]);
  });

  it('tells which reports are new since the decision, and what they would change', async () => {
    const city = await cityWithReport();
    await approve(city);
    const before = await city.core.must('approval.get', { year });
    await importFiles(city.core, [correctedReport(city.file)]);

    const { changed, differences } = await city.core.must('approval.get', { year });
    expect([before.changed, before.differences.total]).toEqual([[], 0]);
    expect(changed).toEqual([{ organisation: department, revision: 2, approvedRevision: 1 }]);
    expect(
      differences.rows.some(({ after = '', label }) => `${label} ${after}`.includes('Ett annat namn')),
    ).toBe(true);
  });

  it('is taken back with a reason, which stays to be read', async () => {
    const city = await cityWithReport();
    await approve(city);
    await city.core.must('approval.withdraw', { year, reason: 'Ärendet återremitterades.' });

    const state = await city.core.must('approval.get', { year });
    expect(state.approved).toBeUndefined();
    expect(state.withdrawn).toMatchObject([{ decision, reason: 'Ärendet återremitterades.' }]);
  });

  it('comes back, reason and all, when taking it back is undone', async () => {
    const city = await cityWithReport();
    await approve(city);
    await city.core.must('approval.withdraw', { year, reason: 'Fel år.' });
    await city.core.must('undo.undo', {});

    const state = await city.core.must('approval.get', { year });
    expect([state.approved?.decision, state.withdrawn]).toEqual([decision, []]);
  });

  it('follows along in the feedback without being written again', async () => {
    const city = await cityWithReport();
    await approve(city);
    const sent = await city.core.must('feedback.send', { year, jobId });

    const names = sent.outcome === 'sent' ? sent.fileNames : [];
    expect(readSent(city.folder, names)[0].payload.decision).toEqual(decision);
  });

  it('lies in the archive folder', async () => {
    const city = await cityWithReport();
    await approve(city);
    const document = await handOut(city, 'approved');
    const saved = await city.core.must('archive.save', { year, jobId });

    const folder = saved.outcome === 'saved' ? saved.folderLabel : '';
    const kept = join(folder, 'data/6-verksamhetsberattelse/Verksamhetsberattelse_2006_godkand.docx');
    expect(existsSync(kept) && sha256(readFileSync(kept))).toBe(sha256(document));
  });
});

describe('corrections after the decision', () => {
  const correction = {
    place: 'Projektmedel',
    wrong: '12 projekt',
    right: '13 projekt',
    reason: 'Ny rapport.',
  };

  it('come first in an edition of their own, before what was approved', async () => {
    const city = await cityWithReport();
    await approve(city);
    await city.core.must('approval.saveCorrection', { year, correction });

    const text = textOf(await handOut(city, 'corrected'));
    expect(text).toContain('Rättelse 1: Projektmedel');
    expect(text).toContain('Med rättelser till och med 2007-01-15');
    expect(text.indexOf('13 projekt')).toBeLessThan(
      text.indexOf('Sammanfattning', text.indexOf('13 projekt')),
    );
  });

  it('are changed and taken away again, and need a decision to stand beside', async () => {
    const city = await cityWithReport();
    const early = await city.core.call('approval.saveCorrection', { year, correction });
    await approve(city);
    const { id } = await city.core.must('approval.saveCorrection', { year, correction });
    await city.core.must('approval.saveCorrection', { year, correction: { id, ...correction, right: '14' } });
    const { corrections } = await city.core.must('approval.get', { year });
    await city.core.must('approval.removeCorrection', { year, id });

    expect(early).toMatchObject({ failure: { code: 'REPORT-NOT-APPROVED' } });
    expect(corrections.map(({ right }) => right)).toEqual(['14']);
    expect(await city.core.call('approval.handOut', { year, edition: 'corrected', jobId })).toMatchObject({
      failure: { code: 'CORRECTIONS-NONE' },
    });
  });
});

describe('the tjänsteskrivelse', () => {
  it('begins with the year in figures that nobody has typed, and proposes the approval', async () => {
    const city = await cityWithReport();
    const { paper, yearInShort } = await city.core.must('approval.get', { year });
    await city.core.must('approval.savePaper', { year, paper: { ...paper, registryNumber: 'STK-2007-118' } });

    const text = textOf(await written(city, (core) => core.must('approval.writePaper', { year, jobId })));
    expect(yearInShort.length).toBeGreaterThan(1);
    for (const sentence of yearInShort) expect(text).toContain(sentence);
    expect(text).toContain('att godkänna Verksamhetsberättelse 2006 för Malmö stads internationella arbete.');
    expect(text).toContain('Diarienummer STK-2007-118');
  });
});

describe('a section of what is approved', () => {
  it('is not written on, and can be again when the approval is taken back', async () => {
    const city = await cityWithReport();
    await approve(city);
    const write = () =>
      city.core.call('annualReport.saveText', { year, section: 'introduction', text: 'Nytt.' });
    const then = await write();
    await city.core.must('approval.withdraw', { year, reason: 'Återremiss.' });

    expect(then).toMatchObject({ failure: { code: 'REPORT-APPROVED' } });
    expect(await write()).toMatchObject({ ok: true });
  });
});
