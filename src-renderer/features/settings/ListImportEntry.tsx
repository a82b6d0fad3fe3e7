import { useNavigation } from '../../app/place.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';

/** The way to Hämta lista, for whoever comes with a list of their own. */
export function ListImportEntry() {
  const { go } = useNavigation();
  return (
    <Panel
      title="Egen lista"
      aside={<Button onPress={() => go({ room: 'list-import' })}>Hämta lista från Excel</Button>}
    >
      <p className="quiet">
        Har du projekt, aktiviteter eller annat i en lista i Excel kan du hämta in den. Samma lista kan hämtas
        igen när den har ändrats.
      </p>
    </Panel>
  );
}
