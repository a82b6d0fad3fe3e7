import { formatCount, formatDate } from '../../../src-main/domain/wording/format.ts';
import { answeredOf } from '../../app/FilledSummary.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { CutText } from '../../ui/CutText.tsx';
import { DataTable, type TableColumn } from '../../ui/DataTable.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import type { Tone } from '../../ui/Notice.tsx';
import { RowMenu } from '../../ui/RowMenu.tsx';
import type { BoardEntry, BoardStatus } from './board-entries.ts';
import { rowActions } from './row-actions.ts';
import type { BoardWork } from './use-board-work.ts';

export const statuses: Readonly<Record<BoardStatus, { tone: Tone; word: string }>> = {
  missing: { tone: 'warning', word: 'Saknas' },
  extended: { tone: 'plain', word: 'Saknas, förlängd' },
  overdue: { tone: 'error', word: 'Saknas, försenad' },
  covered: { tone: 'plain', word: 'Hos efterträdaren' },
  received: { tone: 'good', word: 'Inkommen' },
  'received-in-time': { tone: 'good', word: 'Inkommen i tid' },
  'received-late': { tone: 'warning', word: 'Inkommen, sen' },
  'nothing-to-report': { tone: 'good', word: 'Inget att redovisa' },
  'not-expected': { tone: 'plain', word: 'Väntas inte' },
};

const day = (instant: string | undefined) => (
  <span className="number small">{instant !== undefined && formatDate(instant)}</span>
);

const dated = (
  id: string,
  header: string,
  at: (entry: BoardEntry) => string | undefined,
): TableColumn<BoardEntry> => ({
  id,
  header,
  width: 8.6,
  cell: (entry) => day(at(entry)),
  sortBy: at,
});

/** `till 2013-06-30` for one that ended, `från 2013-07-01` for one that began. */
const changeWords = ({ change: { beganOn, endedOn } }: BoardEntry): string | undefined => {
  if (endedOn !== undefined) return `till ${endedOn}`;
  return beganOn && `från ${beganOn}`;
};

interface BoardTableProps {
  entries: readonly BoardEntry[];
  work: BoardWork;
  chosenCode: string | undefined;
  marked: ReadonlySet<string>;
  onMark: (marked: ReadonlySet<string>) => void;
  onChoose: (code: string, goesOn: boolean) => void;
}

/** One line per förvaltning, and in it one column per fact: none of them says what another one does. */
export function BoardTable({ entries, work, chosenCode, marked, onMark, onChoose }: BoardTableProps) {
  const name: TableColumn<BoardEntry> = {
    id: 'name',
    header: 'Organisation',
    fills: true,
    cell: (entry) =>
      entry.received ? (
        <LinkButton onPress={() => work.review(entry)}>{entry.name}</LinkButton>
      ) : (
        <CutText>{entry.name}</CutText>
      ),
    sortBy: (entry) => entry.name,
  };
  const status: TableColumn<BoardEntry> = {
    id: 'status',
    header: 'Läge',
    width: 17,
    cell: (entry) => <Badge tone={statuses[entry.status].tone}>{statuses[entry.status].word}</Badge>,
    sortBy: (entry) => statuses[entry.status].word,
  };
  const points: TableColumn<BoardEntry> = {
    id: 'points',
    header: 'Punkter',
    align: 'end',
    width: 7,
    cell: (entry) => entry.points && formatCount(entry.points.open),
    sortBy: (entry) => entry.points?.open,
    yields: chosenCode === undefined,
  };
  const actions: TableColumn<BoardEntry> = {
    id: 'actions',
    header: 'Mer',
    width: 4,
    cell: (entry) => <RowMenu label={`Åtgärder för ${entry.name}`} actions={rowActions(entry, work)} />,
  };
  const facts: readonly TableColumn<BoardEntry>[] = [
    {
      ...dated('ready', 'Klar', ({ ready }) => ready?.at),
      cell: ({ ready }) =>
        ready && (ready.parts < ready.of ? `${ready.parts} av ${ready.of}` : day(ready.at)),
    },
    dated('received', 'Inlämnad', ({ received }) => received?.createdAt),
    dated('locked', 'Låst', ({ locked }) => locked?.at),
    dated('approved', 'Godkänd', ({ approved }) => approved?.at),
    { ...dated('compiled', 'Sammanställd', ({ compiled }) => compiled?.at), width: 11.6 },
  ];
  const rest = (isFull: boolean): readonly TableColumn<BoardEntry>[] => [
    {
      id: 'filled',
      header: 'Ifylld',
      align: 'end',
      width: 9,
      cell: ({ filled }) => filled && answeredOf(filled),
      sortBy: ({ filled }) => filled && filled.missing.length / filled.required,
      yields: isFull ? 'early' : true,
    },
    {
      ...dated('reminded', 'Påmind', ({ reminded }) => reminded?.at),
      yields: isFull ? 'early' : true,
    },
    {
      id: 'revisions',
      header: 'Version',
      align: 'end',
      width: 6,
      cell: ({ received }) => received && formatCount(received.revision),
      sortBy: ({ received }) => received?.revision,
      yields: 'early',
    },
    {
      id: 'lastDay',
      header: 'Förlängd till',
      width: 10,
      cell: ({ lastDay }) => <span className="number small">{lastDay?.isExtended && lastDay.dueOn}</span>,
      sortBy: ({ lastDay }) => (lastDay?.isExtended ? lastDay.dueOn : undefined),
      yields: 'early',
    },
  ];
  const change: TableColumn<BoardEntry> = {
    id: 'change',
    header: 'Under året',
    width: 13,
    cell: (entry) => <span className="number small">{changeWords(entry)}</span>,
    sortBy: changeWords,
    yields: chosenCode === undefined,
  };
  // In a year when nothing was reorganised the column would be empty.
  const changes = entries.some((entry) => changeWords(entry) !== undefined) ? [change] : [];
  // Beside the detail, which says the rest, there is room for what a row is told by.
  const columns =
    chosenCode === undefined
      ? [name, ...changes, status, ...facts, ...rest(changes.length > 0), points, actions]
      : [name, status, changes[0] ?? points, actions];
  return (
    <DataTable
      label="Redovisningar"
      rows={entries}
      idOf={({ organisation }) => organisation}
      columns={columns}
      chosenId={chosenCode}
      onChoose={onChoose}
      marked={marked}
      onMark={onMark}
      empty={<p>Ingen väntas redovisa för året. Välj Visa alla och ange vilka som ska redovisa.</p>}
    />
  );
}
