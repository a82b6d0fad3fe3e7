import type { Totals, YearFigures } from '../../../src-main/domain/figures/year-figures.ts';
import { kronor, type MoneySum } from '../../../src-main/domain/money.ts';
import { formatCount, formatMoneyInText, formatMoneySum } from '../../../src-main/domain/wording/format.ts';
import type { Room } from '../../app/place.ts';
import { useNavigation } from '../../app/place.ts';
import { KeyFigure, KeyFigures } from '../../ui/KeyFigures.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Panel } from '../../ui/Panel.tsx';

interface YearPanelProps {
  figures: YearFigures;
  previous: YearFigures | undefined;
}

const million = kronor(1_000_000).minor;

/** Short enough for a figure in large type: `2,7 mnkr`, `757 000 kr`. */
const moneyFigure = (sum: MoneySum): string =>
  Math.abs(sum.SEK ?? 0) >= million ? formatMoneyInText(sum) : formatMoneySum(sum);

type Figure = [label: string, read: (totals: Totals) => string];

const projectFigures: readonly Figure[] = [
  ['projekt', ({ projects }) => formatCount(projects)],
  ['startade', ({ started }) => formatCount(started)],
  ['avslutade', ({ ended }) => formatCount(ended)],
  ['beviljat, hela projekttiden', ({ funds }) => moneyFigure(funds.granted)],
  ['upparbetat', ({ funds }) => moneyFigure(funds.incurred)],
  ['utbetalt', ({ funds }) => moneyFigure(funds.paid)],
];
const activityFigures: readonly Figure[] = [
  ['aktiviteter', ({ activities }) => formatCount(activities)],
  ['besök', ({ visits }) => formatCount(visits)],
  ['besökare', ({ visitors }) => formatCount(visitors)],
  ['resor', ({ trips }) => formatCount(trips)],
  ['deltagare', ({ participants }) => formatCount(participants)],
  ['varav förtroendevalda', ({ electedParticipants }) => formatCount(electedParticipants)],
];

/** The key figures, with last year's below when there was a last year. */
export function YearPanel({ figures, previous }: YearPanelProps) {
  return (
    <Panel title="Årets siffror">
      <div className="overview-figures">
        <FigureRow room="projects" figures={projectFigures} now={figures} before={previous} />
        <FigureRow room="activities" figures={activityFigures} now={figures} before={previous} />
      </div>
    </Panel>
  );
}

interface FigureRowProps {
  room: Room;
  figures: readonly Figure[];
  now: YearFigures;
  before: YearFigures | undefined;
}

function FigureRow({ room, figures, now, before }: FigureRowProps) {
  const { go } = useNavigation();
  return (
    <KeyFigures>
      {figures.map(([label, read]) => (
        <KeyFigure
          key={label}
          label={label}
          value={<LinkButton onPress={() => go({ room })}>{read(now.totals)}</LinkButton>}
          {...(before && { note: `${before.year}: ${read(before.totals)}` })}
        />
      ))}
    </KeyFigures>
  );
}
