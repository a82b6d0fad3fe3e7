// The list that is being brought in, and what the person has said of it. Kept while the person visits other rooms.
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { InputOf } from '../../../src-main/contract/contract.ts';
import type { ImportedList, ListPlan, OpenListView } from '../../../src-main/contract/list-views.ts';
import type { ListMapping } from '../../../src-main/domain/list-import/mapping.ts';
import type { ImportType } from '../../../src-main/domain/list-import/targets.ts';
import { CallFailed, useClient, useKept } from '../../api.ts';

export interface ListWork {
  list?: OpenListView;
  sheet: number;
  /** What the person has chosen in place of what the program suggests. */
  recordType?: ImportType;
  headerRow?: number;
  mapping?: ListMapping;
  skipped: readonly number[];
  outcome?: ImportedList;
}

const noList: ListWork = { sheet: 0, skipped: [] };

export interface ListWorkChanges {
  open: (list: OpenListView) => void;
  close: () => void;
  /** Another sheet, kind or header row: everything else begins anew. */
  readAs: (reading: Pick<ListWork, 'sheet' | 'recordType' | 'headerRow'>) => void;
  map: (mapping: ListMapping) => void;
  skip: (rows: readonly number[], isSkipped: boolean) => void;
  tell: (outcome: ImportedList | undefined) => void;
}

export function useListWork(): [ListWork, ListWorkChanges] {
  const [work, change] = useKept<ListWork>('list-import', noList);
  return [
    work,
    {
      open: (list) => change(() => ({ ...noList, list })),
      close: () => change(() => noList),
      readAs: (reading) => change(({ list }) => ({ ...noList, ...(list && { list }), ...reading })),
      map: (mapping) => change(({ outcome: _, ...before }) => ({ ...before, mapping })),
      skip: (rows, isSkipped) =>
        change(({ outcome: _, ...before }) => {
          const skipped = new Set(before.skipped);
          for (const row of rows)
            if (isSkipped) skipped.add(row);
            else skipped.delete(row);
          return { ...before, skipped: [...skipped].sort((first, second) => first - second) };
        }),
      tell: (outcome) => change(({ outcome: _, ...before }) => ({ ...before, ...(outcome && { outcome }) })),
    },
  ];
}

export type PlanQuestion = InputOf<'list.plan'>;

/** What the list would do as it is read now. While that is worked out anew, what was said last stays in sight. */
export function useListPlan(question: PlanQuestion | undefined): UseQueryResult<ListPlan, CallFailed> {
  const client = useClient();
  return useQuery<ListPlan, CallFailed>({
    queryKey: ['list.plan', question],
    enabled: question !== undefined,
    queryFn: async () => {
      const result = await client.call('list.plan', question as PlanQuestion);
      if (!result.ok) throw new CallFailed(result.failure);
      return result.value;
    },
    placeholderData: keepPreviousData,
  });
}
