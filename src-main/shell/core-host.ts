// The main thread's end of the line to the core. Nothing is restarted silently: when the worker has died, every
// waiting and later call fails with BUG and the window tells the person to start the program again.
import { randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { Dialogs, Log, SecretStore } from '../app/ports.ts';
import { traceOf } from '../app/trace.ts';
import type { Transport } from '../contract/client.ts';
import type { Progress } from '../contract/views.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import {
  type CoreStart,
  type DialogRequest,
  fromCoreSchema,
  type PathsAnswer,
  type SecretAnswer,
  type SecretRequest,
  type ToCore,
} from './core-protocol.ts';

export interface CoreHostSettings {
  /** The worker's module; it calls serveCore. */
  workerUrl: URL;
  start: CoreStart;
  dialogs: Dialogs;
  secrets: SecretStore;
  log: Log;
  onProgress: (progress: Progress) => void;
}

export interface CoreHost {
  /** Never rejects. */
  call: Transport;
  /** Files that the person dropped on the window, by absolute path. Never rejects; see `Core.takeDropped`. */
  takeDropped(paths: readonly string[]): Promise<Result<unknown>>;
  /** Lets the core close its database, and resolves when its thread has ended. */
  close(): Promise<void>;
}

/** A core that has not closed by then is ended; SQLite rolls back what was not committed. */
const closingTimeMs = 10_000;

const showDialog = async (dialogs: Dialogs, request: DialogRequest): Promise<PathsAnswer> => {
  const asList = (one: Result<string | undefined>): PathsAnswer =>
    one.ok ? succeed(one.value === undefined ? undefined : [one.value]) : one;
  switch (request.dialog) {
    case 'choosePackages':
      return await dialogs.choosePackages();
    case 'chooseFolder':
      return asList(await dialogs.chooseFolder(request.title));
    case 'chooseFile':
      return asList(await dialogs.chooseFile(request.purpose));
    case 'chooseSave':
      return asList(await dialogs.chooseSave(request.suggestedName, request.saved));
  }
};

const askStore = async (secrets: SecretStore, request: SecretRequest): Promise<SecretAnswer> =>
  request.act === 'wrap'
    ? succeed(await secrets.wrap(request.secret))
    : await secrets.unwrap(request.wrapped);

export const startCore = ({
  workerUrl,
  start,
  dialogs,
  secrets,
  log,
  onProgress,
}: CoreHostSettings): CoreHost => {
  const worker = new Worker(workerUrl, { workerData: start });
  const waiting = new Map<number, (result: Result<unknown>) => void>();
  let nextId = 0;
  let closing = false;
  let ended: { reference: string } | undefined;
  const send = (message: ToCore) => worker.postMessage(message);

  const receive = async (raw: unknown): Promise<void> => {
    const message = fromCoreSchema.parse(raw);
    switch (message.kind) {
      case 'result':
        waiting.get(message.id)?.(message.result);
        waiting.delete(message.id);
        return;
      case 'progress':
        return onProgress(message.progress);
      case 'log':
        return log.write(message.event, message.details);
      case 'dialog':
        return send({
          kind: 'dialog-answer',
          id: message.id,
          answer: await showDialog(dialogs, message.request),
        });
      case 'secret':
        send({ kind: 'secret-answer', id: message.id, answer: await askStore(secrets, message.request) });
    }
  };

  /** @param trace absent when the core has closed because it was asked to. */
  const giveUp = (trace?: string): void => {
    if (ended !== undefined) return;
    ended = { reference: randomUUID().slice(0, 8) };
    if (trace !== undefined) log.write('core-died', { reference: ended.reference, trace });
    for (const answer of waiting.values()) answer(fail('BUG', ended));
    waiting.clear();
  };

  const finished = new Promise<void>((resolve) => {
    worker.on('exit', () => {
      giveUp(closing ? undefined : 'exit');
      resolve();
    });
  });
  worker.on('error', (error) => giveUp(traceOf(error)));
  worker.on('message', (raw) => {
    receive(raw).catch((error: unknown) => {
      giveUp(traceOf(error));
      void worker.terminate();
    });
  });

  const ask = (question: (id: number) => ToCore): Promise<Result<unknown>> =>
    new Promise((resolve) => {
      if (ended !== undefined) return resolve(fail('BUG', ended));
      const id = nextId++;
      waiting.set(id, resolve);
      send(question(id));
    });

  return {
    call: (channel, input) => ask((id) => ({ kind: 'call', id, channel, input })),
    takeDropped: (paths) => ask((id) => ({ kind: 'dropped', id, paths: [...paths] })),
    close: async () => {
      closing = true;
      send({ kind: 'close' });
      const overdue = setTimeout(() => void worker.terminate(), closingTimeMs);
      await finished;
      clearTimeout(overdue);
    },
  };
};
