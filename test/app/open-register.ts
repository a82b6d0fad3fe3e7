// An empty register in the real core, and quick ways to put records into it.
import { onTestFinished } from 'vitest';
import type { ReportedType } from '../../src-main/domain/record-kind.ts';
import type { RecordQuery } from '../../src-main/domain/record-query.ts';
import { recordSchemas } from '../../src-main/domain/records.ts';
import { removeFolder, startTemporaryCore, type TemporaryCore } from './temporary-core.ts';

export const organisation = 'miljoforvaltningen';

export interface Register extends TemporaryCore {
  /** Stores a record and gives its id; the ids of a register are made in order. */
  add(type: ReportedType, members: object): Promise<string>;
  /** The titles of a list's first page. */
  titles(query: Partial<RecordQuery>): Promise<string[]>;
}

export const recordId = (number: number): string =>
  `01990000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const toQuery = (query: Partial<RecordQuery>): RecordQuery => ({
  type: 'activity',
  filters: [],
  sort: { by: 'title', direction: 'ascending' },
  ...query,
});

export async function openRegister(): Promise<Register> {
  const core = startTemporaryCore();
  onTestFinished(() => {
    core.close();
    removeFolder(core.folder);
  });
  await core.must('workspace.create', { role: 'department', organisation, contact: { name: 'Eva Ek' } });
  let made = 0;
  return {
    ...core,
    async add(type, members) {
      const id = recordId(++made);
      const funds = type === 'project' && { funds: { years: [] } };
      const record = recordSchemas[type].parse({ id, organisation, ...funds, ...members });
      await core.must('record.save', { type, record, basedOn: 0, year: 2006 } as never);
      return id;
    },
    async titles(query) {
      const page = await core.must('record.list', { query: toQuery(query), offset: 0, limit: 200 });
      return page.rows.map(({ title }) => title);
    },
  };
}
