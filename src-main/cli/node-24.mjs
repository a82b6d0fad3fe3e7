// Runs a script, or with --shell a command line, on the Node 24 that npm installed for this platform. The system's
// Node only has to run this file, so it is plain JavaScript. (The link in node_modules/.bin would do, but npm 10
// removes it together with the links of the other platforms' packages, which have the same name.)
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { delimiter, dirname } from 'node:path';

const oldestMajor = 24;

const installedNode = () => {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  try {
    return createRequire(import.meta.url).resolve(`node-${platform}-${process.arch}/bin/${name}`);
  } catch {
    return undefined;
  }
};

const node = Number(process.versions.node.split('.')[0]) >= oldestMajor ? process.execPath : installedNode();
if (node === undefined) {
  process.stderr.write(
    `Utblick behöver Node ${oldestMajor} eller senare, och för ${process.platform}-${process.arch} följer det inte med. Installera Node ${oldestMajor} och försök igen.\n`,
  );
  process.exit(1);
}

const environment = { ...process.env };
const pathName = Object.keys(environment).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
environment[pathName] = [dirname(node), environment[pathName]].join(delimiter);

const [first, ...rest] = process.argv.slice(2);
const options = { stdio: 'inherit', env: environment };
const child =
  first === '--shell'
    ? spawn(rest.join(' '), { ...options, shell: true })
    : spawn(node, [first, ...rest], options);
// Ctrl-C reaches the child too; it decides how to end.
process.on('SIGINT', () => undefined);
child.on('exit', (code) => process.exit(code ?? 1));
