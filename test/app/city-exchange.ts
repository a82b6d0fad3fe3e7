// A city office that has received a förvaltning's report, and further revisions of it made as another program would.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportBundle } from '../../src-main/domain/package/format.ts';
import { packages } from '../../src-main/exchange/read-package.ts';
import {
  createCityOffice,
  exportReport,
  fillDepartment,
  importFiles,
  startTemporaryCore,
  type TemporaryCore,
  temporaryFolder,
} from './temporary-core.ts';

export const department = 'sdf-fosie';

/** @returns the .json of a förvaltning's first revision. */
export async function departmentReport(organisation = department, firstId = 500_000): Promise<string> {
  const core = startTemporaryCore({ firstId });
  await fillDepartment(core, organisation);
  const paths = await exportReport(core, temporaryFolder());
  core.close();
  return paths.find((path) => path.endsWith('.json')) ?? '';
}

export interface CityWithReport {
  core: TemporaryCore;
  messageId: string;
  /** Of the förvaltning's first revision. */
  file: string;
  /** Where what is sent lands. */
  folder: string;
}

export async function cityWithReport(now?: () => Date): Promise<CityWithReport> {
  const file = await departmentReport();
  const core = startTemporaryCore(now && { now });
  await createCityOffice(core);
  const [verdict] = await importFiles(core, [file]);
  if (verdict !== 'importable') throw new Error(verdict);
  const folder = temporaryFolder();
  core.choices.folder = folder;
  return { core, messageId: readEnvelope(file).header.messageId, file, folder };
}

export const readEnvelope = (path: string): ReportBundle => JSON.parse(readFileSync(path, 'utf8'));

/** Writes the next revision of a report, with what the change makes of it. */
export function nextRevision(path: string, change: (envelope: ReportBundle) => void): string {
  const { integrity, signatures: _, ...envelope } = readEnvelope(path);
  const { header } = envelope;
  const { series, messageId } = header;
  header.series = {
    ...series,
    revision: series.revision + 1,
    previous: { messageId, digest: integrity.digest },
  };
  header.messageId = messageId.replace(/.{4}$/, `f${String(header.series.revision).padStart(3, '0')}`);
  change(envelope as ReportBundle);
  const file = join(temporaryFolder(), `r${header.series.revision}.json`);
  writeFileSync(file, packages.toJson(packages.seal(envelope) as ReportBundle));
  return file;
}

/** The only file of its kind that was written, as what it says. */
export const readSent = (folder: string, fileNames: readonly string[]) =>
  fileNames
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
