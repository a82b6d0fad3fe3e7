import { describe, expect, it } from 'vitest';
import { shortened } from '../../src-renderer/ui/shorten-change.ts';

const words = (count: number, word: string): string => Array.from({ length: count }, () => word).join(' ');

describe('two texts beside each other', () => {
  it('are whole when they are short', () => {
    expect(shortened('Lund', 'Lunds')).toEqual(['Lund', 'Lunds']);
  });

  it('show what differs with a little around it when they are long, in whole words', () => {
    const [first, second] = [
      `${words(60, 'före')} ja ${words(60, 'efter')}`,
      `${words(60, 'före')} nej ${words(60, 'efter')}`,
    ];

    expect(shortened(first, second)).toEqual([
      '… före före före före före före före före ja efter efter efter efter efter efter efter …',
      '… före före före före före före före före nej efter efter efter efter efter efter efter …',
    ]);
  });

  it('show the beginning where it is the beginning that differs', () => {
    const rest = words(80, 'efter');

    const [first, second] = shortened(`Ja ${rest}`, `Nej ${rest}`);

    expect([first.slice(0, 14), second.slice(0, 15)]).toEqual(['Ja efter efter', 'Nej efter efter']);
  });

  it('are whole when one of them is empty', () => {
    const long = words(80, 'ord');

    expect(shortened('', long)).toEqual(['', long]);
  });
});
