import { describe, expect, it } from 'vitest';
import { allRules, checkReport, isError } from '../../../src-main/domain/rules/all.ts';
import { ruleText } from '../../../src-main/domain/wording/rule-findings.ts';
import { nilReport, ruleContext, sampleReports, vocabulary } from '../samples.ts';

describe('the rules together', () => {
  it('have nothing to say of a report in which every member is filled in and agrees', () => {
    expect(checkReport(ruleContext())).toEqual([]);
  });

  it('have nothing to say of a report that there is nothing to report', () => {
    expect(checkReport({ ...nilReport, vocabulary })).toEqual([]);
  });

  it.each(sampleReports.map((report) => [report.organisation, report] as const))(
    'find no error in the sample year of %s',
    (_, report) => {
      expect(checkReport({ ...report, vocabulary }).filter(isError)).toEqual([]);
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

  it('name in every finding a field that the window has a label for', () => {
    const empty = ruleContext({
      activities: ruleContext().activities.map(({ id, organisation }) => ({
        id,
        organisation,
        aggregated: false,
        countries: [],
        financing: [],
        goals: [],
        directions: [],
        blanks: [],
      })),
      projects: ruleContext().projects.map(({ id, organisation }) => ({
        id,
        organisation,
        otherDepartments: [],
        partners: [],
        phaseNotes: [],
        goals: [],
        directions: [],
        funds: { lumpSum: false, coFinancing: [], years: [] },
        decisions: [],
        blanks: [],
      })),
    });
    const texts = checkReport(empty).map(ruleText);

    expect(texts).toHaveLength(35);
    expect(texts.filter((text) => !/^[A-ZÅÄÖ][^.]+ saknas\./.test(text))).toEqual([]);
  });
});
