import type { OutputOf } from '../../../src-main/contract/contract.ts';
import { useAction, useCall } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';

export type ChosenFolder = NonNullable<OutputOf<'workspace.chooseFolder'>['folder']>;

interface FolderChoiceProps {
  organisation: string;
  chosen: ChosenFolder | undefined;
  onChoose: (folder: ChosenFolder) => void;
}

/** Where the database will lie. The system's dialog asks; the window only ever sees a name and a token. */
export function FolderChoice({ organisation, chosen, onChoose }: FolderChoiceProps) {
  const byDefault = useCall('workspace.defaultFolder', { organisation });
  const choose = useAction('workspace.chooseFolder');
  const ask = async (): Promise<void> => {
    const result = await choose.run({ organisation });
    if (result.ok && result.value.folder) onChoose(result.value.folder);
  };
  return (
    <div className="stack-tight">
      <span className="field-label">Här sparas databasen</span>
      <div className="setup-folder">
        <span>{chosen?.label ?? byDefault.data?.label ?? '…'}</span>
        <Button onPress={() => void ask()}>Välj annan plats</Button>
      </div>
      <span className="field-hint">
        Lägg den på datorn eller i din hemkatalog. En delad mapp passar bara om en person i taget har
        programmet öppet.
      </span>
      <FailureNotice failure={choose.failure} />
    </div>
  );
}
