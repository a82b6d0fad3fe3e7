// What the terminal shows. Progress goes to stderr and the result to stdout, so that --json can be piped.
import type { Progress } from '../contract/views.ts';
import type { Failure } from '../domain/failure.ts';
import { failureText } from '../domain/wording/failures.ts';
import { stageText } from '../domain/wording/stages.ts';

export const exitCodes = { done: 0, findings: 1, usage: 2, failed: 3 } as const;

export interface Terminal {
  line(text?: string): void;
  progress(progress: Progress): void;
  /** Prints `value` when --json was asked for, otherwise `lines`; returns `code`. */
  result(value: unknown, lines: readonly string[], code?: number): number;
  failure(failure: Failure): number;
  usage(text: string): number;
}

export function createTerminal(json: boolean): Terminal {
  const print = (text: string): void => {
    process.stdout.write(`${text}\n`);
  };
  let shown = '';
  return {
    line: (text = '') => {
      if (!json) print(text);
    },
    progress: ({ stage, done, total }) => {
      const text = `  ${stageText(stage)}${total > 1 ? ` (${done + 1} av ${total})` : ''} …`;
      if (text === shown || json) return;
      shown = text;
      process.stderr.write(`${text}\n`);
    },
    result: (value, lines, code = exitCodes.done) => {
      if (json) print(JSON.stringify(value, null, 2));
      else for (const line of lines) print(line);
      return code;
    },
    failure: (failure) => {
      const { what, kept, next } = failureText(failure);
      if (json) print(JSON.stringify({ failure }, null, 2));
      process.stderr.write(`${what} ${kept}\n${next}\n(${failure.code})\n`);
      return exitCodes.failed;
    },
    usage: (text) => {
      process.stderr.write(`${text}\n`);
      return exitCodes.usage;
    },
  };
}
