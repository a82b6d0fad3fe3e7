import { type KnownType, knownTypes } from '../../../src-main/domain/known-records.ts';
import type { RecordType } from '../../../src-main/domain/record-kind.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { useAction } from '../../api.ts';
import { showFailure, showToast } from '../../ui/toast.ts';
import { useNavigation } from '../place.ts';
import type { RegisterKind } from '../register-kind.ts';
import { useUndo } from '../use-undo.ts';
import { useWorkspace } from '../workspace-context.ts';

const isKnown = (type: RecordType): type is KnownType => (knownTypes as readonly string[]).includes(type);

/** From where a register can fetch, beside the year before: what the program knows, and a list of the person's own. */
export function useFetching<T extends RecordType>({ type, known, counted }: RegisterKind<T>) {
  const { place, go } = useNavigation();
  const { workspace } = useWorkspace();
  const { takeBack } = useUndo();
  const { run } = useAction('record.fetchKnown');
  const fetch = async (from: KnownType): Promise<void> => {
    const result = await run({ type: from, year: place.year });
    if (!result.ok) {
      showFailure(result.failure);
      return;
    }
    const { created } = result.value;
    if (created === 0) showToast('Allt i listan finns redan här, eller ligger i papperskorgen.');
    else
      showToast(`${formatCount(created)} ${counted(created)} är hämtade. Fyll på med det som saknas.`, {
        label: 'Ångra',
        onPress: () =>
          void takeBack(({ act, what, count }) => act === 'create' && what === type && count === created),
      });
  };
  return [
    ...(known !== undefined && isKnown(type)
      ? [{ id: 'known', label: known as string, onPress: () => void fetch(type) }]
      : []),
    ...(workspace.role === 'department'
      ? [{ id: 'list', label: 'Från en lista i Excel', onPress: () => go({ room: 'list-import' }) }]
      : []),
  ];
}
