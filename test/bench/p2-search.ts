// P2: full-text search over 100,000 records, the best fifty hits, for rare words, common words and prefixes of two
// letters. The floor is FTS5's own way: every hit weighed, the best fifty. Common words must beat it, since weighing is
// what takes its time; rare ones must come near it.
import type { Database } from 'better-sqlite3';
import type { Core } from '../../src-main/app/core.ts';
import { toSearchQuery } from '../../src-main/domain/search/search-query.ts';
import { vocabulary } from './generate.ts';
import { interleave, type Measurement, percentile, type Samples, timed } from './measure.ts';
import { openTwin, type Register } from './register.ts';
import { call, startCore } from './rooms.ts';

const rounds = { warmUp: 1, measured: 12 };
const p95Limit = 16;

/** What a person types: words that few records have, words that many have, and the first letters of a word. */
const rare = [
  'arbetsarbete kompetensåtgärder',
  'hamnbolag växtråd',
  'EU-forskning Łódź',
  'skolråd vattenplan',
];
const common = ['och', 'utveckling', 'miljö', 'trafik', 'Malmö', 'ar', 'st', 'in', 'va', 'ku'];

export async function benchSearch(folder: string, register: Register): Promise<Measurement[]> {
  const floor = openTwin(folder, register);
  const core = startCore(register.dataFolder);
  try {
    await call(core, 'app.state', {});
    const few = await measure(floor, core, rare);
    const many = await measure(floor, core, common);
    return [
      judge('P2a', 'Sök sällsynta ord bland 100 000 poster', few, 'ratio'),
      judge('P2b', 'Sök vanliga ord och två bokstäver', many, 'p95'),
    ];
  } finally {
    core.close();
    floor.close();
  }
}

async function measure(floor: Database, core: Core, words: readonly string[]): Promise<Samples> {
  const naive = floor.prepare<[string]>(
    `SELECT records.record_type, records.id, records.title, records.from_day
    FROM record_search JOIN records ON records.row_id = record_search.rowid
    WHERE record_search MATCH ? ORDER BY rank LIMIT 50`,
  );
  const samples: Samples = { floor: [], ours: [] };
  for (const text of words) {
    const expression = toSearchQuery(text, vocabulary.placeNames) ?? '';
    const one = await interleave(
      rounds,
      () => timed(() => naive.all(expression)),
      () => timed(() => call(core, 'record.search', { text })),
    );
    samples.floor.push(...one.floor);
    samples.ours.push(...one.ours);
  }
  return samples;
}

function judge(row: string, what: string, samples: Samples, by: 'ratio' | 'p95'): Measurement {
  const [floor, ours] = [percentile(samples.floor, 0.5), percentile(samples.ours, 0.5)];
  const p95 = { floor: percentile(samples.floor, 0.95), ours: percentile(samples.ours, 0.95) };
  const ratio = ours / floor;
  return by === 'ratio'
    ? { row, what, floor, ours, ratio, p95, target: '≤ 1.5×', reached: ratio <= 1.5 }
    : {
        row,
        what,
        floor,
        ours,
        ratio,
        p95,
        target: `under golvet, p95 ≤ ${p95Limit} ms`,
        reached: ratio < 1 && p95.ours <= p95Limit,
      };
}
