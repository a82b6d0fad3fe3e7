import type { ReportState } from '../../../src-main/contract/views.ts';
import { AskedYearFacts, MissingProjects } from '../../app/AskedYearFacts.tsx';
import { useNavigation } from '../../app/place.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Panel } from '../../ui/Panel.tsx';

/** What is asked for, as the request has it; nothing until one has come. */
export function AskedPanel({ report: { request } }: { report: ReportState }) {
  const { go } = useNavigation();
  if (!request) return null;
  return (
    <Panel
      title="Begäran"
      aside={
        <LinkButton onPress={() => go({ room: 'inbox', id: request.messageId })}>Hela begäran</LinkButton>
      }
    >
      <AskedYearFacts request={request} />
      {request.instructions !== undefined && <p className="asked-words">{request.instructions}</p>}
      <MissingProjects request={request} />
    </Panel>
  );
}
