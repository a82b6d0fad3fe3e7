// The decisions about shared projects, as they apply to the records of a year. The year's own come first, then those of
// the nearest year before, then those of later years: so a new decision leaves the years before as they were.
import type { Project } from '../project.ts';
import type { SharedProjectDecision, SharedProjectMember } from '../shared-project.ts';
import { JoinedRecords } from './joined-records.ts';
import { acronymOf, certainKey } from './project-keys.ts';

/** A decision, with those of its records that are reported for the year; two at least. */
export interface AppliedDecision {
  decision: SharedProjectDecision;
  members: ReadonlyMap<Project, SharedProjectMember>;
}

export function applyDecisions(
  year: number,
  projects: readonly Project[],
  decisions: readonly SharedProjectDecision[],
): AppliedDecision[] {
  if (decisions.length === 0) return [];
  const known = new KnownRecords(projects);
  return decisions
    .toSorted((a, b) => byNearness(year, a, b))
    .map((decision) => ({ decision, members: known.membersOf(decision) }))
    .filter(({ members }) => members.size > 1);
}

function byNearness(year: number, a: SharedProjectDecision, b: SharedProjectDecision): number {
  const isLater = (decision: SharedProjectDecision): number => Number(decision.year > year);
  return (
    isLater(a) - isLater(b) ||
    Math.abs(a.year - year) - Math.abs(b.year - year) ||
    (a.decidedAt === b.decidedAt ? (a.id < b.id ? -1 : 1) : a.decidedAt > b.decidedAt ? -1 : 1)
  );
}

/** What is decided about two records is what the first decision about both says. */
export function joinDecided(applied: readonly AppliedDecision[]): JoinedRecords {
  const joins = new JoinedRecords();
  for (const { decision, members } of applied) {
    const records = [...members.keys()];
    records.forEach((one, index) => {
      for (const other of records.slice(index + 1))
        if (decision.isSame) joins.join(one, other);
        else if (!joins.groupOf(one).has(other)) joins.keepApart(one, other);
    });
  }
  return joins;
}

/** Finds the members of decisions among a year's records. */
class KnownRecords {
  readonly #byKey: ReadonlyMap<string, Project[]>;

  constructor(projects: readonly Project[]) {
    const byKey = new Map<string, Project[]>();
    for (const project of projects)
      for (const key of keysOf(project)) {
        const found = byKey.get(key);
        if (found) found.push(project);
        else byKey.set(key, [project]);
      }
    this.#byKey = byKey;
  }

  membersOf({ members }: SharedProjectDecision): Map<Project, SharedProjectMember> {
    const found = new Map<Project, SharedProjectMember>();
    const wanted = members.map((member) => ({ member, record: this.#find(member) }));
    // A record that is named itself goes before one that it has come in the place of.
    for (const { member, record } of wanted)
      if (record?.id === member.id && record.organisation === member.organisation) found.set(record, member);
    for (const { member, record } of wanted) if (record && !found.has(record)) found.set(record, member);
    return found;
  }

  /** By its id, which it keeps over the years; else by what it is known by, when exactly one is. */
  #find(member: SharedProjectMember): Project | undefined {
    for (const key of keysOf(member)) {
      const reported = (this.#byKey.get(key) ?? []).filter(
        ({ organisation, takenOverFrom }) =>
          organisation === member.organisation || takenOverFrom === member.organisation,
      );
      const own = reported.filter(({ organisation }) => organisation === member.organisation);
      const [only, ...others] = own.length > 0 ? own : reported;
      if (only && others.length === 0) return only;
    }
    return undefined;
  }
}

function keysOf(project: Pick<Project, 'id'> & Partial<Project>): string[] {
  const certain = certainKey(project);
  const acronym = acronymOf(project);
  return [
    `id|${project.id}`,
    ...(certain === undefined ? [] : [`reference|${certain}`]),
    ...(acronym === '' || project.programme === undefined ? [] : [`acronym|${project.programme}|${acronym}`]),
  ];
}
