import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Store } from '../../src-main/app/store.ts';
import { id } from '../domain/sample-ids.ts';
import { indexInFile } from './index-in-file.ts';
import { audit, contents, emptyContents, secondContents, submission, valueFrom } from './samples.ts';
import { newStore, openStore, temporaryFolder } from './temporary-store.ts';
import { makeVersion10 } from './version-10.ts';

const program = fileURLToPath(new URL('store-until-killed.ts', import.meta.url));

/**
 * Does the work on copies of a closed database, each killed one statement later than the one before, until one is not.
 * @returns what each of them is after it has been opened again.
 */
function killedEverywhere<S>(
  work: 'submission' | 'open',
  original: string,
  stateOf: (store: Store, folder: string) => S,
): S[] {
  const states: S[] = [];
  for (let statement = 1, killed = true; killed; statement += 1) {
    const folder = join(temporaryFolder(), 'copy');
    cpSync(original, folder, { recursive: true });
    const { signal, status, stderr } = spawnSync(
      process.execPath,
      [program, work, folder, String(statement)],
      { encoding: 'utf8' },
    );
    killed = signal === 'SIGKILL';
    if (!killed && status !== 0) throw new Error(stderr);
    states.push(stateOf(valueFrom(openStore(folder)), folder));
  }
  return states;
}

it('has the old state or the new, never one between, wherever storing a revision is killed', {
  timeout: 300_000,
}, () => {
  const original = temporaryFolder();
  const store = newStore(original);
  valueFrom(store.submissions.store(submission(1), contents, 'head', audit));
  store.close();

  /** All that storing the second revision touches. */
  const states = killedEverywhere('submission', original, ({ submissions, history }) => ({
    heads: submissions.heads(2006),
    first: submissions.get(id(301)),
    contents: [submissions.contents(id(301)), submissions.contents(id(302))],
    history: history(id(302)).length,
  }));

  const before = {
    heads: [submission(1)],
    first: submission(1),
    contents: [contents, emptyContents],
    history: 0,
  };
  const after = {
    heads: [submission(2)],
    first: { ...submission(1), isHead: false },
    contents: [emptyContents, secondContents],
    history: 1,
  };
  // BEGIN, three to retire the head, the row, two records, one answer, audit, COMMIT
  expect(states).toEqual([...Array.from({ length: 10 }, () => before), after]);
});

it('is migrated, whole and indexed once it opens, wherever an earlier opening was killed', {
  timeout: 300_000,
}, () => {
  const original = temporaryFolder();
  makeVersion10(original, 'department');

  const states = killedEverywhere('open', original, (store, folder) => {
    const { records } = store;
    const state = {
      records: [records.list('activity'), records.list('project'), records.removed()],
      unsound: store.inspect().filter(({ ok }) => !ok),
    };
    store.close();
    return { state: { ...state, index: indexInFile(folder) }, copies: readdirSync(join(folder, 'backups')) };
  });

  const whole = states.at(-1)?.state;
  expect([states.length > 60, whole?.unsound, Object.keys(whole?.index ?? {}).length]).toEqual([true, [], 3]);
  expect(states.map(({ state }) => state)).toEqual(states.map(() => whole));
  // An opening that is killed between two steps leaves the next one to copy what the first step gave.
  const copies = new Set(states.map((one) => one.copies.join(' ')));
  expect(copies).toEqual(
    new Set([
      'before-0020.sqlite',
      'before-0020.sqlite before-0030.sqlite',
      'before-0020.sqlite before-0040.sqlite',
      'before-0020.sqlite before-0050.sqlite',
    ]),
  );
});
