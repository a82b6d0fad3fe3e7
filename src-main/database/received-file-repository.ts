import type { Database } from 'better-sqlite3';
import type { ReceivedFile, ReceivedFileRepository } from '../app/store.ts';
import { succeed } from '../domain/result.ts';
import { parseJson, type Row, withoutNulls } from './rows.ts';
import { read, required } from './sqlite-failure.ts';
import type { Transact } from './transaction.ts';

type FileRow = Row<Omit<ReceivedFile, 'codes' | 'findings'>> & { codes: string; findings: string };

export function createReceivedFileRepository(database: Database, transact: Transact): ReceivedFileRepository {
  const columns =
    'sha256, name, bytes, received_at AS receivedAt, verdict, kind, organisation, year, revision, codes, findings';
  const selectLatest = database.prepare<[limit: number], FileRow>(
    `SELECT ${columns} FROM received_files ORDER BY received_at DESC, sha256 LIMIT ?`,
  );
  const selectOfYear = database.prepare<[year: number], FileRow>(
    `SELECT ${columns} FROM received_files WHERE year = ? ORDER BY received_at, sha256`,
  );
  const select = database.prepare<[sha256: string], FileRow>(
    `SELECT ${columns} FROM received_files WHERE sha256 = ?`,
  );
  const upsert = database.prepare(
    `INSERT INTO received_files (sha256, name, bytes, received_at, verdict, kind, organisation, year, revision,
      codes, findings)
    VALUES (:sha256, :name, :bytes, :receivedAt, :verdict, :kind, :organisation, :year, :revision, :codes, :findings)
    ON CONFLICT (sha256) DO UPDATE SET verdict = excluded.verdict, kind = excluded.kind,
      organisation = excluded.organisation, year = excluded.year, revision = excluded.revision, codes = excluded.codes,
      findings = excluded.findings`,
  );
  const imported = database.prepare(`UPDATE received_files SET verdict = 'imported' WHERE sha256 = ?`);

  const toFile = (row: FileRow): ReceivedFile => ({
    ...withoutNulls<Omit<ReceivedFile, 'codes' | 'findings'>>(row),
    codes: parseJson(row.codes),
    findings: parseJson(row.findings),
  });
  const verdictOf = (sha256: string): string | undefined => select.get(sha256)?.verdict;

  return {
    latest: (limit) => read(() => selectLatest.all(limit).map(toFile)),
    ofYear: (year) => read(() => selectOfYear.all(year).map(toFile)),
    find: (sha256) =>
      read(() => {
        const row = select.get(sha256);
        return row && toFile(row);
      }),
    note(file) {
      // What has been imported stays so, however often the same file is opened.
      if (verdictOf(file.sha256) === 'imported') return;
      const { kind = null, organisation = null, year = null, revision = null } = file;
      const row = {
        ...file,
        kind,
        organisation,
        year,
        revision,
        codes: JSON.stringify(file.codes),
        findings: JSON.stringify(file.findings),
      };
      required(
        transact(
          () => succeed(void upsert.run(row)),
          () => verdictOf(file.sha256) === file.verdict,
        ),
      );
    },
    noteImported(sha256) {
      required(
        transact(
          () => succeed(void imported.run(sha256)),
          () => verdictOf(sha256) === 'imported',
        ),
      );
    },
  };
}
