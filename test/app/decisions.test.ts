// What is held goes to a person: the decision is what takes it, it is told afterwards, and both copies keep their bytes.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReportBundle } from '../../src-main/domain/package/format.ts';
import { packages } from '../../src-main/exchange/read-package.ts';
import { fileOf, request, seal, sentReport } from './from-city-office.ts';
import {
  createCityOffice,
  exportReport,
  fillDepartment,
  jobId,
  previewFiles,
  readBytes,
  sample,
  startTemporaryCore,
  type TemporaryCore,
  temporaryFolder,
} from './temporary-core.ts';

const { year } = sample;
const organisation = 'sdf-fosie';

let core: TemporaryCore;
let report: ReportBundle;
beforeEach(async () => {
  const department = startTemporaryCore();
  await fillDepartment(department, organisation);
  report = sentReport(await exportReport(department, temporaryFolder()));
  department.close();
  core = startTemporaryCore({ firstId: 500_000 });
  await createCityOffice(core);
});
afterEach(() => core.close());

/** The same report with something else in it, sealed anew. */
function altered(change: (copy: ReportBundle) => void): ReportBundle {
  const { integrity: _, signatures: __, ...rest } = structuredClone(report);
  const copy = rest as ReportBundle;
  copy.header.messageId = '01890000-0000-7000-8000-000000000801';
  change(copy);
  return packages.seal(copy) as ReportBundle;
}
const sha256 = (path: string): string => createHash('sha256').update(readBytes(path)).digest('hex');

async function open(path: string) {
  const [preview] = await previewFiles(core, [path]);
  if (!preview) throw new Error('no preview');
  return preview;
}
const take = (previewId: string, decision?: { pinKey: boolean }) =>
  core.call('package.import', { previewId, jobId, ...(decision && { decision }) });

describe('a second copy of a revision that is here', () => {
  it('is taken by a decision and by nothing else, and the other copy is kept byte for byte', async () => {
    const first = fileOf(report);
    await take((await open(first)).previewId);
    const second = fileOf(
      altered(({ payload }) => {
        payload.contact = { function: 'Vikarie' };
      }),
    );
    const held = await open(second);
    const without = await take(held.previewId);
    const decided = await take(held.previewId, { pinKey: false });

    expect([held.verdict, held.decidable, held.findings.map(({ code }) => code)]).toEqual([
      'held',
      true,
      expect.arrayContaining(['REV-CONFLICT']),
    ]);
    expect([without.ok, decided]).toEqual([
      false,
      { ok: true, value: { organisation, year, revision: 1, effect: 'head' } },
    ]);
    const { rows } = await core.must('package.received', {});
    expect(
      rows
        .map(({ sha256: digest, verdict, codes }) => [digest, verdict, codes.includes('REV-CONFLICT')])
        .sort(),
    ).toEqual(
      [
        [sha256(first), 'imported', false],
        [sha256(second), 'imported', true],
      ].sort(),
    );
    const { label } = await core.must('workspace.defaultFolder', { organisation: 'stadskontoret' });
    for (const path of [first, second])
      expect(readBytes(join(label, 'inbox', sha256(path)))).toEqual(readBytes(path));
    const { rows: board } = await core.must('board.get', { year });
    expect(board.find((row) => row.organisation === organisation)?.received?.contactName).toBe('Vikarie');
  });

  it('changes nothing when it is left', async () => {
    await take((await open(fileOf(report))).previewId);
    await open(
      fileOf(
        altered(({ payload }) => {
          payload.contact = { function: 'Vikarie' };
        }),
      ),
    );

    const { rows } = await core.must('board.get', { year });
    expect(rows.find((row) => row.organisation === organisation)?.received?.messageId).toBe(
      report.header.messageId,
    );
  });
});

describe('a record that is gone without a word', () => {
  it('is named before anything is decided', async () => {
    await take((await open(fileOf(report))).previewId);
    const [gone] = report.payload.projects;
    const next = altered(({ header, payload }) => {
      header.series = {
        ...header.series,
        revision: 2,
        previous: { messageId: report.header.messageId, digest: report.integrity.digest },
      };
      header.counts = { ...header.counts, projects: payload.projects.length - 1 };
      payload.projects = payload.projects.slice(1);
      payload.activities = payload.activities.filter(({ projectId }) => projectId !== gone?.id);
      header.counts = { ...header.counts, activities: payload.activities.length };
    });
    const held = await open(fileOf(next));

    expect(held.package?.vanished.find(({ recordId }) => recordId === gone?.id)).toEqual({
      recordId: gone?.id,
      recordType: 'project',
      title: gone?.acronym ?? gone?.name,
    });
    expect(await take(held.previewId, { pinKey: false })).toMatchObject({ ok: true });
  });
});

describe('a second request for the same year', () => {
  it('is a question to the förvaltning, and counts once it is answered', async () => {
    const department = startTemporaryCore({ firstId: 600_000 });
    await fillDepartment(department, organisation);
    const to = organisation;
    const first = seal({ kind: 'report-request', payload: request(), to, number: 811 });
    const payload = request({ dueOn: '2007-02-28' });
    const second = seal({ kind: 'report-request', payload, to, number: 812 });
    const openThere = async (path: string) => (await previewFiles(department, [path]))[0];
    const one = await openThere(fileOf(first));
    await department.must('package.import', { previewId: one?.previewId ?? '', jobId });
    const two = await openThere(fileOf(second));
    await department.must('package.import', {
      previewId: two?.previewId ?? '',
      jobId,
      decision: { pinKey: false },
    });

    expect([two?.verdict, two?.findings.map(({ code }) => code)]).toEqual(['held', ['IDN-SECOND-SERIES']]);
    expect([two?.message?.previous?.payload, two?.message?.content.payload]).toEqual([
      first.payload,
      payload,
    ]);
    const { rows } = await department.must('message.list', { year });
    expect(rows.map(({ messageId, isHead }) => [messageId, isHead])).toEqual([
      [first.header.messageId, false],
      [second.header.messageId, true],
    ]);
    expect((await department.must('report.get', { year })).request?.dueOn).toBe('2007-02-28');
    department.close();
  });
});
