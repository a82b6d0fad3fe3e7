// Which records are one project. Only records of different förvaltningar are ever joined, and never two that the official
// has told apart, not by way of a third either.
import type { Project } from '../project.ts';

export class JoinedRecords {
  readonly #groups = new Map<Project, Set<Project>>();
  readonly #apart = new Map<Project, Set<Project>>();

  keepApart(a: Project, b: Project): void {
    this.#noteApart(a, b);
    this.#noteApart(b, a);
  }

  #noteApart(a: Project, b: Project): void {
    this.#apart.set(a, (this.#apart.get(a) ?? new Set()).add(b));
  }

  isApart(a: Project, b: Project): boolean {
    return this.#apart.get(a)?.has(b) === true;
  }

  /** The record alone, where it is joined with no other. */
  groupOf(project: Project): ReadonlySet<Project> {
    return this.#groups.get(project) ?? new Set([project]);
  }

  /** @returns whether they are one now. */
  join(a: Project, b: Project): boolean {
    const left = this.groupOf(a);
    if (left.has(b)) return true;
    const right = this.groupOf(b);
    for (const one of left)
      for (const other of right)
        if (one.organisation === other.organisation || this.isApart(one, other)) return false;
    const joined = new Set([...left, ...right]);
    for (const project of joined) this.#groups.set(project, joined);
    return true;
  }

  /** In the order in which the first of each comes; each once. */
  groupsOf(projects: readonly Project[]): ReadonlySet<Project>[] {
    const seen = new Set<Project>();
    const groups: ReadonlySet<Project>[] = [];
    for (const project of projects) {
      if (seen.has(project)) continue;
      const group = this.groupOf(project);
      groups.push(group);
      if (group.size > 1) for (const one of group) seen.add(one);
    }
    return groups;
  }
}

/** So that what comes first does not depend on what was imported first. */
export const inStableOrder = (a: Project, b: Project): number => {
  if (a.organisation !== b.organisation) return a.organisation < b.organisation ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};
