// Run as a program of its own: stores the second revision and kills itself before the n-th statement of that.
import { createStores } from '../../src-main/database/stores.ts';
import { later, secondContents, submission, valueFrom } from './samples.ts';

const [folder = '', statement] = process.argv.slice(2);
let left = Number.POSITIVE_INFINITY;
const stores = createStores({
  verbose() {
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
  },
});
const store = valueFrom(stores.open(folder));
left = Number(statement);
valueFrom(store.submissions.store(submission(2), secondContents, 'head', later));
left = Number.POSITIVE_INFINITY;
store.close();
