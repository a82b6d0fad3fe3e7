// P1: one edited record, from the contract call to the durable commit, with its audit rows and search text.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Activity } from '../../src-main/domain/activity.ts';
import { indexOf } from '../../src-main/domain/record-index.ts';
import { reportYear, vocabulary } from './generate.ts';
import { interleave, judgeRatio, type Measurement, percentile, timed } from './measure.ts';
import { openBare, type Register } from './register.ts';
import { call, startCore } from './rooms.ts';

const rounds = { warmUp: 60, measured: 400 };
const p95Limit = 10;

export async function benchSave(folder: string, register: Register): Promise<Measurement[]> {
  const twin = join(folder, 'save-floor.sqlite');
  copyFileSync(register.file, twin);
  const floor = openFloor(twin);
  const core = startCore(register.dataFolder);
  try {
    await call(core, 'app.state', {});
    const samples = await interleave(
      rounds,
      async (round) => {
        const [before, after] = editOf(register, round);
        const save = floor.prepare(before, after);
        return timed(save);
      },
      async (round) => {
        const [, record] = editOf(register, round);
        return timed(() =>
          call(core, 'record.save', { type: 'activity', record, basedOn: 1, year: reportYear }),
        );
      },
    );
    const p95 = { floor: percentile(samples.floor, 0.95), ours: percentile(samples.ours, 0.95) };
    const judged = judgeRatio('P1', 'Spara en ändrad post bland 100 000', samples, 1.5);
    return [
      {
        ...judged,
        p95,
        target: `${judged.target}, p95 ≤ ${p95Limit} ms`,
        reached: judged.reached && p95.ours <= p95Limit,
      },
    ];
  } finally {
    core.close();
    floor.close();
  }
}

/** Another record each round, from all over the register. */
function editOf({ sample }: Register, round: number): [before: Activity, after: Activity] {
  const before = sample[(round * 337) % sample.length];
  if (!before) throw new Error('the register is empty');
  return [
    before,
    {
      ...before,
      benefit: `${before.benefit ?? ''} Två ungdomsledare fortsätter utbytet.`,
      participants: (before.participants ?? 0) + 1,
    },
  ];
}

/** The same rows with nothing round them; even their texts are made beforehand. */
function openFloor(file: string) {
  const database = openBare(file);
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  const rowId = database.prepare<[string], number>('SELECT row_id FROM records WHERE id = ?').pluck();
  const update = database.prepare(
    `UPDATE records SET version = 2, updated_at = ?, title = ?, title_key = ?, from_day = ?, to_day = ?, body = ?
    WHERE row_id = ?`,
  );
  const index = database.prepare(
    'INSERT OR REPLACE INTO record_search (rowid, title, text) VALUES (?, ?, ?)',
  );
  const audit = database.prepare(
    `INSERT INTO audit (at, actor, operation, action, record_type, record_id, field, before, after)
    VALUES (?, 'sdf-centrum', 1, 'change', 'activity', ?, ?, ?, ?)`,
  );
  const now = '2007-01-15T09:12:33Z';
  return {
    prepare(before: Activity, after: Activity): () => void {
      const row = rowId.get(after.id);
      const body = JSON.stringify(after);
      const { title, titleKey, fromDay, toDay, searchTitle, searchText } = indexOf(
        'activity',
        after,
        vocabulary,
      );
      const changes = (['benefit', 'participants'] as const).map((field) => [
        field,
        JSON.stringify(before[field]),
        JSON.stringify(after[field]),
      ]);
      return () => {
        begin.run();
        update.run(now, title, titleKey, fromDay, toDay, body, row);
        index.run(row, searchTitle, searchText);
        for (const change of changes) audit.run(now, after.id, ...change);
        commit.run();
      };
    },
    close: () => database.close(),
  };
}
