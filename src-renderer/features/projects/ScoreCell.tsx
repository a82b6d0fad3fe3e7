import type { CriterionScore } from '../../../src-main/domain/assessment.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { withMember } from '../../ui/with-member.ts';
import { scoreOptions } from './scores.ts';

interface ScoreCellProps {
  path: string;
  /** Whose score of what, for the reader who does not see the table. */
  label: string;
  score: CriterionScore;
  onChange: (score: CriterionScore) => void;
  onLeave: () => void;
}

/** One person's score by one criterion, and why. */
export const ScoreCell = ({ path, label, score, onChange, onLeave }: ScoreCellProps) => (
  <div className="score-cell">
    <SelectField
      name={`${path}.score`}
      label={`Poäng: ${label}`}
      value={score.score?.toString()}
      onChange={(chosen) =>
        onChange(withMember(score, 'score', chosen === undefined ? undefined : Number(chosen)))
      }
      onLeave={onLeave}
      options={scoreOptions}
      emptyLabel="–"
    />
    <TextArea
      name={`${path}.comment`}
      label={`Motivering: ${label}`}
      value={score.comment}
      onChange={(comment) => onChange(withMember(score, 'comment', comment))}
      onLeave={onLeave}
    />
  </div>
);
