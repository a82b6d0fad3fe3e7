import type { UndoStep } from '../../src-main/contract/record-views.ts';
import { type RecordType, recordTypes } from '../../src-main/domain/record-kind.ts';
import { recordTypeLabels } from '../../src-main/domain/wording/fields.ts';

const acts: Readonly<Record<UndoStep['act'], string>> = {
  create: 'ny post',
  change: 'ändring',
  remove: 'borttagning',
  restore: 'återställning',
  import: 'hämtad lista',
  'carry-forward': 'poster från tidigare år',
};

const others: Readonly<Record<Exclude<UndoStep['what'], RecordType>, string>> = {
  answer: 'svar på en fråga',
  'nothing-to-report': 'Inget att redovisa',
  contact: 'kontaktperson',
  view: 'sparad vy',
  text: 'avsnitt i verksamhetsberättelsen',
  expectation: 'vem som ska redovisa',
  response: 'svar på en punkt',
  explanation: 'förklaring',
  handover: 'överlämning',
  'known-key': 'nyckel hos',
  'request-draft': 'begäran',
  'completion-point': 'punkt att komplettera',
  'board-paper': 'tjänsteskrivelse',
  approval: 'godkännande',
  correction: 'rättelse efter beslut',
  'review-act': 'granskningens läge',
  'review-note': 'anteckning i granskningen',
  extension: 'förlängd tid',
  cover: 'redovisas av',
  'measure-follow-up': 'uppföljning av en åtgärd',
  'ready-part': 'klarmarkering',
  'evaluation-text': 'avsnitt i utvärderingen',
  bridge: 'brygga i utvärderingen',
  'shared-project': 'delat projekt',
};

const isRecord = (what: UndoStep['what']): what is RecordType =>
  (recordTypes as readonly string[]).includes(what);

/** `ändring, Projekt SECURE`, `borttagning, 12 aktiviteter`, `ändring, svar på en fråga`. */
export function undoText({ act, what, title, count }: UndoStep): string {
  const named = title ? ` ${title}` : '';
  if (!isRecord(what)) return `${acts[act]}, ${others[what]}${named}`;
  const { one, many } = recordTypeLabels[what];
  return count > 1
    ? `${acts[act]}, ${count} ${many.toLocaleLowerCase('sv')}`
    : `${acts[act]}, ${one}${named}`;
}
