import { useAction } from '../../api.ts';
import { inboxFolderText, useInboxFolder } from '../../app/inbox-folder.ts';
import { Button } from '../../ui/Button.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Panel } from '../../ui/Panel.tsx';

/** Inkorg: the folder whose new files Utblick tells of where files are opened. */
export function InboxFolderPanel() {
  const state = useInboxFolder();
  const choose = useAction('inboxFolder.choose');
  const forget = useAction('inboxFolder.forget');
  const label = state.data?.folder?.label;
  return (
    <Panel
      title="Inkorg"
      aside={
        <div className="row">
          {label !== undefined && (
            <Button variant="quiet" onPress={() => void forget.run({})}>
              Sluta bevaka
            </Button>
          )}
          <Button onPress={() => void choose.run({})}>
            {label === undefined ? 'Välj mapp' : 'Byt mapp'}
          </Button>
        </div>
      }
    >
      <p className="quiet">
        Sparar du filer som du får i en viss mapp kan Utblick bevaka den och säga till när det har kommit nya.
        Filerna rörs inte.
      </p>
      <FailureNotice failure={choose.failure ?? forget.failure} />
      <Loaded call={state} lines={1}>
        {(inbox) => (
          <DefinitionList
            facts={[
              ['Mapp', inbox.folder?.label ?? 'Ingen mapp bevakas'],
              ['Just nu', inboxFolderText(inbox)],
            ]}
          />
        )}
      </Loaded>
    </Panel>
  );
}
