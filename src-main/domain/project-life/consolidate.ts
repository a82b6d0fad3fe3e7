// What several assessors' scores come to together. Every criterion counts alike: the plan weighs none above another.
import type { Assessment, CriterionScore } from '../assessment.ts';

export interface CriterionOutcome {
  criterion: string;
  /** What the assessors gave, in their order. */
  scores: readonly number[];
  /** The middle score; between two it is half: 3.5. */
  median?: number | undefined;
  /** From the lowest score to the highest. */
  spread?: number | undefined;
  /** The assessors differ by two steps or more and have not agreed on a score. */
  needsTalk: boolean;
  agreed?: number | undefined;
  /** What counts: the agreed score, otherwise the middle one. Absent: not judged. */
  outcome?: number | undefined;
}

export interface Consolidation {
  criteria: readonly CriterionOutcome[];
  /** The mean of the criteria that are judged, to one decimal. */
  mean?: number | undefined;
  notJudged: number;
}

const differing = 2;

function medianOf(scores: readonly number[]): number | undefined {
  const sorted = scores.toSorted((first, second) => first - second);
  const [below, above] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return below === undefined || above === undefined ? undefined : (below + above) / 2;
}

const scoreOf = (scores: readonly CriterionScore[], criterion: string): number | undefined =>
  scores.find((one) => one.criterion === criterion)?.score;

function consolidateOne(
  criterion: string,
  assessments: readonly Assessment[],
  agreedScores: readonly CriterionScore[],
): CriterionOutcome {
  const scores = assessments
    .map((assessment) => scoreOf(assessment.scores, criterion))
    .filter((score) => score !== undefined);
  const median = medianOf(scores);
  const spread = scores.length === 0 ? undefined : Math.max(...scores) - Math.min(...scores);
  const agreed = scoreOf(agreedScores, criterion);
  return {
    criterion,
    scores,
    median,
    spread,
    needsTalk: agreed === undefined && spread !== undefined && spread >= differing,
    agreed,
    outcome: agreed ?? median,
  };
}

/**
 * @param criteria codes that are judged by now; one that was judged before and is no longer among them comes last, so
 *   that nothing disappears, but does not have to be judged.
 */
export function consolidate(
  assessments: readonly Assessment[],
  agreedScores: readonly CriterionScore[],
  criteria: readonly string[],
): Consolidation {
  const judged = [...assessments.flatMap(({ scores }) => scores), ...agreedScores]
    .filter(({ score }) => score !== undefined)
    .map(({ criterion }) => criterion);
  const outcomes = [...new Set([...criteria, ...judged])].map((criterion) =>
    consolidateOne(criterion, assessments, agreedScores),
  );
  const scores = outcomes.map(({ outcome }) => outcome).filter((outcome) => outcome !== undefined);
  return {
    criteria: outcomes,
    mean:
      scores.length === 0
        ? undefined
        : Math.round((10 * scores.reduce((sum, score) => sum + score, 0)) / scores.length) / 10,
    notJudged: outcomes.length - scores.length,
  };
}
