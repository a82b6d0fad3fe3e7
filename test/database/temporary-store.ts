import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Store } from '../../src-main/app/store.ts';
import { createStores } from '../../src-main/database/stores.ts';
import type { Result } from '../../src-main/domain/result.ts';
import { vocabulary } from '../domain/samples.ts';
import { valueFrom, workspace } from './samples.ts';

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'utblick-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new store in a folder of its own, closed when the test is over. */
export function newStore(folder = temporaryFolder()): Store {
  const store = valueFrom(createStores(vocabulary).create(folder, workspace));
  onTestFinished(() => store.close());
  return store;
}

/** Opens an existing store, and closes it when the test is over. */
export function openStore(folder: string): Result<Store> {
  const opened = createStores(vocabulary).open(folder);
  onTestFinished(() => {
    if (opened.ok) opened.value.close();
  });
  return opened;
}
