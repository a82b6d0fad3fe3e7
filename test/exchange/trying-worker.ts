// A worker in the place of reading-worker.ts, which does by the file's name what a hostile file might make the real one do.
import { parentPort } from 'node:worker_threads';
import type { ReadingReply, ReadingRequest } from '../../src-main/exchange/reading-protocol.ts';

const hoard: number[][] = [];

parentPort?.on('message', ({ bytes, fileName }: ReadingRequest) => {
  if (fileName === 'endless') for (;;);
  if (fileName === 'hoarding') for (;;) hoard.push(Array.from({ length: 10_000 }, (_, index) => index + 0.5));
  if (fileName === 'leaving') process.exit(0);
  if (fileName === 'faulty') throw new TypeError('a bug in the reader');
  const reply: ReadingReply = {
    read: { fileSha256: fileName, fileBytes: bytes.length, carrier: 'json', findings: [] },
  };
  parentPort?.postMessage(reply);
});
