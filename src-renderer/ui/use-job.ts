import { useEffect, useRef, useState } from 'react';
import type { Progress } from '../../src-main/contract/views.ts';
import { useClient } from '../api.ts';

interface Job {
  /** Runs the work under a new job id; ignores the wish when one is running already. */
  start: (work: (jobId: string) => Promise<unknown>) => Promise<void>;
  cancel: () => void;
  isRunning: boolean;
  progress: Progress | undefined;
}

/** Long work: hears how far it has come and can ask the core to stop. Leaving the screen does not stop it. */
export function useJob(): Job {
  const client = useClient();
  const running = useRef<string>(undefined);
  const [isRunning, setIsRunning] = useState(false);
  const [progress, setProgress] = useState<Progress>();
  useEffect(
    () =>
      client.onProgress((heard) => {
        if (heard.jobId === running.current) setProgress(heard);
      }),
    [client],
  );
  const start = async (work: (jobId: string) => Promise<unknown>): Promise<void> => {
    if (running.current !== undefined) return;
    const jobId = crypto.randomUUID();
    running.current = jobId;
    setIsRunning(true);
    setProgress(undefined);
    try {
      await work(jobId);
    } finally {
      running.current = undefined;
      setIsRunning(false);
    }
  };
  const cancel = (): void => {
    if (running.current !== undefined) void client.call('job.cancel', { jobId: running.current });
  };
  return { start, cancel, isRunning, progress };
}
