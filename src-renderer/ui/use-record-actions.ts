import { useState } from 'react';
import type { Failure } from '../../src-main/domain/failure.ts';
import { useAction, useClient, useRemember } from '../api.ts';
import { showToast } from './toast.ts';

const channels = {
  activity: {
    draft: 'activity.draft',
    get: 'activity.get',
    remove: 'activity.remove',
    restore: 'activity.restore',
  },
  project: {
    draft: 'project.draft',
    get: 'project.get',
    remove: 'project.remove',
    restore: 'project.restore',
  },
} as const;

interface RecordActions {
  /** Makes a new draft and opens it; nothing is stored before something is written in it. */
  create: () => Promise<void>;
  /** Takes a record away, with the way back in a toast. `title` is its name with its kind: `Projektet SECURE`. */
  remove: (id: string, title: string) => Promise<void>;
  failure: Failure | undefined;
}

/**
 * What a register can do with a whole record.
 * @param open shows a record; `undefined` closes the one that is open.
 */
export function useRecordActions(
  subject: 'activity' | 'project',
  year: number,
  open: (id: string | undefined, isNew: boolean) => void,
): RecordActions {
  const client = useClient();
  const remember = useRemember();
  const removal = useAction(channels[subject].remove);
  const restoring = useAction(channels[subject].restore);
  const [draftFailure, setDraftFailure] = useState<Failure>();

  const create = async (): Promise<void> => {
    const draft = await client.call(channels[subject].draft, { year });
    setDraftFailure(draft.ok ? undefined : draft.failure);
    if (!draft.ok) return;
    const { id } = draft.value.record;
    remember(channels[subject].get, { id, year }, draft.value);
    open(id, true);
  };
  const restore = async (id: string, title: string): Promise<void> => {
    const restored = await restoring.run({ id });
    if (restored.ok) open(id, false);
    else
      showToast(`${title} kunde inte återställas.`, {
        label: 'Försök igen',
        onPress: () => void restore(id, title),
      });
  };
  const remove = async (id: string, title: string): Promise<void> => {
    const removed = await removal.run({ id });
    if (!removed.ok) return;
    open(undefined, false);
    // Its row is gone, so the keyboard goes on from the list's heading.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('h1')?.focus());
    showToast(`${title} är borttagen.`, { label: 'Ångra', onPress: () => void restore(id, title) });
  };
  return { create, remove, failure: draftFailure ?? removal.failure };
}
