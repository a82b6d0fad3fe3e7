// Which fields a report needs (facts: fieldCatalogue, `required`). Each kind of record names its own; a project's money
// is named here, since it lies a level down and part of it is the year's.
import { hasBlank, isEmpty } from '../blank.ts';
import type { ProjectFunds } from '../project-funds.ts';
import { fundsOfYear } from '../project-funds.ts';
import type { RecordType } from '../record-kind.ts';
import { recordKinds } from '../records.ts';
import type { ProjectRule, RecordRule, RuleFinding } from './rule.ts';

export const requiredOfFunds = [
  'totalBudget',
  'malmoBudget',
  'granted',
  'coFinancing',
] as const satisfies readonly (keyof ProjectFunds)[];
const requiredOfFundsYear = ['paid', 'paidToDate'] as const;

const missing = (subject: RecordType, recordId: string, field: string): RuleFinding => ({
  rule: 'R010',
  severity: 'error',
  subject,
  recordId,
  field,
  params: {},
});

/** R010: a required field is filled in, or says why it is blank. */
export const requiredFields: RecordRule & ProjectRule = {
  number: 'R010',
  checkRecord: (type, record) =>
    recordKinds[type]
      .required(record)
      .filter((field) => isEmpty(record[field]) && !hasBlank(record.blanks, field))
      .map((field) => missing(type, record.id, field)),
  checkProject: (project, { year }) => {
    const ofYear = fundsOfYear(project.funds, year);
    return [
      ...requiredOfFunds.filter((field) => isEmpty(project.funds[field])).map((field) => `funds.${field}`),
      ...requiredOfFundsYear
        .filter((field) => isEmpty(ofYear?.[field]))
        .map((field) => `funds.years.${year}.${field}`),
    ]
      .filter((field) => !hasBlank(project.blanks, field))
      .map((field) => missing('project', project.id, field));
  },
};
