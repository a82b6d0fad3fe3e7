import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { manifestName, readManifest } from '../../src-main/domain/archive/bag.ts';
import { type CityWithReport, cityWithReport, department, nextRevision } from './city-exchange.ts';
import { importFiles, jobId, sample, temporaryFolder } from './temporary-core.ts';

const year = 2006;
const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

describe('the archive folder of a year', () => {
  let city: CityWithReport;
  let second: string;
  let folder: string;
  let paths: string[];

  beforeAll(async () => {
    city = await cityWithReport();
    const { core } = city;
    await core.must('request.save', {
      year,
      draft: { signaturePolicy: 'optional', rates: [], dueOn: '2007-01-31' },
    });
    await core.must('request.send', { year, organisations: [department], jobId });
    second = nextRevision(city.file, ({ payload }) => {
      for (const project of payload.projects) project.summary = '=1+1';
    });
    await importFiles(core, [second]);
    await core.must('receipt.write', { year, jobId });
    await core.must('completion.savePoint', {
      messageId: city.messageId,
      point: { severity: 'must', comment: 'Vilka partner?' },
    });
    await core.must('completion.send', { messageId: city.messageId, jobId });
    await core.must('feedback.send', { year, jobId });
    core.choices.folder = temporaryFolder();
    const saved = await core.must('archive.save', { year, jobId });
    folder = saved.outcome === 'saved' ? saved.folderLabel : '';
    paths = filesUnder(folder);
  });

  it('has everything that was sent and received, in folders by what it is', () => {
    const inFolder = (name: string) =>
      paths.filter((path) => path.startsWith(`data/${name}`)).map((path) => path.split('.').at(-1));

    expect(readdirSync(join(folder, 'data'))).toEqual([
      '1-begaran',
      '2-rapporter',
      '3-kvittenser',
      '4-kompletteringar',
      '5-aterkoppling',
      '7-uppgifter',
      'Innehall.docx',
      'innehall.csv',
    ]);
    expect(inFolder('1-begaran')).toEqual(['docx', 'json']);
    expect(inFolder('2-rapporter')).toEqual(['json', 'json']);
  });

  it('has the reports byte for byte as they came, every revision', () => {
    const kept = paths
      .filter((path) => path.startsWith('data/2-rapporter'))
      .map((path) => join(folder, path));

    expect(kept.map(sha256)).toEqual([sha256(city.file), sha256(second)]);
  });

  it('lists a checksum for each file that is kept, and no other', () => {
    const listed = readManifest(readFileSync(join(folder, manifestName), 'utf8')) ?? [];

    expect(listed.map(({ path }) => path).sort()).toEqual(paths.filter((path) => path.startsWith('data/')));
    expect(listed.filter(({ path, sha256: digest }) => digest !== sha256(join(folder, path)))).toEqual([]);
  });

  it('tells the projects as a table, every one, with nothing that a spreadsheet would run', () => {
    const rows: Record<string, string>[] = parse(readFileSync(join(folder, 'data/7-uppgifter/projekt.csv')), {
      bom: true,
      delimiter: ';',
      columns: true,
    });

    const own = sample.departments.find(({ organisation }) => organisation === department);
    expect(rows.map((row) => row.Id)).toEqual(own?.projects.map(({ id }) => id).sort());
    expect(new Set(rows.map((row) => row.Sammanfattning))).toEqual(new Set(["'=1+1"]));
  });

  it('lists its contents for a reader, each file with what it is', () => {
    const rows: Record<string, string>[] = parse(readFileSync(join(folder, 'data/innehall.csv')), {
      bom: true,
      delimiter: ';',
      columns: true,
    });

    expect(rows.map((row) => row.Fil)).toEqual(
      expect.arrayContaining(paths.filter((path) => /^data\/\d/.test(path))),
    );
    expect(rows.filter((row) => row.Del === 'Förvaltningarnas rapporter').map((row) => row.Handling)).toEqual(
      ['Rapport, version 1, har ersatts', 'Rapport, version 2'],
    );
  });

  it('never writes over one that was made before', async () => {
    const again = await city.core.must('archive.save', { year, jobId });

    expect(again).toMatchObject({ outcome: 'saved', folderLabel: `${folder}_2` });
  });

  it('says what is not finished, and for whom', async () => {
    const { gaps } = await city.core.must('archive.get', { year });

    expect(gaps.map(({ gap }) => gap)).toEqual(['not-approved', 'not-reported', 'open-points']);
    expect(gaps.find(({ gap }) => gap === 'open-points')?.organisations).toEqual([department]);
  });

  it('leaves nothing when a kept file is no longer whole', async () => {
    const other = await cityWithReport();
    const inbox = join(other.core.folder, 'data', sample.cityOffice.organisation, 'inbox');
    writeFileSync(join(inbox, sha256(other.file)), 'damaged');

    const saved = await other.core.call('archive.save', { year, jobId });
    expect(saved).toMatchObject({ ok: false, failure: { code: 'FILE-UNREADABLE' } });
    expect(readdirSync(other.folder)).toEqual([]);
  });
});
