// What is done in the review, in words: the log, the buttons and the states.
import type { ReviewActKind } from '../standing.ts';

/** As a line of the log: who and when stand beside it. */
export const actLabels: Readonly<Record<ReviewActKind, string>> = {
  lock: 'Låst för granskning',
  unlock: 'Upplåst',
  approve: 'Godkänd',
  withdraw: 'Godkännandet återtaget, fortfarande låst',
  return: 'Öppnad för förvaltningen, ny version väntas',
};

/** The reason that stands in the log when a request for completion opened the report. */
export const completionAsked = 'Komplettering begärd';
