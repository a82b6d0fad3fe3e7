// The trace of a record as a person reads it: step by step, the latest first, each with who, when and which fields.
import type { HistoryEntry } from '../../src-main/contract/record-views.ts';

export interface MemberChange {
  member: string;
  /** Values of JSON; undefined where there was none. */
  before: unknown;
  after: unknown;
}

export interface HistoryStep {
  key: string;
  at: string;
  actor: string;
  action: string;
  changes: MemberChange[];
}

/** Typing that goes on is one step, as it is for Ångra. */
const oneStepMs = 60_000;

/** @param entries oldest first. */
export function historySteps(entries: readonly HistoryEntry[]): HistoryStep[] {
  const steps: HistoryStep[] = [];
  for (const saved of savesOf(entries)) {
    const latest = steps.at(-1);
    const joined = latest && continued(latest, saved);
    if (joined) steps[steps.length - 1] = joined;
    else steps.push(saved);
  }
  return steps.reverse();
}

/** What was written at once by one person stands in the trace line after line. */
function savesOf(entries: readonly HistoryEntry[]): HistoryStep[] {
  const saves: HistoryStep[] = [];
  for (const [index, { at, actor, action, field, before, after }] of entries.entries()) {
    const latest = saves.at(-1);
    const change = { member: field, before: parsed(before), after: parsed(after) };
    const isSameSave = latest?.at === at && latest.actor === actor && latest.action === action;
    if (isSameSave && !latest.changes.some(({ member }) => member === field)) latest.changes.push(change);
    else saves.push({ key: `${at} ${index}`, at, actor, action, changes: [change] });
  }
  return saves;
}

/** The two as one step, where the second goes on in the same field from what the first left. */
function continued(first: HistoryStep, second: HistoryStep): HistoryStep | undefined {
  const [[typed, ...others], [more, ...furthers]] = [first.changes, second.changes];
  const isTyping =
    first.action === 'change' &&
    second.action === 'change' &&
    first.actor === second.actor &&
    Date.parse(second.at) - Date.parse(first.at) <= oneStepMs;
  if (!isTyping || !typed || !more || others.length + furthers.length > 0) return undefined;
  const isGoingOn =
    typed.member === more.member && typeof typed.after === 'string' && typed.after === more.before;
  // Back to what was there at first is a step of its own: something was taken back.
  if (!isGoingOn || more.after === typed.before) return undefined;
  return { ...second, changes: [{ member: typed.member, before: typed.before, after: more.after }] };
}

const parsed = (json: string | undefined): unknown => (json === undefined ? undefined : JSON.parse(json));

const words: Readonly<Record<string, string>> = {
  create: 'Posten skapades',
  remove: 'Lades i papperskorgen',
  restore: 'Återställdes ur papperskorgen',
};

/** What was done, where it was not simply a change. */
export const actionText = (action: string): string => words[action] ?? 'Ändrades';

/** Members that a person knows; the others are the program's own. */
export const isShown = (member: string): boolean =>
  member !== 'organisation' && member !== 'removedAt' && member !== 'id';
