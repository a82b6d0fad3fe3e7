import { describe, expect, it } from 'vitest';
import { groupProjects } from '../../../src-main/domain/figures/shared-projects.ts';
import type { Project } from '../../../src-main/domain/project.ts';
import { fullProject } from '../full-project.ts';
import { id } from '../sample-ids.ts';

const record = (number: number, organisation: string, change: Partial<Project> = {}): Project => ({
  ...fullProject,
  id: id(number),
  organisation,
  owner: undefined,
  role: 'partner',
  ...change,
});
const leadOf = (...records: Project[]): string[] =>
  groupProjects(2006, records).map(({ lead }) => lead.organisation);

describe('whose record of a shared project counts', () => {
  it('is the owner’s own, though another leads', () => {
    expect(
      leadOf(
        record(1, 'aaa', { owner: 'bbb', role: 'koordinator' }),
        record(2, 'bbb', { owner: 'bbb' }),
        record(3, 'ccc', { owner: 'bbb' }),
      ),
    ).toEqual(['bbb']);
  });

  it('is the leading one’s when no owner has reported it', () => {
    expect(leadOf(record(1, 'aaa'), record(2, 'bbb', { role: 'koordinator' }))).toEqual(['bbb']);
  });

  it('is the first by organisation when nothing else decides', () => {
    expect(leadOf(record(2, 'bbb'), record(1, 'ccc'), record(3, 'aaa'))).toEqual(['aaa']);
  });
});
