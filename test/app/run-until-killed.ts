// Run as a program of its own: exports, imports, brings a list in or works in the register, and kills itself before the
// n-th operation that changes something on the disk or in the database. Reading is not counted: to be killed before a
// read or after the last write is the same. Of the work it prints a line for each step that was reported as done; without
// a number it runs to its end and prints how many operations there were.
import * as nodeFs from 'node:fs';
import { bringInFile } from './bring-in.ts';
import { exportReport, importFiles, openCopy, startTemporaryCore } from './temporary-core.ts';
import { workSteps } from './work-steps.ts';

const [flow = '', folder = '', owner = '', target = '', at] = process.argv.slice(2);
let operations = 0;
let counting = false;

const count = (): void => {
  if (!counting) return;
  operations += 1;
  if (operations === Number(at)) process.kill(process.pid, 'SIGKILL');
};

const countStatement = (sql?: unknown): void => {
  if (!/^\s*(SELECT|PRAGMA)/i.test(String(sql))) count();
};

const readsOnly: ReadonlySet<string> = new Set(['existsSync', 'fstatSync', 'readFileSync', 'statSync']);

const fs = new Proxy(nodeFs, {
  get(real, name) {
    const member: unknown = Reflect.get(real, name);
    if (typeof member !== 'function' || readsOnly.has(String(name))) return member;
    return (...given: unknown[]) => {
      count();
      return Reflect.apply(member, real, given);
    };
  },
});

const core = startTemporaryCore({
  folder,
  firstId: 500_000,
  probes: { files: { fs }, stores: { verbose: countStatement } },
});
await openCopy(core, owner);
counting = true;
if (flow === 'export') await exportReport(core, target);
else if (flow === 'list') await bringInFile(core, target);
else if (flow === 'work')
  for (const step of workSteps) {
    await step(core);
    // at once: who is killed leaves nothing that waits to be written
    nodeFs.writeSync(1, 'done\n');
  }
else await importFiles(core, [target]);
counting = false;
core.close();
process.stdout.write(String(operations));
