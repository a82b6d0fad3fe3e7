// What a person does in a register, one reported thing after the other: for the test that kills the program in the midst.
import { outreachSchema } from '../../src-main/domain/outreach.ts';
import { reportedTypes } from '../../src-main/domain/record-kind.ts';
import { fullRecords } from '../domain/full-records.ts';
import { organisation, year } from './every-kind.ts';
import type { TemporaryCore } from './temporary-core.ts';

const viewId = '01990000-0000-7000-8000-000000000801';
const made = outreachSchema.parse({
  id: '01990000-0000-7000-8000-000000000802',
  organisation,
  title: 'Ett nytt utskick',
  goals: ['mal-2006-1'],
});
const both = [fullRecords.outreach, made].map(({ id }) => ({ type: 'outreach' as const, id }));
const view = {
  id: viewId,
  name: 'Utskick',
  query: { type: 'outreach' as const, filters: [], sort: { by: 'title', direction: 'ascending' } as const },
};

export const workSteps: readonly ((core: TemporaryCore) => Promise<unknown>)[] = [
  ...reportedTypes.map((type) => (core: TemporaryCore) => {
    const record = { ...fullRecords[type], registryNumber: 'NY-1' };
    return core.must('record.save', { type, record, basedOn: 1, year } as never);
  }),
  (core) => core.must('record.save', { type: 'outreach', record: made, basedOn: 0, year }),
  (core) =>
    core.must('record.changeMany', {
      type: 'outreach',
      ids: both.map(({ id }) => id),
      member: 'unit',
      change: { mode: 'set', value: 'Hamnen' },
    }),
  (core) => core.must('record.remove', { records: both }),
  (core) => core.must('record.restore', { records: both }),
  (core) => core.must('view.save', view),
  (core) => core.must('undo.undo', {}),
  (core) => core.must('undo.undo', {}),
  (core) => core.must('undo.undo', {}),
  (core) => core.must('undo.undo', {}),
  (core) => core.must('undo.redo', {}),
  (core) => core.must('report.saveAnswer', { year, answer: { question: 'resultat', text: 'Ja.' } }),
  (core) => core.must('view.save', view),
  (core) => core.must('view.remove', { id: viewId }),
];
