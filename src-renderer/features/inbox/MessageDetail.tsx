import type { MessageView } from '../../../src-main/contract/message-views.ts';
import { messageBlocks } from '../../../src-main/domain/outline/message-outline.ts';
import { organisationName } from '../../../src-main/domain/vocabulary.ts';
import { formatDateTime } from '../../../src-main/domain/wording/format.ts';
import { kindLabels, standingLabels } from '../../../src-main/domain/wording/messages.ts';
import { useAction, useCall } from '../../api.ts';
import { useNavigation } from '../../app/place.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { InDetailBar } from '../../ui/InDetailBar.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { OutlineView } from '../../ui/OutlineView.tsx';
import { showToast } from '../../ui/toast.ts';
import { useJob } from '../../ui/use-job.ts';
import { useLeadToField } from '../../ui/use-lead-to-field.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { NextStep } from './NextStep.tsx';
import { detailHeading } from './PackageDetail.tsx';

/** A message that was sent or received: what it says, and what comes of it. */
export function MessageDetail({ id }: { id: string }) {
  const call = useCall('message.get', { id });
  return <Loaded call={call}>{(message) => <Message message={message} />}</Loaded>;
}

function Message({ message }: { message: MessageView }) {
  const { direction, kind, year, revision, isHead, signature } = message;
  const vocabulary = useVocabulary();
  const { role } = useWorkspace().workspace;
  useLeadToField(useNavigation().place.field);
  const isSent = direction === 'sent';
  return (
    <>
      <InDetailBar>
        <Badge tone={isHead ? 'good' : 'plain'}>{isHead ? 'Gäller' : 'Äldre version'}</Badge>
      </InDetailBar>
      <div className="page-header">
        <h2 className="record-title" tabIndex={-1} data-field={detailHeading}>
          {kindLabels[kind].one} {year}
        </h2>
        {isSent && <HandOut id={message.messageId} />}
      </div>
      {!isSent && isHead && role === 'department' && <NextStep kind={kind} year={year} />}
      <DefinitionList
        facts={[
          [isSent ? 'Till' : 'Från', organisationName(vocabulary, message.organisation)],
          ['Version', revision],
          ['Daterad', formatDateTime(message.createdAt)],
          [isSent ? 'Skickad' : 'Mottagen', formatDateTime(message.storedAt)],
          ['Skick', isSent ? undefined : standingLabels[signature]],
          ['Fil', message.fileNames.join(', ')],
        ]}
      />
      <OutlineView blocks={messageBlocks(message.content, vocabulary)} />
    </>
  );
}

/** The same bytes once more, into a folder that the person chooses. */
function HandOut({ id }: { id: string }) {
  const handingOut = useAction('message.handOut');
  const job = useJob();
  const start = (jobId: string): Promise<void> =>
    handingOut.run({ id, jobId }).then((result) => {
      if (result.ok && result.value.outcome === 'sent')
        showToast(`Samma filer som tidigare ligger nu i ${result.value.folderLabel}.`);
    });
  return (
    <div className="stack-tight">
      <Button isDisabled={job.isRunning} onPress={() => void job.start(start)}>
        Lämna ut igen
      </Button>
      <FailureNotice failure={handingOut.failure} />
    </div>
  );
}
