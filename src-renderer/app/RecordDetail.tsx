// The record that is open beside its list: whether it is saved, what can be done with it, what the rules say, its fields.
import { Copy, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Stored } from '../../src-main/contract/record-views.ts';
import type { RecordType } from '../../src-main/domain/record-kind.ts';
import { isInYear, type RecordOf, titleOf } from '../../src-main/domain/records.ts';
import { useRecord } from '../api.ts';
import { Button } from '../ui/Button.tsx';
import { InDetailBar } from '../ui/InDetailBar.tsx';
import { Notice } from '../ui/Notice.tsx';
import { OpenRecord } from '../ui/OpenRecord.tsx';
import { RecordNotices } from '../ui/RecordNotices.tsx';
import { SaveStatusLine } from '../ui/SaveStatusLine.tsx';
import { useLeadToField } from '../ui/use-lead-to-field.ts';
import type { RecordActions } from '../ui/use-record-actions.ts';
import { type RecordForm, useRecordForm } from '../ui/use-record-form.ts';
import { useVocabulary } from '../ui/vocabulary-context.ts';
import { useNavigation } from './place.ts';
import { useReadings } from './readings.ts';

/** What a kind of record is called, as the bar and the notices say it. */
export interface RecordWords {
  /** `Ny aktivitet`, also its title before it has one. */
  create: string;
  /** `Aktiviteten`. */
  the: string;
  /** `Utan rubrik`. */
  untitled: string;
}

/** The fields of a kind of record. */
export type RecordFields<T extends RecordType> = (form: RecordForm<RecordOf<T>>) => ReactNode;

interface RecordDetailProps<T extends RecordType> {
  type: T;
  id: string;
  words: RecordWords;
  actions: Pick<RecordActions, 'duplicate' | 'remove'>;
  fields: RecordFields<T>;
}

export function RecordDetail<T extends RecordType>(props: RecordDetailProps<T>) {
  const { place } = useNavigation();
  const call = useRecord(props.type, props.id, place.year);
  const { reading } = useReadings();
  return (
    <OpenRecord key={`${props.id} ${reading}`} call={call}>
      {(stored, onReopen) => <OpenForm {...props} stored={stored} onReopen={onReopen} />}
    </OpenRecord>
  );
}

function OpenForm<T extends RecordType>({
  type,
  id,
  words,
  actions,
  fields,
  stored,
  onReopen,
}: RecordDetailProps<T> & { stored: Stored<T>; onReopen: () => void }) {
  const { place } = useNavigation();
  const vocabulary = useVocabulary();
  const { year, toCorrect } = place;
  const form = useRecordForm<T>({ stored, year, missingIsError: toCorrect });
  const { record, isStored } = form;
  const title = titleOf(type, record, vocabulary);
  useLeadToField(place.field);
  return (
    <>
      <InDetailBar>
        <SaveStatusLine status={form.status} />
        {isStored && (
          <div className="row">
            <Button variant="quiet" onPress={() => void actions.duplicate(id)}>
              <Copy aria-hidden />
              Kopiera
            </Button>
            <Button
              variant="quiet"
              onPress={() => void actions.remove(id, `${words.the} ${title || words.untitled}`)}
            >
              <Trash2 aria-hidden />
              Ta bort
            </Button>
          </div>
        )}
      </InDetailBar>
      <h2 className="record-title">{title || (isStored ? words.untitled : words.create)}</h2>
      <RecordNotices form={form} onReopen={onReopen} />
      {!isInYear(type, record, year) && (
        <Notice tone="plain">
          {words.the} ligger utanför {year} och kommer inte med i årets rapport.
        </Notice>
      )}
      {fields(form)}
    </>
  );
}
