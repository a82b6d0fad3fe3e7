// One organisation is one folder with one database in it.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Store, Stores } from '../app/store.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { Workspace } from '../domain/workspace.ts';
import { createAnnualReportRepository } from './annual-report-repository.ts';
import { createAudit } from './audit.ts';
import { inspect } from './inspect.ts';
import { createKeyRepository } from './key-repository.ts';
import { createListRepository } from './list-repository.ts';
import { createMessageRepository } from './message-repository.ts';
import { migrate, migrations } from './migrate.ts';
import { type OpenDatabase, openDatabase, type SqlListener } from './open.ts';
import { createOperate } from './operation.ts';
import { createReceivedFileRepository } from './received-file-repository.ts';
import { ensureIndex, fillCodeRanks } from './record-index-state.ts';
import { createRecordRepository } from './record-repository.ts';
import { createRecordRows } from './record-rows.ts';
import { createReportRepository } from './report-repository.ts';
import { createSaveValue } from './save-value.ts';
import { createSavedViewRepository } from './saved-view-repository.ts';
import { applySettings } from './settings.ts';
import { attempt, attemptOpening } from './sqlite-failure.ts';
import { createSubmissionRepository } from './submission-repository.ts';
import { createTransact } from './transaction.ts';
import { createUndo } from './undo.ts';
import { createValueRepository } from './value-repository.ts';
import { createWorkspaceRow, insertWorkspace } from './workspace-row.ts';

export const databaseFileName = 'utblick.sqlite';

export interface StoresOptions {
  /** Hears each statement before it runs, with its values: for tests that stop the program there, never for a log. */
  verbose?: SqlListener;
}

/** @param vocabulary the code lists whose labels are searched and sorted by. */
export function createStores(vocabulary: Vocabulary, { verbose }: StoresOptions = {}): Stores {
  const open = (folder: string): Result<Store> =>
    attemptOpening(() => {
      const opened = openDatabase(join(folder, databaseFileName), migrations, verbose);
      return opened.ok ? succeed(createStore(opened.value, vocabulary)) : opened;
    });

  return {
    create(folder, workspace) {
      const file = join(folder, databaseFileName);
      // a journal without its database would be played back into the new one, and is worth keeping for the old
      if ([file, `${file}-journal`, `${file}-wal`].some((path) => existsSync(path)))
        return fail('WORKSPACE-EXISTS');
      const created = attempt(() => succeed(createFile(folder, file, workspace)));
      return created.ok ? open(folder) : created;
    },
    open,
  };
}

/** Whole or absent: the database gets its name when it has been made, filled and closed. */
function createFile(folder: string, file: string, workspace: Workspace): void {
  const partial = `${file}.partial`;
  const removePartial = (): void => {
    for (const path of [partial, `${partial}-journal`]) rmSync(path, { force: true });
  };
  mkdirSync(folder, { recursive: true });
  removePartial();
  try {
    const database = new Database(partial);
    try {
      applySettings(database);
      migrate(database, folder, migrations);
      insertWorkspace(database, workspace);
    } finally {
      database.close();
    }
    renameSync(partial, file);
  } finally {
    removePartial();
  }
}

function createStore({ database, close }: OpenDatabase, vocabulary: Vocabulary): Store {
  try {
    const transact = createTransact(database);
    const audit = createAudit(database);
    const operate = createOperate(transact, audit);
    const saveValue = createSaveValue(operate, audit);
    const rows = createRecordRows(database, audit, vocabulary);
    fillCodeRanks(database, vocabulary);
    ensureIndex(database, transact, rows, vocabulary);
    const workspace = createWorkspaceRow(database, saveValue);
    const reports = createReportRepository(database, transact, audit, saveValue);
    const annualReports = createAnnualReportRepository(database, saveValue);
    const views = createSavedViewRepository(database, saveValue);
    const lists = createListRepository(database);
    const values = createValueRepository(database, saveValue);
    const places = [workspace, reports, annualReports, views, values].flatMap(
      (repository) => repository.places,
    );
    const undo = createUndo(operate, audit, rows, places);
    return {
      get workspace() {
        return workspace.current();
      },
      records: createRecordRepository(database, operate, audit, rows, lists),
      reports,
      submissions: createSubmissionRepository(database, transact, audit),
      messages: createMessageRepository(database, transact, audit),
      receivedFiles: createReceivedFileRepository(database, transact),
      keys: createKeyRepository(database, transact, audit),
      values,
      annualReports,
      views,
      lists,
      latestOperation: audit.latestOperation,
      undo,
      changedFields: (operation) => [...new Set(audit.changesOf(operation).map(({ field }) => field))],
      history: audit.history,
      inspect: () => inspect(database),
      saveContact: workspace.saveContact,
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}
