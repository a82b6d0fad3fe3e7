// The words of the archive folder. Folders are named in ASCII, so that every disk and archive keeps them.
import type { ArchiveCategory, ArchiveGap } from '../archive/archive.ts';
import type { ReportedType } from '../record-kind.ts';
import { joinWords } from './format.ts';

export const categoryLabels: Readonly<Record<ArchiveCategory, string>> = {
  'report-request': 'Begäran till förvaltningarna',
  'report-bundle': 'Förvaltningarnas rapporter',
  receipt: 'Kvittenser',
  'completion-request': 'Kompletteringsbegäranden',
  feedback: 'Återkoppling',
  'annual-report': 'Verksamhetsberättelse och beslut',
  data: 'Uppgifterna som tabeller',
  other: 'Övriga mottagna filer',
};

export const categoryFolders: Readonly<Record<ArchiveCategory, string>> = {
  'report-request': '1-begaran',
  'report-bundle': '2-rapporter',
  receipt: '3-kvittenser',
  'completion-request': '4-kompletteringar',
  feedback: '5-aterkoppling',
  'annual-report': '6-verksamhetsberattelse',
  data: '7-uppgifter',
  other: '8-ovriga-mottagna-filer',
};

/** @param names the förvaltningar that it is about, where it is about any. */
export const gapText = (gap: ArchiveGap, year: number, names: readonly string[]): string =>
  names.length === 0
    ? `${gapWords(gap, year, names)}.`
    : `${gapWords(gap, year, names)}: ${joinWords(names)}.`;

function gapWords(gap: ArchiveGap, year: number, { length }: readonly string[]): string {
  const isOne = length === 1;
  switch (gap) {
    case 'not-approved':
      return `Verksamhetsberättelsen för ${year} är inte godkänd`;
    case 'not-reported':
      return isOne ? 'En förvaltning har inte redovisat' : `${length} förvaltningar har inte redovisat`;
    case 'open-points':
      return isOne
        ? 'En förvaltnings rapport har punkter att komplettera'
        : `${length} förvaltningars rapporter har punkter att komplettera`;
    case 'no-receipt':
      return isOne
        ? 'En rapport har inte fått någon kvittens på sin senaste version'
        : `${length} rapporter har inte fått någon kvittens på sin senaste version`;
    case 'no-feedback':
      return isOne
        ? 'En förvaltning som har redovisat har inte fått återkoppling'
        : `${length} förvaltningar som har redovisat har inte fått återkoppling`;
  }
}

/** Names of the tables, one for each kind of record. */
export const tableNames: Readonly<Record<ReportedType, string>> = {
  activity: 'aktiviteter',
  project: 'projekt',
  opportunity: 'mojligheter',
  outreach: 'informationsinsatser',
  assistance: 'stod',
  engagement: 'natverk',
  decision: 'beslut',
  'role-description': 'rollfordelning',
};
