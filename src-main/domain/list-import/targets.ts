// What a column of a list can become: every member of the record types, also those inside others. A new record type
// is one more table here; a new member of a record does not compile until it has its line.
import type { z } from 'zod';
import { type Activity, activitySchema } from '../activity.ts';
import type { Contact } from '../contact.ts';
import { type Decision, type Project, projectPhases, projectSchema } from '../project.ts';
import type { FundsYear, ProjectFunds } from '../project-funds.ts';
import { labelOf, type Vocabulary, type VocabularyList } from '../vocabulary.ts';
import { fieldLabels } from '../wording/fields.ts';
import { nestedLabels } from '../wording/list-import.ts';

/** How a cell is read. */
export type ValueKind =
  | { readonly kind: 'text'; readonly length: 'short' | 'long' }
  | { readonly kind: 'date'; readonly precision: 'day' | 'any' }
  | { readonly kind: 'count'; readonly largest: number }
  | { readonly kind: 'code' | 'codes'; readonly list: CodeList }
  | {
      readonly kind:
        | 'money'
        | 'share'
        | 'rate'
        | 'yes-no'
        | 'project'
        /** Several things in one cell: `Namn, funktion, arbetskontakt` and so on; see read-compound.ts. */
        | 'contact'
        | 'partners'
        | 'decisions'
        | 'financing';
    };

export type CodeList = VocabularyList | 'organisations';

export interface ImportTarget {
  /**
   * The member that is filled: `title`, `contact.name`. Rows of a record are named by what tells them apart:
   * `funds.years.2006.paid`, `funds.coFinancing.egen-tid.amount`, `phaseNotes.budget.note`, `decisions.1.body`.
   */
  readonly path: string;
  readonly label: string;
  readonly value: ValueKind;
}

interface TargetContext {
  vocabulary: Vocabulary;
  /** The years that amounts per year are offered for. */
  years: readonly number[];
}

type Expand = (path: string, label: string, context: TargetContext) => ImportTarget[];
type Members<T> = Readonly<Record<Exclude<keyof T, 'id' | 'organisation' | 'blanks'>, Expand>>;

const one =
  (value: ValueKind): Expand =>
  (path, label) => [{ path, label, value }];

const shortText = one({ kind: 'text', length: 'short' });
const longText = one({ kind: 'text', length: 'long' });
const anyDate = one({ kind: 'date', precision: 'any' });
const day = one({ kind: 'date', precision: 'day' });
const count = one({ kind: 'count', largest: 9_999_999 });
const money = one({ kind: 'money' });
const code = (list: CodeList): Expand => one({ kind: 'code', list });
const codes = (list: CodeList): Expand => one({ kind: 'codes', list });

const inside =
  <T>(labels: Readonly<Record<keyof Members<T>, string>>, members: Members<T>): Expand =>
  (path, label, context) =>
    expand(`${path}.`, labels, members, context).map((target) => ({
      ...target,
      label: `${label}: ${target.label}`,
    }));

const expand = (
  prefix: string,
  labels: Readonly<Record<string, string>>,
  members: Readonly<Record<string, Expand>>,
  context: TargetContext,
): ImportTarget[] =>
  Object.entries(members).flatMap(([member, expandMember]) =>
    expandMember(`${prefix}${member}`, labels[member] ?? member, context),
  );

const contactMembers: Members<Contact> = { name: shortText, function: shortText, workContact: shortText };
/** The whole contact in one cell, or each part in its own column. */
const contact: Expand = (path, label, context) => [
  { path, label, value: { kind: 'contact' } },
  ...inside<Contact>(fieldLabels.contact, contactMembers)(path, label, context),
];

/** All sources in one cell, or each source in its own column. */
const financing: Expand = (path, label, { vocabulary }) => [
  { path, label, value: { kind: 'financing' } },
  ...vocabulary.lists.fundingSources.map(
    (source): ImportTarget => ({
      path: `${path}.${source.code}.amount`,
      label: `${label}: ${source.label}`,
      value: { kind: 'money' },
    }),
  ),
];

const activityMembers: Members<Activity> = {
  title: shortText,
  activityType: code('activityTypes'),
  aggregated: one({ kind: 'yes-no' }),
  unit: shortText,
  startsOn: anyDate,
  endsOn: anyDate,
  place: shortText,
  countries: codes('countries'),
  counterpart: shortText,
  network: code('networks'),
  twinTown: code('twinTowns'),
  projectId: one({ kind: 'project' }),
  visits: count,
  visitors: count,
  trips: count,
  participants: count,
  electedParticipants: count,
  cost: money,
  financing,
  goals: codes('goals'),
  directions: codes('directions'),
  purpose: longText,
  benefit: longText,
  registryNumber: shortText,
  contact,
};

const fundsYearMembers: Members<Omit<FundsYear, 'year'>> = {
  incurred: money,
  claimed: money,
  paid: money,
  paidToDate: money,
  passedOn: money,
  recovered: money,
};

const fundsMembers: Members<ProjectFunds> = {
  totalBudget: money,
  malmoBudget: money,
  applied: money,
  granted: money,
  grantShare: one({ kind: 'share' }),
  lumpSum: one({ kind: 'yes-no' }),
  coFinancing: financing,
  exchangeRate: inside<NonNullable<ProjectFunds['exchangeRate']>>(nestedLabels.exchangeRate, {
    currency: code('currencies'),
    rate: one({ kind: 'rate' }),
    source: shortText,
    date: day,
  }),
  years: (path, _, context) =>
    context.years.flatMap((year) =>
      expand(`${path}.${year}.`, fieldLabels.fundsYear, fundsYearMembers, context).map((target) => ({
        ...target,
        label: `${target.label} ${year}`,
      })),
    ),
};

const decisionMembers: Members<Decision> = {
  body: shortText,
  decidedOn: day,
  section: shortText,
  registryNumber: shortText,
  phase: code('phases'),
};

const projectMembers: Members<Project> = {
  owner: code('organisations'),
  otherDepartments: codes('organisations'),
  takenOverFrom: code('organisations'),
  name: shortText,
  acronym: shortText,
  role: code('roles'),
  programme: code('programmes'),
  programmeArea: shortText,
  funderReference: shortText,
  registryNumber: shortText,
  contact,
  projectLead: contact,
  steeringGroup: shortText,
  leadPartner: shortText,
  partners: one({ kind: 'partners' }),
  partnerTotal: one({ kind: 'count', largest: 9_999 }),
  funderPhase: shortText,
  phase: code('phases'),
  phaseNotes: (path, _, context) =>
    projectPhases.flatMap((phase) =>
      inside<{ completedOn: string; note: string }>(nestedLabels.phaseNote, {
        completedOn: day,
        note: longText,
      })(`${path}.${phase}`, labelOf(context.vocabulary, 'phases', phase), context),
    ),
  status: code('statuses'),
  startsOn: anyDate,
  endsOn: anyDate,
  goals: codes('goals'),
  directions: codes('directions'),
  funds: (path, _, context) => expand(`${path}.`, fieldLabels.funds, fundsMembers, context),
  summary: longText,
  background: longText,
  purpose: longText,
  directResults: longText,
  indirectResults: longText,
  spreading: longText,
  lessons: longText,
  assessment: longText,
  /** All decisions in one cell, or the parts of the first in columns. */
  decisions: (path, label, context) => [
    { path, label, value: { kind: 'decisions' } },
    ...inside<Decision>(fieldLabels.decision, decisionMembers)(`${path}.1`, label, context),
  ],
};

// ---- record types -----------------------------------------------------------------------------------------

/** The record types that a list can be brought in as. */
export interface ImportRecords {
  activity: Activity;
  project: Project;
}
export type ImportType = keyof ImportRecords;

interface TypeOfRecord<R> {
  schema: z.ZodType<R>;
  members: Readonly<Record<string, Expand>>;
  labels: Readonly<Record<string, string>>;
  /** What a record that has not been filled in consists of beside its identity. */
  empty: object;
  /** Columns that may tell records apart, the best first; the members of one set do so together. */
  keys: readonly (readonly string[])[];
}

export const importTypes: { readonly [T in ImportType]: TypeOfRecord<ImportRecords[T]> } = {
  activity: {
    schema: activitySchema,
    members: activityMembers,
    labels: fieldLabels.activity,
    empty: {},
    keys: [['registryNumber'], ['title', 'startsOn'], ['title', 'startsOn', 'place'], ['title']],
  },
  project: {
    schema: projectSchema,
    members: projectMembers,
    labels: fieldLabels.project,
    empty: { funds: {} },
    keys: [['funderReference'], ['registryNumber'], ['name'], ['acronym']],
  },
};

/** Everything that a column can become, in the order of the records' own members. */
export const importTargets = (
  recordType: ImportType,
  vocabulary: Vocabulary,
  years: readonly number[],
): ImportTarget[] =>
  expand('', importTypes[recordType].labels, importTypes[recordType].members, { vocabulary, years });
