import { standingTexts } from '../../../src-main/domain/wording/shared-projects.ts';
import { useNavigation } from '../../app/place.ts';
import { Badge } from '../../ui/Badge.tsx';
import { InDetailBar } from '../../ui/InDetailBar.tsx';
import { useLeadToField } from '../../ui/use-lead-to-field.ts';
import { ChoiceForm } from './ChoiceForm.tsx';
import { CompareRecords } from './CompareRecords.tsx';
import { decidedWhen, type Match, nameOfMatch, standingTones, whyOf } from './match-words.ts';

/** The heading, as what the keyboard is led to. */
export const detailHeading = 'heading';

/** The records beside each other, and what the official says of them. */
export function MatchDetail({ year, match }: { year: number; match: Match }) {
  const { standing } = match;
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
        {[whyOf(match), decidedWhen(match, year)].map((text) => text && <p key={text}>{text}</p>)}
      </div>
      <CompareRecords year={year} records={match.records} />
      <ChoiceForm year={year} match={match} />
    </>
  );
}
