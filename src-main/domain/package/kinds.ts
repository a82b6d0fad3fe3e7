// Who sends which kind of package to whom (format §2.1).
import type { Role } from '../workspace.ts';
import type { PackageKind } from './format.ts';

interface KindRule {
  /** The role in which the program reads it. */
  readBy: Role;
  /** `city-office`: from stadskontoret; `department`: from a förvaltning; `own`: from the organisation itself. */
  from: 'city-office' | 'department' | 'own';
  /** Whether an organisation has one series of it for a year: a second is a question to a person. */
  oneSeriesPerYear: boolean;
}

export const kindRules: Readonly<Record<PackageKind, KindRule>> = {
  'report-request': { readBy: 'department', from: 'city-office', oneSeriesPerYear: true },
  'report-bundle': { readBy: 'city-office', from: 'department', oneSeriesPerYear: true },
  receipt: { readBy: 'department', from: 'city-office', oneSeriesPerYear: false },
  'completion-request': { readBy: 'department', from: 'city-office', oneSeriesPerYear: false },
  feedback: { readBy: 'department', from: 'city-office', oneSeriesPerYear: false },
  handover: { readBy: 'department', from: 'own', oneSeriesPerYear: false },
};

/** Every kind but the report, which has its own tables and its own review. */
export type MessageKind = Exclude<PackageKind, 'report-bundle'>;
export const messageKinds = [
  'report-request',
  'receipt',
  'completion-request',
  'feedback',
  'handover',
] as const satisfies readonly MessageKind[];
