import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../src-main/domain/rules/all.ts';
import {
  requiredOfActivity,
  requiredOfFunds,
  requiredOfProject,
} from '../../../src-main/domain/rules/required-fields.ts';
import type { RuleFinding } from '../../../src-main/domain/rules/rule.ts';
import {
  fullActivity,
  fullProject,
  withActivity,
  withFunds,
  withFundsYear,
  withProject,
} from '../samples.ts';

const missing = (subject: 'activity' | 'project', field: string): RuleFinding[] => [
  {
    rule: 'R010',
    severity: 'error',
    subject,
    recordId: subject === 'activity' ? fullActivity.id : fullProject.id,
    field,
    params: {},
  },
];
const blank = (field: string) => ({ blanks: [{ field, reason: 'unknown' as const }] });
/** What a form leaves behind in a field that has been emptied. */
const emptied = (value: unknown) => (Array.isArray(value) ? [] : undefined);

describe('a required field', () => {
  it.each(requiredOfActivity)('%s of an activity is filled in, or says why it is blank', (field) => {
    const without = { [field]: emptied(fullActivity[field]) };

    expect(checkReport(withActivity(without))).toEqual(missing('activity', field));
    expect(checkReport(withActivity({ ...without, ...blank(field) }))).toEqual([]);
  });

  it.each(requiredOfProject)('%s of a project is filled in, or says why it is blank', (field) => {
    const without = { [field]: emptied(fullProject[field]) };

    expect(checkReport(withProject(without))).toEqual(missing('project', field));
    expect(checkReport(withProject({ ...without, ...blank(field) }))).toEqual([]);
  });

  it.each(requiredOfFunds)('%s of the funds is filled in, or says why it is blank', (field) => {
    const funds = { ...fullProject.funds, [field]: emptied(fullProject.funds[field]) };

    expect(checkReport(withProject({ funds }))).toEqual(missing('project', `funds.${field}`));
    expect(checkReport(withProject({ funds, ...blank(`funds.${field}`) }))).toEqual([]);
  });

  it.each(['paid', 'paidToDate'])('%s of the year is filled in', (field) => {
    expect(checkReport(withFundsYear({ [field]: undefined }))).toEqual(
      missing('project', `funds.years.2006.${field}`),
    );
  });

  it('is asked for of a year that has no row at all', () => {
    expect(checkReport(withFunds({ years: [] }))).toEqual([
      ...missing('project', 'funds.years.2006.paid'),
      ...missing('project', 'funds.years.2006.paidToDate'),
    ]);
  });

  it('is not filled in by a contact without any name, function or address', () => {
    expect(checkReport(withActivity({ contact: {} }))).toEqual(missing('activity', 'contact'));
  });

  it('is filled in by nought', () => {
    expect(checkReport(withActivity({ participants: 0, electedParticipants: 0 }))).toEqual([]);
  });
});
