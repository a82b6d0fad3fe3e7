import { FileInput } from 'lucide-react';
import { useNavigation } from '../../app/place.ts';
import { WriteReceipts } from '../../app/WriteReceipts.tsx';
import { useWorkspace } from '../../app/workspace-context.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { CutText } from '../../ui/CutText.tsx';
import { DataTable, type TableColumn } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { ListDetail } from '../../ui/ListDetail.tsx';
import { leadToField } from '../../ui/lead-to-field.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ProgressPanel } from '../../ui/ProgressPanel.tsx';
import { verdictOf } from './describe-package.ts';
import { InboxFolderLine } from './InboxFolderLine.tsx';
import { detailHeading, PackageDetail } from './PackageDetail.tsx';
import { canImport, type InboxEntry, useInbox } from './use-inbox.ts';
import './inbox.css';

const columns: readonly TableColumn<InboxEntry>[] = [
  {
    id: 'sender',
    header: 'Avsändare',
    fills: true,
    cell: ({ preview }) => preview.package?.organisationName ?? preview.fileName,
    sortBy: ({ preview }) => preview.package?.organisationName ?? preview.fileName,
  },
  {
    id: 'file',
    header: 'Fil',
    width: 56,
    cell: ({ preview }) => <CutText>{preview.fileName}</CutText>,
    sortBy: ({ preview }) => preview.fileName,
    yields: true,
  },
  {
    id: 'year',
    header: 'År',
    align: 'end',
    cell: ({ preview }) => preview.package?.year,
    sortBy: ({ preview }) => preview.package?.year,
  },
  {
    id: 'revision',
    header: 'Version',
    align: 'end',
    cell: ({ preview }) => preview.package?.revision,
    sortBy: ({ preview }) => preview.package?.revision,
  },
  {
    id: 'verdict',
    header: 'Läge',
    width: 21,
    cell: (entry) => <Badge tone={verdictOf(entry).tone}>{verdictOf(entry).word}</Badge>,
    sortBy: (entry) => verdictOf(entry).word,
  },
];

/** Beside a detail there is room for what tells the files apart, and no more. */
const columnsBesideDetail = columns.filter(({ id }) => id !== 'year' && id !== 'file');

/** Importera: choose files, see what they hold, say yes. Nothing is stored before the yes. */
export function InboxPage() {
  const { place, go } = useNavigation();
  const { role } = useWorkspace().workspace;
  const inbox = useInbox();
  const ready = inbox.entries.filter(canImport);
  const chosen = inbox.entries.find(({ preview }) => preview.previewId === place.id);
  const isBusy = inbox.reading.isRunning || inbox.importing.isRunning;
  return (
    <ListDetail
      onClose={() => go({})}
      list={
        <>
          <PageHeader
            title="Importera"
            lead="Läs in rapporter från förvaltningarna. Inget sparas förrän du importerar."
            actions={
              <>
                <Button
                  variant={ready.length > 0 ? 'plain' : 'primary'}
                  onPress={() => void inbox.choose()}
                  isDisabled={isBusy}
                >
                  {inbox.entries.length > 0 ? 'Välj fler filer' : 'Välj filer'}
                </Button>
                {ready.length > 0 && (
                  <Button variant="primary" onPress={() => void inbox.importAll(ready)} isDisabled={isBusy}>
                    {`Importera alla (${ready.length})`}
                  </Button>
                )}
              </>
            }
          />
          {inbox.reading.isRunning && (
            <ProgressPanel
              label="Läser filerna"
              progress={inbox.reading.progress}
              onCancel={inbox.reading.cancel}
            />
          )}
          {inbox.importing.isRunning && (
            <ProgressPanel
              label="Importerar"
              progress={inbox.importing.progress}
              onCancel={inbox.importing.cancel}
            />
          )}
          <InboxFolderLine onOpen={() => void inbox.choose({ from: 'folder' })} isBusy={isBusy} />
          <FailureNotice failure={inbox.failure} />
          {role === 'city-office' && (
            <WriteReceipts imported={inbox.entries.flatMap(({ imported }) => imported ?? [])} />
          )}
          <DataTable
            label="Valda filer"
            rows={inbox.entries}
            idOf={({ preview }) => preview.previewId}
            columns={chosen ? columnsBesideDetail : columns}
            chosenId={chosen?.preview.previewId}
            onChoose={(id, goesOn) => {
              if (goesOn && id === place.id) leadToField(detailHeading);
              else go({ id, ...(goesOn && { field: detailHeading }) });
            }}
            empty={
              <EmptyState icon={FileInput} title="Inga filer valda">
                Välj de .docx- eller .json-filer som förvaltningarna har skickat. Du ser vad de innehåller,
                och vad som har ändrats sedan sist, innan något importeras.
              </EmptyState>
            }
          />
          {inbox.entries.length > 0 && !isBusy && (
            <div>
              <Button
                variant="quiet"
                onPress={() => {
                  inbox.clear();
                  go({});
                }}
              >
                Töm listan
              </Button>
            </div>
          )}
        </>
      }
      detail={
        chosen && {
          id: chosen.preview.previewId,
          label: chosen.preview.package?.organisationName ?? chosen.preview.fileName,
          content: (
            <PackageDetail
              key={chosen.preview.previewId}
              entry={chosen}
              onImport={() => void inbox.importAll([chosen])}
              isBusy={isBusy}
            />
          ),
        }
      }
    />
  );
}
