import { useState } from 'react';
import type { Board } from '../../../src-main/contract/views.ts';
import { organisationName } from '../../../src-main/domain/vocabulary.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { useAction, useCall } from '../../api.ts';
import { useNavigation } from '../../app/place.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { KeyFigure, KeyFigures } from '../../ui/KeyFigures.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { showToast } from '../../ui/toast.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { BoardTable } from './BoardTable.tsx';
import { type BoardEntry, boardEntries, countBoard, shownRows } from './board-entries.ts';
import { FeedbackPanel } from './FeedbackPanel.tsx';
import { LetterStatus } from './LetterStatus.tsx';
import { useLetters } from './use-letters.ts';

/** Who is expected to report for the year, what has come and what is missing. */
export function BoardPage() {
  const { place } = useNavigation();
  const board = useCall('board.get', { year: place.year });
  return (
    <div className="page">
      <Loaded call={board}>{(loaded) => <BoardOfYear key={place.year} board={loaded} />}</Loaded>
    </div>
  );
}

function BoardOfYear({ board }: { board: Board }) {
  const { year } = board;
  const vocabulary = useVocabulary();
  const { go } = useNavigation();
  const save = useAction('board.saveExpectation');
  const letters = useLetters(year);
  const [showsAll, setShowsAll] = useState(false);
  const expect = async ({ organisation, name }: BoardEntry, expected: boolean): Promise<void> => {
    const result = await save.run({ year, organisation, expected });
    if (!result.ok) return;
    showToast(`${name} ska ${expected ? '' : 'inte '}redovisa ${year}.`, {
      label: 'Ångra',
      onPress: () => void save.run({ year, organisation, expected: !expected }),
    });
  };
  const entries = boardEntries(shownRows(board, vocabulary, showsAll), (code) =>
    organisationName(vocabulary, code),
  );
  const { expected, received, missing, nothingToReport } = countBoard(board);
  const unreported = entries.filter((row) => row.expected && row.received === undefined);
  const answering = entries.filter(({ points }) => points !== undefined && points.open > points.unsent);
  const toRemind = [...unreported, ...answering].map(({ organisation }) => organisation);
  return (
    <>
      <PageHeader
        title={`Redovisningar för ${year}`}
        lead="Vilka som ska redovisa, vad som har kommit in och vad som saknas."
        actions={
          <>
            <MenuButton
              label="Skriv till alla"
              isDisabled={letters.isBusy}
              actions={[
                {
                  id: 'receipts',
                  label: 'Kvittenser till dem som har redovisat',
                  onPress: letters.writeReceipts,
                  isDisabled: received === 0,
                },
                {
                  id: 'letters',
                  label: 'Påminnelsebrev till dem vi väntar på',
                  onPress: () => letters.remind(toRemind, 'letter'),
                  isDisabled: toRemind.length === 0,
                },
                {
                  id: 'calendar',
                  label: 'Påminnelser i kalendern för dem vi väntar på',
                  onPress: () => letters.remind(toRemind, 'calendar'),
                  isDisabled: toRemind.length === 0,
                },
                {
                  id: 'feedback',
                  label: 'Återkoppling till dem som har redovisat …',
                  onPress: () => letters.writeFeedback(undefined),
                  isDisabled: received === 0,
                },
              ]}
            />
            <Button variant="primary" onPress={() => go({ room: 'inbox' })}>
              Importera redovisningar
            </Button>
          </>
        }
      />
      <KeyFigures>
        <KeyFigure label="ska redovisa" value={formatCount(expected)} />
        <KeyFigure label="har redovisat" value={formatCount(received)} />
        <KeyFigure label="saknas" value={formatCount(missing)} />
        <KeyFigure label="har inget att redovisa" value={formatCount(nothingToReport)} />
      </KeyFigures>
      <FailureNotice failure={save.failure} />
      <LetterStatus letters={letters} />
      <section className="panel" aria-label="Förvaltningar">
        <BoardTable
          entries={entries}
          letters={letters}
          onReview={(id) => go({ room: 'review', id })}
          onExpect={(entry, isExpected) => void expect(entry, isExpected)}
        />
        <Switch
          label="Visa alla organisationer som fanns under året"
          isOn={showsAll}
          onChange={setShowsAll}
        />
      </section>
      <FeedbackPanel letters={letters} />
    </>
  );
}
