// Last year's record as the beginning of this year's: what it is stays, what the year gave goes.
import type { RecordType } from './record-kind.ts';
import type { RecordOf } from './records.ts';

/** Members that tell of what happened: they are to be written anew. */
const outcomes: Readonly<Partial<Record<RecordType, readonly string[]>>> = {
  activity: [
    'visits',
    'visitors',
    'trips',
    'travellers',
    'participants',
    'electedParticipants',
    'cost',
    'financing',
    'benefit',
    'spreading',
    'registryNumber',
    'documents',
    'blanks',
  ],
  opportunity: [
    'stage',
    'endsOn',
    'applied',
    'granted',
    'projectId',
    'assessment',
    'registryNumber',
    'documents',
    'blanks',
  ],
  outreach: ['occasions', 'recipients', 'benefit', 'registryNumber', 'documents', 'blanks'],
  assistance: ['occasions', 'hours', 'benefit', 'registryNumber', 'documents', 'blanks'],
  engagement: [
    'meetings',
    'participants',
    'electedParticipants',
    'cost',
    'benefit',
    'registryNumber',
    'documents',
    'blanks',
  ],
  decision: ['section', 'outcome', 'registryNumber', 'documents', 'blanks'],
};

const lists: ReadonlySet<string> = new Set(['financing', 'documents', 'blanks']);

/** Kinds whose records go on from year to year for as long as they last, so that none is carried forward. */
export const goesOnByItself: ReadonlySet<RecordType> = new Set(['project', 'role-description']);

/** Without what the year gave. Nothing is left out of what goes on by itself. */
export function withoutOutcome<T extends RecordType>(type: T, record: RecordOf<T>): RecordOf<T> {
  const kept: Record<string, unknown> = { ...record };
  for (const member of outcomes[type] ?? [])
    if (lists.has(member)) kept[member] = [];
    else delete kept[member];
  return kept as RecordOf<T>;
}
