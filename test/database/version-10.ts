// A database as version 10 of the schema left it, row by row: no code of today has any part in what its rows hold.
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { migrate } from '../../src-main/database/migrate.ts';
import { initial } from '../../src-main/database/migrations/0010-initial.ts';
import { databaseFileName } from '../../src-main/database/stores.ts';

export const oldActivity = {
  id: '0193a5b0-0000-7000-8000-000000000101',
  organisation: 'sdf-fosie',
  title: 'Studieresa till Stettin',
  activityType: 'studieresa',
  aggregated: false,
  unit: 'Fritidsgården',
  startsOn: '2006-05',
  endsOn: '2006-05-11',
  place: 'Szczecin',
  countries: ['PL'],
  projectId: '0193a5b0-0000-7000-8000-000000000201',
  participants: 3,
  cost: { minor: 1_250_050, currency: 'SEK' },
  financing: [{ source: 'egen-budget', amount: { minor: 1_000_000, currency: 'SEK' } }],
  goals: ['mal-2006-1'],
  directions: ['verksamhetsutveckling'],
  benefit: 'Nyttan av hamnbesöket',
  contact: { name: 'Eva Ek' },
  blanks: [{ field: 'visits', reason: 'not-applicable' }],
};
export const oldRemoved = {
  ...oldActivity,
  id: '0193a5b0-0000-7000-8000-000000000102',
  title: 'Den kasserade resan',
};
export const oldProject = {
  id: '0193a5b0-0000-7000-8000-000000000201',
  organisation: 'sdf-fosie',
  owner: 'sdf-fosie',
  otherDepartments: ['miljoforvaltningen'],
  name: 'Unga i arbete',
  acronym: 'UNGARB',
  programme: 'EQUAL-0006',
  partners: [{ name: 'Partnern', country: 'FI' }],
  phase: 'genomforande',
  phaseNotes: [{ phase: 'budget', completedOn: '2006-01-02', note: 'Fasnoten' }],
  status: 'pagaende',
  startsOn: '2005',
  goals: ['mal-2006-2'],
  directions: [],
  funds: {
    granted: { minor: 500_000_00, currency: 'EUR' },
    lumpSum: false,
    coFinancing: [{ source: 'egen-tid' }],
    exchangeRate: { currency: 'EUR', rate: '9.25' },
    years: [{ year: 2006, paid: { minor: 100_000_00, currency: 'EUR' } }],
  },
  decisions: [{ body: 'Nämnden', decidedOn: '2005-03-01', phase: 'budget' }],
  blanks: [],
};
export const headId = '0193a5b0-0000-7000-8000-000000000302';

/** One statement for each row; the texts between quotation marks are what the rows hold. */
const insertText = (table: string, row: Readonly<Record<string, string | number | null>>) => ({
  sql: `INSERT INTO ${table} (${Object.keys(row).join()}) VALUES (${Object.keys(row)
    .map(() => '?')
    .join()})`,
  values: Object.values(row),
});
const digest = (number: number): string => String(number).padStart(64, '0');

const workspace = (role: 'department' | 'city-office') =>
  insertText('workspace', {
    id: 1,
    role,
    organisation: role === 'department' ? 'sdf-fosie' : 'stadskontoret',
    contact: '{"name":"Eva Ek"}',
    installation_id: '0193a5b0-0000-7000-8000-000000000001',
    created_at: '2006-11-01T08:00:00Z',
  });

const times = { created_at: '2006-11-02T10:00:00Z', updated_at: '2006-11-03T10:00:00Z' };
const audit = (record: { id: string }, action: string, field: string, after: string) =>
  insertText('audit', {
    at: '2006-11-02T10:00:00Z',
    actor: 'Eva Ek',
    action,
    record_type: 'activity',
    record_id: record.id,
    field,
    after,
  });

const departmentRows = [
  ...[
    { row_id: 1, record_type: 'activity', record: oldActivity, version: 2, removed_at: null },
    {
      row_id: 4,
      record_type: 'activity',
      record: oldRemoved,
      version: 1,
      removed_at: '2006-11-04T10:00:00Z',
    },
    { row_id: 7, record_type: 'project', record: oldProject, version: 3, removed_at: null },
  ].flatMap(({ record, ...row }) => [
    insertText('records', { ...row, ...times, id: record.id, body: JSON.stringify(record) }),
    insertText('record_search', { rowid: row.row_id, title: 'en gammal rubrik', text: 'en gammal text' }),
  ]),
  audit(oldActivity, 'create', 'title', '"Studieresa"'),
  audit(oldActivity, 'change', 'title', '"Studieresa till Stettin"'),
  audit(oldRemoved, 'remove', 'removedAt', '"2006-11-04T10:00:00Z"'),
  insertText('answers', { year: 2006, question: 'samverkan', text: 'Ja.' }),
  insertText('report_years', { year: 2005, nothing_to_report: 1 }),
  insertText('exports', {
    message_id: '0193a5b0-0000-7000-8000-000000000401',
    year: 2006,
    series_id: '0193a5b0-0000-7000-8000-000000000400',
    revision: 1,
    digest: digest(1),
    content_digest: digest(2),
    created_at: '2007-01-10T08:00:00Z',
  }),
  ...[oldProject, oldActivity].map(({ id }, position) =>
    insertText('export_records', {
      message_id: '0193a5b0-0000-7000-8000-000000000401',
      position,
      record_type: position === 0 ? 'project' : 'activity',
      record_id: id,
    }),
  ),
  insertText('export_files', {
    message_id: '0193a5b0-0000-7000-8000-000000000401',
    position: 0,
    extension: 'json',
    name: 'rapport.json',
    sha256: digest(3),
  }),
];

const submission = (revision: number, isHead: number) =>
  insertText('submissions', {
    message_id: `0193a5b0-0000-7000-8000-00000000030${revision}`,
    series_id: '0193a5b0-0000-7000-8000-000000000300',
    revision,
    previous_digest: revision === 1 ? null : digest(revision - 1),
    digest: digest(revision),
    organisation: 'sdf-fosie',
    year: 2006,
    purpose: 'final',
    created_at: '2007-01-10T08:00:00Z',
    imported_at: '2007-01-11T08:00:00Z',
    file_name: 'rapport.json',
    file_sha256: digest(10 + revision),
    is_head: isHead,
    nothing_to_report: 0,
    activity_count: 1,
    project_count: 1,
    record_ids: JSON.stringify([oldActivity.id, oldProject.id]),
    removed_ids: '[]',
    generator: 'Utblick 0.1.0',
    vocabulary_version: '1',
  });
const submissionRecord = (record_type: string, record: { id: string; organisation: string }) =>
  insertText('submission_records', {
    message_id: headId,
    record_type,
    position: 0,
    record_id: record.id,
    organisation: record.organisation,
    body: JSON.stringify(record),
  });

const cityOfficeRows = [
  submission(1, 0),
  submission(2, 1),
  submissionRecord('activity', oldActivity),
  submissionRecord('project', oldProject),
  insertText('submission_answers', { message_id: headId, position: 0, question: 'samverkan', text: 'Ja.' }),
  insertText('annual_report_texts', { year: 2006, section: 'summary', text: 'Sammanfattning.' }),
  insertText('expected_reporters', { year: 2006, organisation: 'gatukontoret', expected: 0 }),
];

/** Makes the database of a folder. @param role absent: one that both have left their rows in, which no program makes. */
export function makeVersion10(folder: string, role?: 'department' | 'city-office'): void {
  const database = new Database(join(folder, databaseFileName));
  migrate(database, folder, [initial]);
  const rows = [
    workspace(role ?? 'department'),
    ...(role === 'city-office' ? [] : departmentRows),
    ...(role === 'department' ? [] : cityOfficeRows),
  ];
  for (const { sql, values } of rows) database.prepare(sql).run(values);
  database.close();
}
