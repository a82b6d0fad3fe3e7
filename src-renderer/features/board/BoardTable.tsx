import { formatCount, formatDate } from '../../../src-main/domain/wording/format.ts';
import { Badge } from '../../ui/Badge.tsx';
import { CutText } from '../../ui/CutText.tsx';
import { DataTable, type TableColumn } from '../../ui/DataTable.tsx';
import type { Tone } from '../../ui/Notice.tsx';
import { Switch } from '../../ui/Switch.tsx';
import type { BoardEntry, BoardStatus } from './board-entries.ts';

const statuses: Readonly<Record<BoardStatus, { tone: Tone; word: string }>> = {
  missing: { tone: 'warning', word: 'Saknas' },
  received: { tone: 'good', word: 'Inkommen' },
  'nothing-to-report': { tone: 'good', word: 'Inget att redovisa' },
  'not-expected': { tone: 'plain', word: 'Väntas inte' },
};

const count = (value: number | undefined): string => (value === undefined ? '' : formatCount(value));

interface BoardTableProps {
  entries: readonly BoardEntry[];
  onExpect: (entry: BoardEntry, expected: boolean) => void;
}

export function BoardTable({ entries, onExpect }: BoardTableProps) {
  const columns: readonly TableColumn<BoardEntry>[] = [
    {
      id: 'name',
      header: 'Organisation',
      fills: true,
      cell: ({ name }) => <CutText>{name}</CutText>,
      sortBy: ({ name }) => name,
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
      cell: ({ received }) => <span className="number">{received && formatDate(received.createdAt)}</span>,
      sortBy: ({ received }) => received?.createdAt,
    },
    {
      id: 'revision',
      header: 'Version',
      align: 'end',
      cell: ({ received }) => count(received?.revision),
      sortBy: ({ received }) => received?.revision,
      yields: true,
    },
    {
      id: 'projects',
      header: 'Projekt',
      align: 'end',
      cell: ({ received }) => count(received?.projects),
      sortBy: ({ received }) => received?.projects,
    },
    {
      id: 'activities',
      header: 'Aktiviteter',
      align: 'end',
      cell: ({ received }) => count(received?.activities),
      sortBy: ({ received }) => received?.activities,
    },
    {
      id: 'contact',
      header: 'Kontaktperson',
      width: 16,
      cell: ({ received }) =>
        received?.contactName !== undefined && <CutText>{received.contactName}</CutText>,
      sortBy: ({ received }) => received?.contactName,
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
  ];
  return (
    <DataTable
      label="Redovisningar"
      rows={entries}
      idOf={({ organisation }) => organisation}
      columns={columns}
      empty={<p>Ingen väntas redovisa för året. Visa alla organisationer och ange vilka som ska redovisa.</p>}
    />
  );
}
