// Stadskontoret's side of the exchange from a terminal: what is sent to the förvaltningar lands in a folder.
//   request   the request of a year, from a JSON file of its own or as it was last written
//   receipt   receipts for all reports of a year
//   complete  points of completion from a JSON file, and the request for them
//   lock      locks a förvaltning's report for review; approve approves it
//   feedback  each förvaltning's share, with a message and a decision from a JSON file
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { savePointSchema } from '../contract/completion-views.ts';
import type { SentResult } from '../contract/message-views.ts';
import type { BoardRow } from '../contract/views.ts';
import { approvalSchema } from '../domain/approval.ts';
import { requestDraftSchema } from '../domain/report-request.ts';
import type { Result } from '../domain/result.ts';
import { isPossible } from '../domain/standing.ts';
import { longTextSchema } from '../domain/text.ts';
import { actLabels } from '../domain/wording/review.ts';
import { missingYear, type Options, withDatabase, yearOf } from './commands.ts';
import type { TerminalCore } from './start-core.ts';
import { exitCodes, type Terminal } from './terminal.ts';

type Command = (options: Options, terminal: Terminal) => Promise<number>;

interface Outgoing {
  core: TerminalCore;
  year: number;
  /** What the JSON file said; absent: none was given. */
  content: unknown;
}

/** A wrong file, before anything is done: told as wrong use. */
class WrongFile extends Error {}

/** The year, the folder to write in and the JSON file, which every command here takes. */
const sending =
  (work: (outgoing: Outgoing, options: Options, terminal: Terminal) => Promise<number>): Command =>
  (options, terminal) =>
    withDatabase(options, terminal, async (core) => {
      const year = yearOf(options);
      if (year === undefined) return terminal.usage(missingYear);
      if (options.out === undefined) return terminal.usage('Ange mappen att skriva i med --out MAPP.');
      try {
        const [file] = options.files;
        const content = file === undefined ? undefined : readJson(file);
        mkdirSync(resolve(options.out), { recursive: true });
        core.choices.folder = resolve(options.out);
        return await work({ core, year, content }, options, terminal);
      } catch (error) {
        if (error instanceof WrongFile) return terminal.usage(error.message);
        throw error;
      }
    });

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(resolve(file), 'utf8'));
  } catch {
    throw new WrongFile(`Filen ${file} gick inte att läsa som JSON.`);
  }
}

function parse<S extends z.ZodType>(schema: S, content: unknown): z.output<S> {
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new WrongFile(`Filen har inte den form som väntas (${issue?.path.join('.') || 'hela filen'}).`);
}

function told(sent: Result<SentResult>, terminal: Terminal): number {
  if (!sent.ok) return terminal.failure(sent.failure);
  if (sent.value.outcome === 'cancelled') return exitCodes.failed;
  const { fileNames } = sent.value;
  return terminal.result(
    sent.value,
    fileNames.map((name) => `  ${name}`),
  );
}

const chosen = ({ organisation }: Options) =>
  organisation === undefined ? {} : { organisations: [organisation] };

export const requestCommand = sending(async ({ core, year, content }, options, terminal) => {
  if (content !== undefined) {
    const saved = await core.call('request.save', { year, draft: parse(requestDraftSchema, content) });
    if (!saved.ok) return terminal.failure(saved.failure);
  }
  return told(await core.call('request.send', { year, ...chosen(options), jobId: randomUUID() }), terminal);
});

export const receiptCommand = sending(async ({ core, year }, { organisation }, terminal) => {
  const jobId = randomUUID();
  if (organisation === undefined) return told(await core.call('receipt.write', { year, jobId }), terminal);
  const report = await reportOf(core, year, organisation, terminal);
  if ('code' in report) return report.code;
  return told(await core.call('receipt.write', { messageIds: [report.messageId], jobId }), terminal);
});

const completionFile = z.strictObject({
  dueOn: z.iso.date().optional(),
  message: longTextSchema.optional(),
  points: z.array(savePointSchema.shape.point).max(1000),
});

export const completeCommand = sending(async ({ core, year, content }, { organisation }, terminal) => {
  if (organisation === undefined)
    return terminal.usage('Ange förvaltningen med --organisation KOD, till exempel sdf-fosie.');
  const { points, ...request } = parse(completionFile, content ?? { points: [] });
  const report = await reportOf(core, year, organisation, terminal);
  if ('code' in report) return report.code;
  const { messageId } = report;
  for (const point of points) {
    const saved = await core.call('completion.savePoint', { messageId, point });
    if (!saved.ok) return terminal.failure(saved.failure);
  }
  return told(await core.call('completion.send', { messageId, ...request, jobId: randomUUID() }), terminal);
});

/** Locks or approves the report that counts; without an organisation, every one of the year that it fits. */
const reviewing =
  (act: 'lock' | 'approve'): Command =>
  (options, terminal) =>
    withDatabase(options, terminal, async (core) => {
      const year = yearOf(options);
      if (year === undefined) return terminal.usage(missingYear);
      const board = await core.call('board.get', { year });
      if (!board.ok) return terminal.failure(board.failure);
      const { organisation } = options;
      const rows = board.value.rows.filter((row) =>
        organisation === undefined ? canAct(row, act) : row.organisation === organisation,
      );
      const reports = rows.flatMap(({ received }) => received ?? []);
      if (reports.length === 0) return terminal.failure({ code: 'SUBMISSION-NOT-FOUND', params: {} });
      const acted = await core.call('review.act', {
        reports: reports.map(({ messageId, digest }) => ({ messageId, digest })),
        act,
      });
      if (!acted.ok) return terminal.failure(acted.failure);
      const codes = rows.map((row) => row.organisation);
      return terminal.result(
        { act, organisations: codes },
        codes.map((code) => `  ${code}: ${actLabels[act].toLocaleLowerCase('sv')}`),
      );
    });

export const lockCommand = reviewing('lock');
export const approveCommand = reviewing('approve');

const canAct = (row: BoardRow, act: 'lock' | 'approve'): boolean =>
  row.received !== undefined && isPossible(act, row) && (act === 'lock' || (row.points?.must ?? 0) === 0);

const feedbackFile = z.strictObject({
  message: longTextSchema.optional(),
  decision: approvalSchema.optional(),
});

export const feedbackCommand = sending(async ({ core, year, content }, options, terminal) => {
  const words = parse(feedbackFile, content ?? {});
  const sent = await core.call('feedback.send', {
    year,
    ...chosen(options),
    ...words,
    jobId: randomUUID(),
  });
  return told(sent, terminal);
});

/** The report of a förvaltning that counts in the year. */
async function reportOf(
  core: TerminalCore,
  year: number,
  organisation: string,
  terminal: Terminal,
): Promise<{ messageId: string } | { code: number }> {
  const board = await core.call('board.get', { year });
  if (!board.ok) return { code: terminal.failure(board.failure) };
  const row = board.value.rows.find((one) => one.organisation === organisation);
  return row?.received ?? { code: terminal.failure({ code: 'SUBMISSION-NOT-FOUND', params: {} }) };
}
