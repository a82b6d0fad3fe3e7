// The sections of the verksamhetsberättelse against real reports, one of which is then corrected.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ReportBundle } from '../../src-main/domain/package/format.ts';
import { cityWithReport, nextRevision, department as organisation } from './city-exchange.ts';
import { importFiles, jobId, sample, type TemporaryCore } from './temporary-core.ts';

const { year } = sample;
const work = `work.${organisation}`;

let core: TemporaryCore;
let file: string;
let folder: string;

beforeEach(async () => {
  ({ core, file, folder } = await cityWithReport());
});

const section = (id: string) => core.must('annualReport.section', { year, section: id });
const save = (id: string, text: string) => core.must('annualReport.saveText', { year, section: id, text });
const setState = (id: string, state: 'writing' | 'done' | 'frozen') =>
  core.must('annualReport.setState', { year, section: id, state });
const states = async () => (await core.must('annualReport.get', { year })).sections;
const stale = async () => (await states()).filter(({ isStale }) => isStale).map(({ id }) => id);
const correct = async (change: (envelope: ReportBundle) => void) =>
  importFiles(core, [nextRevision(file, change)]);
const moreParticipants = ({ payload }: ReportBundle): void => {
  const [activity] = payload.activities;
  if (activity) activity.participants = 99;
};
const newBenefit = ({ payload }: ReportBundle): void => {
  const [activity] = payload.activities;
  if (activity) activity.benefit = 'En annan nytta.';
};
const writtenWords = async (): Promise<string> => {
  core.choices.save = join(folder, 'berattelse.docx');
  await core.must('annualReport.compile', { year, jobId });
  const document = unzipSync(readFileSync(core.choices.save))['word/document.xml'];
  return strFromU8(document ?? new Uint8Array()).replaceAll(/<[^>]+>/g, ' ');
};
const quoteBenefit = async () => {
  const { texts } = await core.must('annualReport.quotable', { year, organisation });
  const place = texts.find(({ label }) => label === 'Resultat och nytta')?.place;
  if (!place) throw new Error('nothing to quote');
  await core.must('annualReport.addQuote', { year, section: 'follow-up', organisation, place });
  const [quote] = (await section('follow-up')).quotes;
  if (!quote) throw new Error('not quoted');
  return quote;
};

describe('a section of the verksamhetsberättelse', () => {
  it('is stale when a correction has touched what it was looked through with, and no other is', async () => {
    for (const { id } of await states()) await setState(id, 'done');
    await correct(newBenefit);
    const afterText = await stale();
    const first = await section('introduction');

    // The list of who has reported names the revision; the benefit stands in no table of the document.
    expect([afterText, first.changes.generated.map(({ label }) => label)]).toEqual([
      ['introduction'],
      [expect.stringContaining('Fosie stadsdelsförvaltning')],
    ]);
  });

  it('is stale wherever a corrected figure stands', async () => {
    for (const { id } of await states()) await setState(id, 'done');
    await correct(moreParticipants);

    expect(await stale()).toEqual(['summary', 'introduction', 'work', work]);
  });

  it('shows the sentence of own words that holds a changed figure, and keeps the words when looked through', async () => {
    const words = 'Året var gott. Vi var {deltagare} som deltog.';
    await save('follow-up', words);
    const { participants } = (await core.must('annualReport.get', { year })).figures.totals;
    await correct(moreParticipants);
    const before = await section('follow-up');
    const { participants: now } = (await core.must('annualReport.get', { year })).figures.totals;
    await core.must('annualReport.review', { year, section: 'follow-up' });
    const after = await section('follow-up');

    expect([before.changes.sentences, after.text, after.changes.isStale]).toEqual([
      [{ before: `Vi var ${participants} som deltog.`, after: `Vi var ${now} som deltog.` }],
      words,
      false,
    ]);
  });

  it('does not forget what a figure said when more is written before it was looked through', async () => {
    await save('follow-up', 'Vi var {deltagare}.');
    await correct(moreParticipants);
    await save('follow-up', 'Vi var {deltagare} i {projekt} projekt.');

    expect((await section('follow-up')).changes.sentences).toHaveLength(1);
  });

  it('stands as it was locked, in the window and in the document', async () => {
    await save('summary', 'Vi var {deltagare} deltagare.');
    await setState('summary', 'frozen');
    const locked = await section('summary');
    await correct(moreParticipants);
    const after = await section('summary');

    const { participants } = (await core.must('annualReport.get', { year })).figures.totals;
    expect([after.generated, after.frozenFigures, after.changes.isStale]).toEqual([
      locked.generated,
      locked.frozenFigures,
      true,
    ]);
    expect(await writtenWords()).not.toContain(`Vi var ${participants} deltagare.`);
  });

  it('cannot be written in while it is locked', async () => {
    await setState('summary', 'frozen');
    const saved = await core.call('annualReport.saveText', { year, section: 'summary', text: 'Nytt.' });

    expect([saved, (await section('summary')).text]).toEqual([
      { ok: false, failure: { code: 'SECTION-FROZEN', params: { title: 'Sammanfattning' } } },
      '',
    ]);
  });

  it('is opened again by Ångra, and its words are taken back with what they stood on', async () => {
    await save('summary', 'Ett ord.');
    await setState('summary', 'frozen');
    await core.must('undo.undo', {});
    const opened = await section('summary');
    await core.must('undo.undo', {});

    expect([opened.state, (await section('summary')).text]).toEqual(['writing', '']);
  });

  it('is locked with all the others, and one Ångra opens them all', async () => {
    await core.must('annualReport.freezeAll', { year });
    const locked = new Set((await states()).map(({ state }) => state));
    await core.must('undo.undo', {});

    expect([[...locked], [...new Set((await states()).map(({ state }) => state))]]).toEqual([
      ['frozen'],
      ['writing'],
    ]);
  });

  it('names the reports and records that it stands on', async () => {
    const { sources } = await section(work);

    expect(sources.map(({ organisation: code, revision, records }) => [code, revision, records])).toEqual([
      [
        organisation,
        1,
        sample.departments.find((one) => one.organisation === organisation)?.activities.length,
      ],
    ]);
  });

  it('has no brace in the document, and says what it has no figure for', async () => {
    await save('follow-up', 'Utbetalt {utbetalt}, {finns inte} och {öppen');
    const words = await writtenWords();

    expect([/[{}]/.test(words), words.includes('[uppgift saknas: finns inte]')]).toEqual([false, true]);
    expect((await states()).find(({ id }) => id === 'follow-up')?.unknownFigures).toBe(2);
  });
});

describe('a quote', () => {
  it('is shown when the report says something else, and the new words are taken with their revision', async () => {
    const quote = await quoteBenefit();
    await correct(newBenefit);
    const before = (await section('follow-up')).changes.quotes;
    await core.must('annualReport.settleQuote', { year, section: 'follow-up', id: quote.id, takes: 'new' });
    const [after] = (await section('follow-up')).quotes;

    expect([before, after?.text, after?.revision, await stale()]).toEqual([
      [{ id: quote.id, before: quote.text, after: 'En annan nytta.' }],
      'En annan nytta.',
      2,
      [],
    ]);
  });

  it('is kept as it was when the person says so, and is then not asked about again', async () => {
    const quote = await quoteBenefit();
    await correct(newBenefit);
    await core.must('annualReport.settleQuote', { year, section: 'follow-up', id: quote.id, takes: 'old' });
    const [after] = (await section('follow-up')).quotes;

    expect([after?.text, after?.revision, await stale()]).toEqual([quote.text, 1, []]);
  });

  it('stands in the document with whose it is and from which revision', async () => {
    const quote = await quoteBenefit();
    const words = await writtenWords();

    expect(words).toContain(quote.text.slice(0, 30));
    expect(words).toContain('redovisningen för 2006, version 1');
  });

  it('goes when it is taken away', async () => {
    const { id } = await quoteBenefit();
    await core.must('annualReport.removeQuote', { year, section: 'follow-up', id });

    expect((await section('follow-up')).quotes).toEqual([]);
  });
});
