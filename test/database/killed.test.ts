import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Store } from '../../src-main/app/ports.ts';
import { audit, contents, emptyContents, id, secondContents, submission, valueFrom } from './samples.ts';
import { newStore, openStore, temporaryFolder } from './temporary-store.ts';

const program = fileURLToPath(new URL('store-until-killed.ts', import.meta.url));

/** All that storing the second revision touches. */
const stateOf = ({ submissions, history }: Store) => ({
  heads: submissions.heads(2006),
  first: submissions.get(id(301)),
  contents: [submissions.contents(id(301)), submissions.contents(id(302))],
  history: history(id(302)).length,
});
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

it('has the old state or the new, never one between, wherever the program is killed', {
  timeout: 60_000,
}, () => {
  const original = temporaryFolder();
  const store = newStore(original);
  valueFrom(store.submissions.store(submission(1), contents, 'head', audit));
  store.close();

  const states: unknown[] = [];
  for (let statement = 1, killed = true; killed; statement += 1) {
    const folder = join(temporaryFolder(), 'copy');
    cpSync(original, folder, { recursive: true });
    const { signal, status, stderr } = spawnSync(process.execPath, [program, folder, String(statement)], {
      encoding: 'utf8',
    });
    killed = signal === 'SIGKILL';
    if (!killed && status !== 0) throw new Error(stderr);
    states.push(stateOf(valueFrom(openStore(folder))));
  }

  // BEGIN, look, find head, three to retire it, the row, two records, one answer, audit, COMMIT
  expect(states).toEqual([...Array.from({ length: 12 }, () => before), after]);
});
