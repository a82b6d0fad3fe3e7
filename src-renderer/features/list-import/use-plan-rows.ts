// The rows of the plan that one thing happens to, page by page as they come into sight.
import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { PlanRow } from '../../../src-main/contract/list-views.ts';
import type { RowAction } from '../../../src-main/domain/list-import/plan-import.ts';
import { CallFailed, useClient } from '../../api.ts';
import type { RowSource } from '../../ui/table/table-rows.ts';
import type { PlanQuestion } from './use-list-import.ts';

const pageSize = 100;

export const rowId = ({ row }: Pick<PlanRow, 'row'>): string => String(row);

export function usePlanRows(question: PlanQuestion, show: RowAction, total: number): RowSource<PlanRow> {
  const client = useClient();
  const [pages, setPages] = useState<readonly number[]>([0]);
  const results = useQueries({
    queries: pages.map((page) => {
      const input = { ...question, show, offset: page * pageSize, limit: pageSize };
      return {
        queryKey: ['list.rows', input],
        queryFn: async () => {
          const result = await client.call('list.rows', input);
          if (!result.ok) throw new CallFailed(result.failure);
          return result.value;
        },
        placeholderData: keepPreviousData,
      };
    }),
  });
  const rowsOf = new Map(pages.map((page, index) => [page, results[index]?.data?.rows]));
  const signature = results
    .map(({ dataUpdatedAt, isPlaceholderData }) => `${dataUpdatedAt} ${isPlaceholderData}`)
    .join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signature stands for the pages' rows
  return useMemo(
    () => ({
      total,
      rowAt: (index) => rowsOf.get(Math.floor(index / pageSize))?.[index % pageSize],
      indexOf: (id) => {
        for (const [page, rows] of rowsOf) {
          const index = rows?.findIndex((row) => rowId(row) === id) ?? -1;
          if (index !== -1) return page * pageSize + index;
        }
        return undefined;
      },
      onShow: (first, last) => {
        const [from, to] = [Math.floor(first / pageSize), Math.floor(last / pageSize)];
        const shown = Array.from({ length: to - from + 1 }, (_, index) => from + index);
        setPages((before) =>
          shown.every((page) => before.includes(page)) ? before : [...new Set([0, ...shown])],
        );
      },
    }),
    [signature, total],
  );
}
