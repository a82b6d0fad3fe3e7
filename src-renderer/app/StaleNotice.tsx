// What is told when a record could not be saved because it was saved elsewhere since it was opened here: what was changed
// there, and the two ways on.
import { useEffect, useState } from 'react';
import type { Stored } from '../../src-main/contract/record-views.ts';
import type { Failure } from '../../src-main/domain/failure.ts';
import { changedFields } from '../../src-main/domain/package/difference.ts';
import type { RecordType } from '../../src-main/domain/record-kind.ts';
import type { RecordOf } from '../../src-main/domain/records.ts';
import { failureText } from '../../src-main/domain/wording/failures.ts';
import { fieldLabel } from '../../src-main/domain/wording/fields.ts';
import { useClient } from '../api.ts';
import { Button } from '../ui/Button.tsx';
import { ChangeTable } from '../ui/ChangeTable.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { RecordForm } from '../ui/use-record-form.ts';
import { useVocabulary } from '../ui/vocabulary-context.ts';
import { describeChange } from './change-lines.ts';
import { useLinkTitles } from './link-titles.ts';
import { useNavigation } from './place.ts';

interface StaleNoticeProps<T extends RecordType> {
  type: T;
  form: RecordForm<RecordOf<T>>;
  /** A new one for each save that failed. */
  failure: Failure;
  /** Reads the record anew. */
  onReopen: () => void;
}

export function StaleNotice<T extends RecordType>({ type, form, failure, onReopen }: StaleNoticeProps<T>) {
  const { what, kept } = failureText(failure);
  const theirs = useTheirs(type, form.record.id, failure);
  const changes = useChanges(type, form, theirs);
  return (
    <Notice tone="error" title={what} isAlert>
      <p>{kept}</p>
      {changes.length > 0 && <ChangeTable headers={['Ändrat till', 'Hos dig']} changes={changes} />}
      <p>
        Behåller du dina ändringar sparas de fält som du har ändrat ovanpå den andra ändringen. Öppnar du
        posten på nytt försvinner det du skrev.
      </p>
      <div className="row">
        <Button
          isDisabled={theirs === undefined}
          onPress={() =>
            theirs && form.keepMine({ record: theirs.record as RecordOf<T>, version: theirs.version })
          }
        >
          Behåll mina ändringar
        </Button>
        <Button
          onPress={() => {
            form.discard();
            onReopen();
          }}
        >
          Öppna posten på nytt
        </Button>
      </div>
      <p className="small quiet">Felkod {failure.code}</p>
    </Notice>
  );
}

/** The record as it is stored now, read past what the window remembers of it; read again when a save fails anew. */
function useTheirs<T extends RecordType>(type: T, id: string, failure: Failure): Stored<T> | undefined {
  const client = useClient();
  const { place } = useNavigation();
  const [theirs, setTheirs] = useState<Stored<T>>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each failure is a reason to read again
  useEffect(() => {
    let isWanted = true;
    void client.call('record.get', { type, id, year: place.year }).then((result) => {
      // The core answers with a record of the kind that was asked for.
      if (isWanted && result.ok) setTheirs(result.value as Stored<T>);
    });
    return () => {
      isWanted = false;
    };
  }, [client, type, id, place.year, failure]);
  return theirs;
}

/** The members that were changed elsewhere, as they are there and here. */
function useChanges<T extends RecordType>(
  type: T,
  { base, record }: RecordForm<RecordOf<T>>,
  theirs: Stored<T> | undefined,
) {
  const vocabulary = useVocabulary();
  const titles = useLinkTitles(type, record);
  if (theirs === undefined) return [];
  const changedThere = new Set(changedFields(base, theirs.record).map(({ field }) => field));
  return changedFields(theirs.record, record)
    .filter(({ field }) => changedThere.has(field))
    .flatMap((field) => {
      const lines = describeChange({ recordType: type, fields: [field] }, vocabulary, titles);
      return lines.length > 0 ? lines : [{ label: fieldLabel(type, field.field), before: '', after: '' }];
    })
    .map(({ label, before, after }) => ({ key: label, label, values: [before, after] }));
}
