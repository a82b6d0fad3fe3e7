// What a year's report answers as it stands now: the points that are open, and the warnings that are explained.
import type { DepartmentReport } from '../domain/department-report.ts';
import { answeredPoints, explainedWarnings, type Replies } from '../domain/replies.ts';
import type { RuleFinding } from '../domain/rules/rule.ts';
import type { App } from './app.ts';
import { findingsOfYear } from './department-year.ts';
import type { Store } from './ports.ts';
import { openCompletion } from './received-messages.ts';

/** @param findings of the report, where they are known already. */
export function repliesOf(
  app: App,
  store: Store,
  report: DepartmentReport,
  findings: readonly RuleFinding[] = findingsOfYear(app, report),
): Replies {
  const owner = String(report.year);
  const points = openCompletion(store, report.year)?.envelope.payload.items ?? [];
  return {
    answered: answeredPoints(points, store.values.list('response', owner)),
    explained: explainedWarnings(findings, store.values.list('explanation', owner)),
  };
}
