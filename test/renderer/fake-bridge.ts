// A core for the tests of the window: answers only what the test says, and checks every input and every answer
// against the contract's own schemas, so that it is as strict as the real one.
import type { Bridge } from '../../src-main/contract/client.ts';
import {
  type Channel,
  contract,
  isChannel,
  type OutputOf,
  type ParsedInputOf,
} from '../../src-main/contract/contract.ts';
import type { DroppedFiles, Progress } from '../../src-main/contract/views.ts';
import type { Failure } from '../../src-main/domain/failure.ts';
import { fail, type Result, succeed } from '../../src-main/domain/result.ts';

type Answer<C extends Channel> = OutputOf<C> | Refusal;
export type Answers = {
  [C in Channel]?: (input: ParsedInputOf<C>) => Answer<C> | Promise<Answer<C>>;
};

class Refusal {
  readonly result: Result<never>;
  constructor(result: Result<never>) {
    this.result = result;
  }
}

/** An expected failure, as an answer: `'activity.save': () => refuse('DB-FULL')`. */
export const refuse = (code: Failure['code'], params: Failure['params'] = {}): Refusal =>
  new Refusal(fail(code, params));

/** The token that stands for dropped files. */
export const droppedToken = '01980000-0000-7000-8000-00000000d10b';

export interface FakeBridge extends Bridge {
  /** Every call so far, in order. */
  readonly calls: { channel: Channel; input: unknown }[];
  /** The inputs that one channel was called with. */
  inputsOf<C extends Channel>(channel: C): ParsedInputOf<C>[];
  tellProgress(progress: Progress): void;
  /** The files that were handed over, each time. */
  readonly dropped: (readonly unknown[])[];
  /** What handing over comes to; absent: a token. */
  readonly drop: { answer?: Result<DroppedFiles> };
}

export function createFakeBridge(answers: Answers): FakeBridge {
  const calls: FakeBridge['calls'] = [];
  const listeners = new Set<(progress: Progress) => void>();
  const dropped: (readonly unknown[])[] = [];
  const drop: FakeBridge['drop'] = {};
  return {
    dropped,
    drop,
    takeDropped: async (files) => {
      dropped.push(files);
      return drop.answer ?? succeed({ token: droppedToken, files: files.length });
    },
    calls,
    inputsOf: (channel) =>
      calls.filter((call) => call.channel === channel).map((call) => call.input as never),
    tellProgress: (progress) => {
      for (const listener of listeners) listener(progress);
    },
    onProgress: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    call: async (channel, input) => {
      if (!isChannel(channel)) throw new Error(`no such channel: ${channel}`);
      // What crosses the border is a copy: the window cannot hold on to what the core holds.
      const parsed = contract[channel].input.parse(structuredClone(input));
      calls.push({ channel, input: parsed });
      const answer = answers[channel] as ((input: unknown) => unknown) | undefined;
      if (answer === undefined) throw new Error(`the test has no answer for ${channel}`);
      const value = await answer(parsed);
      if (value instanceof Refusal) return value.result;
      return succeed(contract[channel].output.parse(structuredClone(value)));
    },
  };
}
