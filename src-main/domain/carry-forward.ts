// Last year's record as the beginning of this year's: what it is stays, what the year gave goes.
import type { RecordType } from './record-kind.ts';
import type { RecordOf } from './records.ts';

/**
 * Members that tell of what happened: they are to be written anew. Records that go on from year to year for as long as
 * they last are never carried forward.
 */
const outcomes: Readonly<Record<RecordType, readonly string[] | 'goes-on-by-itself'>> = {
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
  project: 'goes-on-by-itself',
  'role-description': 'goes-on-by-itself',
  measure: ['status', 'comment', 'registryNumber', 'documents', 'blanks'],
  membership: 'goes-on-by-itself',
  'twin-town': 'goes-on-by-itself',
  'network-contact': 'goes-on-by-itself',
  'network-meeting': ['departments', 'attendees', 'notes', 'registryNumber', 'documents', 'blanks'],
  'governing-document': 'goes-on-by-itself',
};

const lists: ReadonlySet<string> = new Set(['financing', 'documents', 'blanks', 'departments', 'attendees']);

export const goesOnByItself = (type: RecordType): boolean => outcomes[type] === 'goes-on-by-itself';

/** Without what the year gave. Nothing is left out of what goes on by itself. */
export function withoutOutcome<T extends RecordType>(type: T, record: RecordOf<T>): RecordOf<T> {
  const kept: Record<string, unknown> = { ...record };
  const left = outcomes[type];
  if (left === 'goes-on-by-itself') return record;
  for (const member of left)
    if (lists.has(member)) kept[member] = [];
    else delete kept[member];
  // A row of the handlingsplan knows the one that it goes on from.
  return (type === 'measure' ? { ...kept, carriedFrom: record.id } : kept) as RecordOf<T>;
}
