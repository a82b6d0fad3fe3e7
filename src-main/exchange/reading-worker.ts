// The thread that files from others are read on (format §2.7): what such a file can do to a program, it does to this one,
// which has limits of its own and can be ended at any moment.
import { parentPort } from 'node:worker_threads';
import { readPackage } from './read-package.ts';
import type { ReadingReply, ReadingRequest } from './reading-protocol.ts';

const port = parentPort;
if (port === null) throw new Error('reading-worker.ts runs only as a worker thread');

port.on('message', ({ bytes, fileName }: ReadingRequest) => {
  const { envelope, ...read } = readPackage(bytes, fileName);
  const reply: ReadingReply = { read };
  // As text: to parse it costs the receiver half of what it costs to receive a copy of a hundred thousand values.
  if (envelope) reply.envelopeJson = new TextEncoder().encode(JSON.stringify(envelope));
  port.postMessage(reply, reply.envelopeJson ? [reply.envelopeJson.buffer] : []);
});
