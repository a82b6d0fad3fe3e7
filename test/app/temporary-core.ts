// The real core on real files in a temporary folder, with a clock and ids that repeat.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Core } from '../../src-main/app/core.ts';
import type { SecretStore } from '../../src-main/app/ports.ts';
import { type Choices, fixedDialogs } from '../../src-main/cli/fixed-dialogs.ts';
import { readSampleYear } from '../../src-main/cli/sample-year.ts';
import { compose, type Probes } from '../../src-main/compose.ts';
import type { Channel, InputOf, OutputOf } from '../../src-main/contract/contract.ts';
import type { Stored } from '../../src-main/contract/record-views.ts';
import type { Progress } from '../../src-main/contract/views.ts';
import type { RecordType } from '../../src-main/domain/record-kind.ts';
import type { Result } from '../../src-main/domain/result.ts';

const assetsFolder = resolve(import.meta.dirname, '../../assets');
export const sample = readSampleYear();

export interface TemporaryCore extends Core {
  call<C extends Channel>(channel: C, input: InputOf<C>): Promise<Result<OutputOf<C>>>;
  /** @throws when the reply is a failure. */
  must<C extends Channel>(channel: C, input: InputOf<C>): Promise<OutputOf<C>>;
  choices: Choices;
  folder: string;
  progress: Progress[];
  logged: string[];
}

interface Options {
  /** Absent: a new temporary folder. */
  folder?: string;
  probes?: Probes;
  /** Where the ids start, so that two cores do not give the same ones. */
  firstId?: number;
  /** Absent: always the same moment. */
  now?: () => Date;
  /** Absent: none, as in a terminal. */
  secrets?: SecretStore;
}

export const testTime = '2007-01-15T08:00:00Z';

const made: string[] = [];
// Not vitest's own hooks: the programs that kill themselves use this file too.
process.once('exit', () => made.forEach(removeFolder));

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'utblick-test-'));
  made.push(folder);
  return folder;
}

export function startTemporaryCore({
  folder = temporaryFolder(),
  probes,
  firstId = 1,
  now = () => new Date(testTime),
  secrets,
}: Options = {}): TemporaryCore {
  const choices: Choices = {};
  const progress: Progress[] = [];
  const logged: string[] = [];
  let id = firstId;
  const core = compose(
    {
      version: '0.0.0-test',
      assetsFolder,
      dataFolder: join(folder, 'data'),
      dialogs: fixedDialogs(choices),
      ...(secrets && { secrets }),
      log: { write: (event, details) => logged.push(JSON.stringify({ event, ...details })) },
      onProgress: (one) => progress.push(one),
      clock: { now },
      ids: { next: () => `01980000-0000-7000-8000-${String(id++).padStart(12, '0')}` },
    },
    probes,
  );
  const call: TemporaryCore['call'] = (channel, input) => core.dispatch(channel, input) as never;
  return {
    ...core,
    call,
    async must(channel, input) {
      const reply = await call(channel, input);
      if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.failure)}`);
      return reply.value;
    },
    choices,
    folder,
    progress,
    logged,
  };
}

export const jobId = '01980000-0000-7000-8000-ffffffffffff';

/** Makes a förvaltning of the sample and fills its register, ready to export. */
export async function fillDepartment(core: TemporaryCore, organisation: string): Promise<void> {
  const department = sample.departments.find((one) => one.organisation === organisation);
  if (!department) throw new Error(`not in the sample: ${organisation}`);
  const { contact, projects, activities, answers } = department;
  const { year } = sample;
  await core.must('workspace.create', { role: 'department', organisation, contact });
  for (const record of projects)
    await core.must('record.save', { type: 'project', record, basedOn: 0, year });
  for (const record of activities)
    await core.must('record.save', { type: 'activity', record, basedOn: 0, year });
  for (const answer of answers) await core.must('report.saveAnswer', { year, answer });
}

/** A record of the open register, with the type of its kind. */
export async function readRecord<T extends RecordType>(
  core: TemporaryCore,
  type: T,
  id: string,
): Promise<Stored<T>> {
  return (await core.must('record.get', { type, id, year: sample.year })) as Stored<T>;
}

export async function createCityOffice(core: TemporaryCore): Promise<void> {
  const { organisation, contact } = sample.cityOffice;
  await core.must('workspace.create', { role: 'city-office', organisation, contact });
}

/** Opens an organisation in a copied data folder, whose registry still names the place that it was copied from. */
export async function openCopy(core: TemporaryCore, organisation: string): Promise<void> {
  const { label } = await core.must('workspace.defaultFolder', { organisation });
  const opened = core.openFolder(label);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
}

/** @returns the paths of the files that the export wrote, .docx first. */
export async function exportReport(core: TemporaryCore, folder: string): Promise<string[]> {
  core.choices.folder = folder;
  const exported = await core.must('report.export', { year: sample.year, jobId });
  if (exported.outcome !== 'exported') throw new Error('cancelled');
  return exported.fileNames.map((name) => join(folder, name));
}

export async function previewFiles(core: TemporaryCore, paths: string[]) {
  core.choices.packages = paths;
  const read = await core.must('package.preview', { jobId });
  if (read.outcome !== 'read') throw new Error('cancelled');
  return read.previews;
}

/** @returns what each file came to. */
export async function importFiles(core: TemporaryCore, paths: string[]): Promise<string[]> {
  const verdicts: string[] = [];
  for (const path of paths) {
    const [preview] = await previewFiles(core, [path]);
    if (!preview) throw new Error('no preview');
    if (preview.verdict === 'importable')
      await core.must('package.import', { previewId: preview.previewId, jobId });
    verdicts.push(preview.verdict);
  }
  return verdicts;
}

export const readBytes = (path: string): Buffer => readFileSync(path);
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });
