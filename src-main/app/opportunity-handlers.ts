// What ties opportunities, projects and decisions together: an opportunity becomes a project, and the decisions that stand
// in projects are shown beside the others.
import type { ProjectDecisionRow } from '../contract/record-views.ts';
import { toProject } from '../domain/opportunity.ts';
import { fallsInYear } from '../domain/period.ts';
import { titleOf } from '../domain/records.ts';
import { fail, succeed } from '../domain/result.ts';
import { type App, auditNow, type Handlers, openRegister } from './app.ts';
import { remember } from './undo-handlers.ts';

export function opportunityHandlers(app: App): Handlers<'opportunity.toProject' | 'project.decisions'> {
  const { ports } = app;
  return {
    'opportunity.toProject': ({ id, year }) => {
      const store = openRegister(app, 'project', 'opportunity');
      if (!store.ok) return store;
      const { records } = store.value;
      const stored = records.find('opportunity', id);
      if (!stored) return fail('RECORD-NOT-FOUND');
      const { record: opportunity, version } = stored;
      const { projectId } = opportunity;
      if (projectId !== undefined && records.find('project', projectId))
        return succeed({ type: 'project', id: projectId });
      const project = toProject(opportunity, ports.ids.next(), year);
      const saved = records.saveAll(
        [
          { type: 'project', record: project, basedOn: 0 },
          { type: 'opportunity', record: { ...opportunity, projectId: project.id }, basedOn: version },
        ],
        auditNow(app, store.value),
      );
      if (!saved.ok) return saved;
      const title = titleOf('project', project, ports.vocabulary);
      remember(app, { act: 'create', what: 'project', title, count: 1 }, saved.value.operation);
      return succeed({ type: 'project', id: project.id });
    },

    // Those of the year, as the other decisions of the room; one without a date may be of it.
    'project.decisions': ({ year }) => {
      const store = openRegister(app, 'project');
      if (!store.ok) return store;
      const rows = store.value.records.ofYear('project', year).flatMap(({ record }): ProjectDecisionRow[] => {
        const title = titleOf('project', record, ports.vocabulary);
        return record.decisions
          .filter(({ decidedOn }) => decidedOn === undefined || fallsInYear(decidedOn, year))
          .map((decision) => ({ ...decision, projectId: record.id, title }));
      });
      return succeed({ rows: rows.sort(latestFirst) });
    },
  };
}

/** What has no date yet comes first: it is the one to fill in. */
const latestFirst = (a: ProjectDecisionRow, b: ProjectDecisionRow): number => {
  const [first, second] = [a.decidedOn ?? '9999', b.decidedOn ?? '9999'];
  return first < second ? 1 : first > second ? -1 : 0;
};
