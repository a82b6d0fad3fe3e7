import { kronor } from '../../../src-main/domain/money.ts';
import { type Project, projectSchema } from '../../../src-main/domain/project.ts';
import { id } from '../sample-ids.ts';
import { vocabulary } from '../samples.ts';

/** A project that has all that belongs to the seven phases, from 2005 to 2006. */
export const finishedProject: Project = projectSchema.parse({
  id: id(301),
  organisation: 'sdf-fosie',
  owner: 'sdf-fosie',
  acronym: 'KLART',
  purpose: 'Behovet.',
  goals: ['mal-2006-1'],
  directions: ['verksamhetsutveckling'],
  decisions: [{ body: 'Stadsdelsfullmäktige', phase: 'forankring' }],
  assessments: [
    {
      assessor: 'Eva Ek',
      scores: vocabulary.lists.assessmentCriteria.map(({ code }) => ({ criterion: code, score: 4 })),
    },
  ],
  assessment: 'Bedömningen.',
  funds: {
    totalBudget: kronor(9_000),
    malmoBudget: kronor(2_000),
    granted: kronor(1_000),
    coFinancing: [{ source: 'egen-tid', amount: kronor(1_000) }],
    years: [
      { year: 2005, incurred: kronor(600), claimed: kronor(300), paid: kronor(300), paidToDate: kronor(300) },
      {
        year: 2006,
        incurred: kronor(1_400),
        claimed: kronor(700),
        paid: kronor(600),
        paidToDate: kronor(900),
      },
    ],
  },
  projectLead: { name: 'Åke Öberg' },
  steeringGroup: 'Stadsdelschefen',
  contact: { name: 'Eva Ek' },
  partners: [{ name: 'Hillerøds kommun', country: 'DK', role: 'partner' }],
  startsOn: '2005-11',
  endsOn: '2006-10-31',
  status: 'avslutad',
  funderReference: 'IEE/04/001',
  phase: 'uppfoljning',
  claims: [{ dueOn: '2006-12-31', submittedOn: '2006-12-20' }],
  directResults: 'Resultaten.',
  indirectResults: 'De indirekta.',
  spreading: 'Spridningen.',
  implementation: 'Fortsättningen.',
  lessons: 'Lärdomarna.',
});
