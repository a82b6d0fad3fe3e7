// What the kinds of package are called, and the words in them that a person reads.
import type { CompletionPoint, PointResponse } from '../completion.ts';
import type { PackageKind } from '../package/format.ts';
import type { MessageKind } from '../package/kinds.ts';
import type { SignatureStanding } from '../package/signing-key.ts';

export const kindLabels: Readonly<Record<PackageKind, { one: string; many: string }>> = {
  'report-request': { one: 'Begäran', many: 'Begäranden' },
  'report-bundle': { one: 'Rapport', many: 'Rapporter' },
  receipt: { one: 'Kvittens', many: 'Kvittenser' },
  'completion-request': { one: 'Kompletteringsbegäran', many: 'Kompletteringsbegäranden' },
  feedback: { one: 'Återkoppling', many: 'Återkopplingar' },
  handover: { one: 'Överlämning', many: 'Överlämningar' },
};

/** First part of the file's name: ASCII, so that every mail program and disk keeps it (format §2.1). */
export const messageFileStems: Readonly<Record<MessageKind, string>> = {
  'report-request': 'EU-begaran',
  receipt: 'EU-kvittens',
  'completion-request': 'EU-komplettering',
  feedback: 'EU-aterkoppling',
  handover: 'EU-overlamning',
};

/** The three verdicts on a file whose checksum holds (format §2.4); `none` says what is missing. */
export const standingLabels: Readonly<Record<SignatureStanding, string>> = {
  known: 'Oskadad, undertecknad av känd avsändare',
  unknown: 'Oskadad, okänd avsändare',
  none: 'Oskadad, inte undertecknad',
};

export const receiptVerdicts = {
  accepted: 'Mottagen',
  history: 'Mottagen som äldre version',
  held: 'Väntar på beslut',
  refused: 'Inte mottagen',
} as const;

export const severityLabels: Readonly<Record<CompletionPoint['severity'], string>> = {
  must: 'Måste kompletteras',
  should: 'Bör kompletteras',
  info: 'För kännedom',
};

export const actionLabels: Readonly<Record<PointResponse['action'], string>> = {
  fixed: 'Åtgärdat',
  explained: 'Förklarat',
  disputed: 'Bestrids',
};
