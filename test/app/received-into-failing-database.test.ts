// (B77) A database that fails in the middle of an import: nothing of the report is there, the file is, and the same yes does
// it once the fault is gone.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, expect, it } from 'vitest';
import { draftReport, previewPackage, sealReport } from './made-packages.ts';
import { registerState } from './register-state.ts';
import {
  createCityOffice,
  jobId,
  removeFolder,
  startTemporaryCore,
  type TemporaryCore,
} from './temporary-core.ts';

let core: TemporaryCore;
afterEach(() => {
  core.close();
  removeFolder(core.folder);
});

it.each([
  ['SQLITE_FULL', 'DB-FULL', 'INSERT INTO submission_records'],
  ['SQLITE_BUSY', 'DB-LOCKED', 'BEGIN IMMEDIATE'],
  ['SQLITE_IOERR_WRITE', 'DB-IO', 'INSERT INTO audit'],
  ['SQLITE_FULL', 'DB-FULL', 'COMMIT'],
])('(B77) %s is told as %s when it comes at %s, and nothing is stored', async (code, failure, statement) => {
  let isFailing = false;
  core = startTemporaryCore({
    probes: {
      stores: {
        verbose: (sql) => {
          if (isFailing && String(sql).includes(statement)) throw new Database.SqliteError('fault', code);
        },
      },
    },
  });
  await createCityOffice(core);
  const { previewId, verdict } = await previewPackage(core, sealReport(draftReport()));
  const state = await registerState(core);

  isFailing = true;
  const reply = await core.call('package.import', { previewId, jobId });
  isFailing = false;

  expect([verdict, reply.ok || reply.failure.code]).toEqual(['importable', failure]);
  expect(await registerState(core)).toBe(state);
  const { folderLabel = '' } = await core.must('app.state', {});
  expect(readdirSync(join(folderLabel, 'inbox'))).toHaveLength(1);
  expect(await core.must('package.import', { previewId, jobId })).toMatchObject({ effect: 'head' });
});
