// Which members of each kind of record make sense to change for many at once: what records have in common, and never
// what tells them apart. In the order of the form.
import type { RecordType } from '../../../src-main/domain/record-kind.ts';
import type { RecordOf } from '../../../src-main/domain/records.ts';
import type { Vocabulary, VocabularyList } from '../../../src-main/domain/vocabulary.ts';
import { inOrOutLabels } from '../../../src-main/domain/wording/fields.ts';
import { listOptions, type Option, organisationOptions, sortedListOptions } from '../../ui/options.ts';

export type BulkMember =
  | { member: string; shape: 'text' | 'contact' }
  | {
      member: string;
      /** One code, or a list that one is put to or taken from. */
      shape: 'code' | 'codes';
      options: (vocabulary: Vocabulary, year: number) => readonly Option[];
    };

type Member<T extends RecordType> = keyof RecordOf<T> & string;

const inOrder = (list: VocabularyList) => (vocabulary: Vocabulary, year: number) =>
  listOptions(vocabulary, list, year);
const byName = (list: VocabularyList) => (vocabulary: Vocabulary, year: number) =>
  sortedListOptions(vocabulary, list, year);

const inOrOut = (): Option[] => Object.entries(inOrOutLabels).map(([id, label]) => ({ id, label }));

const text = <T extends RecordType>(member: Member<T>): BulkMember => ({ member, shape: 'text' });
const code = <T extends RecordType>(
  member: Member<T>,
  options: (v: Vocabulary, y: number) => readonly Option[],
): BulkMember => ({
  member,
  shape: 'code',
  options,
});
const codes = <T extends RecordType>(
  member: Member<T>,
  options: (v: Vocabulary, y: number) => readonly Option[],
): BulkMember => ({
  member,
  shape: 'codes',
  options,
});

const contact: BulkMember = { member: 'contact', shape: 'contact' };
const aims: readonly BulkMember[] = [
  codes<'activity'>('goals', inOrder('goals')),
  codes<'activity'>('directions', inOrder('directions')),
];

export const bulkMembers: Readonly<Record<RecordType, readonly BulkMember[]>> = {
  activity: [
    ...aims,
    code<'activity'>('activityType', byName('activityTypes')),
    code<'activity'>('inOrOut', inOrOut),
    text<'activity'>('unit'),
    codes<'activity'>('countries', byName('countries')),
    code<'activity'>('network', byName('networks')),
    code<'activity'>('twinTown', byName('twinTowns')),
    text<'activity'>('planGoal'),
    contact,
  ],
  project: [
    code<'project'>('status', inOrder('statuses')),
    code<'project'>('phase', inOrder('phases')),
    code<'project'>('programme', byName('programmes')),
    code<'project'>('role', byName('roles')),
    ...aims,
    code<'project'>('owner', organisationOptions),
    codes<'project'>('otherDepartments', organisationOptions),
    text<'project'>('planGoal'),
    contact,
    { member: 'projectLead' satisfies Member<'project'>, shape: 'contact' },
  ],
  opportunity: [
    code<'opportunity'>('stage', inOrder('opportunityStages')),
    code<'opportunity'>('programme', byName('programmes')),
    ...aims,
    text<'opportunity'>('unit'),
    codes<'opportunity'>('countries', byName('countries')),
    contact,
  ],
  outreach: [
    code<'outreach'>('channel', byName('outreachChannels')),
    ...aims,
    text<'outreach'>('unit'),
    text<'outreach'>('audience'),
    code<'outreach'>('network', byName('networks')),
    contact,
  ],
  assistance: [
    code<'assistance'>('assistanceKind', byName('assistanceKinds')),
    ...aims,
    text<'assistance'>('unit'),
    contact,
  ],
  engagement: [
    code<'engagement'>('network', byName('networks')),
    code<'engagement'>('engagementKind', byName('engagementKinds')),
    ...aims,
    text<'engagement'>('unit'),
    contact,
  ],
  decision: [
    code<'decision'>('decisionKind', byName('decisionKinds')),
    text<'decision'>('body'),
    ...aims,
    contact,
  ],
  measure: [
    code<'measure'>('status', inOrder('actionPlanStatuses')),
    code<'measure'>('responsible', organisationOptions),
    codes<'measure'>('coActors', organisationOptions),
    ...aims,
    text<'measure'>('timetable'),
    contact,
  ],
  membership: [...aims, contact],
  'twin-town': [
    code<'twin-town'>('country', byName('countries')),
    text<'twin-town'>('agreement'),
    ...aims,
    contact,
  ],
  'network-contact': [],
  'network-meeting': [
    codes<'network-meeting'>('purposes', inOrder('euNetworkPurposes')),
    codes<'network-meeting'>('departments', organisationOptions),
    text<'network-meeting'>('place'),
    contact,
  ],
  'governing-document': [text<'governing-document'>('body'), contact],
  'role-description': [text<'role-description'>('manager'), text<'role-description'>('body'), contact],
};
