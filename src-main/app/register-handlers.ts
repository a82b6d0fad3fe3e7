// The förvaltning's register: activities and projects, listed, drafted, saved as they are and taken away.

import type { ActivityRow, ProjectRow } from '../contract/views.ts';
import { activitySchema } from '../domain/activity.ts';
import { sumMoney } from '../domain/money.ts';
import { projectSchema } from '../domain/project.ts';
import { fundsOfYear } from '../domain/project-funds.ts';
import { fail, succeed } from '../domain/result.ts';
import { isError } from '../domain/rules/all.ts';
import type { RuleFinding } from '../domain/rules/rule.ts';
import type { Workspace } from '../domain/workspace.ts';
import { type App, auditNow, type Handlers, openStore } from './app.ts';
import { findingsOfRecord, findingsOfYear, readYear } from './department-year.ts';
import type { RecordOf, RecordType } from './ports.ts';

type RegisterChannel =
  | `activity.${'list' | 'draft' | 'get' | 'save' | 'remove' | 'restore'}`
  | `project.${'list' | 'draft' | 'get' | 'save' | 'remove' | 'restore'}`
  | 'record.history';

export function registerHandlers(app: App): Handlers<RegisterChannel> {
  const { ports } = app;

  const get = <T extends RecordType>(type: T, id: string, year: number) => {
    const store = openStore(app, 'department');
    if (!store.ok) return store;
    const stored = store.value.records.find(type, id);
    if (!stored) return fail('RECORD-NOT-FOUND');
    const { record, version, updatedAt } = stored;
    return succeed({
      record,
      version,
      updatedAt,
      findings: findingsOfRecord(app, store.value, type, record, year),
    });
  };

  const save = <T extends RecordType>(type: T, record: RecordOf<T>, basedOn: number, year: number) => {
    const store = openStore(app, 'department');
    if (!store.ok) return store;
    if (record.organisation !== store.value.workspace.organisation)
      return fail('BORDER-BAD-INPUT', { field: 'organisation' });
    const saved = store.value.records.save(type, record, basedOn, auditNow(app, store.value));
    if (!saved.ok) return saved;
    const { version, updatedAt } = saved.value;
    return succeed({ version, updatedAt, findings: findingsOfRecord(app, store.value, type, record, year) });
  };

  const change = (act: 'remove' | 'restore', type: RecordType, id: string) => {
    const store = openStore(app, 'department');
    if (!store.ok) return store;
    const done = store.value.records[act](type, id, auditNow(app, store.value));
    return done.ok ? succeed({}) : done;
  };

  const draft = <R>(make: (workspace: Workspace) => R) => {
    const store = openStore(app, 'department');
    return store.ok ? succeed({ record: make(store.value.workspace), version: 0, findings: [] }) : store;
  };

  return {
    'activity.list': ({ year }) => {
      const store = openStore(app, 'department');
      if (!store.ok) return store;
      const report = readYear(store.value, year);
      const attention = countAttention(findingsOfYear(app, report));
      return succeed({
        rows: report.activities.map(
          (activity): ActivityRow => ({
            id: activity.id,
            title: activity.title ?? '',
            activityType: activity.activityType,
            unit: activity.unit,
            startsOn: activity.startsOn,
            endsOn: activity.endsOn,
            place: activity.place,
            countries: activity.countries,
            participants: activity.participants,
            visitors: activity.visitors,
            ...attention(activity.id),
          }),
        ),
      });
    },
    'activity.draft': () =>
      draft(({ organisation, contact }) =>
        activitySchema.parse({ id: ports.ids.next(), organisation, contact }),
      ),
    'activity.get': ({ id, year }) => get('activity', id, year),
    'activity.save': ({ record, basedOn, year }) => save('activity', record, basedOn, year),
    'activity.remove': ({ id }) => change('remove', 'activity', id),
    'activity.restore': ({ id }) => change('restore', 'activity', id),

    'project.list': ({ year }) => {
      const store = openStore(app, 'department');
      if (!store.ok) return store;
      const report = readYear(store.value, year);
      const attention = countAttention(findingsOfYear(app, report));
      return succeed({
        rows: report.projects.map(
          (project): ProjectRow => ({
            id: project.id,
            name: project.name ?? '',
            acronym: project.acronym,
            programme: project.programme,
            role: project.role,
            phase: project.phase,
            status: project.status,
            startsOn: project.startsOn,
            endsOn: project.endsOn,
            granted: sumMoney([project.funds.granted]),
            paid: sumMoney([fundsOfYear(project.funds, year)?.paid]),
            ...attention(project.id),
          }),
        ),
      });
    },
    'project.draft': ({ year }) =>
      draft(({ organisation, contact }) =>
        projectSchema.parse({
          id: ports.ids.next(),
          organisation,
          owner: organisation,
          contact,
          funds: { years: [{ year }] },
        }),
      ),
    'project.get': ({ id, year }) => get('project', id, year),
    'project.save': ({ record, basedOn, year }) => save('project', record, basedOn, year),
    'project.remove': ({ id }) => change('remove', 'project', id),
    'project.restore': ({ id }) => change('restore', 'project', id),

    'record.history': ({ id }) => {
      const store = openStore(app);
      if (!store.ok) return store;
      return succeed({
        rows: store.value.history(id).map(({ at, actor, action, field, before, after }) => ({
          at,
          actor,
          action,
          field,
          before,
          after,
        })),
      });
    },
  };
}

/** How many errors and warnings each record has. */
function countAttention(
  findings: readonly RuleFinding[],
): (id: string) => { errors: number; warnings: number } {
  const byRecord = Map.groupBy(findings, ({ recordId }) => recordId);
  return (id) => {
    const own = byRecord.get(id) ?? [];
    const errors = own.filter(isError).length;
    return { errors, warnings: own.length - errors };
  };
}
