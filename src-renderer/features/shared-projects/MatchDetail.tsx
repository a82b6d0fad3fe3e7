import {
  reasonTexts,
  standingTexts,
  strengthTexts,
} from '../../../src-main/domain/wording/shared-projects.ts';
import { useNavigation } from '../../app/place.ts';
import { Badge } from '../../ui/Badge.tsx';
import { InDetailBar } from '../../ui/InDetailBar.tsx';
import { useLeadToField } from '../../ui/use-lead-to-field.ts';
import { ChoiceForm } from './ChoiceForm.tsx';
import { CompareRecords } from './CompareRecords.tsx';
import { decidedWhen, type Match, nameOfMatch, standingTones } from './match-words.ts';

/** The heading, as what the keyboard is led to. */
export const detailHeading = 'heading';

/** The records beside each other, and what the official says of them. */
export function MatchDetail({ year, match }: { year: number; match: Match }) {
  const { standing, decision } = match;
  useLeadToField(useNavigation().place.field);
  return (
    <>
      <InDetailBar>
        <Badge tone={standingTones[standing]}>{standingTexts[standing]}</Badge>
      </InDetailBar>
      <div className="stack-tight">
        <h2 className="record-title" tabIndex={-1} data-field={detailHeading}>
          {nameOfMatch(match)}
        </h2>
        {match.strength && (
          <div>
            <p>{strengthTexts[match.strength]}:</p>
            <ul className="shared-reasons">
              {match.reasons.map((reason) => (
                <li key={reason}>{reasonTexts[reason]}</li>
              ))}
            </ul>
          </div>
        )}
        {decision && <p>{decidedWhen(match.standing, decision, year)}</p>}
      </div>
      <CompareRecords year={year} records={match.records} />
      <ChoiceForm year={year} match={match} />
    </>
  );
}
