import type { OutputOf } from '../../../src-main/contract/contract.ts';
import type { MatchStanding } from '../../../src-main/domain/figures/match-projects.ts';
import type { Project } from '../../../src-main/domain/project.ts';
import { capitalise, formatDate, joinWords } from '../../../src-main/domain/wording/format.ts';
import { reasonTexts, strengthTexts } from '../../../src-main/domain/wording/shared-projects.ts';
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

/** `Samma program och ärendenummer och nästan samma namn` */
export const reasonsOf = ({ reasons }: Match): string =>
  capitalise(joinWords(reasons.map((reason) => reasonTexts[reason])));

/** `Troligen samma: samma program och kortnamn.` */
export const whyOf = (match: Match): string | undefined =>
  match.strength &&
  `${strengthTexts[match.strength]}: ${joinWords(match.reasons.map((reason) => reasonTexts[reason]))}.`;

export function decidedWhen({ decision, standing }: Match, year: number): string | undefined {
  if (decision === undefined) return undefined;
  const when = `${formatDate(decision.decidedAt)} av ${decision.decidedBy}`;
  if (standing === 'undecided') return `Du har beslutat om några av dem (${when}).`;
  return decision.year === year
    ? `Beslutat ${when}.`
    : `Beslutat för ${decision.year} (${when}). Det gäller tills du beslutar något annat för ${year}.`;
}
