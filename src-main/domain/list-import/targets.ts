// What a list can be brought in as, and everything that its columns can then become: every member of the kind, also those
// inside others. A new kind of record is one more table; a new member of a record does not compile until it has its line.
import type { ReportedType } from '../record-kind.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { fieldLabels } from '../wording/fields.ts';
import { projectMembers } from './project-targets.ts';
import {
  activityMembers,
  assistanceMembers,
  decisionMembers,
  engagementMembers,
  opportunityMembers,
  outreachMembers,
} from './record-targets.ts';
import { type Expand, expand, type ImportTarget } from './target-kit.ts';

/** Kinds that people keep lists of. A role description is a text of its own, one at a time. */
export const importTypes = [
  'activity',
  'project',
  'opportunity',
  'outreach',
  'assistance',
  'engagement',
  'decision',
] as const satisfies ReportedType[];
export type ImportType = (typeof importTypes)[number];

interface ImportKind {
  members: Readonly<Record<string, Expand>>;
  /** What a record that has not been filled in consists of beside its identity. */
  empty: object;
  /** Columns that may tell records apart, the best first; the members of one set do so together. */
  keys: readonly (readonly string[])[];
}

const byTitleAndDay = [['registryNumber'], ['title', 'startsOn']] as const;

export const importKinds: { readonly [T in ImportType]: ImportKind } = {
  activity: {
    members: activityMembers,
    empty: {},
    keys: [...byTitleAndDay, ['title', 'startsOn', 'place'], ['title']],
  },
  project: {
    members: projectMembers,
    empty: { funds: {} },
    keys: [['funderReference'], ['registryNumber'], ['name'], ['acronym']],
  },
  opportunity: {
    members: opportunityMembers,
    empty: {},
    keys: [...byTitleAndDay, ['title', 'deadline'], ['title']],
  },
  outreach: { members: outreachMembers, empty: {}, keys: [...byTitleAndDay, ['title']] },
  assistance: {
    members: assistanceMembers,
    empty: {},
    keys: [...byTitleAndDay, ['title', 'startsOn', 'unit'], ['title', 'unit'], ['title']],
  },
  engagement: {
    members: engagementMembers,
    empty: {},
    keys: [
      ['registryNumber'],
      ['network', 'forum'],
      ['network', 'post'],
      ['network', 'startsOn'],
      ['network'],
      ['networkName'],
    ],
  },
  decision: {
    members: decisionMembers,
    empty: {},
    // One registry number may have several decisions; a paragraph is one in its body's meeting.
    keys: [['body', 'decidedOn', 'section'], ['registryNumber'], ['title', 'decidedOn'], ['title']],
  },
};

/** Everything that a column can become, in the order of the records' own members. */
export const importTargets = (
  recordType: ImportType,
  vocabulary: Vocabulary,
  years: readonly number[],
): ImportTarget[] =>
  expand('', fieldLabels[recordType], importKinds[recordType].members, { vocabulary, years });
