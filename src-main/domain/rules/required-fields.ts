// Which fields a report needs, as one list that a non-programmer can read (facts: fieldCatalogue, `required`).
import type { Activity } from '../activity.ts';
import { hasBlank } from '../blank.ts';
import type { Project } from '../project.ts';
import type { ProjectFunds } from '../project-funds.ts';
import { fundsOfYear } from '../project-funds.ts';
import type { ActivityRule, ProjectRule } from './rule.ts';

export const requiredOfActivity = [
  'title',
  'activityType',
  'startsOn',
  'place',
  'countries',
  'participants',
  'goals',
  'directions',
  'purpose',
  'benefit',
  'contact',
] as const satisfies readonly (keyof Activity)[];

export const requiredOfProject = [
  'name',
  'owner',
  'role',
  'programme',
  'registryNumber',
  'contact',
  'partners',
  'phase',
  'status',
  'startsOn',
  'endsOn',
  'goals',
  'directions',
  'summary',
  'purpose',
  'directResults',
  'spreading',
  'assessment',
] as const satisfies readonly (keyof Project)[];

export const requiredOfFunds = [
  'totalBudget',
  'malmoBudget',
  'granted',
  'coFinancing',
] as const satisfies readonly (keyof ProjectFunds)[];
const requiredOfFundsYear = ['paid', 'paidToDate'] as const;

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** R010: a required field is filled in, or says why it is blank. */
export const requiredFields: ActivityRule & ProjectRule = {
  number: 'R010',
  checkActivity: (activity) =>
    requiredOfActivity
      .filter((field) => isEmpty(activity[field]) && !hasBlank(activity.blanks, field))
      .map((field) => ({
        rule: 'R010',
        severity: 'error',
        subject: 'activity',
        recordId: activity.id,
        field,
        params: {},
      })),
  checkProject: (project, { year }) => {
    const ofYear = fundsOfYear(project.funds, year);
    const missing = [
      ...requiredOfProject.filter((field) => isEmpty(project[field])),
      ...requiredOfFunds.filter((field) => isEmpty(project.funds[field])).map((field) => `funds.${field}`),
      ...requiredOfFundsYear
        .filter((field) => isEmpty(ofYear?.[field]))
        .map((field) => `funds.years.${year}.${field}`),
    ];
    return missing
      .filter((field) => !hasBlank(project.blanks, field))
      .map((field) => ({
        rule: 'R010',
        severity: 'error',
        subject: 'project',
        recordId: project.id,
        field,
        params: {},
      }));
  },
};
