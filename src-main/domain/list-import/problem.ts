// What can be wrong with a cell or a row of a list; each code has a Swedish text in wording/list-import.ts.

export const problemCodes = [
  // a cell
  'formula-error',
  'too-long',
  'unreadable',
  'unknown-name',
  'ambiguous-name',
  'not-yes-no',
  'unknown-link',
  'ambiguous-link',
  // a row
  'no-key',
  'no-content',
  'duplicate-key',
  'ambiguous-record',
  'same-record',
  'not-storable',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export interface Problem {
  readonly code: ProblemCode;
  /** May quote the list itself, at most 80 characters of it: for the person's eyes, never for the log. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** A problem in its place. Row and column are indexes in the sheet; a problem of the whole row has no column. */
export interface PlacedProblem extends Problem {
  readonly row: number;
  readonly column?: number;
}

export const quote = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
