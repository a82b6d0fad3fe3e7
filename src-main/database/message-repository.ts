import type { Database } from 'better-sqlite3';
import type { MessageRepository, StoredMessage } from '../app/store.ts';
import { succeed } from '../domain/result.ts';
import type { Audit } from './audit.ts';
import { parseJson, type Row, withoutNulls } from './rows.ts';
import { read } from './sqlite-failure.ts';
import type { Transact } from './transaction.ts';

type MessageRow = Row<Omit<StoredMessage, 'isHead' | 'envelope' | 'files'>> & {
  isHead: number;
  envelope: string;
};

export function createMessageRepository(
  database: Database,
  transact: Transact,
  audit: Audit,
): MessageRepository {
  // a view, so that the names stand once; it lives as long as the connection and is no part of the schema
  database.exec(`CREATE TEMP VIEW stored_messages AS SELECT
    message_id AS messageId, direction, kind, organisation, year, series_id AS seriesId, revision,
    previous_digest AS previousDigest, digest, is_head AS isHead, subject_series_id AS subjectSeriesId,
    created_at AS createdAt, stored_at AS storedAt, signature, envelope FROM messages`);
  const columns = `messageId, direction, kind, organisation, year, seriesId, revision, previousDigest, digest, isHead,
    createdAt, storedAt, signature, envelope`;
  const select = database.prepare<[messageId: string], MessageRow>(
    `SELECT ${columns} FROM stored_messages WHERE messageId = ?`,
  );
  const selectYear = database.prepare<[year: number], MessageRow>(
    `SELECT ${columns} FROM stored_messages WHERE year = ? ORDER BY storedAt, messageId`,
  );
  const selectAll = database.prepare<[], MessageRow>(
    `SELECT ${columns} FROM stored_messages ORDER BY storedAt, messageId`,
  );
  const selectRelated = database.prepare<Parameters<MessageRepository['related']>, MessageRow>(
    `SELECT ${columns} FROM stored_messages
    WHERE messageId = :messageId OR digest = :digest OR (kind = :kind AND direction = :direction
      AND (seriesId = :seriesId OR (organisation = :organisation AND year = :year)))
    ORDER BY seriesId, revision`,
  );
  const selectAbout = database.prepare<[seriesId: string], MessageRow>(
    `SELECT ${columns} FROM stored_messages WHERE subjectSeriesId = ? ORDER BY storedAt, messageId`,
  );
  const selectFiles = database.prepare<[messageId: string], StoredMessage['files'][number]>(
    'SELECT extension, name, sha256 FROM message_files WHERE message_id = ? ORDER BY position',
  );
  const isStored = database
    .prepare<[messageId: string, digest: string]>(
      'SELECT 1 FROM messages WHERE message_id = ? AND digest = ?',
    )
    .pluck();
  const retireSeries = database.prepare(
    'UPDATE messages SET is_head = 0 WHERE series_id = ? AND is_head = 1',
  );
  const retire = database.prepare('UPDATE messages SET is_head = 0 WHERE message_id = ?');
  const insert = database.prepare(
    `INSERT INTO messages (message_id, direction, kind, organisation, year, series_id, revision, previous_digest, digest,
      is_head, created_at, stored_at, signature, envelope)
    VALUES (:messageId, :direction, :kind, :organisation, :year, :seriesId, :revision, :previousDigest, :digest,
      :isHead, :createdAt, :storedAt, :signature, :envelope)`,
  );
  const insertFile = database.prepare(
    'INSERT INTO message_files (message_id, position, extension, name, sha256) VALUES (?, ?, ?, ?, ?)',
  );

  const stored = (row: MessageRow): StoredMessage => ({
    ...withoutNulls<Omit<StoredMessage, 'isHead' | 'envelope' | 'files'>>(row),
    isHead: row.isHead === 1,
    envelope: parseJson(row.envelope),
    files: selectFiles.all(row.messageId),
  });

  return {
    get: (messageId) =>
      read(() => {
        const row = select.get(messageId);
        return row && stored(row);
      }),
    list: (year) => read(() => (year === undefined ? selectAll.all() : selectYear.all(year)).map(stored)),
    about: (seriesId) => read(() => selectAbout.all(seriesId).map(stored)),
    related: (key) => read(() => selectRelated.all(key).map(stored)),

    store(message, context, replaces) {
      const { messageId, digest, seriesId, direction, kind } = message;
      const isHere = (): boolean => isStored.get(messageId, digest) !== undefined;
      return transact(() => {
        // once more, as after an answer that never came: it is stored already
        if (isHere()) return succeed(undefined);
        if (message.isHead) retireSeries.run(seriesId);
        if (replaces !== undefined) retire.run(replaces);
        insert.run({
          ...message,
          previousDigest: message.previousDigest ?? null,
          isHead: Number(message.isHead),
          envelope: JSON.stringify(message.envelope),
        });
        for (const [position, { extension, name, sha256 }] of message.files.entries())
          insertFile.run(messageId, position, extension, name, sha256);
        audit.write(context, audit.nextOperation(), {
          action: direction === 'sent' ? 'export' : 'import',
          recordType: kind,
          recordId: messageId,
          field: 'digest',
          before: undefined,
          after: JSON.stringify(digest),
        });
        return succeed(undefined);
      }, isHere);
    },
  };
}
