import type { Database } from 'better-sqlite3';
import type { SubmissionRepository } from '../app/store.ts';
import { type Answer, mapRecordLists, recordsOf } from '../domain/department-report.ts';
import type { StoredSubmission } from '../domain/package/revision.ts';
import { type AnyRecord, type ReportedType, reportedTypes } from '../domain/record-kind.ts';
import type { RecordOf } from '../domain/records.ts';
import { succeed } from '../domain/result.ts';
import type { Audit } from './audit.ts';
import { parseJson, type Row, withoutNulls } from './rows.ts';
import { read } from './sqlite-failure.ts';
import type { Transact } from './transaction.ts';

/** Members that are kept as JSON. */
const lists = ['recordIds', 'removedIds', 'responses', 'explanations', 'measures', 'ready'] as const;

/** A submission as its row: lists as JSON, booleans as 0 and 1. */
type NotAsInRow = (typeof lists)[number] | 'isHead' | 'nothingToReport';
type SubmissionRow = Omit<Row<StoredSubmission>, NotAsInRow> & {
  [List in (typeof lists)[number]]: string;
} & {
  isHead: number;
  nothingToReport: number;
};

const toSubmission = (row: SubmissionRow): StoredSubmission => ({
  ...withoutNulls<Omit<StoredSubmission, NotAsInRow>>(row),
  recordIds: parseJson(row.recordIds),
  removedIds: parseJson(row.removedIds),
  responses: parseJson(row.responses),
  explanations: parseJson(row.explanations),
  measures: parseJson(row.measures),
  ready: parseJson(row.ready),
  isHead: row.isHead === 1,
  nothingToReport: row.nothingToReport === 1,
});

interface Head {
  messageId: string;
  digest: string;
}

export function createSubmissionRepository(
  database: Database,
  transact: Transact,
  audit: Audit,
): SubmissionRepository {
  // a view, so that the many names stand once; it lives as long as the connection and is no part of the schema
  database.exec(`CREATE TEMP VIEW stored_submissions AS SELECT
    message_id AS messageId, series_id AS seriesId, revision, previous_digest AS previousDigest, digest,
    organisation, year, purpose, created_at AS createdAt, imported_at AS importedAt, file_name AS fileName,
    file_sha256 AS fileSha256, is_head AS isHead, nothing_to_report AS nothingToReport,
    activity_count AS activityCount, project_count AS projectCount, record_ids AS recordIds,
    removed_ids AS removedIds, generator,
    vocabulary_version AS vocabularyVersion, contact_name AS contactName, signature, responses,
    explanations, measures, ready, format_version AS formatVersion FROM submissions`);
  const select = database.prepare<[messageId: string], SubmissionRow>(
    'SELECT * FROM stored_submissions WHERE messageId = ?',
  );
  const selectRelated = database.prepare<Parameters<SubmissionRepository['related']>, SubmissionRow>(
    `SELECT * FROM stored_submissions
    WHERE seriesId = :seriesId OR messageId = :messageId OR digest = :digest
      OR (organisation = :organisation AND year = :year)
    ORDER BY seriesId, revision`,
  );
  const selectHeads = database.prepare<[year: number], SubmissionRow>(
    'SELECT * FROM stored_submissions WHERE year = ? AND isHead = 1 ORDER BY organisation, seriesId',
  );
  const selectOfYear = database.prepare<[year: number], SubmissionRow>(
    'SELECT * FROM stored_submissions WHERE year = ? ORDER BY organisation, seriesId, revision',
  );
  const selectYears = database
    .prepare<[], number>('SELECT DISTINCT year FROM submissions WHERE is_head = 1 ORDER BY year')
    .pluck();
  const selectBodies = database
    .prepare<[messageId: string, type: ReportedType], string>(
      'SELECT body FROM submission_records WHERE message_id = ? AND record_type = ? ORDER BY position',
    )
    .pluck();
  const selectAnswers = database.prepare<[messageId: string], Row<Answer>>(
    'SELECT question, text, blank FROM submission_answers WHERE message_id = ? ORDER BY position',
  );
  const isStored = database
    .prepare<[messageId: string, digest: string]>(
      'SELECT 1 FROM submissions WHERE message_id = ? AND digest = ?',
    )
    .pluck();
  const selectHead = database.prepare<[seriesId: string], Head>(
    'SELECT message_id AS messageId, digest FROM submissions WHERE series_id = ? AND is_head = 1',
  );
  const deleteRecords = database.prepare('DELETE FROM submission_records WHERE message_id = ?');
  const deleteAnswers = database.prepare('DELETE FROM submission_answers WHERE message_id = ?');
  const retire = database.prepare('UPDATE submissions SET is_head = 0 WHERE message_id = ?');
  const insert = database.prepare(
    `INSERT INTO submissions (message_id, series_id, revision, previous_digest, digest, organisation, year, purpose,
      created_at, imported_at, file_name, file_sha256, is_head, nothing_to_report, activity_count, project_count,
      record_ids, removed_ids, generator, vocabulary_version, contact_name, signature, responses, explanations,
      measures, ready, format_version)
    VALUES (:messageId, :seriesId, :revision, :previousDigest, :digest, :organisation, :year, :purpose,
      :createdAt, :importedAt, :fileName, :fileSha256, :isHead, :nothingToReport, :activityCount, :projectCount,
      :recordIds, :removedIds, :generator, :vocabularyVersion, :contactName, :signature, :responses,
      :explanations, :measures, :ready, :formatVersion)`,
  );
  const insertRecord = database.prepare(
    `INSERT INTO submission_records (message_id, record_type, position, record_id, organisation, body)
    VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const insertAnswer = database.prepare(
    'INSERT INTO submission_answers (message_id, position, question, text, blank) VALUES (?, ?, ?, ?, ?)',
  );

  const replaceHead = (messageId: string): void => {
    deleteRecords.run(messageId);
    deleteAnswers.run(messageId);
    retire.run(messageId);
  };
  const insertRecords = (messageId: string, type: ReportedType, records: readonly AnyRecord[]): void => {
    for (const [position, record] of records.entries())
      insertRecord.run(messageId, type, position, record.id, record.organisation, JSON.stringify(record));
  };

  return {
    related: (key) => read(() => selectRelated.all(key).map(toSubmission)),
    years: () => read(() => selectYears.all()),
    heads: (year) => read(() => selectHeads.all(year).map(toSubmission)),
    ofYear: (year) => read(() => selectOfYear.all(year).map(toSubmission)),
    get: (messageId) =>
      read(() => {
        const row = select.get(messageId);
        return row && toSubmission(row);
      }),
    contents: (messageId) =>
      read(() => ({
        ...mapRecordLists(<T extends ReportedType>(type: T) =>
          selectBodies.all(messageId, type).map(parseJson<RecordOf<T>>),
        ),
        answers: selectAnswers.all(messageId).map(withoutNulls<Answer>),
      })),

    store(submission, contents, as, context, replaces) {
      const { messageId, seriesId, digest } = submission;
      const isHere = (): boolean => isStored.get(messageId, digest) !== undefined;
      return transact(() => {
        // the same revision once more, as after an answer that never came: it is stored already
        if (isHere()) return succeed(undefined);
        const head = as === 'head' ? selectHead.get(seriesId) : undefined;
        if (head) replaceHead(head.messageId);
        if (replaces !== undefined) replaceHead(replaces);
        insert.run({
          ...submission,
          previousDigest: submission.previousDigest ?? null,
          contactName: submission.contactName ?? null,
          formatVersion: submission.formatVersion ?? null,
          ...Object.fromEntries(lists.map((list) => [list, JSON.stringify(submission[list])])),
          isHead: Number(as === 'head'),
          nothingToReport: Number(submission.nothingToReport),
        });
        if (as === 'head') {
          for (const type of reportedTypes) insertRecords(messageId, type, recordsOf(contents, type));
          for (const [position, { question, text, blank }] of contents.answers.entries())
            insertAnswer.run(messageId, position, question, text ?? null, blank ?? null);
        }
        audit.write(context, audit.nextOperation(), {
          action: 'import',
          recordType: 'submission',
          recordId: messageId,
          field: as,
          before: head && JSON.stringify(head.digest),
          after: JSON.stringify(digest),
        });
        return succeed(undefined);
      }, isHere);
    },
  };
}
