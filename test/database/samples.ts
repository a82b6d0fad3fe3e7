// Values that stand in for what the use cases hand over.
import type { Store } from '../../src-main/app/store.ts';
import { mapRecordLists, type ReportContents } from '../../src-main/domain/department-report.ts';
import type { StoredSubmission } from '../../src-main/domain/package/revision.ts';
import type { RecordType } from '../../src-main/domain/record-kind.ts';
import type { RecordOf } from '../../src-main/domain/records.ts';
import type { Result } from '../../src-main/domain/result.ts';
import type { Workspace } from '../../src-main/domain/workspace.ts';
import { fullRecords } from '../domain/full-records.ts';
import { digest, id } from '../domain/sample-ids.ts';

export const audit = { at: '2006-11-02T10:00:00Z', actor: 'Eva Ek' };
export const later = { at: '2006-11-03T11:00:00Z', actor: 'Åke Ö' };

export const workspace: Workspace = {
  role: 'department',
  organisation: 'sdf-fosie',
  contact: { name: 'Eva Ek' },
  installationId: id(1),
  createdAt: '2006-11-01T08:00:00Z',
};

export const { activity, project } = fullRecords;

/** A revision of one series: number n has message id 300 + n and digest n. */
export const submission = (revision: number, changed: Partial<StoredSubmission> = {}): StoredSubmission => ({
  messageId: id(300 + revision),
  seriesId: id(300),
  revision,
  ...(revision > 1 && { previousDigest: digest(revision - 1) }),
  digest: digest(revision),
  organisation: 'sdf-fosie',
  year: 2006,
  purpose: 'final',
  createdAt: '2007-01-10T08:00:00Z',
  importedAt: '2007-01-11T08:00:00Z',
  fileName: `rapport-${revision}.docx`,
  fileSha256: digest(9000 + revision),
  isHead: true,
  nothingToReport: false,
  activityCount: 2,
  projectCount: 1,
  recordIds: [id(101), id(102), id(201)],
  removedIds: [id(203)],
  generator: 'Utblick 0.1.0',
  vocabularyVersion: '2006.1',
  contactName: 'Eva Ek',
  signature: 'none',
  responses: [],
  explanations: [],
  measures: [],
  ready: [],
  ...changed,
});

/** A record of every kind, and two of one. */
export const contents: ReportContents = {
  ...mapRecordLists((type) => [fullRecords[type] as never]),
  activities: [activity, { ...activity, id: id(102), title: 'Återbesök' }],
  answers: [
    { question: 'samverkan', text: 'Ja.' },
    { question: 'framtid', blank: 'nothing-to-report' },
  ],
};

export const emptyContents: ReportContents = { ...mapRecordLists(() => []), answers: [] };

/** What the second revision has instead. */
export const secondContents: ReportContents = {
  ...emptyContents,
  activities: [{ ...activity, title: 'Rättad' }],
  projects: [project],
  answers: [{ question: 'samverkan', text: 'Nej.' }],
};

/** The value of a Result that is expected to be good. */
export function valueFrom<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`failed with ${result.failure.code}`);
  return result.value;
}

export const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.failure.code);

/** Saves one record. @returns the operation. */
export function save<T extends RecordType>(
  { records }: Store,
  type: T,
  record: RecordOf<T>,
  basedOn = 0,
  context = audit,
): Result<number | undefined> {
  const saved = records.saveAll([{ type, record, basedOn }], context);
  return saved.ok ? { ok: true, value: saved.value.operation } : saved;
}
