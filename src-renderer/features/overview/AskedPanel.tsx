import type { Overview } from '../../../src-main/contract/views.ts';
import { AskedYearFacts, MissingProjects } from '../../app/AskedYearFacts.tsx';
import { useNavigation } from '../../app/place.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Panel } from '../../ui/Panel.tsx';

/** What stadskontoret has asked for; nothing until a request has come. */
export function AskedPanel({ request }: Pick<Overview, 'request'>) {
  const { go } = useNavigation();
  if (!request) return null;
  return (
    <Panel
      title="Begäran från stadskontoret"
      aside={<LinkButton onPress={() => go({ room: 'report' })}>Läs anvisningarna</LinkButton>}
    >
      <AskedYearFacts request={request} />
      <MissingProjects request={request} />
    </Panel>
  );
}
