import { useState } from 'react';
import type { RequestState } from '../../../src-main/contract/request-views.ts';
import type { RequestDraft } from '../../../src-main/domain/report-request.ts';
import { succeed } from '../../../src-main/domain/result.ts';
import { useCall, useClient, useRefresh } from '../../api.ts';
import { useNavigation } from '../../app/place.ts';
import { useReadings } from '../../app/readings.ts';
import { SendingStatus } from '../../app/SendingStatus.tsx';
import { useSending } from '../../app/use-sending.ts';
import { Button } from '../../ui/Button.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useAutosave } from '../../ui/use-autosave.ts';
import { RecipientsPanel } from './RecipientsPanel.tsx';
import { RehearsalPanel } from './RehearsalPanel.tsx';
import { RequestFields } from './RequestFields.tsx';
import { RoundPanel } from './RoundPanel.tsx';

/** Begäran: what is asked for this year, and who has been asked. */
export function RequestPage() {
  const { place } = useNavigation();
  const { reading } = useReadings();
  const request = useCall('request.get', { year: place.year });
  return (
    <div className="page">
      <Loaded call={request}>
        {(state) => <RequestOfYear key={`${place.year} ${reading}`} state={state} />}
      </Loaded>
    </div>
  );
}

function RequestOfYear({ state }: { state: RequestState }) {
  const { year, recipients } = state;
  const client = useClient();
  const refresh = useRefresh();
  const send = useSending('request.send');
  const again = useSending('message.handOut');
  const [draft, setDraft] = useState<RequestDraft>(state.draft);
  const { change, flush, status } = useAutosave({
    save: async (latest: RequestDraft) => {
      const result = await client.call('request.save', { year, draft: latest });
      return result.ok ? succeed({}) : result;
    },
    onSaved: refresh,
  });
  const isNew = recipients.some(({ sent }) => sent === undefined || sent.isOutdated);
  const isBusy = send.isRunning || again.isRunning;
  return (
    <>
      <PageHeader
        title={`Begäran för ${year}`}
        lead="Vad förvaltningarna ska lämna, till när och hur."
        actions={
          <Button
            variant="primary"
            isDisabled={isBusy}
            onPress={() => void flush().then(() => send.start((jobId) => ({ year, jobId })))}
          >
            {isNew ? 'Skicka begäran' : 'Lämna ut alla igen'}
          </Button>
        }
      />
      <SendingStatus
        sending={send}
        label="Skriver begäran"
        done="Begäran är skriven"
        next="Skicka båda filerna till var och en. Den som redan har fått samma begäran får samma filer."
      />
      <SendingStatus
        sending={again}
        label="Lämnar ut begäran"
        done="Begäran är utlämnad igen"
        next="Filerna är desamma som förra gången."
      />
      <RoundPanel state={state} />
      <RequestFields
        draft={draft}
        shippedQuestions={state.shippedQuestions}
        status={status}
        onChange={(next) => {
          setDraft(next);
          change(next);
        }}
        onLeave={() => void flush()}
      />
      <RehearsalPanel year={year} onBefore={flush} />
      <RecipientsPanel
        recipients={recipients}
        isBusy={isBusy}
        onHandOut={(id) => void again.start((jobId) => ({ id, jobId }))}
      />
    </>
  );
}
