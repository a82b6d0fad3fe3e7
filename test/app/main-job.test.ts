// Record, export, import, compile: the whole job on the sample year through the real core.
import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStores } from '../../src-main/database/stores.ts';
import { mapRecordLists, type ReportContents, recordsOf } from '../../src-main/domain/department-report.ts';
import { reportedTypes } from '../../src-main/domain/record-kind.ts';
import { fullRecords } from '../domain/full-records.ts';
import { fullReport, vocabulary } from '../domain/samples.ts';
import { fillWithEveryKind } from './every-kind.ts';
import {
  createCityOffice,
  exportReport,
  fillDepartment,
  importFiles,
  jobId,
  previewFiles,
  readBytes,
  readRecord,
  removeFolder,
  sample,
  startTemporaryCore,
  type TemporaryCore,
  temporaryFolder,
} from './temporary-core.ts';

const { year } = sample;
const fosie = 'sdf-fosie';
let core: TemporaryCore;
let out: string;

beforeEach(() => {
  core = startTemporaryCore();
  out = temporaryFolder();
});
afterEach(() => {
  core.close();
  removeFolder(core.folder);
  removeFolder(out);
});

const changeActivity = async (benefit: string): Promise<void> => {
  await core.must('workspace.open', { role: 'department', organisation: fosie });
  const id = sample.departments[1]?.activities[0]?.id ?? '';
  const { record, version } = await readRecord(core, 'activity', id);
  await core.must('record.save', {
    type: 'activity',
    record: { ...record, benefit },
    basedOn: version,
    year,
  });
};

describe('export', () => {
  it('writes a .docx and a .json that carry the same report', async () => {
    await fillDepartment(core, fosie);
    const [docx = '', json = ''] = await exportReport(core, out);
    await createCityOffice(core);

    const previews = await previewFiles(core, [docx, json]);

    expect(previews.map(({ carrier, verdict }) => [carrier, verdict])).toEqual([
      ['docx', 'importable'],
      ['json', 'importable'],
    ]);
    const [first, second] = previews.map((preview) => preview.package?.digest);
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(second).toBe(first);
  });

  it('hands out the same bytes and revision when nothing has changed', async () => {
    await fillDepartment(core, fosie);
    const first = await exportReport(core, out);
    const again = temporaryFolder();

    const second = await exportReport(core, again);

    expect(second.map((path) => readBytes(path))).toEqual(first.map((path) => readBytes(path)));
    expect((await core.must('report.get', { year })).exports).toHaveLength(1);
    removeFolder(again);
  });

  it('freezes the next revision when something has changed, and says that it has before it does', async () => {
    await fillDepartment(core, fosie);
    await exportReport(core, out);
    expect((await core.must('report.get', { year })).changedSinceExport).toBe(false);
    await changeActivity('Ny nytta.');
    expect((await core.must('report.get', { year })).changedSinceExport).toBe(true);

    await exportReport(core, out);

    expect((await core.must('report.get', { year })).exports.map(({ revision }) => revision)).toEqual([1, 2]);
    expect(readdirSync(out)).toHaveLength(4);
  });

  it('lists a removed record in the next revision, so that nothing vanishes unsaid', async () => {
    await fillDepartment(core, fosie);
    const first = await exportReport(core, out);
    const gone = sample.departments[1]?.activities[2]?.id ?? '';
    await core.must('record.remove', { records: [{ type: 'activity', id: gone }] });
    const second = await exportReport(core, out);
    await createCityOffice(core);
    await importFiles(core, first);

    const [preview] = await previewFiles(core, second.slice(0, 1));

    expect(preview?.verdict).toBe('importable');
    expect(preview?.package?.differences).toEqual([
      {
        recordType: 'activity',
        recordId: gone,
        title: 'Ungdomsutbyte Malmö–Stralsund',
        change: 'removed',
        fields: [],
      },
    ]);
  });

  it('is barred by errors, and writes nothing', async () => {
    await fillDepartment(core, fosie);
    await changeActivity('Nytta.');
    const id = sample.departments[1]?.activities[0]?.id ?? '';
    const { record, version } = await readRecord(core, 'activity', id);
    const { benefit: _, ...withoutBenefit } = record;
    await core.must('record.save', { type: 'activity', record: withoutBenefit, basedOn: version, year });
    core.choices.folder = out;

    const reply = await core.call('report.export', { year, jobId });

    expect(reply).toEqual({ ok: false, failure: { code: 'REPORT-HAS-ERRORS', params: { errors: 1 } } });
    expect(readdirSync(out)).toEqual([]);
  });

  it('leaves no revision behind when it is cancelled in the dialog', async () => {
    await fillDepartment(core, fosie);
    expect(await core.must('report.export', { year, jobId })).toEqual({ outcome: 'cancelled' });
    expect((await core.must('report.get', { year })).exports).toEqual([]);
  });

  it('stops when the person cancels the work, and leaves no revision behind', async () => {
    await fillDepartment(core, fosie);
    core.choices.folder = out;
    const exporting = core.must('report.export', { year, jobId });
    await core.must('job.cancel', { jobId });
    expect(await exporting).toEqual({ outcome: 'cancelled' });
    expect((await core.must('report.get', { year })).exports).toEqual([]);
    expect(readdirSync(out)).toEqual([]);
  });

  it('sends a report with nothing to report', async () => {
    const { contact } = sample.cityOffice;
    await core.must('workspace.create', { role: 'department', organisation: 'gatukontoret', contact });
    await core.must('report.saveNothingToReport', { year, nothingToReport: true });
    const files = await exportReport(core, out);
    await createCityOffice(core);
    expect(await importFiles(core, files)).toEqual(['importable', 'known']);
    const { rows } = await core.must('board.get', { year });
    expect(rows.find(({ organisation }) => organisation === 'gatukontoret')?.received?.nothingToReport).toBe(
      true,
    );
  });
});

describe('import', () => {
  it('does nothing the second time, whichever carrier comes', async () => {
    await fillDepartment(core, fosie);
    const [docx = '', json = ''] = await exportReport(core, out);
    await createCityOffice(core);
    expect(await importFiles(core, [docx, json, docx, json])).toEqual([
      'importable',
      'known',
      'known',
      'known',
    ]);
  });

  it('lets a revision replace the one before, and shows what differs first', async () => {
    await fillDepartment(core, fosie);
    const first = await exportReport(core, out);
    await changeActivity('Ny nytta.');
    const second = await exportReport(core, out);
    await createCityOffice(core);
    await importFiles(core, first);

    const [preview] = await previewFiles(core, second.slice(0, 1));
    await core.must('package.import', { previewId: preview?.previewId ?? '', jobId });

    const before = sample.departments[1]?.activities[0]?.benefit;
    expect(preview?.package?.differences).toMatchObject([
      {
        recordType: 'activity',
        change: 'changed',
        fields: [{ field: 'benefit', before, after: 'Ny nytta.' }],
      },
    ]);
    const { rows } = await core.must('board.get', { year });
    expect(rows.find(({ organisation }) => organisation === fosie)?.received?.revision).toBe(2);
    expect((await core.must('annualReport.get', { year })).figures.totals.activities).toBe(3);
  });

  it('keeps an older revision that comes late as history, and the newer one as head', async () => {
    await fillDepartment(core, fosie);
    const first = await exportReport(core, out);
    await changeActivity('Ny nytta.');
    const second = await exportReport(core, out);
    await createCityOffice(core);
    await importFiles(core, second);

    const [preview] = await previewFiles(core, first.slice(0, 1));
    const imported = await core.must('package.import', { previewId: preview?.previewId ?? '', jobId });

    expect(preview?.findings.map(({ code }) => code)).toEqual(['REV-STALE']);
    expect(imported.effect).toBe('history');
    const { rows } = await core.must('board.get', { year });
    expect(rows.find(({ organisation }) => organisation === fosie)?.received?.revision).toBe(2);
  });

  it('refuses a preview that was made in another run', async () => {
    await createCityOffice(core);
    expect(await core.call('package.import', { previewId: jobId, jobId })).toMatchObject({
      failure: { code: 'PREVIEW-GONE' },
    });
  });

  it('keeps the bytes of a refused file in the inbox', async () => {
    await createCityOffice(core);
    const path = join(out, 'trasig.json');
    copyFileSync(join(import.meta.dirname, '../../package.json'), path);
    const [preview] = await previewFiles(core, [path]);
    expect(preview?.verdict).toBe('refused');
    const { folderLabel = '' } = await core.must('app.state', {});
    expect(readdirSync(join(folderLabel, 'inbox'))).toHaveLength(1);
  });
});

describe('a report with a record of every kind, every member filled in', () => {
  /** A document is known by its title, its registry number and its checksum; where it lies stays at home. */
  const sent = mapRecordLists((type) =>
    recordsOf(fullReport, type).map((record) => ({
      ...record,
      documents: record.documents.map(({ place: _, ...document }) => document),
    })),
  );
  /** The contents of the one report of the year, read from the closed database. */
  async function received(): Promise<ReportContents> {
    const { folderLabel = '' } = await core.must('app.state', {});
    core.close();
    const opened = createStores(vocabulary).open(folderLabel);
    if (!opened.ok) throw new Error(opened.failure.code);
    const { submissions, close } = opened.value;
    const [head] = submissions.heads(year);
    const contents = submissions.contents(head?.messageId ?? '');
    close();
    return contents;
  }

  it('has a document, a blank and a place to keep at home in every record', () => {
    const kinds = reportedTypes.map((type) => recordsOf(fullReport, type)[0]);
    expect(kinds.map((record) => [record?.documents[0]?.place !== undefined, record?.blanks.length])).toEqual(
      kinds.map(() => [true, 1]),
    );
  });

  it.each(['docx', 'json'])('comes to stadskontoret as it was recorded, as .%s', async (extension) => {
    await fillWithEveryKind(core);
    const files = await exportReport(core, out);
    await createCityOffice(core);
    const verdicts = await importFiles(
      core,
      files.filter((file) => file.endsWith(extension)),
    );
    expect(verdicts).toEqual(['importable']);
    expect(await received()).toEqual({
      ...sent,
      answers: fullReport.answers.toSorted((a, b) => (a.question < b.question ? -1 : 1)),
    });
  });

  it('is told in counts and shown without a word from the rules', async () => {
    await fillWithEveryKind(core);
    const { activities, projects, others, findings } = await core.must('report.get', { year });
    const files = await exportReport(core, out);
    await createCityOffice(core);
    const [preview] = await previewFiles(core, files.slice(0, 1));
    expect([activities, projects, others, findings]).toEqual([1, 1, 6, []]);
    expect([preview?.verdict, preview?.findings, preview?.package?.ruleFindings]).toEqual([
      'importable',
      [],
      [],
    ]);
  });

  it.each(reportedTypes)(
    'is another report when a record is removed, and the same once more when that is undone: %s',
    async (type) => {
      await fillWithEveryKind(core);
      const first = await exportReport(core, out);
      const { id } = fullRecords[type];
      await core.must('record.remove', { records: [{ type, id }] });
      const { changedSinceExport } = await core.must('report.get', { year });
      await core.must('undo.undo', {});
      const again = await exportReport(core, out);
      expect([changedSinceExport, again.map((path) => readBytes(path))]).toEqual([
        true,
        first.map((path) => readBytes(path)),
      ]);
    },
  );
});

describe('compile', () => {
  const importAll = async (): Promise<void> => {
    const files: string[] = [];
    for (const { organisation } of sample.departments) {
      await fillDepartment(core, organisation);
      files.push(...(await exportReport(core, out)));
    }
    await createCityOffice(core);
    await importFiles(core, files);
  };

  it('counts the sample year to its control totals', async () => {
    await importAll();
    const { figures, missing, expected } = await core.must('annualReport.get', { year });
    const { totals } = figures;
    expect({
      projects: totals.projects,
      paid: totals.funds.paid.SEK,
      paidToDate: totals.funds.paidToDate.SEK,
      granted: totals.funds.granted.SEK,
      activities: totals.activities,
      trips: totals.trips,
      participants: totals.participants,
      visitors: totals.visitors,
    }).toEqual(sample.controlTotals.total);
    expect(missing).toHaveLength(expected - 3);
  });

  it('writes the verksamhetsberättelse, the same bytes for the same material and time', async () => {
    await importAll();
    core.choices.save = join(out, 'ett.docx');
    await core.must('annualReport.compile', { year, jobId });
    core.choices.save = join(out, 'två.docx');
    await core.must('annualReport.compile', { year, jobId });
    expect(readBytes(join(out, 'två.docx')).equals(readBytes(join(out, 'ett.docx')))).toBe(true);
  });

  it('says so when there is nothing to compile', async () => {
    await createCityOffice(core);
    core.choices.save = join(out, 'tom.docx');
    expect(await core.call('annualReport.compile', { year, jobId })).toEqual({
      ok: false,
      failure: { code: 'COMPILE-NOTHING', params: { year } },
    });
    expect(existsSync(join(out, 'tom.docx'))).toBe(false);
  });
});
