// A förvaltning with a record of every kind in which every member is filled in, all answers, and nothing to complain of.
import { recordsOf } from '../../src-main/domain/department-report.ts';
import { reportedTypes } from '../../src-main/domain/record-kind.ts';
import { fullReport } from '../domain/samples.ts';
import type { TemporaryCore } from './temporary-core.ts';

export const { organisation, year } = fullReport;

/** Makes it through the core's own door, ready to export. */
export async function fillWithEveryKind(core: TemporaryCore): Promise<void> {
  const { contact, answers } = fullReport;
  await core.must('workspace.create', { role: 'department', organisation, contact });
  for (const type of reportedTypes)
    for (const record of recordsOf(fullReport, type))
      await core.must('record.save', { type, record, basedOn: 0, year } as never);
  for (const answer of answers) await core.must('report.saveAnswer', { year, answer });
}
