import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useId } from 'react';
import { Button } from 'react-aria-components';
import { organisationName } from '../../src-main/domain/vocabulary.ts';
import type { Role } from '../../src-main/domain/workspace.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { useVocabulary } from '../ui/vocabulary-context.ts';
import { earliestYear, useNavigation } from './place.ts';
import { type RoomGroup, roomGroupsOf } from './rooms.tsx';
import { SearchButton } from './SearchButton.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import { useWorkspace } from './workspace-context.ts';

const roleNames: Readonly<Record<Role, string>> = {
  department: 'Förvaltningens redovisning',
  'city-office': 'Stadskontorets sammanställning',
};

/** The left rail: whose register, which year, which rooms. */
export function Rail() {
  const { workspace } = useWorkspace();
  const vocabulary = useVocabulary();
  return (
    <header className="rail">
      <div className="rail-owner">
        <strong>{organisationName(vocabulary, workspace.organisation)}</strong>
        <span className="small quiet">{roleNames[workspace.role]}</span>
      </div>
      <YearChooser />
      {workspace.role === 'department' && <SearchButton />}
      <nav className="rail-groups" aria-label="Rum">
        {roomGroupsOf[workspace.role].map((group) => (
          <RoomList key={group.name} group={group} />
        ))}
      </nav>
      <UndoButtons />
    </header>
  );
}

function RoomList({ group: { name, hidesName = false, rooms } }: { group: RoomGroup }) {
  const headingId = useId();
  const { place, go } = useNavigation();
  return (
    <div className="rail-group">
      <span id={headingId} className={hidesName ? 'visually-hidden' : 'rail-heading'}>
        {name}
      </span>
      <ul className="rail-rooms" aria-labelledby={headingId}>
        {rooms.map(({ room, label, icon: Icon }) => (
          <li key={room}>
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
