import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kronor } from '../../../src-main/domain/money.ts';
import { changedFields, compareContents } from '../../../src-main/domain/package/difference.ts';
import { labelOf } from '../../../src-main/domain/vocabulary.ts';
import { departmentReport } from '../arbitraries.ts';
import { fullProject } from '../full-project.ts';
import { fullActivity, fullDecision, fullEngagement, fullOpportunity } from '../full-records.ts';
import { id } from '../sample-ids.ts';
import { fullReport, noRecords, vocabulary } from '../samples.ts';

describe('the difference between two revisions', () => {
  it('is nothing between a report and itself', () => {
    fc.assert(
      fc.property(departmentReport, (report) => {
        expect(compareContents(report, structuredClone(report), vocabulary)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('names what is added, changed and removed: projects, then the other kinds, then answers', () => {
    const before = {
      ...noRecords,
      projects: [fullProject],
      decisions: [fullDecision],
      engagements: [fullEngagement],
      activities: [fullActivity],
      answers: fullReport.answers.slice(1, 3),
    };
    const [, first, , last] = fullReport.answers;
    const after = {
      ...noRecords,
      opportunities: [fullOpportunity],
      engagements: [{ ...fullEngagement, forum: undefined, meetings: 2 }],
      projects: [fullProject, { ...fullProject, id: id(202), name: undefined }],
      activities: [{ ...fullActivity, title: 'Nytt namn', benefit: undefined, participants: 0 }],
      answers: [{ question: first?.question ?? '', text: 'Nytt svar' }, ...(last ? [last] : [])],
    };

    expect(compareContents(before, after, vocabulary)).toEqual([
      { recordType: 'project', recordId: id(202), title: 'UNGSUND', change: 'added', fields: [] },
      {
        recordType: 'activity',
        recordId: fullActivity.id,
        title: 'Nytt namn',
        change: 'changed',
        fields: [
          { field: 'benefit', before: 'Aktivitetens resultat och nytta.', after: undefined },
          { field: 'participants', before: '5059', after: '0' },
          { field: 'title', before: 'Studiebesök från vänorten', after: 'Nytt namn' },
        ],
      },
      {
        recordType: 'opportunity',
        recordId: fullOpportunity.id,
        title: 'Utlysning om energisnåla skolor',
        change: 'added',
        fields: [],
      },
      {
        recordType: 'engagement',
        recordId: fullEngagement.id,
        title: 'Baltic Metropoles (BaltMet), Sekreterare: enhetschefen för fritid',
        change: 'changed',
        fields: [
          { field: 'forum', before: 'Gruppen för integration', after: undefined },
          { field: 'meetings', before: '1511', after: '2' },
        ],
      },
      {
        recordType: 'decision',
        recordId: fullDecision.id,
        title: 'Avsiktsförklaring med Gdynia',
        change: 'removed',
        fields: [],
      },
      {
        recordType: 'answer',
        recordId: 'personella-resurser',
        title: labelOf(vocabulary, 'questions', 'personella-resurser'),
        change: 'changed',
        fields: [{ field: 'text', before: first?.text, after: 'Nytt svar' }],
      },
      {
        recordType: 'answer',
        recordId: 'resultat',
        title: labelOf(vocabulary, 'questions', 'resultat'),
        change: 'added',
        fields: [],
      },
      {
        recordType: 'answer',
        recordId: 'kompetensutveckling',
        title: labelOf(vocabulary, 'questions', 'kompetensutveckling'),
        change: 'removed',
        fields: [],
      },
    ]);
  });

  it('does not see another order of members', () => {
    expect(
      changedFields({ cost: { minor: 1, currency: 'SEK' } }, { cost: { currency: 'SEK', minor: 1 } }),
    ).toEqual([]);
  });

  it('shows a compound member as canonical JSON', () => {
    expect(changedFields({ cost: kronor(1) }, { cost: kronor(2) })).toEqual([
      { field: 'cost', before: '{"currency":"SEK","minor":100}', after: '{"currency":"SEK","minor":200}' },
    ]);
  });
});
