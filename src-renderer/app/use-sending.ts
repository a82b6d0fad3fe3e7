// Whatever writes files to be sent: a folder is asked for, the work tells how far it has come, and ends in what was written.
import { useState } from 'react';
import type { InputOf } from '../../src-main/contract/contract.ts';
import type { SentResult } from '../../src-main/contract/message-views.ts';
import type { Progress } from '../../src-main/contract/views.ts';
import type { Failure } from '../../src-main/domain/failure.ts';
import { useAction } from '../api.ts';
import { useJob } from '../ui/use-job.ts';

type SendingChannel =
  | 'request.send'
  | 'receipt.write'
  | 'completion.send'
  | 'feedback.send'
  | 'reminder.write'
  | 'message.handOut';

export type Sent = Extract<SentResult, { outcome: 'sent' }>;

export interface Sending<C extends SendingChannel = SendingChannel> {
  start: (inputOf: (jobId: string) => InputOf<C>) => Promise<Sent | undefined>;
  isRunning: boolean;
  progress: Progress | undefined;
  cancel: () => void;
  failure: Failure | undefined;
  /** What the latest run wrote; absent when it was cancelled or failed. */
  sent: Sent | undefined;
}

export function useSending<C extends SendingChannel>(channel: C): Sending<C> {
  const action = useAction(channel);
  const job = useJob();
  const [sent, setSent] = useState<Sent>();
  return {
    async start(inputOf) {
      let written: Sent | undefined;
      setSent(undefined);
      await job.start(async (jobId) => {
        const result = await action.run(inputOf(jobId));
        const reply = result.ok ? (result.value as SentResult) : undefined;
        written = reply?.outcome === 'sent' ? reply : undefined;
      });
      setSent(written);
      return written;
    },
    isRunning: job.isRunning,
    progress: job.progress,
    cancel: job.cancel,
    failure: action.failure,
    sent,
  };
}
