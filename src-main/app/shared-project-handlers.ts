// Delade projekt: what the official decides about projects that several förvaltningar report.
import { matchProjects } from '../domain/figures/match-projects.ts';
import { isCarriedOut, type Project } from '../domain/project.ts';
import { fail, succeed } from '../domain/result.ts';
import {
  isSameRecord,
  type ReportedProject,
  type SharedProjectChoice,
  type SharedProjectDecision,
  type SharedProjectMember,
} from '../domain/shared-project.ts';
import { readReports } from './annual-report-handlers.ts';
import { type App, auditNow, type Handlers, openStore } from './app.ts';
import type { Store } from './store.ts';
import { remember } from './undo-handlers.ts';

/** Of every decision: they are remembered over the years. */
const owner = 'shared';
const what = 'shared-project';

export const sharedProjectHandlers = (
  app: App,
): Handlers<`sharedProject.${'list' | 'decide' | 'withdraw'}`> => ({
  'sharedProject.list': ({ year }) => {
    const store = openStore(app, 'city-office');
    if (!store.ok) return store;
    const decisions = store.value.values.list(what, owner);
    const rows = matchProjects(year, reportedProjects(store.value, year), decisions).map((match) => ({
      ...match,
      records: [...match.records],
    }));
    return succeed({ rows, undecided: rows.filter(({ standing }) => standing === 'undecided').length });
  },

  'sharedProject.decide': ({ choices }) => {
    const store = openStore(app, 'city-office');
    if (!store.ok) return store;
    const audit = auditNow(app, store.value);
    const decided: Omit<SharedProjectDecision, 'id'>[] = [];
    for (const choice of choices) {
      const members = membersOf(choice, reportedProjects(store.value, choice.year));
      if (!members) return fail('SHARED-PROJECT-CHANGED');
      decided.push({ ...choice, members, decidedAt: audit.at, decidedBy: audit.actor });
    }
    const step = app.ports.ids.next();
    const title = titleOf(decided[0]?.members ?? []);
    for (const decision of decided) {
      const id = madeBefore(store.value, decision)?.id ?? app.ports.ids.next();
      const operation = store.value.values.save(what, owner, id, { ...decision, id }, audit);
      remember(app, { act: 'change', what, title, count: 1 }, operation, `${what} ${step}`);
    }
    return succeed({});
  },

  'sharedProject.withdraw': ({ id }) => {
    const store = openStore(app, 'city-office');
    if (!store.ok) return store;
    const title = titleOf(store.value.values.find(what, owner, id)?.members ?? []);
    const operation = store.value.values.save(what, owner, id, undefined, auditNow(app, store.value));
    remember(app, { act: 'remove', what, title, count: 1 }, operation);
    return succeed({});
  },
});

const reportedProjects = (store: Store, year: number): Project[] =>
  readReports(store, year)
    .flatMap(({ projects }) => projects)
    .filter(isCarriedOut);

/** With what each is known again by in another year; undefined when one is not reported. */
function membersOf(
  choice: SharedProjectChoice,
  projects: readonly Project[],
): SharedProjectMember[] | undefined {
  const members = choice.members.flatMap(({ share, ...reported }): SharedProjectMember[] => {
    const project = projects.find((one) => isSameRecord(one, reported));
    return project ? [{ ...knownBy(project), ...reported, share }] : [];
  });
  return members.length === choice.members.length ? members : undefined;
}

const knownBy = ({
  name,
  acronym,
  programme,
  funderReference,
}: Project): Omit<SharedProjectMember, keyof ReportedProject> => ({
  name,
  acronym,
  programme,
  funderReference,
});

const titleOf = ([first]: readonly SharedProjectMember[]): string | undefined =>
  first?.acronym ?? first?.name;

/** What was decided about two of them for the same year is changed; a decision of another year stands for that year. */
const madeBefore = (
  { values }: Store,
  { year, members }: Omit<SharedProjectDecision, 'id'>,
): SharedProjectDecision | undefined =>
  values
    .list(what, owner)
    .find(
      (decision) =>
        decision.year === year &&
        decision.members.filter((member) => members.some((one) => isSameRecord(one, member))).length > 1,
    );
