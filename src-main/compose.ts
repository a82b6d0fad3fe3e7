// The one place where the parts meet: the use cases get the real database, documents, packages and files.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import type { Core, CoreSettings } from './app/core.ts';
import { createApp, createCore } from './app/dispatch.ts';
import { createStores } from './database/stores.ts';
import { createDocuments } from './documents/outline-to-docx.ts';
import { parseShippedVocabulary } from './domain/vocabulary.ts';
import { createContentStore } from './exchange/content-store.ts';
import { createFiles } from './exchange/file-store.ts';
import { packages } from './exchange/read-package.ts';
import { createWorkspaceRegistry } from './exchange/workspace-registry.ts';

export function compose(settings: CoreSettings): Core {
  const { version, assetsFolder, dataFolder, dialogs, log, onProgress } = settings;
  const files = createFiles();
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
      stores: createStores(),
      registry: createWorkspaceRegistry(dataFolder, files, log),
      packages,
      documents: createDocuments(),
      files,
      contents: (folder) => createContentStore(folder, files),
      dialogs,
    },
    onProgress,
  );
  return createCore(app);
}
