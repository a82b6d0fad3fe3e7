import { organisationName } from '../../../src-main/domain/vocabulary.ts';
import { useAction } from '../../api.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { Button } from '../../ui/Button.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { ContactForm } from './ContactForm.tsx';
import { HandoverEntry } from './HandoverEntry.tsx';
import { HealthPanel } from './HealthPanel.tsx';
import { InboxFolderPanel } from './InboxFolderPanel.tsx';
import { ListImportEntry } from './ListImportEntry.tsx';
import { SigningPanel } from './SigningPanel.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';

export function SettingsPage() {
  const { state, workspace } = useWorkspace();
  const vocabulary = useVocabulary();
  const close = useAction('workspace.close');
  return (
    <div className="page">
      <PageHeader title="Inställningar" />
      <Panel title="Kontaktperson">
        <ContactForm />
      </Panel>
      {workspace.role === 'department' && <ListImportEntry />}
      {workspace.role === 'department' && <HandoverEntry />}
      <Panel title="Utseende">
        <ThemeChoice />
      </Panel>
      <Panel
        title="Organisation och databas"
        aside={<Button onPress={() => void close.run({})}>Byt organisation</Button>}
      >
        <FailureNotice failure={close.failure} />
        <DefinitionList
          facts={[
            ['Organisation', organisationName(vocabulary, workspace.organisation)],
            ['Databasen ligger i', state.folderLabel],
            ['Utblick', `version ${state.version}`],
            ['Kodlistor', `version ${vocabulary.version}`],
          ]}
        />
      </Panel>
      <SigningPanel />
      <InboxFolderPanel />
      <HealthPanel />
    </div>
  );
}
