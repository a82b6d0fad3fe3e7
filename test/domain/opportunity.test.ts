import { describe, expect, it } from 'vitest';
import { opportunitySchema, opportunityStages, toProject } from '../../src-main/domain/opportunity.ts';
import { projectSchema } from '../../src-main/domain/project.ts';
import { fullOpportunity } from './full-records.ts';
import { id } from './sample-ids.ts';

const { organisation } = fullOpportunity;

describe('an opportunity that becomes a project', () => {
  it('hands over what is known, and is owned by the förvaltning that noticed it', () => {
    const { title, contact, registryNumber, programme, goals, directions, purpose } = fullOpportunity;
    const { applied, granted } = fullOpportunity;

    expect(toProject(fullOpportunity, id(9), 2006)).toEqual(
      projectSchema.parse({
        id: id(9),
        organisation,
        owner: organisation,
        name: title,
        status: 'beviljad',
        programme,
        registryNumber,
        contact,
        goals,
        directions,
        purpose,
        funds: { applied, granted, years: [{ year: 2006 }] },
      }),
    );
  });

  it('leaves empty what is not known', () => {
    const bare = opportunitySchema.parse({ id: id(1), organisation });

    expect(toProject(bare, id(9), 2006)).toEqual(
      projectSchema.parse({
        id: id(9),
        organisation,
        owner: organisation,
        funds: { years: [{ year: 2006 }] },
      }),
    );
  });

  it('is an application or an idea until it is granted, so that it is not counted as carried out', () => {
    const statuses = opportunityStages.map(
      (stage) => toProject({ ...fullOpportunity, stage }, id(9), 2006).status,
    );

    expect(statuses).toEqual(['ide', 'ide', 'inskickad', 'beviljad', 'avslag', undefined]);
  });
});
