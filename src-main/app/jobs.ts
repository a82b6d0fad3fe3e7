// Long work under way: the window names it, hears how far it has come and may cancel it.
import type { Progress } from '../contract/views.ts';
import type { Job } from './ports.ts';

export interface Jobs {
  /** Runs `work` under the id that the window chose; the id is free again when it ends. */
  run<T>(jobId: string, work: (job: Job) => Promise<T>): Promise<T>;
  cancel(jobId: string): void;
}

export function createJobs(onProgress: (progress: Progress) => void): Jobs {
  const cancelled = new Map<string, boolean>();
  return {
    async run(jobId, work) {
      cancelled.set(jobId, false);
      try {
        return await work({
          progress: (stage, done, total) => onProgress({ jobId, stage, done, total }),
          // A turn of the event loop, so that a message with the wish to cancel can come in.
          pause: () => new Promise((resolve) => setImmediate(() => resolve(cancelled.get(jobId) === true))),
        });
      } finally {
        cancelled.delete(jobId);
      }
    },
    cancel(jobId) {
      if (cancelled.has(jobId)) cancelled.set(jobId, true);
    },
  };
}
