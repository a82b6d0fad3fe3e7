import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Log } from '../app/ports.ts';

/** A full log becomes the previous one, so that the two together never hold more than twice this. */
const limitBytes = 1_000_000;

/** Where a full log is put, replacing the one before it. */
export const previousLog = (file: string): string => `${file}.previous`;

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** Keeps a line a line, whatever a detail holds. */
const oneLine = (value: string | number): string => JSON.stringify(value);

/**
 * A log for the IT department: one line for each event, `2026-11-22T20:15:00.000Z event name="value"`.
 * @param file absolute path; its folder is made when missing.
 */
export const openLog = (file: string, now: () => Date = () => new Date()): Log => ({
  write: (event, details = {}) => {
    const words = Object.entries(details).map(([name, value]) => ` ${name}=${oneLine(value)}`);
    try {
      mkdirSync(dirname(file), { recursive: true });
      if (sizeOf(file) >= limitBytes) renameSync(file, previousLog(file));
      appendFileSync(file, `${now().toISOString()} ${event}${words.join('')}\n`);
    } catch {
      // A log that cannot be written must not stop the work that it tells of, and there is nowhere else to tell it.
    }
  },
});
