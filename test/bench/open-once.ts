// One opening for p4-open.ts: `floor` and a database file, or `ours` and a data folder. Prints the milliseconds.
import { timed } from './measure.ts';
import { openBare } from './register.ts';
import { call, startCore } from './rooms.ts';

const [how, path = ''] = process.argv.slice(2);

/** Bare opening, and a look at the schema and its version. */
function openFloor(): void {
  const database = openBare(path);
  database.pragma('user_version');
  database.prepare('SELECT type, name, sql FROM sqlite_schema').all();
  database.close();
}

async function openOurs(): Promise<() => void> {
  const core = startCore(path);
  const { workspace } = await call(core, 'app.state', {});
  if (!workspace) throw new Error('the core answered without a register');
  return core.close;
}

let close = (): void => undefined;
const time = await timed(async () => {
  if (how === 'floor') openFloor();
  else close = await openOurs();
});
close();
process.stdout.write(String(time));
