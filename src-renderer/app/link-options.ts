// The records that one may link to: those of the year, by name.
import { useMemo } from 'react';
import type { RecordType } from '../../src-main/domain/record-kind.ts';
import { useCall } from '../api.ts';
import type { Option } from '../ui/options.ts';
import { useNavigation } from './place.ts';

/** More than a person finds by scrolling; beyond, one searches in the register and links from there. */
const mostOptions = 200;

export function useLinkOptions(type: RecordType): Option[] {
  const { place } = useNavigation();
  const { data } = useCall('record.list', {
    query: { type, year: place.year, filters: [], sort: { by: 'title', direction: 'ascending' } },
    offset: 0,
    limit: mostOptions,
  });
  return useMemo(
    () =>
      (data?.rows ?? []).map(({ id, title, name }) => ({
        id,
        label: title || 'Utan namn',
        ...(name !== undefined && name !== title && { detail: name }),
      })),
    [data],
  );
}
