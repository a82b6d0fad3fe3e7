// Which fields a report needs (facts: fieldCatalogue, `required`). Each kind of record names its own; a project's money
// is named here, since it lies a level down and part of it is the year's.
import { hasBlank, isEmpty } from '../blank.ts';
import type { Project } from '../project.ts';
import type { ProjectFunds } from '../project-funds.ts';
import { fundsOfYear } from '../project-funds.ts';
import type { RecordType } from '../record-kind.ts';
import { type RecordOf, recordKinds } from '../records.ts';
import type { ProjectRule, RecordRule, RuleFinding } from './rule.ts';

export const requiredOfFunds = [
  'totalBudget',
  'malmoBudget',
  'granted',
  'coFinancing',
] as const satisfies readonly (keyof ProjectFunds)[];
const requiredOfFundsYear = ['paid', 'paidToDate'] as const;

/** A field that a report needs, and what stands in it: something, a reason why nothing does, or nothing at all. */
export interface RequiredField {
  field: string;
  state: 'filled' | 'blank' | 'missing';
}

const stateOf = (value: unknown, blanks: RecordOf<RecordType>['blanks'], field: string): RequiredField => {
  if (!isEmpty(value)) return { field, state: 'filled' };
  return { field, state: hasBlank(blanks, field) ? 'blank' : 'missing' };
};

/** A record's own; a project's money is apart. */
export const requiredFieldsOf = <T extends RecordType>(type: T, record: RecordOf<T>): RequiredField[] =>
  recordKinds[type].required(record).map((field) => stateOf(record[field], record.blanks, String(field)));

export function requiredFundsOf({ funds, blanks }: Project, year: number): RequiredField[] {
  const ofYear = fundsOfYear(funds, year);
  return [
    ...requiredOfFunds.map((field) => stateOf(funds[field], blanks, `funds.${field}`)),
    ...requiredOfFundsYear.map((field) => stateOf(ofYear?.[field], blanks, `funds.years.${year}.${field}`)),
  ];
}

const missing = (subject: RecordType, recordId: string, fields: readonly RequiredField[]): RuleFinding[] =>
  fields
    .filter(({ state }) => state === 'missing')
    .map(({ field }) => ({ rule: 'R010', severity: 'error', subject, recordId, field, params: {} }));

/** R010: a required field is filled in, or says why it is blank. */
export const requiredFields: RecordRule & ProjectRule = {
  number: 'R010',
  checkRecord: (type, record) => missing(type, record.id, requiredFieldsOf(type, record)),
  checkProject: (project, { year }) => missing('project', project.id, requiredFundsOf(project, year)),
};
