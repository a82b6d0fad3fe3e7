import { type Claim, type Project, type ProjectDecision, projectPhases } from '../project.ts';
import type { FundsYear, ProjectFunds } from '../project-funds.ts';
import { labelOf } from '../vocabulary.ts';
import { fieldLabels } from '../wording/fields.ts';
import { nestedLabels } from '../wording/list-import.ts';
import {
  aims,
  anyDate,
  code,
  codes,
  common,
  contact,
  day,
  expand,
  financing,
  inside,
  longText,
  type Members,
  money,
  notFromLists,
  one,
  shortText,
  yesNo,
} from './target-kit.ts';

const fundsYearMembers: Members<Omit<FundsYear, 'year'>> = {
  budget: money,
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
  lumpSum: yesNo,
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

const decisionMembers: Members<ProjectDecision> = {
  body: shortText,
  decidedOn: day,
  section: shortText,
  registryNumber: shortText,
  phase: code('phases'),
};

const claimMembers: Members<Claim> = { dueOn: day, submittedOn: day, amount: money, note: shortText };

export const projectMembers: Members<Project> = {
  owner: code('organisations'),
  otherDepartments: codes('organisations'),
  takenOverFrom: code('organisations'),
  name: shortText,
  acronym: shortText,
  role: code('roles'),
  programme: code('programmes'),
  programmeArea: shortText,
  funderReference: shortText,
  ...common,
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
  ...aims,
  planGoal: shortText,
  budgetYear: one({ kind: 'year' }),
  /** The parts of the first in columns: lists of projects name the next one and no more. */
  claims: (path, label, context) =>
    inside<Claim>(fieldLabels.claim, claimMembers)(`${path}.1`, label, context),
  funds: (path, _, context) => expand(`${path}.`, fieldLabels.funds, fundsMembers, context),
  summary: longText,
  background: longText,
  purpose: longText,
  directResults: longText,
  indirectResults: longText,
  spreading: longText,
  implementation: longText,
  lessons: longText,
  assessment: longText,
  // Scores by several assessors against the criteria of the code lists: made in the program, found in no list.
  assessments: notFromLists,
  agreedScores: notFromLists,
  /** All decisions in one cell, or the parts of the first in columns. */
  decisions: (path, label, context) => [
    { path, label, value: { kind: 'decisions' } },
    ...inside<ProjectDecision>(fieldLabels.projectDecision, decisionMembers)(`${path}.1`, label, context),
  ],
};
