// The records that one may link to: those of the year, by name, and the one that is linked to already.
import { useMemo } from 'react';
import type { RecordType } from '../../src-main/domain/record-kind.ts';
import { titleOf } from '../../src-main/domain/records.ts';
import { useCall } from '../api.ts';
import type { Option } from '../ui/options.ts';
import { useVocabulary } from '../ui/vocabulary-context.ts';
import { useNavigation } from './place.ts';

/** More than a person finds by scrolling; beyond, one searches in the register and links from there. */
const mostOptions = 200;

const untitled = 'Utan namn';

/** @param chosen the id that is linked to, which may be of another year. */
export function useLinkOptions(type: RecordType, chosen?: string): Option[] {
  const { place } = useNavigation();
  const { data } = useCall('record.list', {
    query: { type, year: place.year, filters: [], sort: { by: 'title', direction: 'ascending' } },
    offset: 0,
    limit: mostOptions,
  });
  const rows = data?.rows;
  const isElsewhere = chosen !== undefined && rows !== undefined && !rows.some(({ id }) => id === chosen);
  const other = useOther(type, chosen ?? '', isElsewhere);
  return useMemo(() => {
    const options = (rows ?? []).map(
      ({ id, title, name }): Option => ({
        id,
        label: title || untitled,
        ...(name !== undefined && name !== title && { detail: name }),
      }),
    );
    return other === undefined || chosen === undefined ? options : [...options, { id: chosen, label: other }];
  }, [rows, chosen, other]);
}

/** What a record that is not among those of the year is called. */
function useOther(type: RecordType, id: string, isWanted: boolean): string | undefined {
  const vocabulary = useVocabulary();
  const { place } = useNavigation();
  const { data, error } = useCall('record.get', { type, id, year: place.year }, { isWanted });
  if (!isWanted) return undefined;
  if (error) return 'En borttagen post';
  return data === undefined ? 'Hämtar …' : titleOf(data.type, data.record as never, vocabulary) || untitled;
}
