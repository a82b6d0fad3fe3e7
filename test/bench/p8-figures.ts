// P8: the figures of 25 förvaltningar with 400 records each, from what is stored.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../../src-main/app/store.ts';
import { toSubmission } from '../../src-main/app/weigh-report.ts';
import { createStores, databaseFileName } from '../../src-main/database/stores.ts';
import { countYear } from '../../src-main/domain/figures/count-year.ts';
import type { YearFigures } from '../../src-main/domain/figures/year-figures.ts';
import { packages } from '../../src-main/exchange/read-package.ts';
import { receiver, toEnvelope } from './bundles.ts';
import { createGenerator, departments, reportYear, vocabulary } from './generate.ts';
import { interleave, judgeRatio, type Measurement, timed } from './measure.ts';
import { openBare } from './register.ts';
import { expectDone } from './rooms.ts';

const rounds = { warmUp: 4, measured: 21 };
const recordsEach = 400;
const now = '2007-02-12T09:00:00Z';

/** The main sums by förvaltning: no shared projects, no cuts, one currency. */
const floorSql = `
  SELECT organisation, record_type AS type, count(*) AS records,
    sum(json_extract(body, '$.visits')) AS visits,
    sum(json_extract(body, '$.visitors')) AS visitors,
    sum(json_extract(body, '$.trips')) AS trips,
    sum(json_extract(body, '$.participants')) AS participants,
    sum(json_extract(body, '$.electedParticipants')) AS electedParticipants,
    sum(json_extract(body, '$.funds.granted.minor')) FILTER (
      WHERE json_extract(body, '$.funds.granted.currency') = 'SEK') AS granted,
    sum(json_extract(body, '$.funds.years[1].paid.minor')) FILTER (
      WHERE json_extract(body, '$.funds.years[1].paid.currency') = 'SEK') AS paid
  FROM submission_records GROUP BY organisation, record_type`;

interface FloorRow {
  type: 'activity' | 'project';
  records: number;
  participants: number | null;
}

export async function benchFigures(folder: string): Promise<Measurement[]> {
  const place = join(folder, 'figures');
  createStore(place);
  const twin = join(folder, 'figures-floor.sqlite');
  copyFileSync(join(place, databaseFileName), twin);
  const store = expectDone(createStores(vocabulary).open(place));
  const floor = openBare(twin);
  try {
    const sums = floor.prepare<[], FloorRow>(floorSql);
    compare(sums.all(), countStored(store));
    const samples = await interleave(
      rounds,
      () => timed(() => sums.all()),
      () => timed(() => countStored(store)),
    );
    return [judgeRatio('P8', 'Räkna året för 25 förvaltningar × 400 poster', samples, 2)];
  } finally {
    floor.close();
    store.close();
  }
}

const countStored = ({ submissions }: Store): YearFigures =>
  countYear(
    reportYear,
    submissions.heads(reportYear).map(({ organisation, nothingToReport, messageId }) => ({
      organisation,
      nothingToReport,
      ...submissions.contents(messageId),
    })),
    vocabulary,
  );

/** The floor must have seen the same rows. */
function compare(rows: readonly FloorRow[], { totals }: YearFigures): void {
  const activities = rows.filter(({ type }) => type === 'activity');
  const sum = (pick: (row: FloorRow) => number | null): number =>
    activities.reduce((total, row) => total + (pick(row) ?? 0), 0);
  if (
    sum(({ records }) => records) !== totals.activities ||
    sum(({ participants }) => participants) !== totals.participants
  )
    throw new Error('the floor counts something else');
}

function createStore(folder: string): void {
  const generator = createGenerator(8);
  const store = expectDone(
    createStores(vocabulary).create(folder, {
      ...receiver,
      contact: {},
      installationId: generator.id(),
      createdAt: now,
    }),
  );
  for (const organisation of departments.slice(0, 25)) {
    const report = generator.report(organisation, recordsEach);
    const envelope = packages.seal(toEnvelope(report, generator));
    const submission = toSubmission(
      envelope,
      { fileName: '', fileSha256: 'c'.repeat(64), standing: 'none' },
      now,
      true,
    );
    expectDone(
      store.submissions.store(submission, report, 'head', { at: now, actor: receiver.organisation }),
    );
  }
  store.close();
}
