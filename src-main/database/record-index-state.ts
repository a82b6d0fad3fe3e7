// Keeps the index of the records in step with the code and the code lists that it is made by.
import type { Database } from 'better-sqlite3';
import { indexSignature } from '../domain/record-index.ts';
import { succeed } from '../domain/result.ts';
import { type Vocabulary, vocabularyLists } from '../domain/vocabulary.ts';
import type { RecordRows } from './record-rows.ts';
import { required } from './sqlite-failure.ts';
import type { Transact } from './transaction.ts';

const fact = 'record-index';

/** Draws the index anew when it was made by other rules or other code lists; a few seconds for 100,000 records. */
export function ensureIndex(
  database: Database,
  transact: Transact,
  rows: RecordRows,
  vocabulary: Vocabulary,
): void {
  const select = database
    .prepare<[string], string>('SELECT value FROM database_facts WHERE name = ?')
    .pluck();
  const signature = indexSignature(vocabulary);
  if (select.get(fact) === signature) return;
  const made = transact(
    () => {
      rows.reindex();
      database
        .prepare('INSERT OR REPLACE INTO database_facts (name, value) VALUES (?, ?)')
        .run(fact, signature);
      return succeed(undefined);
    },
    () => select.get(fact) === signature,
  );
  required(made);
}

/** A table that lives as long as the connection: each code's place in its list, told in Swedish order. */
export function fillCodeRanks(database: Database, vocabulary: Vocabulary): void {
  database.exec(
    `CREATE TEMP TABLE code_ranks (list TEXT NOT NULL, code TEXT NOT NULL, rank INTEGER NOT NULL,
      PRIMARY KEY (list, code)) STRICT, WITHOUT ROWID`,
  );
  const insert = database.prepare('INSERT INTO code_ranks (list, code, rank) VALUES (?, ?, ?)');
  const order = new Intl.Collator('sv', { numeric: true });
  database.transaction(() => {
    for (const list of vocabularyLists) {
      const ordered = keepsItsOrder.has(list)
        ? vocabulary.lists[list]
        : vocabulary.lists[list].toSorted((a, b) => order.compare(a.label, b.label));
      for (const [rank, { code }] of ordered.entries()) insert.run(list, code, rank);
    }
  })();
}

/** Phases, statuses and stages come one after the other; sorting them by name would tell nothing. */
const keepsItsOrder: ReadonlySet<string> = new Set([
  'phases',
  'statuses',
  'opportunityStages',
  'actionPlanStatuses',
]);
