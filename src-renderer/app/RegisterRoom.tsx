// A room of the register: all records of one kind that belong to the year, and beside them the one that is open.
import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { RecordType } from '../../src-main/domain/record-kind.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { ListDetail } from '../ui/ListDetail.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { useRecordActions } from '../ui/use-record-actions.ts';
import { useShortcut } from '../ui/use-shortcut.ts';
import { useNavigation } from './place.ts';
import { RecordDetail } from './RecordDetail.tsx';
import { CarryPanel } from './register/CarryPanel.tsx';
import { RegisterList } from './register/RegisterList.tsx';
import { useFetching } from './register/use-fetching.ts';
import type { RegisterKind } from './register-kind.ts';
import { useWorkspace } from './workspace-context.ts';

interface RegisterRoomProps<T extends RecordType> {
  kind: RegisterKind<T>;
  /** What more can be done with the whole register, beside its other actions. */
  beside?: ReactNode;
}

export function RegisterRoom<T extends RecordType>({ kind, beside }: RegisterRoomProps<T>) {
  const { place, go } = useNavigation();
  const { type, nameField, words } = kind;
  const { workspace } = useWorkspace();
  const fetching = useFetching(kind);
  const [isCarrying, setIsCarrying] = useState(false);
  const actions = useRecordActions(type, place.year, workspace.role, (id, isNew) =>
    go({ id, ...(isNew && { field: nameField }) }),
  );
  useShortcut('n', () => void actions.create());
  return (
    <ListDetail
      onClose={() => go({})}
      list={
        <>
          <PageHeader
            title={words.many}
            actions={
              <>
                <MenuButton
                  label="Hämta"
                  actions={[
                    { id: 'carry', label: `Från ${place.year - 1}`, onPress: () => setIsCarrying(true) },
                    ...fetching,
                  ]}
                />
                {beside}
                <Button variant="primary" onPress={() => void actions.create()}>
                  <Plus aria-hidden />
                  {words.create}
                </Button>
              </>
            }
          />
          <FailureNotice failure={actions.failure} />
          <RegisterList kind={kind} actions={actions} />
          <CarryPanel kind={kind} isOpen={isCarrying} onClose={() => setIsCarrying(false)} />
        </>
      }
      detail={
        place.id === undefined
          ? undefined
          : {
              id: place.id,
              label: words.the,
              content: (
                <RecordDetail
                  key={place.id}
                  type={type}
                  id={place.id}
                  words={words}
                  actions={actions}
                  fields={kind.fields}
                />
              ),
            }
      }
    />
  );
}
