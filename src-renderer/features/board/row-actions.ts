import type { MenuAction } from '../../ui/ActionMenu.tsx';
import type { BoardEntry } from './board-entries.ts';
import type { Letters } from './use-letters.ts';

/** What can be written to one förvaltning: of its report when it has come, else a reminder of it. */
export function rowActions(
  { organisation, expected, received, points }: BoardEntry,
  letters: Letters,
  onReview: (messageId: string) => void,
): MenuAction[] {
  const isAnswering = points !== undefined && points.open > points.unsent;
  const isWaitedFor = received === undefined ? expected : isAnswering;
  const { isBusy: isDisabled } = letters;
  return [
    ...(received
      ? [
          {
            id: 'review',
            label: 'Granska rapporten',
            onPress: () => onReview(received.messageId),
          },
          {
            id: 'receipt',
            label: 'Skriv kvittens',
            onPress: () => letters.writeReceipt(received.messageId),
            isDisabled,
          },
        ]
      : []),
    ...(isWaitedFor
      ? [
          {
            id: 'letter',
            label: 'Skriv påminnelsebrev',
            onPress: () => letters.remind([organisation], 'letter'),
            isDisabled,
          },
          {
            id: 'calendar',
            label: 'Skriv påminnelse till kalendern',
            onPress: () => letters.remind([organisation], 'calendar'),
            isDisabled,
          },
        ]
      : []),
    ...(received
      ? [
          {
            id: 'feedback',
            label: 'Skriv återkoppling …',
            onPress: () => letters.writeFeedback(organisation),
            isDisabled,
          },
        ]
      : []),
  ];
}
