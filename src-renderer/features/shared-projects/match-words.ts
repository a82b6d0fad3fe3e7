import type { OutputOf } from '../../../src-main/contract/contract.ts';
import type { MatchStanding } from '../../../src-main/domain/figures/match-projects.ts';
import type { Project } from '../../../src-main/domain/project.ts';
import type { SharedProjectDecision } from '../../../src-main/domain/shared-project.ts';
import { formatDate } from '../../../src-main/domain/wording/format.ts';
import { reasonTexts } from '../../../src-main/domain/wording/shared-projects.ts';
import type { Tone } from '../../ui/Notice.tsx';

export type Match = OutputOf<'sharedProject.list'>['rows'][number];

export const recordKey = ({ organisation, id }: Pick<Project, 'organisation' | 'id'>): string =>
  `${organisation} ${id}`;

/** The same whichever of them leads. */
export const matchKey = ({ records }: Match): string => records.map(recordKey).sort().join(', ');

export const nameOfMatch = ({ records }: Match): string =>
  records.map(({ acronym, name }) => acronym ?? name).find(Boolean) ?? 'Utan namn';

export const standingTones: Readonly<Record<MatchStanding, Tone>> = {
  undecided: 'warning',
  same: 'good',
  different: 'plain',
};

/** The strongest of the reasons. */
export const reasonOf = ({ reasons: [strongest] }: Match): string =>
  strongest ? reasonTexts[strongest] : '';

export function decidedWhen(standing: MatchStanding, decision: SharedProjectDecision, year: number): string {
  const when = `${formatDate(decision.decidedAt)} av ${decision.decidedBy}`;
  if (standing === 'undecided') return `Du har beslutat om några av dem (${when}).`;
  return decision.year === year
    ? `Beslutat ${when}.`
    : `Beslutat för ${decision.year} (${when}). Det gäller tills du beslutar något annat för ${year}.`;
}
