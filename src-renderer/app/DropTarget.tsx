import { FileInput } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Role } from '../../src-main/domain/workspace.ts';
import { useClient } from '../api.ts';
import { showFailure } from '../ui/toast.ts';
import { useAskToOpen } from './files-to-open.ts';
import { useNavigation } from './place.ts';
import { roomsBeside, roomsOf } from './rooms.tsx';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/** Files dropped anywhere on the window are opened. While they are held over it, it says so. */
export function DropTarget({ role }: { role: Role }) {
  const [isOver, setIsOver] = useState(false);
  const client = useClient();
  const askToOpen = useAskToOpen();
  const { go } = useNavigation();
  const inbox = [...roomsOf(role), ...roomsBeside[role]].find(({ room }) => room === 'inbox');

  const take = async (files: readonly File[]): Promise<void> => {
    const taken = await client.takeDropped(files);
    if (!taken.ok) return showFailure(taken.failure);
    askToOpen({ from: 'dropped', token: taken.value.token });
    go({ room: 'inbox' });
  };
  const latest = useRef(take);
  latest.current = take;
  const canTake = inbox !== undefined;

  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!hasFiles(event) || !event.dataTransfer) return;
      // Without this the browser would not let go of them here.
      event.preventDefault();
      event.dataTransfer.dropEffect = canTake ? 'copy' : 'none';
      setIsOver(canTake);
    };
    const leave = (event: DragEvent): void => {
      // Between two elements of the page there is always one that is entered.
      if (!event.relatedTarget) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      if (canTake) void latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragenter', over);
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', over);
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [canTake]);

  if (!isOver || inbox === undefined) return null;
  return (
    <div className="drop-target">
      <div className="drop-target-words">
        <FileInput aria-hidden />
        <strong>Släpp filerna för att öppna dem</strong>
        <span className="quiet">Du ser vad de innehåller under {inbox.label} innan något sparas.</span>
      </div>
    </div>
  );
}
