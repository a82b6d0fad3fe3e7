import { describe, expect, it } from 'vitest';
import { activitySchema } from '../../src-main/domain/activity.ts';
import { activityIsInYear, projectIsInYear } from '../../src-main/domain/department-report.ts';
import { projectSchema } from '../../src-main/domain/project.ts';

const identity = { id: '01980000-0000-7000-8000-000000000001', organisation: 'sdf-fosie' };
const spans = { startsOn: '2005-03', endsOn: undefined };

describe('the year that a record belongs to', () => {
  it('is, for an activity without an end, the year of its start and no later one', () => {
    const activity = activitySchema.parse({ ...identity, ...spans });
    expect([2004, 2005, 2006].map((year) => activityIsInYear(activity, year))).toEqual([false, true, false]);
  });

  it('is, for a project without an end, every year from its start', () => {
    const project = projectSchema.parse({ ...identity, ...spans, funds: {} });
    expect([2004, 2005, 2006].map((year) => projectIsInYear(project, year))).toEqual([false, true, true]);
  });

  it('is any year for a draft without dates, so that it is never out of sight', () => {
    expect(activityIsInYear(activitySchema.parse(identity), 2006)).toBe(true);
  });
});
