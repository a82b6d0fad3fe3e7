import { FolderKanban } from 'lucide-react';
import type { Opportunity } from '../../../src-main/domain/opportunity.ts';
import { useClient, useReadAnew } from '../../api.ts';
import { useNavigation } from '../../app/place.ts';
import { Button } from '../../ui/Button.tsx';
import { flushAll } from '../../ui/open-savers.ts';
import { showFailure, showToast } from '../../ui/toast.ts';
import type { RecordForm } from '../../ui/use-record-form.ts';

/** Makes a project of the opportunity, with what is written here, and opens it. */
export function ToProject({ form }: { form: RecordForm<Opportunity> }) {
  const client = useClient();
  const readAnew = useReadAnew();
  const { place, go } = useNavigation();
  const { record, isStored } = form;
  if (record.projectId !== undefined)
    return (
      <div>
        <Button onPress={() => go({ room: 'projects', id: record.projectId })}>
          <FolderKanban aria-hidden />
          Öppna projektet
        </Button>
      </div>
    );
  const make = async (): Promise<void> => {
    // What is typed and not yet saved would otherwise not come along, and be saved on top of the link.
    await flushAll();
    const made = await client.call('opportunity.toProject', { id: record.id, year: place.year });
    if (!made.ok) {
      showFailure(made.failure);
      return;
    }
    await readAnew();
    go({ room: 'projects', id: made.value.id, field: 'name' });
    showToast('Projektet har fått det som stod i möjligheten, och de två är kopplade.');
  };
  return (
    <div className="stack-tight">
      <p className="quiet small">
        Ett nytt projekt får rubriken, programmet, målen, syftet och beloppen härifrån.
      </p>
      <div>
        <Button isDisabled={!isStored} onPress={() => void make()}>
          <FolderKanban aria-hidden />
          Gör till projekt
        </Button>
      </div>
    </div>
  );
}
