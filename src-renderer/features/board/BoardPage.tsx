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
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { showToast } from '../../ui/toast.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { BoardTable } from './BoardTable.tsx';
import { type BoardEntry, boardEntries, countBoard, shownRows } from './board-entries.ts';

/** Who is expected to report for the year, what has come and what is missing. */
export function BoardPage() {
  const { place, go } = useNavigation();
  const board = useCall('board.get', { year: place.year });
  return (
    <div className="page">
      <PageHeader
        title={`Redovisningar för ${place.year}`}
        lead="Vilka som ska redovisa, vad som har kommit in och vad som saknas."
        actions={
          <Button variant="primary" onPress={() => go({ room: 'inbox' })}>
            Importera redovisningar
          </Button>
        }
      />
      <Loaded call={board}>{(loaded) => <BoardOfYear board={loaded} />}</Loaded>
    </div>
  );
}

function BoardOfYear({ board }: { board: Board }) {
  const vocabulary = useVocabulary();
  const save = useAction('board.saveExpectation');
  const [showsAll, setShowsAll] = useState(false);
  const expect = async ({ organisation, name }: BoardEntry, expected: boolean): Promise<void> => {
    const result = await save.run({ year: board.year, organisation, expected });
    if (!result.ok) return;
    showToast(`${name} ska ${expected ? '' : 'inte '}redovisa ${board.year}.`, {
      label: 'Ångra',
      onPress: () => void save.run({ year: board.year, organisation, expected: !expected }),
    });
  };
  const entries = boardEntries(shownRows(board, vocabulary, showsAll), (code) =>
    organisationName(vocabulary, code),
  );
  const { expected, received, missing, nothingToReport } = countBoard(board);
  return (
    <>
      <KeyFigures>
        <KeyFigure label="ska redovisa" value={formatCount(expected)} />
        <KeyFigure label="har redovisat" value={formatCount(received)} />
        <KeyFigure label="saknas" value={formatCount(missing)} />
        <KeyFigure label="har inget att redovisa" value={formatCount(nothingToReport)} />
      </KeyFigures>
      <FailureNotice failure={save.failure} />
      <section className="panel" aria-label="Förvaltningar">
        <BoardTable entries={entries} onExpect={(entry, isExpected) => void expect(entry, isExpected)} />
        <Switch
          label="Visa alla organisationer som fanns under året"
          isOn={showsAll}
          onChange={setShowsAll}
        />
      </section>
    </>
  );
}
