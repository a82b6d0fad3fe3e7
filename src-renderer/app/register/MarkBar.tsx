// What can be done with the records that are marked, below their list.
import { useState } from 'react';
import { type BulkChange as Change, longestBulk } from '../../../src-main/contract/record-views.ts';
import { goesOnByItself } from '../../../src-main/domain/carry-forward.ts';
import type { Failure } from '../../../src-main/domain/failure.ts';
import type { RecordType } from '../../../src-main/domain/record-kind.ts';
import type { RecordQuery } from '../../../src-main/domain/record-query.ts';
import type { Result } from '../../../src-main/domain/result.ts';
import { fieldLabel } from '../../../src-main/domain/wording/fields.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { useAction, useClient, useReadAnew } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { flushAll } from '../../ui/open-savers.ts';
import { showToast } from '../../ui/toast.ts';
import { useNavigation } from '../place.ts';
import { useReadings } from '../readings.ts';
import type { RegisterKind } from '../register-kind.ts';
import { useUndo } from '../use-undo.ts';
import { BulkChange } from './BulkChange.tsx';
import { useCarryForward } from './use-carry-forward.ts';

interface MarkBarProps<T extends RecordType> {
  kind: RegisterKind<T>;
  /** The list that the marks are in. */
  query: RecordQuery;
  marked: ReadonlySet<string>;
  onUnmark: () => void;
  onDuplicate: (id: string) => void;
}

export function MarkBar<T extends RecordType>({
  kind,
  query,
  marked,
  onUnmark,
  onDuplicate,
}: MarkBarProps<T>) {
  const { place } = useNavigation();
  const client = useClient();
  const [failure, setFailure] = useState<Failure>();
  const changeMany = useChangeMany(kind);
  const removeMany = useRemoveMany(kind);
  const carryForward = useCarryForward(kind);
  const [first] = marked;
  const tooMany = marked.size > longestBulk;

  /** With those of the marked that the list still has, in its order; what is typed in one of them is saved first. */
  const run = async (act: (ids: string[]) => Promise<Result<unknown>>): Promise<boolean> => {
    await flushAll();
    const listed = await client.call('record.ids', { query });
    const ids = listed.ok ? listed.value.ids.filter((id) => marked.has(id)) : [];
    const result = ids.length > 0 ? await act(ids) : listed;
    setFailure(result.ok ? undefined : result.failure);
    return result.ok;
  };
  const runAndUnmark = async (act: (ids: string[]) => Promise<Result<unknown>>): Promise<void> => {
    if (await run(act)) onUnmark();
  };
  return (
    <section className="mark-bar" aria-label="Markerade">
      <div className="row">
        <strong className="number" aria-live="polite">
          {formatCount(marked.size)} {marked.size === 1 ? 'markerad' : 'markerade'}
        </strong>
        <BulkChange
          type={kind.type}
          marked={`${formatCount(marked.size)} ${kind.counted(marked.size)}`}
          isDisabled={tooMany}
          onChange={(member, change) => void run((ids) => changeMany(ids, member, change))}
        />
        {marked.size === 1 && first !== undefined && (
          <Button onPress={() => onDuplicate(first)}>Kopiera</Button>
        )}
        {!goesOnByItself(kind.type) && (
          <Button
            isDisabled={tooMany}
            onPress={() => void runAndUnmark((ids) => carryForward(ids, place.year + 1))}
          >
            För över till {place.year + 1}
          </Button>
        )}
        <Button isDisabled={tooMany} onPress={() => void runAndUnmark(removeMany)}>
          Ta bort
        </Button>
        <LinkButton onPress={onUnmark}>Avmarkera</LinkButton>
      </div>
      {tooMany && (
        <span className="small quiet">
          Högst {formatCount(longestBulk)} poster åt gången. Sök eller filtrera fram färre.
        </span>
      )}
      <FailureNotice failure={failure} />
    </section>
  );
}

function useChangeMany<T extends RecordType>({ type, counted }: RegisterKind<T>) {
  const { takeBack } = useUndo();
  const readAnew = useReadAnew();
  const { readAgain } = useReadings();
  const { run } = useAction('record.changeMany');
  return async (ids: string[], member: string, change: Change): Promise<Result<unknown>> => {
    const result = await run({ type, ids, member, change });
    if (!result.ok) return result;
    await readAnew();
    readAgain();
    const { changed, unchanged } = result.value;
    const field = fieldLabel(type, member);
    if (changed === 0) {
      showToast(`${field}: inget att ändra, det var redan så.`);
      return result;
    }
    const rest = unchanged === 0 ? '' : ` ${formatCount(unchanged)} var redan så.`;
    showToast(`${field}: ${formatCount(changed)} ${counted(changed)} har ändrats.${rest}`, {
      label: 'Ångra',
      onPress: () =>
        void takeBack(({ act, what, count }) => act === 'change' && what === type && count === changed),
    });
    return result;
  };
}

function useRemoveMany<T extends RecordType>({ type, counted }: RegisterKind<T>) {
  const { place, go } = useNavigation();
  const removal = useAction('record.remove');
  const restoring = useAction('record.restore');
  return async (ids: string[]): Promise<Result<unknown>> => {
    const records = ids.map((id) => ({ type, id }));
    const result = await removal.run({ records });
    if (!result.ok) return result;
    if (place.id !== undefined && ids.includes(place.id)) go({});
    showToast(`${formatCount(ids.length)} ${counted(ids.length)} ligger i papperskorgen.`, {
      label: 'Ångra',
      onPress: () => void restoring.run({ records }),
    });
    return result;
  };
}
