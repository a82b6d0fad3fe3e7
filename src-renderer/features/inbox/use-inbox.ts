// The files that were chosen and what has become of them. Kept while the person visits other rooms.
import type { ImportResult, PackagePreview, PackageSource } from '../../../src-main/contract/views.ts';
import type { Failure } from '../../../src-main/domain/failure.ts';
import { useAction, useKept } from '../../api.ts';
import { useFilesToOpen } from '../../app/files-to-open.ts';
import { useJob } from '../../ui/use-job.ts';

export interface InboxEntry {
  preview: PackagePreview;
  imported?: ImportResult;
  failure?: Failure;
}

export const canImport = ({ preview, imported }: InboxEntry): boolean =>
  preview.verdict === 'importable' && imported === undefined;

/** A series' revisions are imported in their order, so that the newest one ends up in force. */
const byRevision = (first: InboxEntry, second: InboxEntry): number =>
  (first.preview.package?.revision ?? 0) - (second.preview.package?.revision ?? 0);

export function useInbox() {
  const [entries, change] = useKept<readonly InboxEntry[]>('inbox', []);
  const preview = useAction('package.preview');
  const importOne = useAction('package.import');
  const reading = useJob();
  const importing = useJob();

  const choose = (source: PackageSource = { from: 'dialog' }): Promise<void> =>
    reading.start(async (jobId) => {
      const result = await preview.run({ jobId, source });
      if (!result.ok || result.value.outcome === 'cancelled') return;
      const { previews } = result.value;
      const chosenNow = new Set(previews.map(({ fileName }) => fileName));
      change((earlier) => [
        ...previews.map((read) => ({ preview: read })),
        ...earlier.filter((entry) => !chosenNow.has(entry.preview.fileName)),
      ]);
    });

  useFilesToOpen(choose, reading.isRunning || importing.isRunning);

  const importAll = (wished: readonly InboxEntry[]): Promise<void> =>
    importing.start(async (jobId) => {
      for (const { preview: wish } of [...wished].sort(byRevision)) {
        const result = await importOne.run({ previewId: wish.previewId, jobId });
        change((earlier) =>
          earlier.map((entry) => {
            if (entry.preview.previewId !== wish.previewId) return entry;
            return result.ok
              ? { preview: wish, imported: result.value }
              : { preview: wish, failure: result.failure };
          }),
        );
        if (!result.ok && result.failure.code === 'JOB-CANCELLED') return;
      }
    });

  const clear = (): void => change(() => []);

  return { entries, choose, importAll, clear, reading, importing, failure: preview.failure };
}
