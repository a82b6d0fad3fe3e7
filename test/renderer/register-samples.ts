// Records of a register, true to type, for the tests of the förvaltning's rooms.
import type { Stored } from '../../src-main/contract/record-views.ts';
import type { Overview, ReportState } from '../../src-main/contract/views.ts';
import { activitySchema } from '../../src-main/domain/activity.ts';
import { projectSchema } from '../../src-main/domain/project.ts';
import type { RecordType } from '../../src-main/domain/record-kind.ts';
import type { RecordRow } from '../../src-main/domain/record-row.ts';
import type { RuleFinding } from '../../src-main/domain/rules/rule.ts';
import type { Answers } from './fake-bridge.ts';
import { figuresOf, followUpOf, sampleId, vocabulary } from './samples.ts';

export const activityId = sampleId(1);
export const projectId = sampleId(2);
export const savedAt = '2006-05-11T10:01:00Z';

export const missing = (subject: RecordType, recordId: string, field: string): RuleFinding => ({
  rule: 'R010',
  severity: 'error',
  subject,
  recordId,
  field,
  params: {},
});

export const storedActivity: Stored<'activity'> = {
  type: 'activity',
  record: activitySchema.parse({
    id: activityId,
    organisation: 'miljoforvaltningen',
    title: 'Besök från Gdańsk',
    startsOn: '2006-05-11',
  }),
  version: 3,
  updatedAt: '2006-05-11T10:00:00Z',
  findings: [missing('activity', activityId, 'benefit')],
};

export const activityRow: RecordRow = {
  id: activityId,
  title: 'Besök från Gdańsk',
  kind: 'delegation-mottagen',
  startsOn: '2006-05-11',
  where: 'Malmö',
  countries: ['PL'],
  granted: {},
  paid: {},
  updatedAt: '2006-05-11T10:00:00Z',
  missing: 1,
  errors: 0,
  warnings: 0,
};

export const storedProject: Stored<'project'> = {
  type: 'project',
  record: projectSchema.parse({
    id: projectId,
    organisation: 'miljoforvaltningen',
    name: 'Sustainable Energy Communities',
    acronym: 'SECURE',
    startsOn: '2006-01-01',
    endsOn: '2008-12-31',
    phase: 'genomforande',
    funds: {
      malmoBudget: { minor: 3_000_000_00, currency: 'SEK' },
      granted: { minor: 1_000_000_00, currency: 'SEK' },
      coFinancing: [{ source: 'egen-kontant', amount: { minor: 1_500_000_00, currency: 'SEK' } }],
      years: [{ year: 2006 }],
    },
  }),
  version: 7,
  updatedAt: '2006-05-11T10:00:00Z',
  findings: [
    missing('project', projectId, 'summary'),
    missing('project', projectId, 'funds.years.2006.paid'),
  ],
};

export const projectRow: RecordRow = {
  id: projectId,
  title: 'SECURE',
  name: 'Sustainable Energy Communities',
  programme: 'IEE-I',
  phase: 'genomforande',
  status: 'pagaende',
  countries: [],
  startsOn: '2006-01-01',
  endsOn: '2008-12-31',
  granted: { SEK: 1_000_000_00 },
  paid: {},
  updatedAt: '2006-05-11T10:00:00Z',
  missing: 2,
  errors: 0,
  warnings: 0,
};

/** A register that holds these rows and nothing else; the core's own order and filters are its own tests' business. */
export const registerOf = (rows: Partial<Record<RecordType, readonly RecordRow[]>>): Answers => ({
  'record.list': ({ query, offset, limit }) => {
    const all = rows[query.type] ?? [];
    return { rows: all.slice(offset, offset + limit), total: all.length };
  },
  'record.facets': () => ({ facets: [] }),
  'view.list': () => ({ rows: [] }),
  'undo.state': () => ({}),
  'record.save': ({ basedOn }) => ({ version: basedOn + 1, updatedAt: savedAt, findings: [] }),
});

export const reportState: ReportState = {
  year: 2006,
  nothingToReport: false,
  answers: [],
  questions: vocabulary.lists.questions.map(({ code, label }) => ({
    code,
    label,
    isRequired: true,
    isAsked: true,
  })),
  measures: [],
  parts: [],
  activities: 1,
  projects: 1,
  others: 0,
  findings: [],
  titles: { [activityId]: 'Besök från Gdańsk', [projectId]: 'SECURE' },
  exports: [],
  changedSinceExport: false,
  explanations: [],
  suggestions: [],
};

export const overview: Overview = {
  figures: figuresOf(2006),
  followUp: followUpOf(),
  attention: [],
  errors: 0,
  warnings: 0,
  deadlines: { past: { total: 0, rows: [] }, ahead: { total: 0, rows: [] } },
};
