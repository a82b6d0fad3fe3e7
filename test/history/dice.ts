// What a history is drawn with: the same seed draws the same.
import type { Money } from '../../src-main/domain/money.ts';
import { randomNumbers } from '../bench/generate.ts';

export type Dice = ReturnType<typeof createDice>;

export function createDice(seed: number) {
  const random = randomNumbers(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const oneIn = (count: number): boolean => below(count) === 0;
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  const shuffled = <T>(items: readonly T[]): T[] => {
    const left = [...items];
    return items.map(() => left.splice(below(left.length), 1)[0] as T);
  };
  const amount = (whole: number, currency: string): Money => ({ minor: below(whole * 100), currency });
  const day = (year: number, month = 1 + below(12)): string =>
    `${year}-${String(month).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`;
  return { below, oneIn, pick, shuffled, amount, day };
}
