import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src-main/domain/package/canonical.ts';
import { envelopeSchema, type Removed } from '../../../src-main/domain/package/format.ts';
import { fromPayload, removedRecords, toPayload } from '../../../src-main/domain/package/payload.ts';
import { departmentReport } from '../arbitraries.ts';
import { fullReport, id, nilReport, sampleReports, vocabulary } from '../samples.ts';

const payloadSchema = envelopeSchema.shape.payload;
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

describe('a report as a payload', () => {
  it('comes back as it was, its records sorted by id', () => {
    fc.assert(
      fc.property(departmentReport, (report) => {
        const sent = payloadSchema.parse(
          JSON.parse(canonicalJson(toPayload(report, [], vocabulary) as never)),
        );

        expect(fromPayload(sent)).toEqual({
          activities: report.activities.toSorted(byId),
          projects: report.projects.toSorted(byId),
          answers: report.answers.toSorted((a, b) => (a.question < b.question ? -1 : 1)),
        });
        expect([sent.contact, sent.nothingToReport]).toEqual([report.contact, report.nothingToReport]);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same whatever order the register gave the records in', () => {
    const report = sampleReports[0] ?? fullReport;
    const turned = {
      ...report,
      activities: report.activities.toReversed(),
      projects: report.projects.toReversed(),
      answers: report.answers.toReversed(),
    };

    expect(toPayload(turned, [], vocabulary)).toEqual(toPayload(report, [], vocabulary));
  });

  it('carries money as decimal text and leaves out what is empty', () => {
    const report = {
      ...fullReport,
      projects: fullReport.projects.map((one) => ({ ...one, projectLead: {}, goals: [] })),
    };
    const { activities, projects } = toPayload(report, [], vocabulary);

    expect(activities[0]?.cost).toEqual({ amount: '12500.50', currency: 'SEK' });
    expect(projects[0]?.funds.totalBudget).toEqual({ amount: '1250000.55', currency: 'EUR' });
    expect(projects[0]).not.toHaveProperty('goals');
    expect(projects[0]).not.toHaveProperty('projectLead');
  });

  it('keeps the empty lists that the format asks for', () => {
    expect(payloadSchema.safeParse(toPayload(nilReport, [], vocabulary)).success).toBe(true);
  });

  it('says what every code in it means', () => {
    const { labels } = toPayload(fullReport, [], vocabulary);
    const named = new Set(labels.map(({ list, code }) => `${list}|${code}`));

    expect(labels).toContainEqual({ list: 'twinTowns', code: 'szczecin', label: 'Szczecin (Stettin)' });
    expect(
      [
        'organisations|sdf-fosie',
        'organisations|kulturforvaltningen',
        'organisations|utbildningsforvaltningen',
        'questions|spridning',
        'activityTypes|studiebesok-mottaget',
        'countries|DE',
        'countries|DK',
        'networks|ubc',
        'fundingSources|egen-natura',
        'fundingSources|egen-kontant',
        'goals|mal-2006-1',
        'goals|mal-2006-3',
        'directions|profilering',
        'roles|koordinator',
        'roles|observator',
        'programmes|IEE-I',
        'statuses|pagaende',
        'phases|genomforande',
        'phases|budget',
        'phases|forankring',
        'organisations|serviceforvaltningen',
      ].filter((code) => !named.has(code)),
    ).toEqual([]);
    expect(labels.length).toBe(named.size);
  });

  it('is read with the text that records keep, where another program wrote it in another form', () => {
    const payload = toPayload(fullReport, [], vocabulary);
    const [activity] = payload.activities;
    const decomposed = {
      ...payload,
      activities: [{ ...activity, title: 'A\u030akarp\u007f' }],
    } as typeof payload;

    expect(fromPayload(decomposed).activities.map(({ title }) => title)).toEqual(['Åkarp']);
  });
});

describe('what is no longer in a report', () => {
  const [gone, moved, kept, returned] = [id(1), id(2), id(3), id(4)];
  const earlier = [gone, moved, kept, returned].map((record) => ({
    id: record,
    recordType: 'project' as const,
  }));
  const listed: Removed[] = [gone, returned].map((record) => ({
    id: record,
    recordType: 'project',
    reason: 'deleted',
    removedAt: '2007-01-01T00:00:00Z',
  }));

  it('is listed with its first date, and leaves the list when it comes back', () => {
    expect(
      removedRecords(
        earlier,
        listed,
        new Set([kept, returned]),
        (record) => record === moved,
        '2007-02-02T00:00:00Z',
      ),
    ).toEqual([
      { id: gone, recordType: 'project', reason: 'deleted', removedAt: '2007-01-01T00:00:00Z' },
      { id: moved, recordType: 'project', reason: 'outside-year', removedAt: '2007-02-02T00:00:00Z' },
    ]);
  });

  it('is said to be deleted when the register does not have it', () => {
    expect(removedRecords(earlier.slice(0, 1), [], new Set(), () => false, '2007-02-02T00:00:00Z')).toEqual([
      { id: gone, recordType: 'project', reason: 'deleted', removedAt: '2007-02-02T00:00:00Z' },
    ]);
  });
});
