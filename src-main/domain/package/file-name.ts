import { messageFileStems } from '../wording/messages.ts';
import type { PackageKind } from './format.ts';

/**
 * A package's file name without its extension: `EU-rapport_2006_sdf-fosie_r02_1b3f09aa`. It only informs and is never
 * relied on (format §2.1). In a folder sorted by name the files stand by kind, year, organisation and revision; two digits,
 * because not every program sorts r10 after r2.
 * @param organisation the förvaltning that the package is from or to.
 * @param digest of the package, of which the first eight digits tell copies apart.
 */
export function packageFileStem({
  kind,
  year,
  organisation,
  revision,
  digest,
}: {
  kind: PackageKind;
  year: number;
  organisation: string;
  revision: number;
  digest: string;
}): string {
  const word = kind === 'report-bundle' ? 'EU-rapport' : messageFileStems[kind];
  const number = String(revision).padStart(2, '0');
  return `${word}_${year}_${organisation}_r${number}_${digest.slice(0, 8)}`;
}
