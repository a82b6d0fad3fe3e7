import type { Overview } from '../../../src-main/contract/views.ts';
import { useNavigation } from '../../app/place.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Panel } from '../../ui/Panel.tsx';

/** The next project ends: what has to be reported and decided in time. */
export function ProjectEnds({ deadlines }: Pick<Overview, 'deadlines'>) {
  const { go } = useNavigation();
  return (
    <Panel title="Projekt som närmar sig slutet">
      {deadlines.length === 0 ? (
        <p className="quiet">Inget pågående projekt har ett slutdatum framför sig.</p>
      ) : (
        <ul className="dated-list">
          {deadlines.map(({ date, projectId, title }) => (
            <li key={projectId}>
              <span className="number quiet">{date}</span>
              <LinkButton onPress={() => go({ room: 'projects', id: projectId })}>
                {title || 'Utan namn'}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
