// The record that is open beside its list: whether it is saved, what can be done with it, what the rules say, its fields,
// and folded away what it is tied to and what has been changed in it.
import { Trash2 } from 'lucide-react';
import { Fragment, type ReactNode, useState } from 'react';
import type { Stored } from '../../src-main/contract/record-views.ts';
import type { RecordType } from '../../src-main/domain/record-kind.ts';
import { isInYear, type RecordOf, titleOf } from '../../src-main/domain/records.ts';
import { useRecord } from '../api.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { FindingList } from '../ui/FindingList.tsx';
import { InDetailBar } from '../ui/InDetailBar.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { OpenRecord } from '../ui/OpenRecord.tsx';
import { SaveStatusLine } from '../ui/SaveStatusLine.tsx';
import { useLeadToField } from '../ui/use-lead-to-field.ts';
import type { RecordActions } from '../ui/use-record-actions.ts';
import { type RecordForm, useRecordForm } from '../ui/use-record-form.ts';
import { useVocabulary } from '../ui/vocabulary-context.ts';
import { useNavigation } from './place.ts';
import { RecordHistory } from './RecordHistory.tsx';
import { hasLinks, RecordLinks } from './RecordLinks.tsx';
import { useReadings } from './readings.ts';
import { StaleNotice } from './StaleNotice.tsx';
import { useWorkspace } from './workspace-context.ts';

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

/** What lies folded away below the fields, and is read only when it is opened. */
type Part = 'links' | 'history';

interface Parts {
  isOpen: (part: Part) => boolean;
  setOpen: (part: Part, isOpen: boolean) => void;
}

export function RecordDetail<T extends RecordType>(props: RecordDetailProps<T>) {
  const { place } = useNavigation();
  const call = useRecord(props.type, props.id, place.year);
  const { reading } = useReadings();
  // Held here, so that what is open stays so when the record is read anew.
  const [open, setOpen] = useState<readonly Part[]>([]);
  const parts: Parts = {
    isOpen: (part) => open.includes(part),
    setOpen: (part, isOpen) =>
      setOpen([...open.filter((other) => other !== part), ...(isOpen ? [part] : [])]),
  };
  return (
    <OpenRecord key={`${props.id} ${reading}`} call={call}>
      {(stored, onReopen) => <OpenForm {...props} stored={stored} onReopen={onReopen} parts={parts} />}
    </OpenRecord>
  );
}

interface OpenFormProps<T extends RecordType> extends RecordDetailProps<T> {
  stored: Stored<T>;
  onReopen: () => void;
  parts: Parts;
}

function OpenForm<T extends RecordType>(props: OpenFormProps<T>) {
  const { type, id, words, actions, fields, stored, onReopen, parts } = props;
  const { place } = useNavigation();
  const vocabulary = useVocabulary();
  const { workspace } = useWorkspace();
  const { year, toCorrect } = place;
  const form = useRecordForm<T>({ stored, year, missingIsError: toCorrect });
  const { record, isStored } = form;
  const { failure } = form.status;
  const title = titleOf(type, record, vocabulary);
  useLeadToField(place.field);
  const show = (part: Part): void => {
    parts.setOpen(part, true);
    showPart(part);
  };
  return (
    <>
      <InDetailBar>
        <SaveStatusLine status={form.status} />
        {isStored && (
          <div className="row">
            <Button
              variant="quiet"
              onPress={() => void actions.remove(id, `${words.the} ${title || words.untitled}`)}
            >
              <Trash2 aria-hidden />
              Ta bort
            </Button>
            <MenuButton
              label="Mer"
              variant="quiet"
              actions={[
                { id: 'copy', label: 'Kopiera', onPress: () => void actions.duplicate(id) },
                ...(hasLinks(type)
                  ? [{ id: 'links', label: partTitles.links, onPress: () => show('links') }]
                  : []),
                { id: 'history', label: partTitles.history, onPress: () => show('history') },
              ]}
            />
          </div>
        )}
      </InDetailBar>
      <h2 className="record-title">{title || (isStored ? words.untitled : words.create)}</h2>
      {failure?.code === 'RECORD-STALE' ? (
        <StaleNotice type={type} form={form} failure={failure} onReopen={onReopen} />
      ) : (
        <FailureNotice failure={failure} />
      )}
      <FindingList findings={form.findings} byLabel />
      {!isInYear(type, record, year) && (
        <Notice tone="plain">
          {workspace.role === 'department'
            ? `${words.the} ligger utanför ${year} och kommer inte med i årets rapport.`
            : `${words.the} hör inte till ${year} och kommer inte med i årets verksamhetsberättelse.`}
        </Notice>
      )}
      <Fragment key={form.filling}>{fields(form)}</Fragment>
      {isStored && (
        <div className="record-parts">
          {hasLinks(type) && (
            <PartFold part="links" parts={parts}>
              <RecordLinks type={type} record={record} />
            </PartFold>
          )}
          <PartFold part="history" parts={parts}>
            <RecordHistory type={type} form={form} />
          </PartFold>
        </div>
      )}
    </>
  );
}

const partTitles: Readonly<Record<Part, string>> = { links: 'Kopplingar', history: 'Historik' };

const PartFold = ({ part, parts, children }: { part: Part; parts: Parts; children: ReactNode }) => (
  <div data-part={part}>
    <Disclosure
      title={partTitles[part]}
      isOpen={parts.isOpen(part)}
      onOpenChange={(isOpen) => parts.setOpen(part, isOpen)}
    >
      {parts.isOpen(part) && children}
    </Disclosure>
  </div>
);

/** Brings an opened part into sight with the keyboard on it, when the menu that led there has closed. */
const showPart = (part: Part): void => {
  setTimeout(() => {
    const fold = document.querySelector<HTMLElement>(`[data-part="${part}"] .disclosure-button`);
    fold?.focus();
    fold?.scrollIntoView?.({ block: 'start' });
  }, 50);
};
