import { ChevronDown, ChevronLeft, ChevronRight, Menu } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { organisationName } from '../../src-main/domain/vocabulary.ts';
import type { Role } from '../../src-main/domain/workspace.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { useVocabulary } from '../ui/vocabulary-context.ts';
import { earliestYear, useNavigation } from './place.ts';
import { type RoomGroup, roomGroupsOf, roomsBeside, roomsOf } from './rooms.tsx';
import { SearchButton } from './SearchButton.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import { useFoldedRooms } from './use-folded-rooms.ts';
import { useWorkspace } from './workspace-context.ts';

const roleNames: Readonly<Record<Role, string>> = {
  department: 'Förvaltningens redovisning',
  'city-office': 'Stadskontorets sammanställning',
};

/** The left rail: whose register, which year, which rooms. In a narrow window it is a bar, whose rooms are folded away. */
export function Rail() {
  const { workspace } = useWorkspace();
  const vocabulary = useVocabulary();
  const groupsId = useId();
  const { place } = useNavigation();
  const { rail, isOpen, toggle } = useFoldedRooms(place.room);
  const rooms = [...roomsOf(workspace.role), ...roomsBeside[workspace.role]];
  return (
    <header className="rail" data-open={isOpen || undefined} ref={rail}>
      <Button className="rail-menu" aria-expanded={isOpen} aria-controls={groupsId} onPress={toggle}>
        <Menu aria-hidden />
        <span>
          <span className="visually-hidden">Välj rum, nu</span>{' '}
          {rooms.find(({ room }) => room === place.room)?.label}
        </span>
      </Button>
      <div className="rail-owner">
        <strong>{organisationName(vocabulary, workspace.organisation)}</strong>
        <span className="small quiet">{roleNames[workspace.role]}</span>
      </div>
      <YearChooser />
      <SearchButton />
      <nav className="rail-groups" aria-label="Rum" id={groupsId}>
        {roomGroupsOf[workspace.role].map((group) => (
          <RoomList key={group.name} group={group} />
        ))}
      </nav>
      <UndoButtons />
    </header>
  );
}

function RoomList({ group: { name, hidesName = false, folds = false, rooms } }: { group: RoomGroup }) {
  const headingId = useId();
  const listId = useId();
  const list = useRef<HTMLUListElement>(null);
  const { place, go } = useNavigation();
  const isHere = rooms.some(({ room }) => room === place.room);
  const [isUnfolded, setUnfolded] = useState(!folds);
  const isFolded = !isUnfolded && !isHere;
  // Where all rooms do not fit, the one that is in sight is.
  useEffect(() => {
    list.current?.querySelector(`[data-room="${place.room}"]`)?.scrollIntoView?.({ block: 'nearest' });
  }, [place.room]);
  return (
    <div className="rail-group" data-folded={isFolded || undefined}>
      {folds ? (
        <Button
          id={headingId}
          className="rail-heading rail-fold"
          aria-expanded={!isFolded}
          aria-controls={listId}
          onPress={() => setUnfolded(isFolded)}
        >
          {name}
          <ChevronDown aria-hidden />
        </Button>
      ) : (
        <span id={headingId} className={hidesName ? 'visually-hidden' : 'rail-heading'}>
          {name}
        </span>
      )}
      <ul id={listId} className="rail-rooms" aria-labelledby={headingId} ref={list}>
        {rooms.map(({ room, label, icon: Icon }) => (
          <li key={room} data-room={room}>
            <Button
              className="rail-room"
              aria-current={room === place.room ? 'page' : undefined}
              onPress={() => go({ room })}
            >
              <Icon aria-hidden />
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One year is in sight at a time, in every room. */
function YearChooser() {
  const { state } = useWorkspace();
  const { place, go } = useNavigation();
  const latestYear = Math.max(state.currentYear + 1, place.year);
  const years = Array.from({ length: latestYear - earliestYear + 1 }, (_, index) =>
    String(latestYear - index),
  );
  const show = (year: number): void => go({ year });
  return (
    <div className="rail-year">
      <IconButton
        label="Året före"
        icon={<ChevronLeft aria-hidden />}
        onPress={() => show(place.year - 1)}
        isDisabled={place.year <= earliestYear}
      />
      <SelectField
        name="year"
        label="År"
        value={String(place.year)}
        onChange={(year) => year !== undefined && show(Number(year))}
        options={years.map((year) => ({ id: year, label: year }))}
      />
      <IconButton
        label="Året efter"
        icon={<ChevronRight aria-hidden />}
        onPress={() => show(place.year + 1)}
        isDisabled={place.year >= latestYear}
      />
    </div>
  );
}
