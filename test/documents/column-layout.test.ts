import { describe, expect, it } from 'vitest';
import { cellPadding, layOutColumns } from '../../src-main/documents/column-layout.ts';
import { unbreakableWidth } from '../../src-main/documents/text-width.ts';
import type { TableColumn } from '../../src-main/domain/outline/outline.ts';

const columns = (...widths: number[]): TableColumn[] =>
  widths.map((width, index) => ({ header: '', align: index === 0 ? 'start' : 'end', width }));
const million = '142\u00a0450\u00a0000';
const available = 9072;
const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

describe('column layout', () => {
  it('follows the shares when everything fits', () => {
    expect(layOutColumns(columns(2, 1, 1), [['Projekt', '1', '2']], 8000)).toEqual({
      typeSize: 10,
      widths: [4000, 2000, 2000],
    });
  });

  it('gives a narrow share what its number needs and fills the width exactly', () => {
    const { typeSize, widths } = layOutColumns(columns(100, 1), [['Projekt', million]], available);
    expect({
      typeSize,
      total: sum(widths),
      fits: (widths[1] ?? 0) >= unbreakableWidth(million, 10) + 2 * cellPadding - 1,
    }).toEqual({
      typeSize: 10,
      total: available,
      fits: true,
    });
  });

  it('takes smaller type rather than break a number, and leaves what is to spare to the text column', () => {
    const row = ['Energieffektivisering', ...Array.from({ length: 7 }, () => million)];
    const { typeSize, widths } = layOutColumns(columns(1, 9, 9, 9, 9, 9, 9, 9), [row], available);
    const needed = unbreakableWidth(million, typeSize) + 2 * cellPadding;
    expect({ typeSize, total: sum(widths), numbers: widths.slice(1) }).toEqual({
      typeSize: 8,
      total: available,
      numbers: Array.from({ length: 7 }, () => needed),
    });
  });

  it('breaks words before numbers when not even the smallest type is enough', () => {
    const name = 'Fastighetsutvecklingsförvaltningens';
    const row = [name, ...Array.from({ length: 7 }, () => million)];
    const needed = unbreakableWidth(million, 8) + 2 * cellPadding;
    const narrow = 7 * needed + Math.ceil(0.7 * unbreakableWidth(name, 8));
    const { widths } = layOutColumns(columns(3, 1, 1, 1, 1, 1, 1, 1), [row], narrow);
    expect({ total: sum(widths), numbers: widths.slice(1) }).toEqual({
      total: narrow,
      numbers: Array.from({ length: 7 }, () => needed),
    });
  });

  it('lets all columns give way alike when there is no room for the numbers either', () => {
    const row = ['a', ...Array.from({ length: 30 }, () => million)];
    const { typeSize, widths } = layOutColumns(columns(...row.map(() => 1)), [row], available);
    expect({ typeSize, total: sum(widths), positive: widths.every((width) => width > 0) }).toEqual({
      typeSize: 8,
      total: available,
      positive: true,
    });
  });
});
