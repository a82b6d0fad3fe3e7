import { describe, expect, it } from 'vitest';
import { type ReportedType, reportedTypes } from '../../../src-main/domain/record-kind.ts';
import { kindOf } from '../../../src-main/domain/records.ts';
import { checkReport } from '../../../src-main/domain/rules/all.ts';
import { requiredOfFunds } from '../../../src-main/domain/rules/required-fields.ts';
import type { RuleFinding } from '../../../src-main/domain/rules/rule.ts';
import { fullProject } from '../full-project.ts';
import { fullRecords } from '../full-records.ts';
import { withActivity, withFunds, withFundsYear, withProject, withRecord } from '../samples.ts';

const missing = (type: ReportedType, field: string): RuleFinding[] => [
  { rule: 'R010', severity: 'error', subject: type, recordId: fullRecords[type].id, field, params: {} },
];
const blank = (field: string) => ({ blanks: [{ field, reason: 'unknown' as const }] });
/** What a form leaves behind in a field that has been emptied. */
const emptied = (value: unknown) => (Array.isArray(value) ? [] : undefined);

describe('a required field', () => {
  it.each(
    reportedTypes.flatMap((type) =>
      kindOf(type)
        .required(fullRecords[type])
        .map((field) => [type, field] as const),
    ),
  )('of %s, %s, is filled in, or says why it is blank', (type, field) => {
    const record: Record<string, unknown> = fullRecords[type];
    const without = { [field]: emptied(record[field]) };

    expect(checkReport(withRecord(type, without))).toEqual(missing(type, field));
    expect(checkReport(withRecord(type, { ...without, ...blank(field) }))).toEqual([]);
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

  it('is the network of an engagement only where none is named', () => {
    const unnamed = { network: undefined, networkName: undefined };

    expect(checkReport(withRecord('engagement', unnamed))).toEqual(missing('engagement', 'network'));
    expect(checkReport(withRecord('engagement', { network: undefined }))).toEqual([]);
    expect(checkReport(withRecord('engagement', { networkName: undefined }))).toEqual([]);
  });

  it('is not filled in by a contact without any name, function or address', () => {
    expect(checkReport(withActivity({ contact: {} }))).toEqual(missing('activity', 'contact'));
  });

  it('is filled in by nought', () => {
    expect(checkReport(withActivity({ participants: 0, electedParticipants: 0 }))).toEqual([]);
  });
});
