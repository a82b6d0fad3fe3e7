import { FileInput, Files, Mail } from 'lucide-react';
import { useMemo } from 'react';
import type { MessageSummary, ReceivedFileView } from '../../../src-main/contract/message-views.ts';
import { kindLabels } from '../../../src-main/domain/wording/messages.ts';
import { useCall, useKept } from '../../api.ts';
import { useNavigation } from '../../app/place.ts';
import { WriteReceipts } from '../../app/WriteReceipts.tsx';
import { useWorkspace } from '../../app/workspace-context.ts';
import { Button } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { ListDetail } from '../../ui/ListDetail.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { leadToField } from '../../ui/lead-to-field.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ProgressPanel } from '../../ui/ProgressPanel.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { inboxWords, titleOf } from './describe-package.ts';
import { InboxFolderLine } from './InboxFolderLine.tsx';
import { messageColumns, openedColumns, receivedColumns } from './inbox-columns.tsx';
import { MessageDetail } from './MessageDetail.tsx';
import { detailHeading, PackageDetail } from './PackageDetail.tsx';
import { ReceivedFileDetail } from './ReceivedFileDetail.tsx';
import { canDecide, canImport, type InboxEntry, useInbox } from './use-inbox.ts';
import './inbox.css';

const entryId = ({ preview }: InboxEntry): string => preview.previewId;
const messageIdOf = ({ messageId }: MessageSummary): string => messageId;
const fileIdOf = ({ sha256 }: ReceivedFileView): string => sha256;

type Inbox = ReturnType<typeof useInbox>;
type Tab = 'opened' | 'messages' | 'files';

/** Where files are opened: see what they hold, say yes. Nothing is stored before the yes, and nothing that came is lost. */
export function InboxPage() {
  const { place, go } = useNavigation();
  const { role } = useWorkspace().workspace;
  const vocabulary = useVocabulary();
  const messages = useCall('message.list', { year: place.year }, { isWanted: role === 'department' });
  const files = useCall('package.received', {});
  const [kept, keepTab] = useKept<Tab | 'first'>('inbox-tab', 'first');
  const show = (wished: Tab): void => {
    keepTab(() => wished);
    go({});
  };
  const inbox = useInbox(() => show('opened'));
  const first = role === 'department' && inbox.entries.length === 0 ? 'messages' : 'opened';
  // One may have been led to a message from another room.
  const isMessage = messages.data?.rows.some(({ messageId }) => messageId === place.id) === true;
  const tab = isMessage ? 'messages' : kept === 'first' ? first : kept;
  const isBeside = place.id !== undefined;
  const columns = useMemo(
    () => ({
      opened: openedColumns(role, isBeside),
      messages: messageColumns(vocabulary, isBeside),
      files: receivedColumns(vocabulary, role, isBeside),
    }),
    [role, vocabulary, isBeside],
  );
  const isAsked = inbox.entries.some((entry) => entryId(entry) === place.id && canDecide(entry));
  const newestFirst = useMemo(() => messages.data?.rows.toReversed() ?? [], [messages.data]);

  const choose = (id: string, goesOn: boolean): void => {
    if (goesOn && id === place.id) leadToField(detailHeading);
    else go({ id, ...(goesOn && { field: detailHeading }) });
  };
  const opened = (
    <DataTable
      label={role === 'department' ? 'Öppnade filer' : 'Valda filer'}
      rows={inbox.entries}
      idOf={entryId}
      columns={columns.opened}
      chosenId={place.id}
      onChoose={choose}
      empty={
        <EmptyState icon={FileInput} title="Inga filer valda">
          {role === 'department'
            ? 'Välj de .docx- eller .json-filer som stadskontoret har skickat. Du ser vad de innehåller innan något tas emot.'
            : 'Välj de .docx- eller .json-filer som förvaltningarna har skickat. Du ser vad de innehåller, och vad som har ändrats sedan sist, innan något importeras.'}
        </EmptyState>
      }
    />
  );
  const sentAndReceived = (
    <Loaded call={messages}>
      {() => (
        <DataTable
          label="Skickat och mottaget"
          rows={newestFirst}
          idOf={messageIdOf}
          columns={columns.messages}
          chosenId={place.id}
          onChoose={choose}
          empty={
            <EmptyState icon={Mail} title={`Inga meddelanden ${place.year}`}>
              Begäran, kvittenser, kompletteringar och återkoppling från stadskontoret samlas här när du har
              öppnat filerna.
            </EmptyState>
          }
        />
      )}
    </Loaded>
  );
  const received = (
    <Loaded call={files}>
      {({ rows }) => (
        <DataTable
          label="Mottagna filer"
          rows={rows}
          idOf={fileIdOf}
          columns={columns.files}
          chosenId={place.id}
          onChoose={choose}
          empty={
            <EmptyState icon={Files} title="Inga filer har kommit">
              Varje fil som öppnas här sparas precis som den kom, även den som inte kunde tas emot. Härifrån
              kan den öppnas igen.
            </EmptyState>
          }
        />
      )}
    </Loaded>
  );
  return (
    <ListDetail
      onClose={() => go({})}
      list={
        <>
          <Header inbox={inbox} isAsked={isAsked} />
          <Work inbox={inbox} />
          <InboxFolderLine onOpen={() => void inbox.choose({ from: 'folder' })} isBusy={isBusy(inbox)} />
          <Tabs
            label="Filer"
            chosen={tab}
            onChoose={(id) => show(id as Tab)}
            tabs={[
              ...(role === 'department' ? [{ id: 'messages', title: 'Alla', content: sentAndReceived }] : []),
              { id: 'opened', title: openedTitle(inbox, role === 'department'), content: opened },
              { id: 'files', title: 'Mottagna filer', content: received },
            ]}
          />
          {role === 'city-office' && (
            <WriteReceipts imported={inbox.entries.flatMap(({ imported }) => imported ?? [])} />
          )}
          {tab === 'opened' && inbox.entries.length > 0 && !isBusy(inbox) && (
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
      detail={detailOf(place.id, inbox, messages.data?.rows, files.data?.rows, (sha256) =>
        inbox.openAgain(sha256, ([preview]) => {
          keepTab(() => 'opened');
          go(preview ? { id: preview.previewId } : {});
        }),
      )}
    />
  );
}

const isBusy = ({ reading, importing }: Inbox): boolean => reading.isRunning || importing.isRunning;

const openedTitle = ({ entries }: Inbox, isDepartment: boolean): string => {
  const title = isDepartment ? 'Öppnade nu' : 'Valda filer';
  return entries.length === 0 ? title : `${title} (${entries.length})`;
};

interface HeaderProps {
  inbox: Inbox;
  /** Something held is open, and its answer is what to do first. */
  isAsked: boolean;
}

function Header({ inbox, isAsked }: HeaderProps) {
  const words = inboxWords[useWorkspace().workspace.role];
  const ready = inbox.entries.filter(canImport);
  return (
    <PageHeader
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <Button
            variant={ready.length > 0 || isAsked ? 'plain' : 'primary'}
            onPress={() => void inbox.choose()}
            isDisabled={isBusy(inbox)}
          >
            {inbox.entries.length > 0 ? 'Välj fler filer' : 'Välj filer'}
          </Button>
          {ready.length > 0 && (
            <Button
              variant={isAsked ? 'plain' : 'primary'}
              onPress={() => void inbox.importAll(ready)}
              isDisabled={isBusy(inbox)}
            >
              {`${words.all} (${ready.length})`}
            </Button>
          )}
        </>
      }
    />
  );
}

function Work({ inbox: { reading, importing, failure } }: { inbox: Inbox }) {
  const words = inboxWords[useWorkspace().workspace.role];
  return (
    <>
      {reading.isRunning && (
        <ProgressPanel label="Läser filerna" progress={reading.progress} onCancel={reading.cancel} />
      )}
      {importing.isRunning && (
        <ProgressPanel label={words.running} progress={importing.progress} onCancel={importing.cancel} />
      )}
      <FailureNotice failure={failure} />
    </>
  );
}

/** What is open: a file that was just read, a message, or a file that came once. */
function detailOf(
  id: string | undefined,
  inbox: Inbox,
  messages: readonly MessageSummary[] = [],
  files: readonly ReceivedFileView[] = [],
  onOpenAgain: (sha256: string) => Promise<void>,
) {
  if (id === undefined) return undefined;
  const entry = inbox.entries.find(({ preview }) => preview.previewId === id);
  if (entry) {
    return {
      id,
      label: titleOf(entry.preview),
      content: (
        <PackageDetail
          key={id}
          entry={entry}
          onImport={(decision) => void inbox.importAll([entry], decision)}
          isBusy={isBusy(inbox)}
        />
      ),
    };
  }
  const message = messages.find(({ messageId }) => messageId === id);
  if (message) {
    return {
      id,
      label: `${kindLabels[message.kind].one} ${message.year}`,
      content: <MessageDetail key={id} id={id} />,
    };
  }
  const file = files.find(({ sha256 }) => sha256 === id);
  return (
    file && {
      id,
      label: file.name,
      content: (
        <ReceivedFileDetail
          key={id}
          file={file}
          onOpenAgain={() => void onOpenAgain(file.sha256)}
          isBusy={isBusy(inbox)}
        />
      ),
    }
  );
}
