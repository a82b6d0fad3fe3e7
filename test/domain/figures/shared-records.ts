// Records of one project as several förvaltningar report it, and what is decided about them.
import type { Project } from '../../../src-main/domain/project.ts';
import type { SharedProjectDecision } from '../../../src-main/domain/shared-project.ts';
import { fullProject } from '../full-project.ts';
import { id } from '../sample-ids.ts';

export const recordOf = (number: number, organisation: string, change: Partial<Project> = {}): Project => ({
  ...fullProject,
  id: id(number),
  organisation,
  owner: undefined,
  takenOverFrom: undefined,
  role: 'partner',
  ...change,
});

/** One project to all who know its programme and reference. */
export const sharedRecord = (number: number, organisation: string, change: Partial<Project> = {}): Project =>
  recordOf(number, organisation, { programme: 'IEE-I', funderReference: 'IEE/04/001', ...change });

interface Decided {
  year?: number;
  isSame?: boolean;
  /** Absent: the first. */
  lead?: Project;
  shares?: readonly number[];
  number?: number;
}

/** As it is kept: each record with what it is known again by. */
export const decided = (
  records: readonly Project[],
  { year = 2006, isSame = true, lead = records[0], shares, number = 900 }: Decided = {},
): SharedProjectDecision => ({
  id: id(number),
  year,
  isSame,
  members: records.map(
    ({ organisation, id: recordId, name, acronym, programme, funderReference }, index) => ({
      organisation,
      id: recordId,
      name,
      acronym,
      programme,
      funderReference,
      share: shares?.[index],
    }),
  ),
  lead: isSame && lead ? { organisation: lead.organisation, id: lead.id } : undefined,
  decidedAt: '2007-02-01T08:00:00Z',
  decidedBy: 'Ada',
});
