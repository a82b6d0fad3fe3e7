import { useNavigation } from '../../app/place.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';

/** The way to Överlämning, for whoever leaves the post. */
export function HandoverEntry() {
  const { go } = useNavigation();
  return (
    <Panel
      title="Överlämning"
      aside={<Button onPress={() => go({ room: 'handover' })}>Lämna över uppdraget</Button>}
    >
      <p className="quiet">
        Slutar du som EU-kontaktperson samlar du det som inte är klart i en fil till den som tar över.
      </p>
    </Panel>
  );
}
