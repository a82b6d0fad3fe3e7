// The thread that the core runs on, so that no database work or document can make the window stutter.
import { parentPort, workerData } from 'node:worker_threads';
import { compose } from '../compose.ts';
import { serveCore } from './core-server.ts';

if (parentPort === null) throw new Error('core-worker.ts runs only as a worker thread');
serveCore(parentPort, workerData, compose);
