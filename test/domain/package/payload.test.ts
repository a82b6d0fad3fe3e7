import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../src-main/domain/decision.ts';
import { mapRecordLists, recordsOf } from '../../../src-main/domain/department-report.ts';
import { canonicalJson } from '../../../src-main/domain/package/canonical.ts';
import { type Removed, reportSchemas } from '../../../src-main/domain/package/format.ts';
import { fromPayload, removedRecords, toPayload } from '../../../src-main/domain/package/payload.ts';
import { type ReportedType, reportedTypes } from '../../../src-main/domain/record-kind.ts';
import type { DocumentReference } from '../../../src-main/domain/record-parts.ts';
import { departmentReport } from '../arbitraries.ts';
import { fullRecords } from '../full-records.ts';
import { id } from '../sample-ids.ts';
import { fullReport, nilReport, sampleReports, vocabulary } from '../samples.ts';

const payloadSchema = reportSchemas['1.3'].shape.payload;

/** What arrives of a record: all of it but where its documents lie. */
const arrived = <R extends { id: string; documents: DocumentReference[] }>(records: readonly R[]): R[] =>
  records
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((record) => ({
      ...record,
      documents: record.documents
        .map((document) => ({ ...document, place: undefined }))
        .filter(({ title, registryNumber, sha256 }) => title ?? registryNumber ?? sha256),
    }));

describe('a report as a payload', () => {
  it('comes back as it was, its records sorted by id, without the places of documents', () => {
    fc.assert(
      fc.property(departmentReport, (report) => {
        const sent = payloadSchema.parse(
          JSON.parse(canonicalJson(toPayload(report, [], vocabulary) as never)),
        );

        expect(fromPayload(sent)).toEqual({
          ...mapRecordLists(<T extends ReportedType>(type: T) => arrived(recordsOf(report, type))),
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
      ...mapRecordLists(<T extends ReportedType>(type: T) => recordsOf(report, type).toReversed()),
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

  it('carries the rate of an amount beside it', () => {
    const { opportunities } = toPayload(fullReport, [], vocabulary);

    expect(opportunities?.[0]?.applied).toEqual({
      amount: '310400.00',
      currency: 'EUR',
      rate: '9.4037',
      rateSource: 'InforEuro',
      valueDate: '2006-03-01',
    });
  });

  it('does not tell where a document lies, nor of one of which only that is known', () => {
    const [decision] = fullReport.decisions as [Decision];
    const documents = [{ place: 'Rum 1' }, { title: 'Protokoll', place: 'Rum 2' }];
    const { decisions } = toPayload(
      { ...fullReport, decisions: [{ ...decision, documents }] },
      [],
      vocabulary,
    );
    const hidden = reportedTypes.flatMap((type) => fullRecords[type].documents.map(({ place }) => place));
    const sent = canonicalJson(toPayload(fullReport, [], vocabulary) as never);

    expect(decisions?.[0]?.documents).toEqual([{ title: 'Protokoll' }]);
    expect(hidden.filter((place) => place === undefined || sent.includes(place))).toEqual([]);
  });

  it('carries no link to a record that it does not have, or that is of another kind', () => {
    const [decision] = fullReport.decisions as [Decision];
    const projectId = id(999);
    const opportunityId = fullReport.projects[0]?.id;
    const report = { ...fullReport, decisions: [{ ...decision, projectId, opportunityId }] };
    const { projectId: _, opportunityId: __, ...unlinked } = decision;
    const without = { ...fullReport, decisions: [unlinked] };

    expect(toPayload(report, [], vocabulary)).toEqual(toPayload(without, [], vocabulary));
  });

  it('has of empty lists only those that 1.0 asks for', () => {
    const payload = toPayload(nilReport, [], vocabulary);

    expect(Object.keys(payload).toSorted()).toEqual([
      'activities',
      'answers',
      'contact',
      'labels',
      'nothingToReport',
      'projects',
      'removed',
    ]);
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
        'phases|bedomning-av-andamalsenligheten',
        'phases|budget',
        'phases|forankring',
        'organisations|serviceforvaltningen',
        'organisations|fritidsforvaltningen',
        'assessmentCriteria|genomforbarhet',
        'assessmentCriteria|langsiktig-nytta',
        'opportunityStages|beviljad',
        'outreachChannels|informationstraff',
        'assistanceKinds|partnersokning',
        'engagementKinds|arbetsgrupp',
        'networks|baltic-metropoles',
        'decisionKinds|avtal',
        'contactPersonDuties|sprida-information',
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
  const earlier = [
    { id: gone, recordType: 'decision' as const },
    { id: moved, recordType: 'role-description' as const },
    { id: kept, recordType: 'project' as const },
    { id: returned, recordType: 'project' as const },
  ];
  const listed: Removed[] = [earlier[0], earlier[3]].flatMap((record) =>
    record ? [{ ...record, reason: 'deleted', removedAt: '2007-01-01T00:00:00Z' }] : [],
  );

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
      { id: gone, recordType: 'decision', reason: 'deleted', removedAt: '2007-01-01T00:00:00Z' },
      {
        id: moved,
        recordType: 'role-description',
        reason: 'outside-year',
        removedAt: '2007-02-02T00:00:00Z',
      },
    ]);
  });

  it('is said to be deleted when the register does not have it', () => {
    expect(removedRecords(earlier.slice(0, 1), [], new Set(), () => false, '2007-02-02T00:00:00Z')).toEqual([
      { id: gone, recordType: 'decision', reason: 'deleted', removedAt: '2007-02-02T00:00:00Z' },
    ]);
  });
});
