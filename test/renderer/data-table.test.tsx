// The table of every register: long, sorted, followed by keyboard, marked, and filled as its rows come.
import { readFileSync } from 'node:fs';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { DataTable, focusRow, type TableColumn } from '../../src-renderer/ui/DataTable.tsx';
import { OneAtATimeContext } from '../../src-renderer/ui/list-detail-context.ts';
import type { RowSource, Sorting } from '../../src-renderer/ui/table/table-rows.ts';
import { rowHeight } from '../../src-renderer/ui/table/table-widths.ts';

interface Town {
  id: string;
  name: string;
  people?: number;
}
const columns: readonly TableColumn<Town>[] = [
  { id: 'name', header: 'Ort', cell: ({ name }) => name, sortBy: ({ name }) => name, sorts: true },
  { id: 'people', header: 'Invånare', cell: ({ people }) => people, sortBy: ({ people }) => people },
];
const idOf = ({ id }: Town): string => id;
const town = (name: string, people?: number): Town => ({ id: name, name, people });
const towns = ['Gdańsk', 'Tartu', 'Åbo', 'Zürich'].map((name) => town(name));
const many = Array.from({ length: 100_000 }, (_, index) => town(`Ort ${index}`));

type Props = Partial<Parameters<typeof DataTable<Town>>[0]>;
const Table = (props: Props) => (
  <DataTable label="Orter" rows={towns} idOf={idOf} columns={columns} empty={<p>Inga orter</p>} {...props} />
);

/** A table beside a detail: what is chosen and marked is shown so. */
function Owned({ onChoose, onMark, ...props }: Props) {
  const [chosenId, setChosenId] = useState<string>();
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  return (
    <Table
      {...props}
      chosenId={chosenId}
      onChoose={(id, goesOn) => {
        onChoose?.(id, goesOn);
        setChosenId(id);
      }}
      marked={marked}
      {...(onMark && {
        onMark: (next: ReadonlySet<string>) => {
          onMark(next);
          setMarked(next);
        },
      })}
    />
  );
}

const names = (): (string | null)[] => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
const row = (name: string): HTMLElement => screen.getByRole('row', { name });
const enterTable = (): Promise<void> => userEvent.tab();

describe('a long table', () => {
  it('builds a windowful of 100,000 rows, and tells how many there are', () => {
    render(<Table rows={many} />);

    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '100001');
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
  });

  it('is followed by keyboard to its last row and back', async () => {
    render(<Table rows={many} />);
    await enterTable();

    await userEvent.keyboard('{End}{ArrowUp}');
    expect(row('Ort 99998')).toHaveFocus();
    expect(row('Ort 99998')).toHaveAttribute('aria-rowindex', '100000');
    await userEvent.keyboard('{Home}');
    expect(row('Ort 0')).toHaveFocus();
  });

  it('keeps the row of the open record, however far down, so that the keyboard finds it again', () => {
    render(<Table rows={many} chosenId="Ort 70000" onChoose={() => undefined} />);

    focusRow('Ort 70000');

    expect(row('Ort 70000')).toHaveFocus();
  });

  it('puts the keyboard on the row that it was on when the record has no row', () => {
    render(<Table />);

    focusRow('gone');

    expect(row('Gdańsk')).toHaveFocus();
  });

  it('counts with the height that its rows have', () => {
    const tokens = readFileSync('src-renderer/ui/tokens.css', 'utf8');

    expect(tokens).toContain(`--row: ${rowHeight}px;`);
  });
});

describe('choosing', () => {
  it('follows the arrows, and Enter goes on into the detail', async () => {
    const onChoose = vi.fn();
    render(<Owned onChoose={onChoose} />);
    await enterTable();

    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');

    expect(onChoose.mock.calls).toEqual([
      ['Tartu', false],
      ['Åbo', false],
      ['Åbo', true],
    ]);
    expect(row('Åbo')).toHaveAttribute('aria-selected', 'true');
  });

  it('happens by a click, once', async () => {
    const onChoose = vi.fn();
    render(<Owned onChoose={onChoose} />);

    await userEvent.click(screen.getByText('Tartu'));
    await userEvent.click(screen.getByText('Tartu'));

    expect(onChoose.mock.calls).toEqual([['Tartu', false]]);
  });

  it('waits for Enter or a click where it takes the list away', async () => {
    const onChoose = vi.fn();
    render(
      <OneAtATimeContext value>
        <Owned onChoose={onChoose} />
      </OneAtATimeContext>,
    );
    await enterTable();

    await userEvent.keyboard('{ArrowDown}{Enter}');
    await userEvent.click(screen.getByText('Åbo'));

    expect(onChoose.mock.calls).toEqual([
      ['Tartu', true],
      ['Åbo', true],
    ]);
  });

  it('leaves a click on a control in the row to the control', async () => {
    const [onChoose, onPress] = [vi.fn(), vi.fn()];
    const withButton: TableColumn<Town> = {
      id: 'button',
      header: 'Knapp',
      cell: ({ name }) => (
        <button type="button" onClick={onPress}>
          Ring {name}
        </button>
      ),
    };
    render(<Owned onChoose={onChoose} columns={[...columns, withButton]} />);
    await userEvent.click(screen.getByRole('button', { name: 'Ring Tartu' }));
    await userEvent.keyboard('{ArrowLeft}{ArrowUp}{ArrowRight}{Enter}');

    expect(onPress).toHaveBeenCalledTimes(2);
    expect(onChoose.mock.calls).toEqual([['Gdańsk', false]]);
  });
});

describe('sorting', () => {
  it('goes by Swedish order, up and down, what is absent last', async () => {
    render(<Table rows={[town('Åbo', 3), town('Oslo'), town('Ystad', 20)]} />);
    const orders: unknown[] = [];
    for (const heading of ['Ort', 'Ort', 'Invånare', 'Invånare']) {
      await userEvent.click(screen.getByRole('button', { name: heading }));
      orders.push([screen.getByRole('columnheader', { name: heading }).ariaSort, ...names()]);
    }

    expect(orders).toEqual([
      ['ascending', 'Oslo', 'Ystad', 'Åbo'],
      ['descending', 'Åbo', 'Ystad', 'Oslo'],
      ['ascending', 'Åbo', 'Ystad', 'Oslo'],
      ['descending', 'Ystad', 'Åbo', 'Oslo'],
    ]);
  });

  it('is reached by keyboard from the first row', async () => {
    render(<Table />);
    await enterTable();

    await userEvent.keyboard('{ArrowUp}{ArrowRight}{ArrowLeft}{Enter}{ArrowDown}');

    expect(names()).toEqual(['Gdańsk', 'Tartu', 'Zürich', 'Åbo']);
    expect(row('Gdańsk')).toHaveFocus();
  });

  it('is left to the owner of a source', async () => {
    const onSort = vi.fn<(sorting: Sorting) => void>();
    const source: RowSource<Town> = { total: towns.length, rowAt: (index) => towns[index] };
    render(<Table rows={source} sorting={{ column: 'name', direction: 'ascending' }} onSort={onSort} />);

    await userEvent.click(screen.getByRole('button', { name: 'Ort' }));

    expect(onSort.mock.calls).toEqual([[{ column: 'name', direction: 'descending' }]]);
    expect(names()).toEqual(['Gdańsk', 'Tartu', 'Åbo', 'Zürich']);
  });
});

describe('marking', () => {
  const marker = () => vi.fn<(marked: ReadonlySet<string>) => void>();
  const lastOf = ({ mock }: ReturnType<typeof marker>): string[] => [...(mock.lastCall?.[0] ?? [])];

  it('marks and unmarks with Space, and chooses nothing by it', async () => {
    const [onMark, onChoose] = [marker(), vi.fn()];
    render(<Owned onMark={onMark} onChoose={onChoose} />);
    await enterTable();

    await userEvent.keyboard(' ');
    expect(row('Gdańsk')).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard(' ');

    expect(row('Gdańsk')).toHaveAttribute('aria-selected', 'false');
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('extends with Shift and the arrows, and gives back what it comes back over', async () => {
    const onMark = marker();
    render(<Owned onMark={onMark} />);
    await enterTable();

    await userEvent.keyboard('{ArrowDown}{Shift>}{ArrowDown}{ArrowDown}{ArrowUp}{/Shift}');

    expect(lastOf(onMark)).toEqual(['Tartu', 'Åbo']);
    expect(row('Åbo')).toHaveFocus();
  });

  it('marks all with Ctrl+A, and with the box of the headings, which also takes all marks away', async () => {
    const onMark = marker();
    render(<Owned onMark={onMark} rows={many} />);
    const all = screen.getByRole('checkbox', { name: 'Markera alla' });
    await enterTable();

    await userEvent.keyboard('{Control>}a{/Control}');
    expect(lastOf(onMark)).toHaveLength(100_000);
    expect(all).toBeChecked();
    await userEvent.click(all);
    expect(lastOf(onMark)).toEqual([]);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Ort 3' }));
    expect(all).toBePartiallyChecked();
  });

  it('marks from one box to another with Shift', async () => {
    const onMark = marker();
    render(<Owned onMark={onMark} />);
    const mouse = userEvent.setup();

    await mouse.click(screen.getByRole('checkbox', { name: 'Tartu' }));
    await mouse.keyboard('{Shift>}');
    await mouse.click(screen.getByRole('checkbox', { name: 'Zürich' }));

    expect(lastOf(onMark)).toEqual(['Tartu', 'Åbo', 'Zürich']);
  });

  it('asks the source for the rows that have not come', async () => {
    const onMark = marker();
    const source: RowSource<Town> = {
      total: 3,
      rowAt: (index) => (index === 0 ? towns[0] : undefined),
      idsBetween: async (first, last) => ['a', 'b', 'c'].slice(first, last + 1),
    };
    render(<Owned onMark={onMark} rows={source} />);
    await enterTable();

    await userEvent.keyboard('{Control>}a{/Control}');

    await vi.waitFor(() => expect(lastOf(onMark)).toEqual(['a', 'b', 'c']));
  });
});

describe('a row that has not come', () => {
  const source = (
    come: readonly (Town | undefined)[],
    onShow?: RowSource<Town>['onShow'],
  ): RowSource<Town> => ({
    total: 100_000,
    rowAt: (index) => come[index],
    ...(onShow && { onShow }),
  });

  it('keeps its place, and says that it is on its way', () => {
    render(<Table rows={source([towns[0]])} />);

    expect(names().slice(0, 3)).toEqual(['Gdańsk', '', '']);
    expect(screen.getAllByRole('row', { name: 'Raden hämtas' })[0]).toHaveAttribute('aria-busy', 'true');
  });

  it('is asked for when it comes near sight', () => {
    const onShow = vi.fn();
    render(<Table rows={source([], onShow)} />);
    const [first, last] = onShow.mock.calls.at(-1) ?? [];

    expect(first).toBe(0);
    expect(last).toBeGreaterThan(20);
    expect(last).toBeLessThan(60);
  });

  it('is chosen when it comes, if the keyboard is on it', async () => {
    const onChoose = vi.fn();
    const { rerender } = render(<Owned onChoose={onChoose} rows={source([towns[0]])} />);
    await enterTable();
    await userEvent.keyboard('{ArrowDown}');
    const before = onChoose.mock.calls.length;

    rerender(<Owned onChoose={onChoose} rows={source([towns[0], towns[1]])} />);

    expect([before, onChoose.mock.calls]).toEqual([0, [['Tartu', false]]]);
    expect(row('Tartu')).toHaveFocus();
  });
});

it('shows what stands for an empty table', () => {
  render(<Table rows={[]} />);

  expect(screen.getByText('Inga orter')).toBeVisible();
});
