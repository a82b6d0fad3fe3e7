import { FolderOpen } from 'lucide-react';
import { inboxFolderText, useInboxFolder } from '../../app/inbox-folder.ts';
import { useNavigation } from '../../app/place.ts';
import { Button } from '../../ui/Button.tsx';

interface InboxFolderLineProps {
  /** Opens all new files of the folder. */
  onOpen: () => void;
  isBusy: boolean;
}

/** What has come in the folder that is watched, and the way to open it; without such a folder, that there can be one. */
export function InboxFolderLine({ onOpen, isBusy }: InboxFolderLineProps) {
  const { data } = useInboxFolder();
  const { go } = useNavigation();
  if (data === undefined) return null;
  const text = inboxFolderText(data);
  if (text === undefined)
    return (
      <p className="inbox-folder quiet">
        <FolderOpen aria-hidden />
        <span className="inbox-folder-words">
          Du kan också släppa filer här, eller låta Utblick bevaka en mapp.
        </span>
        <Button variant="quiet" onPress={() => go({ room: 'settings' })}>
          Välj inkorg
        </Button>
      </p>
    );
  return (
    <div className="inbox-folder">
      <FolderOpen aria-hidden />
      <span className="inbox-folder-words" aria-live="polite">
        {text}
      </span>
      {(data.folder?.newFiles ?? 0) > 0 && (
        <Button onPress={onOpen} isDisabled={isBusy}>
          Öppna
        </Button>
      )}
    </div>
  );
}
