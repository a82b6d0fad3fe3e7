import { MessageSquarePlus } from 'lucide-react';
import { ComboField } from '../../ui/ComboField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { beginPoint } from './begin-point.ts';
import { FindingLines } from './FindingLines.tsx';
import { PlacePoints } from './PlacePoints.tsx';
import type { Lines } from './review-lines.ts';
import type { ReviewRow } from './review-rows.ts';
import type { PointActions } from './use-points.ts';

interface ReviewLinesProps {
  row: ReviewRow;
  lines: Lines;
  explanations: ReadonlyMap<string, string>;
  actions: PointActions;
}

/** The report's own lines; at each a point can be written, and under each stand those that are. */
export function ReviewLines({ row, lines, explanations, actions }: ReviewLinesProps) {
  const isAnswer = row.subject.kind === 'answer';
  return (
    <>
      {lines.lines.length > 0 && (
        <ul className="review-lines">
          {lines.lines.map(({ member, label, value }) => (
            <li key={member} data-field={`line.${member}`}>
              <div className="review-line">
                <span className="review-label">{label}</span>
                <span className="review-value">
                  {value === '' ? <span className="quiet">Inte ifyllt</span> : value}
                </span>
                {!isAnswer && (
                  <IconButton
                    label={`Skriv en punkt om ${label}`}
                    icon={<MessageSquarePlus aria-hidden />}
                    onPress={() => beginPoint(actions, row, member)}
                  />
                )}
              </div>
              <FindingLines
                findings={
                  isAnswer
                    ? row.findings
                    : row.findings.filter(({ field }) => lines.memberOfField(field) === member)
                }
                explanations={explanations}
              />
              {!isAnswer && (
                <PlacePoints
                  row={row}
                  member={member}
                  points={row.points.filter((point) => lines.memberOf(point) === member)}
                  actions={actions}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {lines.empty.length > 0 && (
        <ComboField
          key={`${row.points.length} ${actions.drafts.length}`}
          name="emptyMember"
          label="Skriv en punkt om ett fält som inte är ifyllt"
          value={undefined}
          onChange={(member) => member !== undefined && beginPoint(actions, row, member)}
          options={lines.empty}
        />
      )}
    </>
  );
}
