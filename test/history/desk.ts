// Stadskontoret's desk over the years: asks, takes in what comes, has reports completed, and takes corrections.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectedReporters } from '../../src-main/domain/organisation.ts';
import type { ReportBundle } from '../../src-main/domain/package/format.ts';
import { packages } from '../../src-main/exchange/read-package.ts';
import {
  createCityOffice,
  jobId,
  previewFiles,
  startTemporaryCore,
  type TemporaryCore,
  temporaryFolder,
} from '../app/temporary-core.ts';
import { vocabulary } from '../bench/generate.ts';
import type { PlannedYear } from './history.ts';

export interface Desk {
  core: TemporaryCore;
  /** Every report that has come, one file each. */
  received: string;
  setClock(day: string): void;
}

export async function openDesk(): Promise<Desk> {
  let now = new Date();
  const core = startTemporaryCore({ now: () => now });
  await createCityOffice(core);
  core.choices.folder = temporaryFolder();
  const received = join(core.folder, 'received');
  mkdirSync(received);
  return {
    core,
    received,
    setClock: (day) => {
      now = new Date(`${day}T12:00:00Z`);
    },
  };
}

/** The year's round up to the day that its document is written. */
export async function playYear(desk: Desk, plan: PlannedYear): Promise<void> {
  const { core, setClock } = desk;
  const { year, dueOn, lastCorrectionOn } = plan;
  setClock(`${year}-12-01`);
  await expectOthers(core, plan);
  const draft = { dueOn, lastCorrectionOn, signaturePolicy: 'optional' as const, rates: [] };
  await core.must('request.save', { year, draft });
  await core.must('request.send', { year, jobId });

  setClock(`${year + 1}-02-12`);
  for (const { organisation, by } of plan.covered)
    await core.must('board.saveCover', { year, organisation, by });
  await takeIn(desk, plan.reports);
  for (const { messageId, itemId, recordId } of plan.completions) {
    const comment = 'Stämmer beloppen med det beslut som finansiären har fattat?';
    const place = { recordType: 'project', recordId, field: 'funds.granted' } as const;
    await core.must('completion.savePoint', {
      messageId,
      point: { itemId, severity: 'must', comment, ...place },
    });
    await core.must('completion.send', { messageId, dueOn: `${year + 1}-02-28`, jobId });
  }
  await decide(desk, plan);

  setClock(`${year + 1}-03-01`);
  await takeIn(
    desk,
    plan.completions.map(({ answer }) => answer),
  );
}

/** What comes when the document has been written. */
export async function correctYear(desk: Desk, { year, corrections }: PlannedYear): Promise<void> {
  desk.setClock(`${year + 1}-03-25`);
  await takeIn(desk, corrections);
}

async function expectOthers({ must }: TemporaryCore, { year, expected }: PlannedYear): Promise<void> {
  const known = new Set(expectedReporters(vocabulary.organisations, year).map(({ code }) => code));
  for (const organisation of expected)
    if (!known.has(organisation)) await must('board.saveExpectation', { year, organisation, expected: true });
}

/** What the official decides of projects that no number joins. */
async function decide({ core }: Desk, { year, decisions }: PlannedYear): Promise<void> {
  for (const { members, lead } of decisions)
    await core.must('sharedProject.decide', { choices: [{ year, members, isSame: true, lead }] });
}

async function takeIn({ core, received }: Desk, bundles: readonly ReportBundle[]): Promise<void> {
  const paths = bundles.map((bundle) => {
    const { sender, period, series } = bundle.header;
    const path = join(received, `${period.start.slice(0, 4)}-${sender.orgCode}-r${series.revision}.json`);
    writeFileSync(path, packages.toJson(bundle));
    return path;
  });
  for (const { previewId, verdict, fileName, findings } of await previewFiles(core, paths)) {
    if (verdict !== 'importable')
      throw new Error(`${fileName}: ${verdict} ${findings.map(({ code }) => code).join(' ')}`);
    await core.must('package.import', { previewId, jobId });
  }
}
