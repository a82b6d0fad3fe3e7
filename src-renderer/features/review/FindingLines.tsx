import { explanationKey } from '../../../src-main/domain/explanation.ts';
import type { RuleFinding } from '../../../src-main/domain/rules/rule.ts';
import { ruleText } from '../../../src-main/domain/wording/rule-findings.ts';
import { ToneIcon } from '../../ui/Notice.tsx';

interface FindingLinesProps {
  findings: readonly RuleFinding[];
  /** By what each is of. */
  explanations: ReadonlyMap<string, string>;
}

/** What the rules say, and beside it why the förvaltning says that it is right all the same. */
export const FindingLines = ({ findings, explanations }: FindingLinesProps) =>
  findings.length > 0 && (
    <ul className="review-findings">
      {findings.map((finding) => {
        const explanation = explanations.get(explanationKey(finding));
        return (
          <li key={`${explanationKey(finding)} ${ruleText(finding)}`}>
            <span className="review-finding">
              <ToneIcon tone="warning" />
              {ruleText(finding)}
            </span>
            {explanation !== undefined && (
              <span className="review-explanation">
                <strong>Förvaltningens förklaring:</strong> {explanation}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
