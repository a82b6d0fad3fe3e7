// Charts say with a picture what the table beside them says in numbers, and each number opens its records.
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { BarList } from '../../src-renderer/ui/BarList.tsx';
import { ColumnChart } from '../../src-renderer/ui/charts/ColumnChart.tsx';
import { europeTiles } from '../../src-renderer/ui/charts/europe-tiles.ts';
import { MatrixTable } from '../../src-renderer/ui/charts/MatrixTable.tsx';
import { TileMap } from '../../src-renderer/ui/charts/TileMap.tsx';
import { tintOf } from '../../src-renderer/ui/charts/tint.ts';
import { vocabulary } from './samples.ts';

const linesOf = (table: string): (string | null)[][] =>
  within(screen.getByRole('table', { name: table }))
    .getAllByRole('row')
    .map((line) => [...line.children].map((cell) => cell.textContent));

describe('columns over the years', () => {
  const renderColumns = (onPress?: (group: string, series: string) => void) =>
    render(
      <ColumnChart
        caption="Medel per år"
        groupHeader="År"
        groups={[
          { key: '2005', label: '2005', values: [4_900_000, undefined] },
          { key: '2006', label: '2006', values: [0, 757_000] },
        ]}
        series={[
          { key: 'granted', label: 'Beviljat' },
          { key: 'paid', label: 'Utbetalt' },
        ]}
        format={(value) => `${value} kr`}
        formatShort={(value) => `${value / 1000} tkr`}
        {...(onPress && { onPress })}
      />,
    );

  it('stand in a table too, where what is not known is told apart from nothing', () => {
    renderColumns();

    expect(linesOf('Medel per år')).toEqual([
      ['År', 'Beviljat', 'Utbetalt'],
      ['2005', '4900000 kr', '–'],
      ['2006', '0 kr', '757000 kr'],
    ]);
  });

  it('open the records behind a number from the table and from the picture, but none behind a 0', async () => {
    const onPress = vi.fn();
    renderColumns(onPress);

    await userEvent.click(screen.getByRole('button', { name: 'Beviljat 2005: 4900000 kr' }));
    await userEvent.click(screen.getByTitle('Utbetalt 2006: 757000 kr'));

    expect(onPress.mock.calls).toEqual([
      ['2005', 'granted'],
      ['2006', 'paid'],
    ]);
    expect(screen.getAllByRole('button')).toHaveLength(2);
  });
});

describe('two lists against each other', () => {
  it('show each number with a tint by its size, and open its records', async () => {
    const onPress = vi.fn();
    const numbers: Readonly<Record<string, number>> = { 'a x': 10, 'a y': 2, 'b y': 5 };
    render(
      <MatrixTable
        caption="Antal projekt"
        rowsHeader="Mål"
        columnsHeader="Inriktning"
        rows={[
          { key: 'a', label: 'Välfärd' },
          { key: 'b', label: 'Mångfald' },
        ]}
        columns={[
          { key: 'x', label: 'Påverkan' },
          { key: 'y', label: 'Profilering' },
        ]}
        numberAt={(row, column) => numbers[`${row} ${column}`] ?? 0}
        onPress={onPress}
      />,
    );

    await userEvent.click(screen.getByRole('button', { name: 'Mångfald, Profilering: 5' }));

    expect(onPress.mock.calls).toEqual([['b', 'y']]);
    expect(linesOf('Antal projekt').slice(2)).toEqual([
      ['Välfärd', '10', '2'],
      ['Mångfald', '0', '5'],
    ]);
    expect(screen.getAllByRole('cell').flatMap((cell) => cell.dataset.tint ?? [])).toEqual([
      '5',
      '1',
      '0',
      '3',
    ]);
  });
});

describe('the map', () => {
  it('has a square for a country in Europe, sets the others beside, and opens the records of either', async () => {
    const onPress = vi.fn();
    render(
      <TileMap
        caption="Projekt efter land"
        valueHeader="Projekt"
        countries={[
          { code: 'DK', label: 'Danmark', value: 3 },
          { code: 'CN', label: 'Kina', value: 1 },
        ]}
        onPress={onPress}
      />,
    );

    await userEvent.click(screen.getByTitle('Danmark: 3'));
    await userEvent.click(screen.getByTitle('Kina: 1'));
    await userEvent.click(screen.getByRole('button', { name: 'Kina: 1' }));

    expect(onPress.mock.calls).toEqual([['DK'], ['CN'], ['CN']]);
    expect(screen.getByText('Utanför kartan')).toHaveTextContent('Utanför kartanCN1');
    expect(linesOf('Projekt efter land')).toEqual([
      ['Land', 'Projekt'],
      ['Danmark', '3'],
      ['Kina', '1'],
    ]);
  });

  it('knows its countries by the codes of the vocabulary, each in a square of its own', () => {
    const codes = new Set(vocabulary.lists.countries.map(({ code }) => code));
    const squares = new Set([...europeTiles.values()].map(({ column, row }) => `${column} ${row}`));

    expect([...europeTiles.keys()].filter((code) => !codes.has(code))).toEqual([]);
    expect(squares.size).toBe(europeTiles.size);
    expect(europeTiles.get('SE')).toEqual({ column: 6, row: 1 });
  });
});

describe('bars', () => {
  it('open the records that they count', async () => {
    const onPress = vi.fn();
    render(
      <BarList
        caption="Antal projekt"
        labelHeader="Fas"
        valueHeader="Projekt"
        bars={[
          { key: 'a', label: 'Förankring', value: 0 },
          { key: 'b', label: 'Budget', value: 4, onPress },
        ]}
      />,
    );

    await userEvent.click(screen.getByRole('button', { name: 'Budget: 4' }));

    expect(onPress).toHaveBeenCalledTimes(1);
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });
});

it('the tint is none for nothing, the strongest for the largest, and in proportion between', () => {
  expect([0, 1, 20, 21, 99, 100].map((value) => tintOf(value, 100))).toEqual([0, 1, 1, 2, 5, 5]);
});
