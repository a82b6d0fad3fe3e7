// Arkivmappen from a terminal:
//   archive         writes a year into a new folder
//   verify-archive  says of such a folder, or of any bag with SHA-256 checksums, whether it is complete and unchanged
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Ports } from '../app/ports.ts';
import { composeReader } from '../compose.ts';
import { manifestName, readManifest, tagManifestName } from '../domain/archive/bag.ts';
import { missingYear, type Options, withDatabase, yearOf } from './commands.ts';
import { exitCodes, type Terminal } from './terminal.ts';

export const archiveCommand = (options: Options, terminal: Terminal): Promise<number> =>
  withDatabase(options, terminal, async (core) => {
    const year = yearOf(options);
    if (year === undefined) return terminal.usage(missingYear);
    if (options.out === undefined) return terminal.usage('Ange mappen att skriva i med --out MAPP.');
    mkdirSync(resolve(options.out), { recursive: true });
    core.choices.folder = resolve(options.out);
    const saved = await core.call('archive.save', { year, jobId: randomUUID() });
    if (!saved.ok) return terminal.failure(saved.failure);
    if (saved.value.outcome === 'cancelled') return exitCodes.failed;
    return terminal.result(saved.value, [`Skrev ${saved.value.files} filer i ${saved.value.folderLabel}`]);
  });

type Fault = 'missing' | 'changed' | 'unlisted' | 'no-manifest';

const faultTexts: Readonly<Record<Fault, string>> = {
  missing: 'saknas',
  changed: 'är ändrad',
  unlisted: 'står inte i listan över kontrollsummor',
  'no-manifest': 'går inte att läsa som en lista över kontrollsummor',
};

interface Faulty {
  path: string;
  fault: Fault;
}

export async function verifyArchiveCommand({ files }: Options, terminal: Terminal): Promise<number> {
  const [folder] = files;
  if (folder === undefined || files.length > 1) return terminal.usage('Ange en arkivmapp att kontrollera.');
  const { files: reader, packages } = composeReader();
  try {
    const { checked, faults } = await verifyBag(reader, resolve(folder));
    const verdict = faults.length === 0 ? 'fullständig och oförändrad' : 'inte som den var';
    return terminal.result(
      { folder, checked, faults },
      [
        `${folder}: ${verdict} (${checked} filer kontrollerade)`,
        ...faults.map(({ path, fault }) => `  ${path} ${faultTexts[fault]}`),
      ],
      faults.length === 0 ? exitCodes.done : exitCodes.findings,
    );
  } finally {
    packages.closeReading();
  }
}

/** Complete: all that is listed is there, and nothing under data/ that is not. Valid: each file as its checksum says. */
async function verifyBag(
  reader: Ports['files'],
  folder: string,
): Promise<{ checked: number; faults: Faulty[] }> {
  const faults: Faulty[] = [];
  const listed = new Set<string>();
  for (const manifest of [manifestName, tagManifestName]) {
    const entries = readManifest(textOf(join(folder, manifest)));
    if (!entries || entries.length === 0) {
      faults.push({ path: manifest, fault: 'no-manifest' });
      continue;
    }
    for (const { path, sha256 } of entries) {
      listed.add(path);
      const digest = await reader.digest(join(folder, path));
      if (!digest.ok) faults.push({ path, fault: 'missing' });
      else if (digest.value !== sha256) faults.push({ path, fault: 'changed' });
    }
  }
  for (const path of filesUnder(folder, 'data'))
    if (!listed.has(path)) faults.push({ path, fault: 'unlisted' });
  return { checked: listed.size, faults };
}

/** Empty where there is no such file: no manifest then. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function filesUnder(folder: string, name: string): string[] {
  try {
    return readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  } catch {
    return [];
  }
}
