// A list of the register as the table shows it: page by page, as it comes into sight.
import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Failure } from '../../src-main/domain/failure.ts';
import type { RecordQuery } from '../../src-main/domain/record-query.ts';
import type { RecordRow } from '../../src-main/domain/record-row.ts';
import { CallFailed, useClient } from '../api.ts';
import type { RowSource } from '../ui/table/table-rows.ts';

const pageSize = 50;
const firstPage: readonly number[] = [0];

interface RecordList {
  /** Absent until the first page has come. While another question is asked, the answer to the one before. */
  source: RowSource<RecordRow> | undefined;
  failure: Failure | undefined;
  retry: () => void;
}

/** @param query the same object as long as the question is the same. */
export function useRecordList(query: RecordQuery): RecordList {
  const client = useClient();
  const queries = useQueryClient();
  const list = useMemo(() => JSON.stringify(query), [query]);
  const [shown, setShown] = useState<{ list: string; pages: readonly number[] }>({ list, pages: firstPage });
  const pages = shown.list === list ? shown.pages : firstPage;
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
      };
    }),
  });
  const total = results[0]?.data?.total;
  // useQueries gives new results at each turn; what the table sees is new only when a page is.
  const signature = `${pages} ${results.map(({ dataUpdatedAt }) => dataUpdatedAt)}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signature stands for the pages and their rows
  const source = useMemo((): RowSource<RecordRow> | undefined => {
    if (total === undefined) return undefined;
    const rowsOf = new Map(pages.map((page, index) => [page, results[index]?.data?.rows]));
    return {
      list,
      total,
      rowAt: (index) => rowsOf.get(Math.floor(index / pageSize))?.[index % pageSize],
      indexOf: (id) => {
        for (const [page, rows] of rowsOf) {
          const index = rows?.findIndex((row) => row.id === id) ?? -1;
          if (index !== -1) return page * pageSize + index;
        }
        return undefined;
      },
      onShow: (first, last) => {
        const wanted = range(Math.floor(first / pageSize), Math.floor(last / pageSize));
        setShown((before) => {
          const known = before.list === list ? before.pages : firstPage;
          return wanted.every((page) => known.includes(page))
            ? before
            : { list, pages: [...new Set([...firstPage, ...wanted])] };
        });
      },
      idsBetween: async (first, last) => {
        const result = await client.call('record.ids', { query });
        return result.ok ? result.value.ids.slice(first, last + 1) : [];
      },
    };
  }, [signature, total, client, list]);

  const latest = useRef(source);
  useEffect(() => {
    if (source) latest.current = source;
  }, [source]);
  const failed = results.find(({ error }) => error instanceof CallFailed)?.error as CallFailed | undefined;
  return {
    source: source ?? latest.current,
    failure: failed?.failure,
    retry: () => void queries.invalidateQueries({ queryKey: ['record.list'] }),
  };
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
