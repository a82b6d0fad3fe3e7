import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { packages } from '../../src-main/exchange/read-package.ts';
import { createReadingThread, type ReadingThread } from '../../src-main/exchange/reading-thread.ts';
import { sampleDocument, sampleEnvelope } from './sample-envelope.ts';

const workerUrl = new URL('trying-worker.ts', import.meta.url);
const bytes = Buffer.from('någon fil');
let thread: ReadingThread | undefined;
afterEach(() => thread?.close());

const tooMuch = {
  fileSha256: packages.sha256(bytes),
  fileBytes: bytes.length,
  carrier: 'unknown',
  findings: [{ code: 'LIM-TIME', severity: 'fatal', stage: 'bytes', location: {}, params: {} }],
};
const read = { fileSha256: 'good', fileBytes: bytes.length, carrier: 'json', findings: [] };

describe('the reading thread', () => {
  it('gives of both carriers what reading on the own thread gives', async () => {
    thread = createReadingThread();
    const files = [
      ['rapport.json', packages.toJson(sampleEnvelope)],
      ['rapport.docx', packages.toDocx(sampleEnvelope, await sampleDocument())],
      ['rapport.json', Buffer.from('{"a":')],
    ] as const;

    for (const [fileName, content] of files)
      expect(await thread.read(content, fileName)).toEqual(await packages.read(content, fileName));
  });

  it.each([
    ['takes more than its time', 'endless'],
    ['takes more than its memory', 'hoarding'],
    ['makes the thread end', 'leaving'],
  ])('refuses a file that %s with LIM-TIME, and reads the next one', async (_, fileName) => {
    thread = createReadingThread({ workerUrl, timeLimitMs: 5_000, memoryLimitMb: 64 });

    const answers = await Promise.all([thread.read(bytes, fileName), thread.read(bytes, 'good')]);

    expect(answers).toEqual([tooMuch, read]);
  });

  it('does not count the time that a file waits for another', async () => {
    thread = createReadingThread({ workerUrl, timeLimitMs: 2_000 });

    const names = ['endless', 'endless', 'good'];
    const answers = await Promise.all(names.map((name) => thread?.read(bytes, name)));

    expect(answers).toEqual([tooMuch, tooMuch, read]);
  });

  it('tells a bug of the reader as a bug, and reads the next file', async () => {
    thread = createReadingThread({ workerUrl });

    await expect(thread.read(bytes, 'faulty')).rejects.toThrow('a bug in the reader');
    expect(await thread.read(bytes, 'good')).toEqual(read);
  });

  it('lets the other threads work while a file is read', async () => {
    thread = createReadingThread({ workerUrl, timeLimitMs: 1_000 });
    let longest = 0;
    let last = performance.now();
    const ticking = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);

    await thread.read(bytes, 'endless');
    clearInterval(ticking);

    expect(longest).toBeLessThan(500);
  });

  it('keeps no program alive that has nothing more to do', () => {
    const source = fileURLToPath(new URL('../../src-main/exchange/reading-thread.ts', import.meta.url));
    const program = `
      import(${JSON.stringify(source)})
        .then(({ createReadingThread }) => createReadingThread().read(Buffer.from('%PDF-1.7'), 'rapport.json'))
        .then(({ findings }) => console.log(findings[0].code));`;

    const { stdout, status } = spawnSync(process.execPath, ['-e', program], {
      encoding: 'utf8',
      timeout: 30_000,
    });

    expect([stdout.trim(), status]).toEqual(['IO-TYPE-UNKNOWN', 0]);
  });
});
