// Has files from others read on a thread of its own, within limits of time and memory (format §2.6): whatever a file holds,
// the program that asked goes on. One file at a time, so that the time limit is that file's own.
import { Worker } from 'node:worker_threads';
import type { ReadPackage } from '../app/ports.ts';
import { packageFinding } from '../domain/package/finding.ts';
import type { Envelope } from '../domain/package/format.ts';
import { packageLimits } from '../domain/package/limits.ts';
import { sha256 } from './digest.ts';
import type { ReadingReply, ReadingRequest } from './reading-protocol.ts';

export interface ReadingThread {
  /** Rejects only when the reader has a bug; what a file does is told as a finding. */
  read(bytes: Uint8Array, fileName: string): Promise<ReadPackage>;
  /** Starts the thread if it is not there: while a person still chooses files, it costs nobody any waiting. */
  prepare(): void;
  /** Ends the thread; a later read starts a new one. */
  close(): void;
}

/** Beside this module both as source, which Node 24 runs as it is, and as built (vite.main.config.ts). */
const workerUrl = new URL(
  import.meta.url.endsWith('.ts') ? './reading-worker.ts' : './reading-worker.js',
  import.meta.url,
);

/** So that a test can give it another worker and less patience. */
export interface ReadingOptions {
  workerUrl: URL;
  timeLimitMs: number;
  memoryLimitMb: number;
}

const defaults: ReadingOptions = {
  workerUrl,
  timeLimitMs: packageLimits.readingMilliseconds,
  memoryLimitMb: packageLimits.readingMebibytes,
};

export function createReadingThread(options: Partial<ReadingOptions> = {}): ReadingThread {
  const { workerUrl: url, timeLimitMs, memoryLimitMb } = { ...defaults, ...options };
  let worker: Worker | undefined;
  let lastRead: Promise<unknown> = Promise.resolve();

  const start = (): Worker => {
    const started = new Worker(url, { resourceLimits: { maxOldGenerationSizeMb: memoryLimitMb } });
    // It waits for files as long as the program lives, and keeps no program alive.
    started.unref();
    // Between files: the next one gets a new thread.
    const forget = (): void => {
      if (worker === started) worker = undefined;
    };
    started.on('error', forget);
    started.on('exit', forget);
    return started;
  };
  const current = (): Worker => {
    worker ??= start();
    return worker;
  };
  const close = (): void => {
    void worker?.terminate();
    worker = undefined;
  };

  const readNow = async (bytes: Uint8Array, fileName: string): Promise<ReadPackage> => {
    const answer = await askWorker(current(), { bytes, fileName }, timeLimitMs);
    if (answer !== undefined) return toReadPackage(answer);
    close();
    return {
      fileSha256: sha256(bytes),
      fileBytes: bytes.length,
      carrier: 'unknown',
      findings: [packageFinding('bytes', 'LIM-TIME')],
    };
  };

  return {
    read(bytes, fileName) {
      const reading = lastRead.then(() => readNow(bytes, fileName));
      lastRead = reading.catch(() => undefined);
      return reading;
    },
    prepare: () => void current(),
    close,
  };
}

/** @returns undefined when the worker took too long or died of it. */
function askWorker(
  worker: Worker,
  request: ReadingRequest,
  timeLimitMs: number,
): Promise<ReadingReply | undefined> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      clearTimeout(overdue);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      worker.unref();
    };
    const onMessage = (reply: ReadingReply): void => {
      settle();
      resolve(reply);
    };
    const onExit = (): void => {
      settle();
      resolve(undefined);
    };
    const onError = (error: Error & { code?: string }): void => {
      settle();
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(undefined);
      else reject(error);
    };
    const overdue = setTimeout(onExit, timeLimitMs);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.ref();
    worker.postMessage(request);
  });
}

function toReadPackage({ read, envelopeJson }: ReadingReply): ReadPackage {
  if (!envelopeJson) return read;
  return { ...read, envelope: JSON.parse(new TextDecoder().decode(envelopeJson)) as Envelope };
}
