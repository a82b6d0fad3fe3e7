import { FileDown, ListChecks } from 'lucide-react';
import { useAction } from '../../api.ts';
import { useNavigation } from '../../app/place.ts';
import { RegisterRoom } from '../../app/RegisterRoom.tsx';
import type { RegisterKind } from '../../app/register-kind.ts';
import { Button } from '../../ui/Button.tsx';
import { flushAll } from '../../ui/open-savers.ts';
import { showFailure, showToast } from '../../ui/toast.ts';
import { MeasureFields } from './MeasureFields.tsx';
import { measureColumns } from './measure-columns.tsx';
import { ReportedOfYear } from './ReportedFollowUps.tsx';

const measures: RegisterKind<'measure'> = {
  type: 'measure',
  nameField: 'title',
  icon: ListChecks,
  words: {
    many: 'Handlingsplan',
    create: 'Ny åtgärd',
    the: 'Åtgärden',
    untitled: 'Utan rubrik',
    none: 'Inga åtgärder',
    those: 'åtgärderna',
    noneFits: 'Ingen åtgärd',
  },
  counted: (count) => (count === 1 ? 'åtgärd' : 'åtgärder'),
  belongsHere:
    'Handlingsplanen görs varje år utifrån planen och strategin. Varje åtgärd har ett mål, ett avsett resultat, en ansvarig och en tidplan. Det som inte blev klart hämtar du från året före.',
  facets: ['goals', 'directions', 'organisations', 'actionPlanStatuses'],
  sort: { by: 'title', direction: 'ascending' },
  columns: measureColumns,
  fields: (form) => <MeasureFields form={form} />,
};

/** The rows of the year's handlingsplan, and the plan as a document. */
export const ActionPlanPage = () => (
  <RegisterRoom
    kind={measures}
    beside={
      <>
        <ReportedOfYear />
        <SavePlan />
      </>
    }
  />
);

function SavePlan() {
  const { place } = useNavigation();
  const save = useAction('actionPlan.save');
  const press = async (): Promise<void> => {
    // What is typed and not yet saved belongs in the document.
    await flushAll();
    const saved = await save.run({ year: place.year });
    if (!saved.ok) showFailure(saved.failure);
    else if (saved.value.outcome === 'saved') showToast(`${saved.value.fileName} är sparad.`);
  };
  return (
    <Button onPress={() => void press()} isDisabled={save.isRunning}>
      <FileDown aria-hidden />
      Spara handlingsplan
    </Button>
  );
}
