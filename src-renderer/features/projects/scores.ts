import {
  type Assessment,
  type CriterionScore,
  highestScore,
  lowestScore,
} from '../../../src-main/domain/assessment.ts';

export const scoreOptions = Array.from({ length: highestScore - lowestScore + 1 }, (_, step) => {
  const score = String(lowestScore + step);
  if (step === 0) return { id: score, label: score, detail: 'Inte alls' };
  return lowestScore + step === highestScore
    ? { id: score, label: score, detail: 'Helt' }
    : { id: score, label: score };
});

export const scoreOf = (scores: readonly CriterionScore[], criterion: string): CriterionScore =>
  scores.find((one) => one.criterion === criterion) ?? { criterion };

/** The scores with one replaced or added; one with neither score nor comment is left out. */
export const withScore = (scores: readonly CriterionScore[], changed: CriterionScore): CriterionScore[] => {
  const isKnown = scores.some(({ criterion }) => criterion === changed.criterion);
  const next = scores.map((one) => (one.criterion === changed.criterion ? changed : one));
  return (isKnown ? next : [...next, changed]).filter(
    ({ score, comment }) => score !== undefined || comment !== undefined,
  );
};

export const assessorName = ({ assessor }: Assessment, index: number): string =>
  assessor ?? `Bedömare ${index + 1}`;
