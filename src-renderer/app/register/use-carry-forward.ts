import type { RecordType } from '../../../src-main/domain/record-kind.ts';
import type { Result } from '../../../src-main/domain/result.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { useAction } from '../../api.ts';
import { showToast } from '../../ui/toast.ts';
import type { RegisterKind } from '../register-kind.ts';
import { useUndo } from '../use-undo.ts';

/** Copies records into a year and tells how many came, with the way back. */
export function useCarryForward<T extends RecordType>({ type, counted }: RegisterKind<T>) {
  const { run } = useAction('record.carryForward');
  const { takeBack } = useUndo();
  return async (ids: string[], toYear: number): Promise<Result<unknown>> => {
    const result = await run({ type, ids, toYear });
    if (!result.ok) return result;
    const { created } = result.value;
    const left = ids.length - created;
    const why = type === 'measure' ? 'finns där redan' : 'pågår redan då eller saknar datum';
    const rest = left === 0 ? '' : ` ${formatCount(left)} ${why}.`;
    if (created === 0) showToast(`Inget fördes över till ${toYear}.${rest}`);
    else
      showToast(`${formatCount(created)} ${counted(created)} finns nu i ${toYear}.${rest}`, {
        label: 'Ångra',
        onPress: () =>
          void takeBack(
            ({ act, what, count }) => act === 'carry-forward' && what === type && count === created,
          ),
      });
    return result;
  };
}
