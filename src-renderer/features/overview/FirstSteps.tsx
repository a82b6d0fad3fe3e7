import type { Overview } from '../../../src-main/contract/views.ts';
import { useNavigation } from '../../app/place.ts';
import { Button } from '../../ui/Button.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { AskedPanel } from './AskedPanel.tsx';
import { Deadlines } from './Deadlines.tsx';
import { LatestExport } from './LatestExport.tsx';

/** A year with nothing in it teaches in which order the work is done. */
export function FirstSteps({ overview }: { overview: Overview }) {
  const { place, go } = useNavigation();
  const isNilReport = overview.figures.nothingToReport > 0;
  return (
    <>
      <AskedPanel request={overview.request} />
      <Panel
        title={
          isNilReport ? `Inget att redovisa för ${place.year}` : `Ingenting är registrerat för ${place.year}`
        }
      >
        <p>Översikten fylls i av sig själv medan du registrerar. Så går årets redovisning till:</p>
        <ol className="first-steps">
          <li>
            <LinkButton onPress={() => go({ room: 'projects' })}>Projekt</LinkButton>
            Lägg upp projekten som pågick under året. De följer med till nästa år.
          </li>
          <li>
            <LinkButton onPress={() => go({ room: 'activities' })}>Aktiviteter</LinkButton>
            Registrera besök, resor, möten och utbyten, gärna strax efter att de har varit.
          </li>
          <li>
            <LinkButton onPress={() => go({ room: 'report' })}>Årets rapport</LinkButton>
            Svara på frågorna, kontrollera och skicka. Fanns det inget att redovisa säger du det där.
          </li>
        </ol>
        <div className="row">
          <Button variant="primary" onPress={() => go({ room: 'projects' })}>
            Börja med projekten
          </Button>
          <Button onPress={() => go({ room: 'list-import' })}>Hämta från en lista i Excel</Button>
        </div>
      </Panel>
      {overview.deadlines.past.total + overview.deadlines.ahead.total > 0 && (
        <Deadlines deadlines={overview.deadlines} />
      )}
      {overview.latestExport && <LatestExport latest={overview.latestExport} />}
    </>
  );
}
