// What the amounts of a column are in when they do not say it themselves.
import type { MoneyUnit } from '../../../src-main/domain/typed-text.ts';
import type { Vocabulary } from '../../../src-main/domain/vocabulary.ts';
import type { Option } from '../../ui/options.ts';

const common: readonly Option[] = [
  { id: 'SEK 0', label: 'kronor', also: ['kr', 'SEK'] },
  { id: 'SEK 3', label: 'tusental kronor', also: ['tkr'] },
  { id: 'SEK 6', label: 'miljoner kronor', also: ['mkr', 'mnkr'] },
  { id: 'EUR 0', label: 'euro', also: ['EUR', '€'] },
  { id: 'EUR 3', label: 'tusental euro', also: ['keur'] },
  { id: 'EUR 6', label: 'miljoner euro', also: ['meur'] },
];

export const unitOptions = ({ lists }: Vocabulary): Option[] => [
  ...common,
  ...lists.currencies
    .filter(({ code }) => code !== 'SEK' && code !== 'EUR')
    .map(({ code, label }) => ({ id: `${code} 0`, label, also: [code] })),
];

export const toUnitId = ({ currency, power }: MoneyUnit = { currency: 'SEK', power: 0 }): string =>
  `${currency} ${power}`;

export function fromUnitId(id: string): MoneyUnit {
  const [currency = 'SEK', power] = id.split(' ');
  return { currency, power: power === '3' ? 3 : power === '6' ? 6 : 0 };
}
