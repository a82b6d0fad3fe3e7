// The worker's end of the line to the core: calls in, results out; dialogs, progress and log lines are sent on.
import type { MessagePort } from 'node:worker_threads';
import type { Core, CoreSettings } from '../app/core.ts';
import type { Dialogs } from '../app/ports.ts';
import { type Result, succeed } from '../domain/result.ts';
import {
  coreStartSchema,
  type DialogRequest,
  type FromCore,
  type PathsAnswer,
  toCoreSchema,
} from './core-protocol.ts';

type Served = Pick<Core, 'dispatch' | 'close'>;

/**
 * Starts the core and serves it until the other end asks it to close.
 * @param start what the worker was given as workerData.
 */
export const serveCore = (
  port: MessagePort,
  start: unknown,
  compose: (settings: CoreSettings) => Served,
): void => {
  const send = (message: FromCore) => port.postMessage(message);

  const asked = new Map<number, (answer: PathsAnswer) => void>();
  let nextId = 0;
  const ask = (request: DialogRequest): Promise<PathsAnswer> =>
    new Promise((resolve) => {
      const id = nextId++;
      asked.set(id, resolve);
      send({ kind: 'dialog', id, request });
    });
  const askForOne = async (request: DialogRequest): Promise<Result<string | undefined>> => {
    const answer = await ask(request);
    return answer.ok ? succeed(answer.value?.[0]) : answer;
  };
  const dialogs: Dialogs = {
    choosePackages: async () => {
      const answer = await ask({ dialog: 'choosePackages' });
      return answer.ok ? succeed(answer.value) : answer;
    },
    chooseFolder: (title) => askForOne({ dialog: 'chooseFolder', title }),
    chooseFile: (purpose) => askForOne({ dialog: 'chooseFile', purpose }),
    chooseSave: (suggestedName, saved) => askForOne({ dialog: 'chooseSave', suggestedName, saved }),
  };

  const core = compose({
    ...coreStartSchema.parse(start),
    dialogs,
    log: { write: (event, details = {}) => send({ kind: 'log', event, details }) },
    onProgress: (progress) => send({ kind: 'progress', progress }),
  });

  port.on('message', async (raw: unknown) => {
    const message = toCoreSchema.parse(raw);
    switch (message.kind) {
      case 'call':
        send({ kind: 'result', id: message.id, result: await core.dispatch(message.channel, message.input) });
        return;
      case 'dialog-answer':
        asked.get(message.id)?.(message.answer);
        asked.delete(message.id);
        return;
      case 'close':
        core.close();
        port.close();
    }
  });
};
