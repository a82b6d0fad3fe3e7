// Run as a program of its own: reads one file as the program does, and prints what it cost. Alone in its process, so that the
// memory is that of this file.
import { basename } from 'node:path';
import { composeReader } from '../../src-main/compose.ts';
import { packageLimits } from '../../src-main/domain/package/limits.ts';

export interface Refusal {
  code: string;
  milliseconds: number;
  /** How much the whole process grew, at its highest. */
  mebibytes: number;
  /** The longest time that the thread which asked could not do anything else. */
  gap: number;
}

const [path = ''] = process.argv.slice(2);
const { files, packages } = composeReader();
// The reading thread is warm, as after any file.
await packages.read(Buffer.from('{"a":1}'), 'rapport.json');

const before = process.memoryUsage.rss();
let gap = 0;
let last = performance.now();
const ticking = setInterval(() => {
  gap = Math.max(gap, performance.now() - last);
  last = performance.now();
}, 1);
const start = performance.now();
const bytes = files.read(path, packageLimits.fileBytes);
const code = bytes.ok
  ? (await packages.read(bytes.value, basename(path))).findings[0]?.code
  : bytes.failure.code === 'FILE-TOO-LARGE' && 'LIM-FILE';
const milliseconds = performance.now() - start;
gap = Math.max(gap, performance.now() - last);
clearInterval(ticking);
packages.closeReading();

const refusal: Refusal = {
  code: code || 'accepted',
  milliseconds,
  mebibytes: Math.max(0, process.resourceUsage().maxRSS * 1024 - before) / 1024 / 1024,
  gap,
};
process.stdout.write(JSON.stringify(refusal));
