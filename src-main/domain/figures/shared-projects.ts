// A project that several förvaltningar report is one project. It is known by its programme and the funder's own
// reference number, unless the official has decided otherwise; its money is taken from one record, so that nothing is
// counted twice (decision 0021).
import type { Project } from '../project.ts';
import { isSameRecord, type SharedProjectDecision } from '../shared-project.ts';
import { inStableOrder, type JoinedRecords } from './joined-records.ts';
import { certainKey } from './project-keys.ts';
import { type AppliedDecision, applyDecisions, joinDecided } from './shared-decisions.ts';
import type { SharedProject } from './year-figures.ts';

/** Several records of what the funder knows as one project; `lead` is the one whose amounts count. */
export interface ProjectGroup {
  lead: Project;
  others: readonly Project[];
  /** Whole percent by förvaltning, as the official has decided; absent: all is the lead's. */
  shares?: readonly { organisation: string; percent: number }[] | undefined;
}

export const recordsOfGroup = ({ lead, others }: ProjectGroup): Project[] => [lead, ...others];

/** Owner's own record first, then the one that leads, then by organisation and id so that the choice is stable. */
export const leadOrder = (a: Project, b: Project): number =>
  Number(b.owner === b.organisation) - Number(a.owner === a.organisation) ||
  Number(b.role === 'koordinator') - Number(a.role === 'koordinator') ||
  inStableOrder(a, b);

/** Groups in the order in which their first record came. */
export function groupProjects(
  year: number,
  projects: readonly Project[],
  decisions: readonly SharedProjectDecision[] = [],
): ProjectGroup[] {
  const applied = applyDecisions(year, projects, decisions);
  const joins = joinDecided(applied);
  joinCertain(joins, projects);
  return joins
    .groupsOf(projects)
    .map((records) => (records.size === 1 ? aloneOf(records) : toGroup(records, applied)));
}

const aloneOf = ([lead]: Iterable<Project>): ProjectGroup => ({ lead: lead as Project, others: [] });

/** Same programme and same reference. */
export function joinCertain(joins: JoinedRecords, projects: readonly Project[]): void {
  const byKey = new Map<string, Project[]>();
  for (const project of projects) {
    const key = certainKey(project);
    if (key === undefined) continue;
    const found = byKey.get(key);
    if (found) found.push(project);
    else byKey.set(key, [project]);
  }
  for (const records of byKey.values()) {
    if (records.length === 1) continue;
    const firsts: Project[] = [];
    for (const record of records.sort(inStableOrder))
      if (!firsts.some((first) => joins.join(first, record))) firsts.push(record);
  }
}

function toGroup(records: ReadonlySet<Project>, applied: readonly AppliedDecision[]): ProjectGroup {
  const decided = decisionOf(records, applied);
  const [lead, ...others] = inLeadOrder(records, decided);
  return { lead: lead as Project, others, shares: sharesOf(records, decided) };
}

/** The one that leads, as decided or else as the records say, before the others. */
export function inLeadOrder(records: ReadonlySet<Project>, decided: AppliedDecision | undefined): Project[] {
  const chosen = decided?.decision.lead;
  const isChosen = (record: Project): boolean => {
    const member = decided?.members.get(record);
    return member !== undefined && chosen !== undefined && isSameRecord(member, chosen);
  };
  return [...records].sort((a, b) => Number(isChosen(b)) - Number(isChosen(a)) || leadOrder(a, b));
}

/** The decision that the group goes by: the first that says of two of its records that they are the same. */
export const decisionOf = (
  records: ReadonlySet<Project>,
  applied: readonly AppliedDecision[],
): AppliedDecision | undefined =>
  applied.find(
    ({ decision, members }) =>
      decision.isSame && [...members.keys()].filter((record) => records.has(record)).length > 1,
  );

/** Of those that report it this year; a share of one that does not falls on the others in proportion. */
function sharesOf(
  records: ReadonlySet<Project>,
  decided: AppliedDecision | undefined,
): ProjectGroup['shares'] {
  const shares = [...(decided?.members ?? [])]
    .filter(([record]) => records.has(record))
    .map(([{ organisation }, { share = 0 }]) => ({ organisation, percent: share }))
    .sort((a, b) => (a.organisation < b.organisation ? -1 : 1));
  return shares.some(({ percent }) => percent > 0) ? shares : undefined;
}

export const toSharedProject = ({ lead, others, shares }: ProjectGroup): SharedProject => ({
  name: lead.acronym ?? lead.name ?? '',
  lead: { organisation: lead.organisation, id: lead.id },
  others: others.map(({ organisation, id }) => ({ organisation, id })),
  ...(shares && { shares: [...shares] }),
});

/** Each project once: the records without those that are another record's. */
export const withoutOthers = (
  projects: readonly Project[],
  shared: readonly SharedProject[],
): readonly Project[] => {
  const left = new Set(
    shared.flatMap(({ others }) => others.map(({ organisation, id }) => `${organisation}|${id}`)),
  );
  return projects.filter(({ organisation, id }) => !left.has(`${organisation}|${id}`));
};
