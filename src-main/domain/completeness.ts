// How complete a year is: every expected report in one of four ways, so that the numbers add up to those expected and none
// is ever above them. What has come uninvited is shown but not counted.

/** What is known of one report, each fact by itself. */
export interface ReportFacts {
  expected: boolean;
  ready?: object | undefined;
  received?: { nothingToReport: boolean } | undefined;
  locked?: object | undefined;
  approved?: object | undefined;
  compiled?: object | undefined;
  filled?: { isSubstantial: boolean } | undefined;
  lastDay?: object | undefined;
  late?: 'missing' | 'received' | undefined;
  /** Its part stands in a successor's report. */
  cover?: { hasCome: boolean } | undefined;
}

/** received: has come · covered: stands in a successor's report that has come · overdue: the day has passed · waiting */
export type Arrival = 'received' | 'covered' | 'overdue' | 'waiting';

export function arrivalOf({ received, cover, late }: ReportFacts): Arrival {
  if (received) return 'received';
  if (cover?.hasCome) return 'covered';
  return late === 'missing' ? 'overdue' : 'waiting';
}

export interface Completeness extends Record<Arrival, number> {
  expected: number;
  nothingToReport: number;
  /** Of those that have something to report. */
  filled: number;
  inTime: number;
  late: number;
  ready: number;
  locked: number;
  approved: number;
  compiled: number;
}

export function countReports(reports: readonly ReportFacts[]): Completeness {
  const expected = reports.filter((report) => report.expected);
  const count = (has: (report: ReportFacts) => boolean): number => expected.filter(has).length;
  const arrived = (arrival: Arrival): number => count((report) => arrivalOf(report) === arrival);
  return {
    expected: expected.length,
    received: arrived('received'),
    covered: arrived('covered'),
    overdue: arrived('overdue'),
    waiting: arrived('waiting'),
    nothingToReport: count(({ received }) => received?.nothingToReport === true),
    filled: count(({ received, filled }) => received !== undefined && filled?.isSubstantial === true),
    // Without a day to go by nobody is in time or late.
    inTime: count(isInTime),
    late: count(({ received, late }) => received !== undefined && late === 'received'),
    ready: count(({ ready }) => ready !== undefined),
    locked: count(({ locked }) => locked !== undefined),
    approved: count(({ approved }) => approved !== undefined),
    compiled: count(({ compiled }) => compiled !== undefined),
  };
}

const isInTime = ({ received, lastDay, late }: ReportFacts): boolean =>
  received !== undefined && lastDay !== undefined && late === undefined;
