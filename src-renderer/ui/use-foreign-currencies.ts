import { useMemo } from 'react';
import { byLabel, type Option } from './options.ts';
import { useVocabulary } from './vocabulary-context.ts';

/** The currencies that an amount in kronor can be converted from, by their names. */
export function useForeignCurrencies(): readonly Option[] {
  const { currencies } = useVocabulary().lists;
  return useMemo(
    () =>
      byLabel(
        currencies
          .filter(({ code }) => code !== 'SEK')
          .map(({ code, label }) => ({ id: code, label: `${code}, ${label}` })),
      ),
    [currencies],
  );
}
