// The files that were opened and what has become of them. Kept while the person visits other rooms.
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

/** A person's answer to what is held: take it, and whether its key is the sender's from now on. */
export interface Decision {
  pinKey: boolean;
}

/** Without a question to anyone. */
export const canImport = ({ preview, imported }: InboxEntry): boolean =>
  preview.verdict === 'importable' && imported === undefined;

/** Only by a person's decision. */
export const canDecide = ({ preview, imported }: InboxEntry): boolean =>
  preview.verdict === 'held' && preview.decidable && imported === undefined;

const revisionOf = ({ preview }: InboxEntry): number =>
  preview.package?.revision ?? preview.message?.revision ?? 0;
/** A series' revisions are taken in their order, so that the newest one ends up in force. */
const byRevision = (first: InboxEntry, second: InboxEntry): number => revisionOf(first) - revisionOf(second);

/** @param onRead hears when files have been read, wherever they were pointed at. */
export function useInbox(onRead: () => void) {
  const [entries, change] = useKept<readonly InboxEntry[]>('inbox', []);
  const preview = useAction('package.preview');
  const previewAgain = useAction('package.previewAgain');
  const importOne = useAction('package.import');
  const reading = useJob();
  const importing = useJob();

  const add = (previews: readonly PackagePreview[]): void => {
    const chosenNow = new Set(previews.map(({ fileName }) => fileName));
    change((earlier) => [
      ...previews.map((read) => ({ preview: read })),
      ...earlier.filter((entry) => !chosenNow.has(entry.preview.fileName)),
    ]);
  };

  const choose = (source: PackageSource = { from: 'dialog' }): Promise<void> =>
    reading.start(async (jobId) => {
      const result = await preview.run({ jobId, source });
      if (!result.ok || result.value.outcome === 'cancelled') return;
      add(result.value.previews);
      onRead();
    });

  useFilesToOpen(choose, reading.isRunning || importing.isRunning);

  /** A file that came once before, from the bytes that were kept. */
  const openAgain = (sha256: string, onRead: (previews: readonly PackagePreview[]) => void): Promise<void> =>
    reading.start(async (jobId) => {
      const result = await previewAgain.run({ sha256, jobId });
      if (!result.ok || result.value.outcome === 'cancelled') return;
      add(result.value.previews);
      onRead(result.value.previews);
    });

  /** @param decision for what is held. */
  const importAll = (wished: readonly InboxEntry[], decision?: Decision): Promise<void> =>
    importing.start(async (jobId) => {
      for (const { preview: wish } of [...wished].sort(byRevision)) {
        const result = await importOne.run({
          previewId: wish.previewId,
          jobId,
          ...(decision && { decision }),
        });
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

  return {
    entries,
    choose,
    openAgain,
    importAll,
    clear,
    reading,
    importing,
    failure: preview.failure ?? previewAgain.failure,
  };
}
