// The folder that is watched, for every page that tells of it.
import type { UseQueryResult } from '@tanstack/react-query';
import type { InboxFolder } from '../../src-main/contract/views.ts';
import { type CallFailed, useCall } from '../api.ts';

/** Often enough to be there when one looks, seldom enough for a slow share. */
const everyMs = 5000;

export const useInboxFolder = (): UseQueryResult<InboxFolder, CallFailed> =>
  useCall('inboxFolder.get', {}, { every: everyMs });

/** What the folder holds, in words; undefined when there is nothing to say of it. */
export function inboxFolderText({ folder }: InboxFolder): string | undefined {
  if (folder === undefined) return undefined;
  if (!folder.isReached) return 'Inkorgen går inte att nå just nu. Utblick provar igen av sig självt.';
  const { newFiles, unchecked, isCut } = folder;
  const parts = [
    newFiles === 0 ? 'Inga nya filer i inkorgen' : `${count(newFiles)} i inkorgen`,
    ...(unchecked > 0 ? [`${unchecked} till läses`] : []),
    ...(isCut ? ['mappen är full av annat, och bara de första 1 000 filerna läses'] : []),
  ];
  return `${parts.join(', ')}.`;
}

const count = (newFiles: number): string => (newFiles === 1 ? '1 ny fil' : `${newFiles} nya filer`);
