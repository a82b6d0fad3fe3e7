import { useState } from 'react';
import type { InputOf } from '../../src-main/contract/contract.ts';
import type { Failure } from '../../src-main/domain/failure.ts';
import type { RecordType } from '../../src-main/domain/record-kind.ts';
import type { Role } from '../../src-main/domain/workspace.ts';
import { useAction, useClient, useRemember } from '../api.ts';
import { leftLinksText } from './linked-text.ts';
import { showToast } from './toast.ts';

export interface RecordActions {
  /** Makes a new draft and opens it; nothing is stored before something is written in it. */
  create: (link?: InputOf<'record.draft'>['link']) => Promise<void>;
  /** A copy, which is opened. */
  duplicate: (id: string) => Promise<void>;
  /** Takes a record away, with the way back in a toast. `title` is its name with its kind: `Projektet SECURE`. */
  remove: (id: string, title: string) => Promise<void>;
  failure: Failure | undefined;
}

/**
 * What a register can do with a whole record.
 * @param open shows a record; `undefined` closes the one that is open.
 */
export function useRecordActions(
  type: RecordType,
  year: number,
  role: Role,
  open: (id: string | undefined, isNew: boolean) => void,
): RecordActions {
  const client = useClient();
  const remember = useRemember();
  const removal = useAction('record.remove');
  const restoring = useAction('record.restore');
  const duplication = useAction('record.duplicate');
  const [draftFailure, setDraftFailure] = useState<Failure>();

  const create: RecordActions['create'] = async (link) => {
    const draft = await client.call('record.draft', { type, year, ...(link && { link }) });
    setDraftFailure(draft.ok ? undefined : draft.failure);
    if (!draft.ok) return;
    const { id } = draft.value.record;
    remember('record.get', { type, id, year }, draft.value);
    open(id, true);
  };
  const duplicate = async (id: string): Promise<void> => {
    const copy = await duplication.run({ type, id });
    if (!copy.ok) return;
    open(copy.value.id, true);
    showToast('Kopian är öppen. Ändra det som skiljer.');
  };
  const restore = async (id: string, title: string): Promise<void> => {
    const restored = await restoring.run({ records: [{ type, id }] });
    if (restored.ok) open(id, false);
    else
      showToast(`${title} kunde inte återställas.`, {
        label: 'Försök igen',
        onPress: () => void restore(id, title),
      });
  };
  const leftLinks = async (id: string): Promise<string> => {
    if (type !== 'project' && type !== 'opportunity') return '';
    const links = await client.call('record.links', { type, id });
    return links.ok
      ? leftLinksText(
          links.value.from.map((link) => link.type),
          role,
        )
      : '';
  };
  const remove = async (id: string, title: string): Promise<void> => {
    const removed = await removal.run({ records: [{ type, id }] });
    if (!removed.ok) return;
    open(undefined, false);
    // Its row is gone, so the keyboard goes on from the list's heading.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('h1')?.focus());
    showToast(`${title} ligger i papperskorgen.${await leftLinks(id)}`, {
      label: 'Ångra',
      onPress: () => void restore(id, title),
    });
  };
  return { create, duplicate, remove, failure: draftFailure ?? removal.failure ?? duplication.failure };
}
