// P7: importing that bundle: reading and checking it, and what a yes to the preview does. Each round has a fresh
// database, since a report is stored but once.
import { copyFileSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { createBundle, receiver } from './bundles.ts';
import { interleave, judgeRatio, type Measurement, timed } from './measure.ts';
import { bundleBytes, parseAndHash, readAndCheck } from './p6-read.ts';
import { databaseFileOf, openBare } from './register.ts';
import { call, startCore } from './rooms.ts';

const rounds = { warmUp: 2, measured: 11 };
const jobId = '01890000-0000-7000-8000-000000000001';

export async function benchImport(folder: string): Promise<Measurement[]> {
  const { readable } = createBundle(7, bundleBytes);
  const path = join(folder, 'rapport.json');
  writeFileSync(path, readable);
  const empty = await createEmpty(folder);
  const ours = join(folder, 'import');
  const twin = join(folder, 'import-floor.sqlite');

  /** @returns the milliseconds of the import alone. */
  const importOnce = async (): Promise<number> => {
    rmSync(ours, { recursive: true, force: true });
    cpSync(empty, ours, { recursive: true });
    const core = startCore(ours, [path]);
    try {
      core.openFolder(join(ours, receiver.organisation));
      const read = await call(core, 'package.preview', { jobId });
      const preview = read.outcome === 'read' ? read.previews[0] : undefined;
      if (preview?.verdict !== 'importable') throw new Error('the bundle is not importable');
      return await timed(() => call(core, 'package.import', { previewId: preview.previewId, jobId }));
    } finally {
      core.close();
    }
  };

  await importOnce();
  const rows = readRows(databaseFileOf(ours, receiver.organisation));
  const samples = await interleave(
    rounds,
    async () => {
      copyFileSync(databaseFileOf(empty, receiver.organisation), twin);
      return (await timed(() => parseAndHash(readable))) + (await timeInserts(twin, rows));
    },
    async () => (await timed(() => readAndCheck(readable))) + (await importOnce()),
  );
  return [judgeRatio('P7', 'Importera den, läsningen medräknad', samples, 2.5)];
}

/** @returns the data folder of a stadskontoret that has received nothing. */
async function createEmpty(folder: string): Promise<string> {
  const dataFolder = join(folder, 'import-empty');
  const core = startCore(dataFolder);
  await call(core, 'workspace.create', { ...receiver, contact: {} });
  core.close();
  return dataFolder;
}

interface TableRows {
  table: string;
  columns: string[];
  rows: unknown[][];
}

/** Everything that one import stores. */
function readRows(file: string): TableRows[] {
  const database = openBare(file);
  const tables = ['submissions', 'submission_records', 'submission_answers', 'audit'].map((table) => {
    const select = database.prepare<[], unknown[]>(`SELECT * FROM ${table}`).raw();
    return { table, columns: select.columns().map(({ name }) => name), rows: select.all() };
  });
  database.close();
  return tables;
}

async function timeInserts(file: string, tables: readonly TableRows[]): Promise<number> {
  const database = openBare(file);
  const inserts = tables.map(({ table, columns, rows }): [Database.Statement, unknown[][]] => [
    database.prepare(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    ),
    rows,
  ]);
  const store = database.transaction(() => {
    for (const [insert, rows] of inserts) for (const row of rows) insert.run(...row);
  });
  const time = await timed(() => store.immediate());
  database.close();
  return time;
}
