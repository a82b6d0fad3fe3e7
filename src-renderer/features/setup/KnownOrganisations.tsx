import { organisationName } from '../../../src-main/domain/vocabulary.ts';
import type { Role, WorkspaceSummary } from '../../../src-main/domain/workspace.ts';
import { useAction } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

const roleNames: Readonly<Record<Role, string>> = {
  department: 'Förvaltning',
  'city-office': 'Sammanställning för hela staden',
};

/** The organisations whose databases this installation knows; one press opens. */
export function KnownOrganisations({ known }: { known: readonly WorkspaceSummary[] }) {
  const vocabulary = useVocabulary();
  const open = useAction('workspace.open');
  return (
    <Panel title="Fortsätt">
      <FailureNotice failure={open.failure} />
      <ul>
        {known.map((summary) => {
          const name = organisationName(vocabulary, summary.organisation);
          return (
            <li key={summary.organisation} className="setup-known">
              <span>
                <strong>{name}</strong>
                <br />
                <span className="small quiet">{roleNames[summary.role]}</span>
              </span>
              <Button onPress={() => void open.run(summary)} isDisabled={open.isRunning}>
                Öppna <span className="visually-hidden">{name}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
