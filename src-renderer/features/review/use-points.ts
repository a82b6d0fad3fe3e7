// Points of completion as they are written: begun ones wait here, whatever else one looks at, until they are saved or left.
import type { Review, ReviewedPoint } from '../../../src-main/contract/completion-views.ts';
import type { InputOf } from '../../../src-main/contract/contract.ts';
import type { CompletionPoint } from '../../../src-main/domain/completion.ts';
import type { Failure } from '../../../src-main/domain/failure.ts';
import { useAction, useKept } from '../../api.ts';
import { showToast } from '../../ui/toast.ts';

export type PointDraft = Omit<InputOf<'completion.savePoint'>['point'], 'comment'> & {
  /** Tells the drafts apart: the point that is written on, or where the new one is. */
  key: string;
  /** The row that it is written in. */
  row: string;
  comment: string | undefined;
};

export interface PointActions {
  drafts: readonly PointDraft[];
  /** @returns the draft's key. */
  begin: (place: Omit<PointDraft, 'key' | 'severity' | 'comment'>) => string;
  edit: (row: string, point: CompletionPoint) => void;
  change: (draft: PointDraft) => void;
  leave: (draft: PointDraft) => void;
  save: (draft: PointDraft) => Promise<boolean>;
  remove: (point: ReviewedPoint) => void;
  close: (point: CompletionPoint, isClosed: boolean) => void;
  failure: Failure | undefined;
  isBusy: boolean;
}

export const draftField = ({ key }: Pick<PointDraft, 'key'>): string => `draft.${key}`;

export function usePoints({ messageId, organisation, year }: Review): PointActions {
  const [drafts, keep] = useKept<readonly PointDraft[]>(`points ${organisation} ${year}`, []);
  const save = useAction('completion.savePoint');
  const remove = useAction('completion.removePoint');
  const close = useAction('completion.closePoint');
  const put = (draft: PointDraft): void =>
    keep((before) => [...before.filter(({ key }) => key !== draft.key), draft]);
  const leave = ({ key }: PointDraft): void => keep((before) => before.filter((draft) => draft.key !== key));
  return {
    drafts,
    begin: (place) => {
      const key = `new-${place.row}-${place.field ?? ''}`.replaceAll(/[^A-Za-z0-9-]/g, '-');
      if (!drafts.some((draft) => draft.key === key))
        put({ ...place, key, severity: 'must', comment: undefined });
      return key;
    },
    edit: (row, { title: _, closedAt: __, ...point }) => put({ ...point, row, key: point.itemId }),
    change: (draft) => keep((before) => before.map((one) => (one.key === draft.key ? draft : one))),
    leave,
    async save(draft) {
      const { key: _, row: __, comment, ...point } = draft;
      if (comment === undefined) return false;
      const saved = await save.run({ messageId, point: { ...point, comment } });
      if (saved.ok) leave(draft);
      return saved.ok;
    },
    remove: ({ point }) => {
      const { itemId, title: _, closedAt: __, ...rest } = point;
      void remove.run({ messageId, itemId }).then((removed) => {
        if (!removed.ok) return;
        showToast('Punkten är borttagen.', {
          label: 'Ångra',
          onPress: () => void save.run({ messageId, point: { itemId, ...rest } }),
        });
      });
    },
    close: ({ itemId }, isClosed) => void close.run({ messageId, itemId, isClosed }),
    failure: save.failure ?? remove.failure ?? close.failure,
    isBusy: save.isRunning || remove.isRunning || close.isRunning,
  };
}
