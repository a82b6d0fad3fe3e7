import { useState } from 'react';
import type { Board } from '../../../src-main/contract/views.ts';
import { countReports } from '../../../src-main/domain/completeness.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { useCall } from '../../api.ts';
import { useNavigation } from '../../app/place.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { ListDetail } from '../../ui/ListDetail.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { leadToField } from '../../ui/lead-to-field.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { BoardDetail, boardHeading } from './BoardDetail.tsx';
import { BoardTable } from './BoardTable.tsx';
import { boardEntries, shownRows } from './board-entries.ts';
import { ExtensionPanel } from './ExtensionPanel.tsx';
import { FeedbackPanel } from './FeedbackPanel.tsx';
import { LetterStatus } from './LetterStatus.tsx';
import { manyActions } from './row-actions.ts';
import { useBoardWork } from './use-board-work.ts';
import './board.css';

/** Who is expected to report for the year, what has come, what has been decided and what is missing. */
export function BoardPage() {
  const { place } = useNavigation();
  const board = useCall('board.get', { year: place.year });
  if (board.data) return <BoardOfYear key={place.year} board={board.data} />;
  return (
    <div className="page">
      <Loaded call={board}>{() => null}</Loaded>
    </div>
  );
}

function BoardOfYear({ board }: { board: Board }) {
  const { year } = board;
  const vocabulary = useVocabulary();
  const { go } = useNavigation();
  const work = useBoardWork(year);
  const [showsAll, setShowsAll] = useState(false);
  const [chosenCode, setChosenCode] = useState<string>();
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const entries = boardEntries(shownRows(board, vocabulary, showsAll), year, vocabulary);
  const chosen = entries.find(({ organisation }) => organisation === chosenCode);
  const many = marked.size === 0 ? entries : entries.filter(({ organisation }) => marked.has(organisation));
  return (
    <>
      <ListDetail
        onClose={() => setChosenCode(undefined)}
        list={
          <>
            <PageHeader
              title={`Redovisningar för ${year}`}
              lead={<CompletenessLine board={board} />}
              actions={
                <>
                  <Switch label="Visa alla" isOn={showsAll} onChange={setShowsAll} />
                  <MenuButton
                    label={
                      marked.size === 0
                        ? 'Åtgärder för alla'
                        : `Åtgärder för ${formatCount(many.length)} markerade`
                    }
                    isDisabled={work.isBusy}
                    actions={manyActions(many, work)}
                  />
                  <Button variant="primary" onPress={() => go({ room: 'inbox' })}>
                    Importera redovisningar
                  </Button>
                </>
              }
            />
            <FailureNotice failure={work.failure} />
            <LetterStatus letters={work.letters} />
            <BoardTable
              entries={entries}
              work={work}
              chosenCode={chosen?.organisation}
              marked={marked}
              onMark={setMarked}
              onChoose={(code, goesOn) => {
                const entry = entries.find(({ organisation }) => organisation === code);
                // Enter on a report goes to its review, as its name does.
                if (goesOn && entry?.received) return work.review(entry);
                setChosenCode(code);
                // The detail comes to the screen first.
                if (goesOn)
                  requestAnimationFrame(() => requestAnimationFrame(() => leadToField(boardHeading)));
              }}
            />
          </>
        }
        detail={
          chosen && {
            id: chosen.organisation,
            label: chosen.name,
            content: <BoardDetail key={chosen.organisation} entry={chosen} work={work} />,
          }
        }
      />
      <FeedbackPanel letters={work.letters} />
      <ExtensionPanel work={work} />
    </>
  );
}

/** The year in a line: the parts of those expected, and beside it how far the reports that have come have got. */
function CompletenessLine({ board }: { board: Board }) {
  const of = countReports(board.rows);
  const parts: readonly Part[] = [
    [of.received, 'har kommit in'],
    [of.covered, 'redovisas av efterträdaren'],
    [of.overdue, 'saknas efter sista dagen'],
    [of.waiting, 'saknas'],
  ];
  const states: readonly Part[] = [
    [of.inTime, 'i tid'],
    [of.late, 'sena', 'sen'],
    [of.nothingToReport, 'har inget att redovisa'],
    [of.filled, 'väsentligen ifyllda', 'väsentligen ifylld'],
    [of.locked, 'låsta', 'låst'],
    [of.approved, 'godkända', 'godkänd'],
    [of.compiled, 'sammanställda', 'sammanställd'],
  ];
  return (
    <span className="completeness">
      <span>
        <strong className="number">{formatCount(of.expected)}</strong> ska redovisa: {told(parts)}
      </span>
      {of.received > 0 && <span>Av dem som har kommit in: {told(states)}</span>}
    </span>
  );
}

type Part = readonly [count: number, many: string, one?: string];

const told = (parts: readonly Part[]): string => {
  const shown = parts.filter(([count]) => count > 0);
  if (shown.length === 0) return 'inga';
  return shown
    .map(([count, many, one = many]) => `${formatCount(count)} ${count === 1 ? one : many}`)
    .join(' · ');
};
