import { describe, expect, it } from 'vitest';
import { mapRecordLists } from '../../../src-main/domain/department-report.ts';
import type { ReportedType } from '../../../src-main/domain/record-kind.ts';
import { type RecordOf, recordSchemas } from '../../../src-main/domain/records.ts';
import { allRules, checkRecord, checkReport, isError } from '../../../src-main/domain/rules/all.ts';
import { ruleText } from '../../../src-main/domain/wording/rule-findings.ts';
import { fullRecords } from '../full-records.ts';
import { fullReport, nilReport, ruleContext, sampleReports } from '../samples.ts';

describe('the rules together', () => {
  it('have nothing to say of a report in which every member is filled in and agrees', () => {
    expect(checkReport(ruleContext())).toEqual([]);
  });

  it('have nothing to say of a report that there is nothing to report', () => {
    expect(checkReport(ruleContext(nilReport))).toEqual([]);
  });

  it.each(sampleReports.map((report) => [report.organisation, report] as const))(
    'find no error in the sample year of %s',
    (_, report) => {
      expect(checkReport(ruleContext(report)).filter(isError)).toEqual([]);
    },
  );

  it('show errors before warnings and otherwise keep the order of the rules', () => {
    const order = new Map(allRules.map(({ number }, index) => [number, index]));
    const [report] = sampleReports;
    const findings = checkReport({
      ...ruleContext(),
      activities: (report?.activities ?? []).map((one) => ({
        ...one,
        aggregated: true,
        startsOn: '2005-12',
        title: undefined,
        goals: ['okant'],
      })),
    });
    const severities = findings.map(({ severity }) => severity);
    const places = findings.filter(isError).map(({ rule }) => order.get(rule) ?? -1);

    expect(severities).toEqual(severities.toSorted());
    expect(new Set(severities)).toEqual(new Set(['error', 'warning']));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('say of one record by itself what they say of it in the report', () => {
    const [report] = sampleReports;
    const activities = (report?.activities ?? []).map((one) => ({
      ...one,
      goals: ['okant'],
      title: undefined,
    }));
    const context = { ...ruleContext(), activities };
    const findings = checkReport(context);
    expect(activities.length).toBeGreaterThan(1);
    for (const activity of activities)
      expect(checkRecord('activity', activity, context)).toEqual(
        findings.filter(({ recordId, rule }) => recordId === activity.id && rule !== 'R050'),
      );
  });

  it('name in every finding a field that the window has a label for', () => {
    const drafts = mapRecordLists(<T extends ReportedType>(type: T) => [
      recordSchemas[type].parse({
        id: fullRecords[type].id,
        organisation: fullReport.organisation,
        ...(type === 'project' && { funds: {} }),
      }) as RecordOf<T>,
    ]);
    const empty = ruleContext(drafts);
    const texts = checkReport(empty).map(ruleText);

    expect(texts).toHaveLength(57);
    expect(texts.filter((text) => !/^[A-ZÅÄÖ][^.]+ saknas\./.test(text))).toEqual([]);
  });
});
