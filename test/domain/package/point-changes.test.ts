import { describe, expect, it } from 'vitest';
import { mapRecordLists } from '../../../src-main/domain/department-report.ts';
import { kronor } from '../../../src-main/domain/money.ts';
import { findRecord, hasChanged } from '../../../src-main/domain/package/point-contents.ts';
import type { Project } from '../../../src-main/domain/project.ts';
import { fullProject } from '../full-project.ts';

const contents = (project: Project | undefined, text = 'Ungdomar.') => ({
  ...mapRecordLists(() => []),
  projects: project ? [project] : [],
  answers: [{ question: 'prioriterade-omraden', text }],
});
const before = contents(fullProject);
const at = (field?: string) => ({ recordId: fullProject.id, ...(field !== undefined && { field }) });

describe('whether what a point is about has changed', () => {
  it('goes by the field and no other', () => {
    const after = contents({ ...fullProject, summary: 'Ny text.' });

    expect([at('summary'), at('purpose'), at()].map((point) => hasChanged(point, before, after))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('finds one year of the money by its year', () => {
    const [year, ...others] = fullProject.funds.years;
    if (!year) throw new Error('no year');
    const years = [...others, { ...year, paid: kronor(1) }];
    const after = contents({ ...fullProject, funds: { ...fullProject.funds, years } });

    expect(hasChanged(at(`funds.years.${year.year}.paid`), before, after)).toBe(true);
    expect(hasChanged(at(`funds.years.${year.year}.claimed`), before, after)).toBe(false);
  });

  it('finds a row of any other list by its place', () => {
    const after = contents({ ...fullProject, claims: [{ note: 'Ny' }, ...fullProject.claims] });

    expect(hasChanged(at('claims.0.note'), before, after)).toBe(true);
  });

  it('is so when the record has gone or has come', () => {
    expect(hasChanged(at('summary'), before, contents(undefined))).toBe(true);
    expect(hasChanged(at(), contents(undefined), before)).toBe(true);
  });

  it('goes by the answer to a question', () => {
    const point = { questionId: 'prioriterade-omraden' };

    expect(hasChanged(point, before, contents(fullProject, 'Annat.'))).toBe(true);
    expect(hasChanged(point, before, before)).toBe(false);
  });

  it('is not told of a point about the whole report', () => {
    expect(hasChanged({}, before, contents(undefined))).toBeUndefined();
  });
});

it('finds a record of any kind', () => {
  expect(findRecord(before, fullProject.id)).toBe(fullProject);
  expect(findRecord(before, '01980000-0000-7000-8000-000000000000')).toBeUndefined();
});
