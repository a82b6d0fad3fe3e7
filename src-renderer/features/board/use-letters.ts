// What stadskontoret writes from the board, to one förvaltning or to all: receipts, reminders, feedback.
import { useState } from 'react';
import type { InputOf } from '../../../src-main/contract/contract.ts';
import type { Reminder } from '../../../src-main/domain/reminder.ts';
import { type Sending, useSending } from '../../app/use-sending.ts';

export interface Letters {
  year: number;
  isBusy: boolean;
  receipts: Sending<'receipt.write'>;
  reminders: Sending<'reminder.write'>;
  feedback: Sending<'feedback.send'>;
  writeReceipts: (messageIds: string[]) => void;
  writeReceipt: (messageId: string) => void;
  remind: (organisations: string[], form: Reminder['form']) => void;
  /** Opens the panel. */
  writeFeedback: (organisations: string[]) => void;
  /** To whom the panel is open; absent: it is closed. */
  feedbackTo: readonly string[] | undefined;
  closeFeedback: () => void;
  sendFeedback: (words: Pick<InputOf<'feedback.send'>, 'message' | 'decision'>) => void;
}

export function useLetters(year: number): Letters {
  const receipts = useSending('receipt.write');
  const reminders = useSending('reminder.write');
  const feedback = useSending('feedback.send');
  const [feedbackTo, setFeedbackTo] = useState<string[]>();
  return {
    year,
    isBusy: receipts.isRunning || reminders.isRunning || feedback.isRunning,
    receipts,
    reminders,
    feedback,
    writeReceipts: (messageIds) => void receipts.start((jobId) => ({ messageIds, jobId })),
    writeReceipt: (messageId) => void receipts.start((jobId) => ({ messageIds: [messageId], jobId })),
    remind: (organisations, form) => void reminders.start((jobId) => ({ year, organisations, form, jobId })),
    writeFeedback: setFeedbackTo,
    feedbackTo,
    closeFeedback: () => setFeedbackTo(undefined),
    sendFeedback: (words) => {
      const organisations = feedbackTo;
      setFeedbackTo(undefined);
      void feedback.start((jobId) => ({
        year,
        ...(organisations && { organisations }),
        ...words,
        jobId,
      }));
    },
  };
}
