// Search over every kind and year, from anywhere in the window: Ctrl+K, some words, Enter.
import { Search } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { SearchHits } from '../../src-main/contract/record-views.ts';
import { recordTypeLabels } from '../../src-main/domain/wording/fields.ts';
import { useCall } from '../api.ts';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { earliestYear, roomOfType, useNavigation } from './place.ts';
import './search-panel.css';

type Hit = SearchHits['hits'][number];

interface SearchPanelProps {
  isOpen: boolean;
  onClose: () => void;
}

export const SearchPanel = ({ isOpen, onClose }: SearchPanelProps) => (
  <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
    <Modal className="search-panel">
      <Dialog aria-label="Sök i allt" className="search-dialog">
        <SearchEverything onClose={onClose} />
      </Dialog>
    </Modal>
  </ModalOverlay>
);

/** An input that keeps the keyboard while the arrows move among the hits (the combobox pattern of ARIA). */
function SearchEverything({ onClose }: { onClose: () => void }) {
  const { place, go } = useNavigation();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const text = useDeferredValue(typed.trim());
  const { data, error } = useCall('record.search', { text }, { isWanted: text !== '', keepsLast: true });
  const hits = useMemo(() => (text === '' ? [] : byKind(data?.hits ?? [])), [text, data]);
  const listId = useId();
  const current = Math.min(at, hits.length - 1);
  const open = (hit: Hit): void => {
    onClose();
    go({ room: roomOfType[hit.type], year: yearOf(hit, place.year), id: hit.id });
  };
  const press = (event: KeyboardEvent): void => {
    const hit = hits[current];
    if (event.key === 'ArrowDown') setAt(Math.min(current + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(current - 1, 0));
    else if (event.key === 'Enter' && hit) open(hit);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className="search-field">
        <Search aria-hidden />
        <input
          // biome-ignore lint/a11y/noAutofocus: the dialog was asked for in order to type
          autoFocus
          className="search-input"
          role="combobox"
          aria-label="Sök bland alla poster och alla år"
          aria-expanded={hits.length > 0}
          aria-controls={listId}
          aria-activedescendant={hits[current] && hitId(listId, hits[current])}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder="Sök i allt: rubriker, texter, orter, diarienummer"
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setAt(0);
          }}
          onKeyDown={press}
        />
      </div>
      {error && <FailureNotice failure={error.failure} />}
      <HitList hits={hits} listId={listId} current={hits[current]?.id} onOpen={open} />
      <p className="search-foot quiet small" aria-live="polite">
        {footOf(text, data && hits.length)}
      </p>
    </>
  );
}

const mostHits = 50;

function footOf(text: string, count: number | undefined): string {
  if (text === '')
    return 'Alla sorters poster och alla år. Även början av ord och ortnamn på andra språk ger träff.';
  if (count === undefined) return '';
  if (count === 0) return 'Inget stämmer med det du skrev.';
  const keys = 'Pilarna väljer, Enter öppnar.';
  return count >= mostHits ? `De ${mostHits} första visas; skriv mer för färre. ${keys}` : keys;
}

interface HitListProps {
  hits: readonly Hit[];
  listId: string;
  current: string | undefined;
  onOpen: (hit: Hit) => void;
}

const hitId = (listId: string, { id }: Hit): string => `${listId}-${id}`;

function HitList({ hits, listId, current, onOpen }: HitListProps) {
  const groups = [...Map.groupBy(hits, ({ type }) => type)];
  return (
    <div id={listId} className="search-hits" role="listbox" aria-label="Träffar">
      {groups.map(([type, members]) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, which a fieldset is not
        <div key={type} role="group" aria-label={recordTypeLabels[type].many}>
          <div className="option-heading" aria-hidden>
            {recordTypeLabels[type].many}
          </div>
          {members.map((hit) => (
            <HitLine
              key={hit.id}
              hit={hit}
              id={hitId(listId, hit)}
              isCurrent={hit.id === current}
              onOpen={() => onOpen(hit)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface HitLineProps {
  hit: Hit;
  id: string;
  isCurrent: boolean;
  onOpen: () => void;
}

function HitLine({ hit, id, isCurrent, onOpen }: HitLineProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isCurrent) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: the input points it out as its active descendant
    <div
      id={id}
      ref={line}
      className="option search-hit"
      role="option"
      aria-selected={isCurrent}
      data-focused={isCurrent ? true : undefined}
      onClick={onOpen}
    >
      <span className="cut">{hit.title || 'Utan rubrik'}</span>
      <span className="quiet number">{yearsOf(hit)}</span>
    </div>
  );
}

/** The hits of each kind together, the kinds in the order of their best hits. */
const byKind = (hits: readonly Hit[]): Hit[] => [...Map.groupBy(hits, ({ type }) => type).values()].flat();

const firstYear = ({ fromDay }: Hit): number => Number(fromDay.slice(0, 4));
const lastYear = ({ toDay }: Hit): number => Number(toDay.slice(0, 4));
/** What a record that is open at an end belongs from or to. */
const [always, forever] = [0, 9999];

/** `2006`, `2005–2008`, `från 2005`, `till 2006`; nothing for one without dates. */
function yearsOf(hit: Hit): string {
  const [first, last] = [firstYear(hit), lastYear(hit)];
  if (first === always) return last === forever ? '' : `till ${last}`;
  if (last === forever) return `från ${first}`;
  return first === last ? String(first) : `${first}–${last}`;
}

/** The year in sight if the record belongs to it, otherwise the one of its years that is nearest. */
const yearOf = (hit: Hit, year: number): number =>
  Math.max(Math.min(Math.max(year, firstYear(hit)), lastYear(hit)), earliestYear);
