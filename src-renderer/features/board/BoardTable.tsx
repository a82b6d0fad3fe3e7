import { formatCount, formatDate } from '../../../src-main/domain/wording/format.ts';
import { Badge } from '../../ui/Badge.tsx';
import { CutText } from '../../ui/CutText.tsx';
import { DataTable, type TableColumn } from '../../ui/DataTable.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import type { Tone } from '../../ui/Notice.tsx';
import { RowMenu } from '../../ui/RowMenu.tsx';
import { Switch } from '../../ui/Switch.tsx';
import type { BoardEntry, BoardStatus } from './board-entries.ts';
import { rowActions } from './row-actions.ts';
import type { Letters } from './use-letters.ts';

const statuses: Readonly<Record<BoardStatus, { tone: Tone; word: string }>> = {
  missing: { tone: 'warning', word: 'Saknas' },
  overdue: { tone: 'error', word: 'Saknas, försenad' },
  received: { tone: 'good', word: 'Inkommen' },
  'received-late': { tone: 'warning', word: 'Inkommen, sen' },
  'nothing-to-report': { tone: 'good', word: 'Inget att redovisa' },
  'not-expected': { tone: 'plain', word: 'Väntas inte' },
};

const count = (value: number | undefined): string => (value === undefined ? '' : formatCount(value));
const day = (instant: string | undefined) => (
  <span className="number">{instant !== undefined && formatDate(instant)}</span>
);

interface BoardTableProps {
  entries: readonly BoardEntry[];
  letters: Letters;
  onReview: (messageId: string) => void;
  onExpect: (entry: BoardEntry, expected: boolean) => void;
}

/** One line per förvaltning, and in it one column per fact: none of them says what another one does. */
export function BoardTable({ entries, letters, onReview, onExpect }: BoardTableProps) {
  const columns: readonly TableColumn<BoardEntry>[] = [
    {
      id: 'name',
      header: 'Organisation',
      fills: true,
      cell: ({ name, received }) =>
        received ? (
          <LinkButton onPress={() => onReview(received.messageId)}>{name}</LinkButton>
        ) : (
          <CutText>{name}</CutText>
        ),
      sortBy: ({ name }) => name,
    },
    {
      id: 'request',
      header: 'Begäran',
      width: 10,
      cell: ({ request }) => day(request?.sentAt),
      sortBy: ({ request }) => request?.sentAt,
      yields: true,
    },
    {
      id: 'status',
      header: 'Läge',
      width: 17,
      cell: ({ status }) => <Badge tone={statuses[status].tone}>{statuses[status].word}</Badge>,
      sortBy: ({ status }) => statuses[status].word,
    },
    {
      id: 'created',
      header: 'Daterad',
      width: 10,
      cell: ({ received }) => day(received?.createdAt),
      sortBy: ({ received }) => received?.createdAt,
    },
    {
      id: 'receipt',
      header: 'Kvittens',
      width: 11,
      cell: ({ receipt }) =>
        receipt &&
        (receipt.isCurrent ? day(receipt.writtenAt) : <span className="quiet">äldre version</span>),
      sortBy: ({ receipt }) => receipt?.writtenAt,
      yields: true,
    },
    {
      id: 'points',
      header: 'Punkter',
      align: 'end',
      cell: ({ points }) => count(points?.open),
      sortBy: ({ points }) => points?.open,
    },
    {
      id: 'reminded',
      header: 'Påmind',
      width: 10,
      cell: ({ reminded }) => day(reminded?.at),
      sortBy: ({ reminded }) => reminded?.at,
      yields: true,
    },
    {
      id: 'expected',
      header: 'Ska redovisa',
      cell: (entry) => (
        <Switch
          label={`${entry.name} ska redovisa`}
          hideLabel
          isOn={entry.expected}
          onChange={(expected) => onExpect(entry, expected)}
        />
      ),
      sortBy: ({ expected }) => Number(!expected),
    },
    {
      id: 'actions',
      header: 'Mer',
      width: 4,
      cell: (entry) => {
        const actions = rowActions(entry, letters, onReview);
        return actions.length > 0 && <RowMenu label={`Åtgärder för ${entry.name}`} actions={actions} />;
      },
    },
  ];
  return (
    <DataTable
      label="Redovisningar"
      rows={entries}
      idOf={({ organisation }) => organisation}
      columns={columns}
      onChoose={(code, goesOn) => {
        const received = entries.find(({ organisation }) => organisation === code)?.received;
        if (goesOn && received) onReview(received.messageId);
      }}
      empty={<p>Ingen väntas redovisa för året. Visa alla organisationer och ange vilka som ska redovisa.</p>}
    />
  );
}
