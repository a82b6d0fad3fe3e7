import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kronor } from '../../../src-main/domain/money.ts';
import { changedFields, compareContents } from '../../../src-main/domain/package/difference.ts';
import { departmentReport } from '../arbitraries.ts';
import { fullActivity, fullProject, fullReport, id } from '../samples.ts';

describe('the difference between two revisions', () => {
  it('is nothing between a report and itself', () => {
    fc.assert(
      fc.property(departmentReport, (report) => {
        expect(compareContents(report, structuredClone(report))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('names what is added, changed and removed: projects, then activities, then answers', () => {
    const before = {
      projects: [fullProject],
      activities: [fullActivity],
      answers: fullReport.answers.slice(1, 3),
    };
    const [, first, , last] = fullReport.answers;
    const after = {
      projects: [fullProject, { ...fullProject, id: id(202), name: undefined }],
      activities: [{ ...fullActivity, title: 'Nytt namn', benefit: undefined, participants: 0 }],
      answers: [{ question: first?.question ?? '', text: 'Nytt svar' }, ...(last ? [last] : [])],
    };

    expect(compareContents(before, after)).toEqual([
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
        recordType: 'answer',
        recordId: 'personella-resurser',
        title: 'personella-resurser',
        change: 'changed',
        fields: [{ field: 'text', before: first?.text, after: 'Nytt svar' }],
      },
      { recordType: 'answer', recordId: 'resultat', title: 'resultat', change: 'added', fields: [] },
      {
        recordType: 'answer',
        recordId: 'kompetensutveckling',
        title: 'kompetensutveckling',
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
