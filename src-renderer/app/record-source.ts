// A list of the register as the table shows it: page by page, as it comes into sight.
import { keepPreviousData, useQueries, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Failure } from '../../src-main/domain/failure.ts';
import type { RecordQuery } from '../../src-main/domain/record-query.ts';
import type { RecordRow } from '../../src-main/domain/record-row.ts';
import { CallFailed, useClient } from '../api.ts';
import type { RowSource } from '../ui/table/table-rows.ts';

const pageSize = 100;

export interface RecordList {
  source: RowSource<RecordRow>;
  /** Absent until the first page has come. */
  total: number | undefined;
  failure: Failure | undefined;
  retry: () => void;
}

export function useRecordList(query: RecordQuery): RecordList {
  const client = useClient();
  const queries = useQueryClient();
  const [pages, setPages] = useState<readonly number[]>([0]);
  const results = useQueries({
    queries: pages.map((page) => {
      const input = { query, offset: page * pageSize, limit: pageSize };
      return {
        queryKey: ['record.list', input],
        queryFn: async () => {
          const result = await client.call('record.list', input);
          if (!result.ok) throw new CallFailed(result.failure);
          return result.value;
        },
        // The rows before stay in sight until those of the new question have come.
        placeholderData: keepPreviousData,
      };
    }),
  });
  const total = results[0]?.data?.total;
  // useQueries gives new results at each turn; what the table sees is new only when a page is.
  const rowsOf = new Map(pages.map((page, index) => [page, results[index]?.data?.rows]));
  const signature = results
    .map(({ dataUpdatedAt, isPlaceholderData }) => `${dataUpdatedAt} ${isPlaceholderData}`)
    .join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signature stands for the pages' rows
  const source = useMemo((): RowSource<RecordRow> => {
    const rowAt = (index: number): RecordRow | undefined =>
      rowsOf.get(Math.floor(index / pageSize))?.[index % pageSize];
    return {
      total: total ?? 0,
      rowAt,
      indexOf: (id) => {
        for (const [page, rows] of rowsOf) {
          const index = rows?.findIndex((row) => row.id === id) ?? -1;
          if (index !== -1) return page * pageSize + index;
        }
        return undefined;
      },
      onShow: (first, last) => {
        const shown = range(Math.floor(first / pageSize), Math.floor(last / pageSize));
        setPages((before) =>
          shown.every((page) => before.includes(page)) ? before : [...new Set([0, ...shown])],
        );
      },
      idsBetween: async (first, last) => {
        const result = await client.call('record.ids', { query });
        return result.ok ? result.value.ids.slice(first, last + 1) : [];
      },
    };
  }, [signature, total, client, query]);
  const failed = results.find(({ error }) => error instanceof CallFailed)?.error as CallFailed | undefined;
  return {
    source,
    total,
    failure: failed?.failure,
    retry: () => void queries.invalidateQueries({ queryKey: ['record.list'] }),
  };
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
