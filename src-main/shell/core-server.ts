// The worker's end of the line to the core: calls in, results out; dialogs, secrets, progress and log lines are sent on.
import type { MessagePort } from 'node:worker_threads';
import type { Core, CoreSettings } from '../app/core.ts';
import type { Dialogs, SecretStore } from '../app/ports.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import {
  coreStartSchema,
  type DialogRequest,
  type FromCore,
  type PathsAnswer,
  type SecretAnswer,
  type SecretRequest,
  toCoreSchema,
} from './core-protocol.ts';

/** What has been asked of the other end and not yet answered. */
function questions<A>() {
  const waiting = new Map<number, (answer: A) => void>();
  let nextId = 0;
  return {
    ask: (send: (id: number) => void): Promise<A> =>
      new Promise((resolve) => {
        const id = nextId++;
        waiting.set(id, resolve);
        send(id);
      }),
    answer(id: number, answer: A): void {
      waiting.get(id)?.(answer);
      waiting.delete(id);
    },
  };
}

type Served = Pick<Core, 'dispatch' | 'takeDropped' | 'close'>;

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

  const dialogsAsked = questions<PathsAnswer>();
  const ask = (request: DialogRequest): Promise<PathsAnswer> =>
    dialogsAsked.ask((id) => send({ kind: 'dialog', id, request }));
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

  const secretsAsked = questions<SecretAnswer>();
  const askSecret = (request: SecretRequest): Promise<SecretAnswer> =>
    secretsAsked.ask((id) => send({ kind: 'secret', id, request }));
  const secrets: SecretStore = {
    wrap: async (secret) => {
      const answer = await askSecret({ act: 'wrap', secret });
      return answer.ok ? answer.value : undefined;
    },
    unwrap: async (wrapped) => {
      const answer = await askSecret({ act: 'unwrap', wrapped });
      if (!answer.ok) return answer;
      return answer.value === undefined ? fail('KEY-NOT-OPENED') : succeed(answer.value);
    },
  };

  const core = compose({
    ...coreStartSchema.parse(start),
    dialogs,
    secrets,
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
        return dialogsAsked.answer(message.id, message.answer);
      case 'secret-answer':
        return secretsAsked.answer(message.id, message.answer);
      case 'dropped':
        return send({ kind: 'result', id: message.id, result: core.takeDropped(message.paths) });
      case 'close':
        core.close();
        port.close();
    }
  });
};
