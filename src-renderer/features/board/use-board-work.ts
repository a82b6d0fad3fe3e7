// What is done from the board with one förvaltning or with many: decisions, more time, letters.
import { useState } from 'react';
import type { Failure } from '../../../src-main/domain/failure.ts';
import type { ReviewActKind } from '../../../src-main/domain/standing.ts';
import { useAction } from '../../api.ts';
import { useNavigation } from '../../app/place.ts';
import { useReviewActs } from '../../app/use-review-acts.ts';
import { showToast } from '../../ui/toast.ts';
import type { BoardEntry } from './board-entries.ts';
import { type Letters, useLetters } from './use-letters.ts';

export interface BoardWork {
  year: number;
  letters: Letters;
  isBusy: boolean;
  failure: Failure | undefined;
  review: (entry: BoardEntry) => void;
  act: (entries: readonly BoardEntry[], act: ReviewActKind) => void;
  expect: (entry: BoardEntry, expected: boolean) => void;
  /** @param by undefined: it reports by itself. */
  saveCover: (organisation: string, by: string | undefined) => void;
  openExtension: (organisations: readonly string[]) => void;
  closeExtension: () => void;
  /** Whom the panel gives more time; absent: it is closed. */
  extending: readonly string[] | undefined;
}

export function useBoardWork(year: number): BoardWork {
  const { go } = useNavigation();
  const letters = useLetters(year);
  const acts = useReviewActs();
  const expectation = useAction('board.saveExpectation');
  const cover = useAction('board.saveCover');
  const [extending, setExtending] = useState<readonly string[]>();
  return {
    year,
    letters,
    isBusy: letters.isBusy || acts.isRunning,
    failure: acts.failure ?? expectation.failure ?? cover.failure,
    review: ({ received }) => received && go({ room: 'review', id: received.messageId }),
    act: (entries, act) =>
      void acts.run(
        entries.flatMap(({ received }) => received ?? []),
        act,
      ),
    expect: ({ organisation, name }, expected) =>
      void expectation.run({ year, organisation, expected }).then((result) => {
        if (!result.ok) return;
        showToast(`${name} ska ${expected ? '' : 'inte '}redovisa ${year}.`, {
          label: 'Ångra',
          onPress: () => void expectation.run({ year, organisation, expected: !expected }),
        });
      }),
    saveCover: (organisation, by) => void cover.run({ year, organisation, ...(by !== undefined && { by }) }),
    openExtension: setExtending,
    closeExtension: () => setExtending(undefined),
    extending,
  };
}
