// A project that several förvaltningar report is one project. It is known by its programme and the funder's own
// reference number; its money is taken from one record, the owner's, so that nothing is counted twice.
import type { Project } from '../project.ts';
import type { SharedProject } from './year-figures.ts';

/** Several records of what the funder knows as one project; `lead` is the one whose amounts count. */
export interface ProjectGroup {
  lead: Project;
  others: readonly Project[];
}

export const recordsOfGroup = ({ lead, others }: ProjectGroup): Project[] => [lead, ...others];

const normalised = (reference: string): string =>
  reference.toLocaleUpperCase('sv').replace(/[^\p{L}\p{N}]/gu, '');

/** undefined: nothing to know it by, so it stands alone. */
function sharedKey(project: Project): string | undefined {
  const reference = normalised(project.funderReference ?? '');
  return reference === '' || project.programme === undefined
    ? undefined
    : `${project.programme}|${reference}`;
}

/** Owner's own record first, then the one that leads, then by organisation and id so that the choice is stable. */
const leadOrder = (a: Project, b: Project): number =>
  Number(b.owner === b.organisation) - Number(a.owner === a.organisation) ||
  Number(b.role === 'koordinator') - Number(a.role === 'koordinator') ||
  (a.organisation < b.organisation ? -1 : a.organisation > b.organisation ? 1 : a.id < b.id ? -1 : 1);

/** Groups in the order in which their first record came. Only records of different organisations are ever joined. */
export function groupProjects(projects: readonly Project[]): ProjectGroup[] {
  const groups = new Map<string, Project[]>();
  for (const project of projects) {
    const key = sharedKey(project);
    const group = key === undefined ? undefined : groups.get(key);
    if (group && !group.some(({ organisation }) => organisation === project.organisation))
      group.push(project);
    else
      groups.set(key !== undefined && !group ? key : `alone|${project.organisation}|${project.id}`, [
        project,
      ]);
  }
  return [...groups.values()].map((group) => {
    const [lead, ...others] = group.toSorted(leadOrder) as [Project, ...Project[]];
    return { lead, others };
  });
}

export const toSharedProject = ({ lead, others }: ProjectGroup): SharedProject => ({
  name: lead.acronym ?? lead.name ?? '',
  lead: { organisation: lead.organisation, id: lead.id },
  others: others.map(({ organisation, id }) => ({ organisation, id })),
});
