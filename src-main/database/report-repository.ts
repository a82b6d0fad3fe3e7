import { isDeepStrictEqual } from 'node:util';
import type { Database } from 'better-sqlite3';
import type { ExportedRevision, ReportRepository } from '../app/store.ts';
import type { Answer } from '../domain/department-report.ts';
import type { ReportedType } from '../domain/record-kind.ts';
import { succeed } from '../domain/result.ts';
import type { Audit } from './audit.ts';
import { type Row, withoutNulls } from './rows.ts';
import type { HasPlaces, SaveValue, ValuePlace } from './save-value.ts';
import { read, required } from './sqlite-failure.ts';
import type { Transact } from './transaction.ts';

type ExportRow = Omit<ExportedRevision, 'recordIds' | 'files'>;

export function createReportRepository(
  database: Database,
  transact: Transact,
  audit: Audit,
  saveValue: SaveValue,
): ReportRepository & HasPlaces {
  const selectAnswers = database.prepare<[year: number], Row<Answer>>(
    'SELECT question, text, blank FROM answers WHERE year = ? ORDER BY question',
  );
  const selectAnswer = database.prepare<[year: number, question: string], Row<Answer>>(
    'SELECT question, text, blank FROM answers WHERE year = ? AND question = ?',
  );
  const upsertAnswer = database.prepare(
    'INSERT OR REPLACE INTO answers (year, question, text, blank) VALUES (?, ?, ?, ?)',
  );
  const deleteAnswer = database.prepare('DELETE FROM answers WHERE year = ? AND question = ?');
  const selectNothing = database
    .prepare<[year: number], number>('SELECT nothing_to_report FROM report_years WHERE year = ?')
    .pluck();
  const upsertNothing = database.prepare(
    'INSERT OR REPLACE INTO report_years (year, nothing_to_report) VALUES (?, ?)',
  );
  const selectExports = database.prepare<[year: number], ExportRow>(
    `SELECT year, series_id AS seriesId, revision, message_id AS messageId, digest, content_digest AS contentDigest,
      created_at AS createdAt FROM exports WHERE year = ? ORDER BY created_at, revision`,
  );
  const selectYears = database.prepare<[], number>('SELECT DISTINCT year FROM exports ORDER BY year').pluck();
  const selectFiles = database.prepare<[messageId: string], ExportedRevision['files'][number]>(
    'SELECT extension, name, sha256 FROM export_files WHERE message_id = ? ORDER BY position',
  );
  const selectRecords = database.prepare<[messageId: string], { id: string; recordType: ReportedType }>(
    `SELECT record_id AS id, record_type AS recordType FROM export_records
    WHERE message_id = ? ORDER BY position`,
  );
  const isExported = database
    .prepare<[messageId: string, digest: string]>('SELECT 1 FROM exports WHERE message_id = ? AND digest = ?')
    .pluck();
  const insertExport = database.prepare(
    `INSERT INTO exports (message_id, year, series_id, revision, digest, content_digest, created_at)
    VALUES (:messageId, :year, :seriesId, :revision, :digest, :contentDigest, :createdAt)`,
  );
  const insertRecord = database.prepare(
    'INSERT INTO export_records (message_id, position, record_type, record_id) VALUES (?, ?, ?, ?)',
  );
  const insertFile = database.prepare(
    'INSERT INTO export_files (message_id, position, extension, name, sha256) VALUES (?, ?, ?, ?, ?)',
  );
  const deleteFiles = database.prepare('DELETE FROM export_files WHERE message_id = ?');

  const exportsOf = (year: number): ExportedRevision[] =>
    selectExports.all(year).map((row) => ({
      ...row,
      recordIds: selectRecords.all(row.messageId),
      files: selectFiles.all(row.messageId),
    }));

  const isNothing = (year: number): boolean => selectNothing.get(year) === 1;

  const answers: ValuePlace<Answer> = {
    recordType: 'answer',
    at: (year, question) => ({
      current() {
        const row = selectAnswer.get(Number(year), question);
        return row && withoutNulls<Answer>(row);
      },
      store: (answer) =>
        answer === undefined
          ? deleteAnswer.run(Number(year), question)
          : upsertAnswer.run(Number(year), question, answer.text ?? null, answer.blank ?? null),
    }),
  };
  const nothingToReport: ValuePlace<boolean> = {
    recordType: 'report',
    at: (year) => ({
      current: () => isNothing(Number(year)),
      store: (value) => upsertNothing.run(Number(year), Number(value === true)),
    }),
  };

  return {
    places: [answers, nothingToReport],
    answers: (year) => read(() => selectAnswers.all(year).map(withoutNulls<Answer>)),

    saveAnswer(year, { question, text, blank }, context) {
      const isEmpty = text === undefined && blank === undefined;
      return saveValue(
        answers,
        String(year),
        question,
        isEmpty ? undefined : { question, text, blank },
        context,
      );
    },

    nothingToReport: (year) => read(() => isNothing(year)),

    saveNothingToReport: (year, nothing, context) =>
      saveValue(nothingToReport, String(year), 'nothingToReport', nothing, context),

    exports: (year) => read(() => exportsOf(year)),

    allExports: () => read(() => selectYears.all().flatMap(exportsOf)),

    // A revision that is written out once more, to another file, is the same revision: only its files are replaced.
    saveExport(exported, context) {
      const { messageId, revision, digest, recordIds, files } = exported;
      const isKnown = (): boolean => isExported.get(messageId, digest) !== undefined;
      const saved = transact(
        () => {
          if (!isKnown()) {
            insertExport.run(exported);
            for (const [position, { recordType, id }] of recordIds.entries())
              insertRecord.run(messageId, position, recordType, id);
          }
          deleteFiles.run(messageId);
          for (const [position, { extension, name, sha256 }] of files.entries())
            insertFile.run(messageId, position, extension, name, sha256);
          audit.write(context, audit.nextOperation(), {
            action: 'export',
            recordType: 'report',
            recordId: String(exported.year),
            field: 'revision',
            after: JSON.stringify({ revision, messageId, digest }),
          });
          return succeed(undefined);
        },
        () => isKnown() && isDeepStrictEqual(selectFiles.all(messageId), files),
      );
      required(saved);
    },
  };
}
