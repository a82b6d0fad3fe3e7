// P3: one page of a list of 100,000 records, with filter and sort. The floor is the bare query with the same indexes,
// the page's bodies read and nothing done with them.
import type { RecordQuery } from '../../src-main/domain/record-query.ts';
import { reportYear } from './generate.ts';
import { interleave, judgeRatio, type Measurement, percentile, timed } from './measure.ts';
import { openTwin, type Register } from './register.ts';
import { call, startCore } from './rooms.ts';

const rounds = { warmUp: 3, measured: 40 };
const p95Limit = 10;
const pageSize = 100;

interface List {
  row: string;
  what: string;
  query: RecordQuery;
  /** With a page size at the end. */
  sql: string;
  bound: (string | number)[];
}

const listed = 'record_type = ? AND removed_at IS NULL';
const lists: readonly List[] = [
  {
    row: 'P3a',
    what: 'Lista 80 000 aktiviteter efter rubrik',
    query: { type: 'activity', filters: [], sort: { by: 'title', direction: 'ascending' } },
    sql: `SELECT id, version, body FROM records WHERE ${listed} ORDER BY title_key LIMIT ?`,
    bound: ['activity'],
  },
  {
    row: 'P3b',
    what: 'Lista ett års aktiviteter för ett mål efter datum',
    query: {
      type: 'activity',
      year: reportYear,
      filters: [{ facet: 'goals', values: ['mal-2006-1'] }],
      sort: { by: 'startsOn', direction: 'descending' },
    },
    sql: `SELECT id, version, body FROM records WHERE ${listed} AND from_day <= ? AND to_day >= ?
      AND row_id IN (SELECT row_id FROM record_values WHERE facet = 'goals' AND value = 'mal-2006-1')
      ORDER BY from_day DESC LIMIT ?`,
    bound: ['activity', `${reportYear}-12-31`, `${reportYear}-01-01`],
  },
  {
    row: 'P3c',
    what: 'Lista projekt i en fas efter beviljat',
    query: {
      type: 'project',
      filters: [{ facet: 'phases', values: ['genomforande'] }],
      sort: { by: 'granted', direction: 'descending' },
    },
    sql: `SELECT id, version, body FROM records WHERE ${listed}
      AND row_id IN (SELECT row_id FROM record_values WHERE facet = 'phases' AND value = 'genomforande')
      ORDER BY granted DESC NULLS LAST LIMIT ?`,
    bound: ['project'],
  },
];

/** Asked for in between, so that what the core remembers of the latest list is not what is measured. */
const another: RecordQuery = {
  type: 'activity',
  year: reportYear - 1,
  filters: [],
  sort: { by: 'startsOn', direction: 'ascending' },
};

export async function benchList(folder: string, register: Register): Promise<Measurement[]> {
  const floor = openTwin(folder, register);
  const core = startCore(register.dataFolder);
  try {
    await call(core, 'app.state', {});
    const measurements: Measurement[] = [];
    for (const { row, what, query, sql, bound } of lists) {
      const bare = floor.prepare(sql);
      const samples = await interleave(
        rounds,
        () => timed(() => bare.all(...bound, pageSize)),
        async () => {
          await call(core, 'record.list', { query: another, offset: 0, limit: 1 });
          return timed(() => call(core, 'record.list', { query, offset: 0, limit: pageSize }));
        },
      );
      const p95 = { floor: percentile(samples.floor, 0.95), ours: percentile(samples.ours, 0.95) };
      const judged = judgeRatio(row, what, samples, 1.5);
      measurements.push({
        ...judged,
        p95,
        target: `${judged.target}, p95 ≤ ${p95Limit} ms`,
        reached: judged.reached && p95.ours <= p95Limit,
      });
    }
    return measurements;
  } finally {
    core.close();
    floor.close();
  }
}
