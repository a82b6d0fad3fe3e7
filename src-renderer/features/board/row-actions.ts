import { isPossible } from '../../../src-main/domain/standing.ts';
import type { MenuAction } from '../../ui/ActionMenu.tsx';
import { type BoardEntry, isWaitedFor } from './board-entries.ts';
import type { BoardWork } from './use-board-work.ts';

/** A report that has come and may be locked, or approved: locked, and with nothing left that must be completed. */
const canLock = (entry: BoardEntry): boolean => entry.received !== undefined && isPossible('lock', entry);
const canApprove = (entry: BoardEntry): boolean =>
  entry.received !== undefined && isPossible('approve', entry) && (entry.points?.must ?? 0) === 0;

/** What can be done with one förvaltning: with its report when it has come, else about what is waited for. */
export function rowActions(entry: BoardEntry, work: BoardWork): MenuAction[] {
  const { organisation, expected, received } = entry;
  const { letters } = work;
  const isDisabled = work.isBusy;
  const action = (id: string, label: string, onPress: () => void): MenuAction => ({
    id,
    label,
    onPress,
    isDisabled,
  });
  return [
    ...(received
      ? [
          action('review', 'Granska rapporten', () => work.review(entry)),
          ...(canLock(entry) ? [action('lock', 'Lås för granskning', () => work.act([entry], 'lock'))] : []),
          ...(canApprove(entry) ? [action('approve', 'Godkänn', () => work.act([entry], 'approve'))] : []),
          action('receipt', 'Skriv kvittens', () => letters.writeReceipt(received.messageId)),
        ]
      : []),
    ...(isWaitedFor(entry)
      ? [
          action('letter', 'Skriv påminnelsebrev', () => letters.remind([organisation], 'letter')),
          action('calendar', 'Skriv påminnelse till kalendern', () =>
            letters.remind([organisation], 'calendar'),
          ),
        ]
      : []),
    ...(expected ? [action('extend', 'Förläng tiden …', () => work.openExtension([organisation]))] : []),
    ...(received
      ? [action('feedback', 'Skriv återkoppling …', () => letters.writeFeedback([organisation]))]
      : []),
    action('expect', expected ? 'Ska inte redovisa' : 'Ska redovisa', () => work.expect(entry, !expected)),
  ];
}

/** The same for many at once: each thing with how many it fits. */
export function manyActions(entries: readonly BoardEntry[], work: BoardWork): MenuAction[] {
  const { letters, isBusy } = work;
  const codesOf = (wanted: readonly BoardEntry[]): string[] => wanted.map(({ organisation }) => organisation);
  const action = (
    id: string,
    label: string,
    wanted: readonly BoardEntry[],
    onPress: (wanted: readonly BoardEntry[]) => void,
  ): MenuAction => ({
    id,
    label: label.replace(/( …)?$/, ` (${wanted.length})$1`),
    onPress: () => onPress(wanted),
    isDisabled: isBusy || wanted.length === 0,
  });
  const received = entries.filter((entry) => entry.received !== undefined);
  const waited = entries.filter(isWaitedFor);
  return [
    action('receipts', 'Kvittenser till dem som har redovisat', received, (wanted) =>
      letters.writeReceipts(wanted.flatMap((entry) => entry.received?.messageId ?? [])),
    ),
    action('letters', 'Påminnelsebrev till dem vi väntar på', waited, (wanted) =>
      letters.remind(codesOf(wanted), 'letter'),
    ),
    action('calendar', 'Påminnelser i kalendern för dem vi väntar på', waited, (wanted) =>
      letters.remind(codesOf(wanted), 'calendar'),
    ),
    action(
      'extend',
      'Förläng tiden för dem som saknas …',
      waited.filter((entry) => entry.received === undefined),
      (wanted) => work.openExtension(codesOf(wanted)),
    ),
    action('lock', 'Lås dem som har kommit in', entries.filter(canLock), (wanted) =>
      work.act(wanted, 'lock'),
    ),
    action(
      'approve',
      'Godkänn de låsta som inte behöver kompletteras',
      entries.filter(canApprove),
      (wanted) => work.act(wanted, 'approve'),
    ),
    action('feedback', 'Återkoppling till dem som har redovisat …', received, (wanted) =>
      letters.writeFeedback(codesOf(wanted)),
    ),
  ];
}
