import { useState } from 'react';
import type { HandoverState } from '../../../src-main/contract/handover-views.ts';
import type { SentResult } from '../../../src-main/contract/message-views.ts';
import type { HandoverDraft } from '../../../src-main/domain/handover.ts';
import { messageBlocks } from '../../../src-main/domain/outline/message-outline.ts';
import { useAction, useCall, useClient, useRefresh, useRemember } from '../../api.ts';
import { useNavigation } from '../../app/place.ts';
import { Button } from '../../ui/Button.tsx';
import { ContactFields } from '../../ui/ContactFields.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { OutlineView } from '../../ui/OutlineView.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ProgressPanel } from '../../ui/ProgressPanel.tsx';
import { SaveFailure, SaveStatusLine } from '../../ui/SaveStatusLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useAutosave } from '../../ui/use-autosave.ts';
import { useJob } from '../../ui/use-job.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { withMember } from '../../ui/with-member.ts';

/** Överlämning: the person's own words, what the register says is open, and one file with both. */
export function HandoverPage() {
  const { year } = useNavigation().place;
  const call = useCall('handover.get', { year });
  const sending = useAction('handover.send');
  const job = useJob();
  const [sent, setSent] = useState<SentResult>();
  const start = (jobId: string): Promise<void> =>
    sending.run({ year, jobId }).then((result) => {
      if (result.ok) setSent(result.value);
    });
  return (
    <div className="page">
      <PageHeader
        title="Lämna över uppdraget"
        lead="En fil till den som tar över som EU-kontaktperson, med det som inte är klart."
        actions={
          <Button variant="primary" isDisabled={job.isRunning} onPress={() => void job.start(start)}>
            Skapa överlämning
          </Button>
        }
      />
      {job.isRunning && (
        <ProgressPanel label="Skapar överlämningen" progress={job.progress} onCancel={job.cancel} />
      )}
      <FailureNotice failure={sending.failure} />
      {sent && <Outcome sent={sent} />}
      <Loaded call={call} lines={10}>
        {(state) => (
          <>
            <Words key={year} year={year} state={state} />
            <Contents state={state} />
          </>
        )}
      </Loaded>
    </div>
  );
}

const Outcome = ({ sent }: { sent: SentResult }) =>
  sent.outcome === 'cancelled' ? (
    <Notice tone="plain" isAlert>
      Överlämningen avbröts. Inga filer skrevs.
    </Notice>
  ) : (
    <Notice tone="good" title="Överlämningen är skriven" isAlert>
      <p>Filerna ligger i {sent.folderLabel}. Den som tar över öppnar en av dem under Meddelanden.</p>
      <ul className="small">
        {sent.fileNames.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </Notice>
  );

/** What only the person knows. Saves itself. */
function Words({ year, state }: { year: number; state: HandoverState }) {
  const client = useClient();
  const remember = useRemember();
  const refresh = useRefresh();
  const [draft, setDraft] = useState<HandoverDraft>(state.draft);
  const { change, flush, status } = useAutosave<HandoverDraft, HandoverState & { version?: number }>({
    save: (latest) => client.call('handover.save', { year, draft: latest }),
    onSaved: (saved) => {
      remember('handover.get', { year }, saved);
      refresh();
    },
  });
  const write = (next: HandoverDraft): void => {
    setDraft(next);
    change(next);
  };
  const leave = (): void => void flush();
  return (
    <Panel title="Dina egna ord" aside={status.state !== 'unchanged' && <SaveStatusLine status={status} />}>
      <SaveFailure status={status} />
      <ContactFields
        name="to"
        label="Vem som tar över"
        value={draft.to}
        onChange={(to) => write(withMember(draft, 'to', to))}
        onLeave={leave}
      />
      <TextArea
        name="message"
        label="Det här vill jag att du ska veta"
        hint="Till exempel vem man ringer, vad som är lovat och vad som brukar gå fel."
        value={draft.message}
        onChange={(message) => write(withMember(draft, 'message', message))}
        onLeave={leave}
      />
    </Panel>
  );
}

/** What the register adds by itself, as it stands now. */
function Contents({ state: { payload } }: { state: HandoverState }) {
  const vocabulary = useVocabulary();
  const { message: _, to: __, ...rest } = payload;
  const isEmpty = rest.matters.length + rest.sent.length === 0;
  return (
    <Panel title="Det här följer med från registret">
      {isEmpty ? (
        <p className="quiet">Inget är öppet, och ingen rapport är skickad.</p>
      ) : (
        <OutlineView blocks={messageBlocks({ kind: 'handover', payload: rest }, vocabulary).slice(2)} />
      )}
    </Panel>
  );
}
