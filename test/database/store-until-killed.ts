// Run as a program of its own: stores the second revision, or opens the database, and kills itself before the n-th
// statement of that which changes something. To be killed before a read is the same as before what comes after it.
import { createStores } from '../../src-main/database/stores.ts';
import { vocabulary } from '../domain/samples.ts';
import { later, secondContents, submission, valueFrom } from './samples.ts';

const [work, folder = '', statement] = process.argv.slice(2);
let left = Number.POSITIVE_INFINITY;
const stores = createStores(vocabulary, {
  verbose(sql) {
    // code_ranks lies in memory
    if (/^\s*(SELECT|PRAGMA)|code_ranks/i.test(String(sql))) return;
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
  },
});
if (work === 'open') left = Number(statement);
const store = valueFrom(stores.open(folder));
if (work === 'submission') {
  left = Number(statement);
  valueFrom(store.submissions.store(submission(2), secondContents, 'head', later));
}
left = Number.POSITIVE_INFINITY;
store.close();
