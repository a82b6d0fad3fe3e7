import { type RefObject, Suspense, useEffect, useLayoutEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { organisationName } from '../../src-main/domain/vocabulary.ts';
import { HeadingFocusContext } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Toasts } from '../ui/Toasts.tsx';
import { useVocabulary } from '../ui/vocabulary-context.ts';
import { AskedRates } from './AskedRates.tsx';
import { BugBoundary } from './BugBoundary.tsx';
import { DropTarget } from './DropTarget.tsx';
import { type Room, useNavigation } from './place.ts';
import { Rail } from './Rail.tsx';
import { firstRoomOf, roomsBeside, roomsOf } from './rooms.tsx';
import { useWorkspace } from './workspace-context.ts';

/** The window with an organisation open: the rail and the room. */
export function Frame() {
  const { workspace } = useWorkspace();
  const vocabulary = useVocabulary();
  const { place, go } = useNavigation();
  const rooms = roomsOf(workspace.role);
  const all = [...rooms, ...roomsBeside[workspace.role]];
  const entry = all.find(({ room }) => room === place.room) ?? firstRoomOf[workspace.role];
  const main = useRef<HTMLElement>(null);
  useRoomShortcuts((index) => {
    const wished = rooms[index];
    if (wished) go({ room: wished.room });
  });
  useEffect(() => {
    document.title = `${entry.label} ${place.year} – ${organisationName(vocabulary, workspace.organisation)} – Utblick`;
  }, [entry, place.year, vocabulary, workspace.organisation]);
  return (
    <div className="frame">
      <Button className="skip-link" onPress={() => main.current?.focus()}>
        Hoppa till innehållet
      </Button>
      <Rail />
      <main className="room" tabIndex={-1} ref={main}>
        <HeadingFocusContext value={useHeadingFocus(place.room)}>
          <BugBoundary key={place.room}>
            <Suspense fallback={<RoomSkeleton />}>
              <AskedRates>
                <entry.Page />
              </AskedRates>
            </Suspense>
          </BugBoundary>
        </HeadingFocusContext>
      </main>
      <DropTarget role={workspace.role} />
      <Toasts />
    </div>
  );
}

const RoomSkeleton = () => (
  <div className="page">
    <Skeleton lines={8} />
  </div>
);

/** Asks the next heading to take focus whenever the room has changed; not when the program starts. */
function useHeadingFocus(room: Room): RefObject<boolean> {
  const isWanted = useRef(false);
  const latest = useRef(room);
  // Before the heading's own effect, which answers the wish.
  useLayoutEffect(() => {
    if (latest.current !== room) isWanted.current = true;
    latest.current = room;
  }, [room]);
  return isWanted;
}

/** Ctrl+1 … Ctrl+9 open the first nine rooms in the rail's order. */
function useRoomShortcuts(open: (index: number) => void): void {
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || !/^[1-9]$/.test(event.key)) return;
      event.preventDefault();
      latest.current(Number(event.key) - 1);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
