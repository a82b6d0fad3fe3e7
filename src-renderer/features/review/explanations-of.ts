import type { Review } from '../../../src-main/contract/completion-views.ts';
import { explanationKey } from '../../../src-main/domain/explanation.ts';
import type { ReviewRow } from './review-rows.ts';

/** What the förvaltning says of a row's warnings, by what each is of. */
export const explanationsOf = (
  { findings }: ReviewRow,
  { explanations }: Review,
): ReadonlyMap<string, string> => {
  const keys = new Set(findings.map(explanationKey));
  return new Map(
    explanations
      .map((explanation) => [explanationKey(explanation as never), explanation.text] as const)
      .filter(([key]) => keys.has(key)),
  );
};
