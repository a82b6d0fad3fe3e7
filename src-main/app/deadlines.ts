// The deadlines of all that is open in a register. What is settled is not even read.
import { toInstant } from '../domain/ids.ts';
import {
  deadlinesInSight,
  deadlinesOf,
  opportunityDeadlines,
  stillOpen,
} from '../domain/project-life/deadlines.ts';
import { formatDate } from '../domain/wording/format.ts';
import type { App } from './app.ts';
import type { Store } from './store.ts';

export function openDeadlines({ ports }: App, { records }: Store): ReturnType<typeof deadlinesInSight> {
  const today = formatDate(toInstant(ports.clock.now()));
  return deadlinesInSight(
    [
      ...records.datedProjects(stillOpen.project).flatMap((project) => deadlinesOf(project, today)),
      ...records
        .opportunitiesAt(stillOpen.opportunity)
        .flatMap((opportunity) => opportunityDeadlines(opportunity, today)),
    ],
    today,
  );
}
