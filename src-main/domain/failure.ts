// The closed list of expected failures. A code is never renamed or reused; each has a Swedish text in
// wording/failures.ts, and a code without one does not compile.
import { z } from 'zod';

export const failureCodes = [
  // the database of an organisation
  'DB-MISSING',
  'DB-NOT-OURS',
  'DB-NEWER',
  'DB-LOCKED',
  'DB-DAMAGED',
  'DB-FULL',
  'DB-READONLY',
  'DB-IO',
  'DB-SETTINGS',
  // files on disk
  'FILE-UNREADABLE',
  'FILE-TOO-LARGE',
  'FILE-FULL',
  'FILE-NO-ACCESS',
  'FILE-NOT-WRITTEN',
  'FILE-EXISTS',
  // the organisation that is open
  'WORKSPACE-NONE',
  'WORKSPACE-EXISTS',
  'WORKSPACE-WRONG-ROLE',
  'WORKSPACE-UNKNOWN-ORGANISATION',
  // records
  'RECORD-NOT-FOUND',
  'RECORD-STALE',
  'RECORD-NOT-VALID',
  'UNDO-NOTHING',
  'UNDO-NOT-POSSIBLE',
  // report and packages
  'REPORT-HAS-ERRORS',
  'REPORT-NOT-EXPORTED',
  'PACKAGE-NOT-READABLE',
  'PACKAGE-REFUSED',
  'PREVIEW-GONE',
  'MESSAGE-NOT-FOUND',
  'MESSAGE-NO-RECIPIENTS',
  'REQUEST-NO-DUE-DATE',
  'REQUEST-DATES',
  'SUBMISSION-NOT-FOUND',
  'POINT-SENT',
  'COMPLETION-EMPTY',
  'REVIEW-NOT-POSSIBLE',
  'REVIEW-OUTDATED',
  'REVIEW-OPEN-POINTS',
  'REVIEW-NO-REASON',
  'EXTENSION-NOT-LATER',
  'COVER-NOT-SUCCESSOR',
  'REMINDER-NO-DAY',
  'POINT-NOT-OPEN',
  'QUESTION-NOT-ASKED',
  'MEASURE-NOT-ASKED',
  'FOLLOW-UP-NOT-FOUND',
  'SHARED-PROJECT-CHANGED',
  'KEY-NOT-OPENED',
  'KEY-ONLY-IN-WINDOW',
  'KEY-NOT-FOUND',
  'DROP-NO-FILES',
  'DROP-TOO-MANY',
  'FOLDER-NOT-CHOSEN',
  'FOLDER-NOT-REACHED',
  'COMPILE-NOTHING',
  'REPORT-APPROVED',
  'REPORT-NOT-APPROVED',
  'CORRECTIONS-NONE',
  'SECTION-FROZEN',
  'SECTION-GONE',
  'QUOTE-GONE',
  'CALENDAR-EMPTY',
  'ACTION-PLAN-EMPTY',
  // a person's own list, from Excel or another program
  'LIST-NOT-A-LIST',
  'LIST-WRONG-FORMAT',
  'LIST-MACROS',
  'LIST-PASSWORD',
  'LIST-DAMAGED',
  'LIST-TOO-LARGE',
  'LIST-CELL-TOO-LONG',
  'LIST-EMPTY',
  'LIST-HAS-ERRORS',
  'LIST-OUTDATED',
  // work and border
  'JOB-CANCELLED',
  'DIALOG-UNAVAILABLE',
  'BORDER-UNKNOWN-CHANNEL',
  'BORDER-BAD-INPUT',
  'BORDER-WRONG-SENDER',
  'BUG',
] as const;

export type FailureCode = (typeof failureCodes)[number];

/** `params` fill the Swedish sentence; they hold names and numbers, never free text that a user wrote. */
export const failureSchema = z.strictObject({
  code: z.enum(failureCodes),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Failure = z.infer<typeof failureSchema>;

/**
 * Carries a failure out of a method whose port has no Result: a read of a damaged database, a small save on a full
 * disk. It is caught where calls are answered (app/dispatch.ts) and becomes the answer.
 */
export class FailureError extends Error {
  readonly failure: Failure;

  constructor(code: FailureCode, params: Failure['params'] = {}) {
    super(code);
    this.name = 'FailureError';
    this.failure = { code, params };
  }
}
