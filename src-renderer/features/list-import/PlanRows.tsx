import { useEffect, useMemo, useRef, useState } from 'react';
import type { PlanRow } from '../../../src-main/contract/list-views.ts';
import type { RowAction } from '../../../src-main/domain/list-import/plan-import.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { columnLetters, problemText } from '../../../src-main/domain/wording/list-import.ts';
import { Button } from '../../ui/Button.tsx';
import { ChangeTable } from '../../ui/ChangeTable.tsx';
import { DataTable, focusRow, type TableColumn } from '../../ui/DataTable.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { leadToField } from '../../ui/lead-to-field.ts';
import type { PlanQuestion } from './use-list-import.ts';
import { rowId, usePlanRows } from './use-plan-rows.ts';

interface PlanRowsProps {
  question: PlanQuestion;
  action: RowAction;
  total: number;
  headers: readonly string[];
  /** Leaves the row out, or takes it in again where it is left out. */
  onSkip: (row: PlanRow) => void;
  onTakeAll?: (() => void) | undefined;
}

const detailHeading = 'list-row';

/** The rows that one thing happens to, and below them the one that is looked at; Escape goes back to its row. */
export function PlanRows({ question, action, total, headers, onSkip, onTakeAll }: PlanRowsProps) {
  const source = usePlanRows(question, action, total);
  const [chosenId, setChosenId] = useState<string>();
  const chosenIndex = chosenId === undefined ? undefined : source.indexOf?.(chosenId);
  const chosen = chosenIndex === undefined ? undefined : source.rowAt(chosenIndex);
  const columns = useMemo(() => columnsFor(action, headers, onSkip), [action, headers, onSkip]);
  return (
    <div className="list-plan">
      {onTakeAll && total > 1 && (
        <div>
          <Button onPress={onTakeAll}>Ta med alla {formatCount(total)} raderna</Button>
        </div>
      )}
      <div className="list-plan-rows" data-open={chosen ? true : undefined}>
        <DataTable
          label={tableLabels[action]}
          rows={source}
          idOf={rowId}
          columns={columns}
          chosenId={chosen && rowId(chosen)}
          onChoose={(id, goesOn) => {
            setChosenId(id);
            if (goesOn) requestAnimationFrame(() => leadToField(detailHeading));
          }}
          empty={<p className="quiet">Inga rader.</p>}
        />
        {chosen && <RowDetail row={chosen} action={action} headers={headers} onSkip={onSkip} />}
      </div>
    </div>
  );
}

const tableLabels: Readonly<Record<RowAction, string>> = {
  error: 'Rader med fel',
  create: 'Rader som blir nya poster',
  update: 'Rader som ändrar poster',
  restore: 'Rader vars post hämtas ur papperskorgen',
  unchanged: 'Rader som inte ändrar något',
  skip: 'Rader som hoppas över',
};

const skipWord = (action: RowAction): string => (action === 'skip' ? 'Ta med' : 'Hoppa över');
const untitled = 'Utan namn';

function columnsFor(
  action: RowAction,
  headers: readonly string[],
  onSkip: (row: PlanRow) => void,
): TableColumn<PlanRow>[] {
  const content: TableColumn<PlanRow> | undefined =
    action === 'error'
      ? { id: 'problem', header: 'Vad som är fel', fills: true, cell: (row) => problemLine(row, headers) }
      : action === 'unchanged' || action === 'skip'
        ? undefined
        : {
            id: 'changes',
            header: action === 'create' ? 'Innehåll' : 'Ändras',
            fills: true,
            cell: ({ changes }) => changes.map(changeLine).join(' · '),
          };
  return [
    { id: 'row', header: 'Rad', width: 6, align: 'end', cell: ({ row }) => row + 1 },
    {
      id: 'title',
      header: 'Namn i listan',
      ...(content ? { width: 26 } : { fills: true }),
      cell: ({ title }) => title || untitled,
    },
    ...(content ? [content] : []),
    // To leave out what changes nothing would change nothing.
    ...(action === 'unchanged' ? [] : [skipColumn(action, onSkip)]),
  ];
}

const skipColumn = (action: RowAction, onSkip: (row: PlanRow) => void): TableColumn<PlanRow> => ({
  id: 'skip',
  header: 'Val',
  width: 11,
  cell: (row) => (
    <LinkButton onPress={() => onSkip(row)}>
      {skipWord(action)} <span className="visually-hidden">rad {row.row + 1}</span>
    </LinkButton>
  ),
});

/** `C beviljat_belopp: ”mycket” kan inte läsas. … (och 2 fel till)`. */
function problemLine({ problems }: PlanRow, headers: readonly string[]): string {
  const [first, ...others] = problems;
  if (!first) return '';
  const more = others.length > 0 ? ` (och ${others.length} fel till)` : '';
  const place = first.column === undefined ? '' : `${columnName(first.column, headers)}: `;
  return `${place}${problemText(first)}${more}`;
}

const columnName = (column: number, headers: readonly string[]): string =>
  `${columnLetters(column)} ${headers[column] ?? ''}`.trim();

const changeLine = ({ label, before, after }: PlanRow['changes'][number]): string =>
  before === '' ? `${label}: ${after}` : `${label}: ${before} → ${after || 'tomt'}`;

interface RowDetailProps {
  row: PlanRow;
  action: RowAction;
  headers: readonly string[];
  onSkip: (row: PlanRow) => void;
}

const RowDetail = ({ row, action, headers, onSkip }: RowDetailProps) => {
  const header = useRef<HTMLDivElement>(null);
  // Its beginning, so that the list that it was chosen in stays in sight too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another row is what brings it into sight
  useEffect(() => {
    header.current?.scrollIntoView?.({ block: 'nearest' });
  }, [row.row]);
  return (
    <section
      className="list-row"
      aria-label={`Rad ${row.row + 1}`}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) focusRow(rowId(row));
      }}
    >
      <div className="list-row-header" ref={header}>
        <h3 data-field={detailHeading} tabIndex={-1}>
          Rad {row.row + 1}: {row.title || untitled}
        </h3>
        {action !== 'unchanged' && <Button onPress={() => onSkip(row)}>{skipWord(action)}</Button>}
      </div>
      {row.problems.length > 0 && (
        <dl className="list-problems">
          {row.problems.map((problem) => (
            <div key={`${problem.column} ${problem.code}`}>
              <dt>{problem.column === undefined ? 'Hela raden' : columnName(problem.column, headers)}</dt>
              <dd>{problemText(problem)}</dd>
            </div>
          ))}
        </dl>
      )}
      {action === 'unchanged' && <p>Registret har redan det som står på raden.</p>}
      {action === 'restore' && <p>Posten hämtas ur papperskorgen.</p>}
      {row.changes.length > 0 && <Changes row={row} isNew={action === 'create'} />}
    </section>
  );
};

const Changes = ({ row, isNew }: { row: PlanRow; isNew: boolean }) => (
  <ChangeTable
    headers={isNew ? ['Innehåll'] : ['Före', 'Nu']}
    changes={row.changes.map(({ label, before, after }) => ({
      key: label,
      label,
      values: isNew ? [after] : [before, after],
    }))}
  />
);
