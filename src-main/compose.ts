// The one place where the parts meet: the use cases get the real database, documents, packages and files.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import type { Core, CoreSettings } from './app/core.ts';
import { createApp, createCore } from './app/dispatch.ts';
import type { Ports, SecretStore } from './app/ports.ts';
import { createStores, type StoresOptions } from './database/stores.ts';
import { calendars } from './documents/calendar.ts';
import { mailDrafts } from './documents/mail-draft.ts';
import { createDocuments } from './documents/outline-to-docx.ts';
import { fail } from './domain/result.ts';
import { parseShippedVocabulary } from './domain/vocabulary.ts';
import { createContentStore } from './exchange/content-store.ts';
import { createFarFiles } from './exchange/far-files.ts';
import { createFiles, type FileStoreOptions } from './exchange/file-store.ts';
import { readList } from './exchange/list-reader.ts';
import { createPackages } from './exchange/packages.ts';
import { createWorkspaceRegistry } from './exchange/workspace-registry.ts';

/** In a terminal no store of secrets is asked. */
const noSecretStore: SecretStore = {
  wrap: async () => undefined,
  unwrap: async () => fail('KEY-ONLY-IN-WINDOW'),
};

/** The description of the format, its members and a schema for each kind and version. */
const readFormatFiles = (folder: string): { name: string; bytes: Uint8Array }[] =>
  ['README.md', 'MEMBERS.md', ...readdirSync(join(folder, 'schema')).map((name) => `schema/${name}`)].map(
    (name) => ({ name, bytes: readFileSync(join(folder, name)) }),
  );

/** Listens in on each operation of the disk and the database: for tests that stop the program there. */
export interface Probes {
  files?: FileStoreOptions;
  stores?: StoresOptions;
}

/** What it takes to look at packages without any organisation's database. */
export const composeReader = (): Pick<Ports, 'files' | 'packages'> => ({
  files: createFiles(),
  packages: createPackages(),
});

export function compose(settings: CoreSettings, probes: Probes = {}): Core {
  const { version, assetsFolder, dataFolder, dialogs, log, onProgress } = settings;
  const files = createFiles(probes.files);
  const vocabulary = parseShippedVocabulary(
    JSON.parse(readFileSync(join(assetsFolder, 'vocabulary', 'malmo.json'), 'utf8')),
  );
  const app = createApp(
    {
      version,
      vocabulary,
      clock: settings.clock ?? { now: () => new Date() },
      ids: settings.ids ?? { next: () => uuidv7() },
      log,
      stores: createStores(vocabulary, probes.stores),
      registry: createWorkspaceRegistry(dataFolder, files, log),
      packages: createPackages(),
      documents: createDocuments(settings.fontsFolder ?? join(assetsFolder, 'fonts')),
      lists: { read: readList },
      calendars,
      mailDrafts,
      files,
      far: createFarFiles(),
      contents: (folder) => createContentStore(folder, files),
      formatFiles: () => readFormatFiles(join(assetsFolder, 'package-format')),
      dialogs,
      secrets: settings.secrets ?? noSecretStore,
    },
    onProgress,
  );
  return createCore(app);
}
