// Files that are to be opened, on their way from where they were pointed at to the page that opens them.
import { useEffect } from 'react';
import type { PackageSource } from '../../src-main/contract/views.ts';
import { useKept } from '../api.ts';

const kept = 'files-to-open';

/** @returns asks the page where files are opened to open these; go there beside. */
export function useAskToOpen(): (source: PackageSource) => void {
  const [, change] = useKept<readonly PackageSource[]>(kept, []);
  return (source) => change((waiting) => [...waiting, source]);
}

/** For the page where files are opened: opens what it has been asked to, one after the other. */
export function useFilesToOpen(open: (source: PackageSource) => void, isBusy: boolean): void {
  const [waiting, change] = useKept<readonly PackageSource[]>(kept, []);
  const [next] = waiting;
  useEffect(() => {
    if (next === undefined || isBusy) return;
    change((all) => all.slice(1));
    open(next);
  });
}
