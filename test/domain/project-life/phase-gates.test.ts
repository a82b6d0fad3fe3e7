import { describe, expect, it } from 'vitest';
import { type Project, type ProjectPhase, projectSchema } from '../../../src-main/domain/project.ts';
import { phaseGates } from '../../../src-main/domain/project-life/phase-gates.ts';
import { lackText } from '../../../src-main/domain/wording/phase-gates.ts';
import { vocabulary } from '../samples.ts';
import { finishedProject } from './sample-project.ts';

const context = { year: 2006, vocabulary };
const statesOf = (project: Project): string[] => phaseGates(project, context).map(({ state }) => state);
const lacksOf = (project: Project, phase: ProjectPhase): [string, string][] =>
  phaseGates(project, context)
    .filter((gate) => gate.phase === phase)
    .flatMap(({ lacks }) => lacks.map((one): [string, string] => [one.field, lackText(one)]));
const emptyProject = projectSchema.parse({
  id: finishedProject.id,
  organisation: 'sdf-fosie',
  funds: {},
});

describe('the gates of a project', () => {
  it('are passed up to the phase that it has reached, when nothing is missing', () => {
    expect([statesOf(finishedProject), statesOf({ ...finishedProject, phase: 'budget' })]).toEqual([
      ['passed', 'passed', 'passed', 'passed', 'passed', 'passed', 'ready'],
      ['passed', 'passed', 'ready', 'ready', 'ready', 'ready', 'ready'],
    ]);
  });

  it('are passed when the phase has been marked as done', () => {
    const phaseNotes = [{ phase: 'uppfoljning' as const, completedOn: '2006-12-31' }];

    expect(statesOf({ ...finishedProject, phaseNotes }).at(-1)).toBe('passed');
  });

  it('lack what an empty project lacks, in words and with the field to lead to', () => {
    const lacks = phaseGates(emptyProject, context).map(({ phase, lacks: missing }) => [
      phase,
      ...missing.map((one) => `${one.field}: ${lackText(one)}`),
    ]);

    expect(lacks).toEqual([
      [
        'forankring',
        'purpose: Behov och syfte',
        'goals: Kommunövergripande mål',
        'directions: Inriktning',
        'decisions: Ett beslut i fasen Förankring',
      ],
      [
        'bedomning-av-andamalsenligheten',
        'assessments: Poäng för 7 kriterier',
        'assessment: Bedömning av ändamålsenlighet och långsiktig nytta',
      ],
      [
        'budget',
        'funds.totalBudget: Total projektbudget',
        'funds.malmoBudget: Malmö stads budget',
        'funds.granted: Sökt eller beviljat EU-bidrag',
        'funds.coFinancing: Medfinansiering per källa',
      ],
      [
        'projektorganisation',
        'projectLead: Projektledare',
        'steeringGroup: Styrgrupp',
        'contact: Kontaktperson',
        'partners: Samverkansparter',
      ],
      [
        'genomforande',
        'startsOn: Projektstart',
        'endsOn: Projektslut',
        'status: Status',
        'funderReference: Finansiärens ärendenummer',
      ],
      [
        'redovisning',
        'funds.years.2006.incurred: Upparbetat 2006',
        'funds.years.2006.claimed: Rekvirerat 2006',
        'funds.years.2006.paidToDate: Utbetalt ackumulerat 2006',
        'directResults: Uppnådda resultat, direkta',
      ],
      [
        'uppfoljning',
        'spreading: Implementering och spridning',
        'implementation: Fortsättning i ordinarie verksamhet',
        'lessons: Lärdomar',
        'indirectResults: Uppnådda resultat, indirekta',
        'endsOn: Ett projektslut som har passerat',
      ],
    ]);
  });

  it.each<[string, ProjectPhase, Partial<Project>, [string, string][]]>([
    [
      'a decision in another phase does not anchor it',
      'forankring',
      { decisions: [{ body: 'Nämnden', phase: 'budget' }] },
      [['decisions', 'Ett beslut i fasen Förankring']],
    ],
    [
      'one criterion is left to judge',
      'bedomning-av-andamalsenligheten',
      {
        assessments: [],
        agreedScores: vocabulary.lists.assessmentCriteria
          .slice(1)
          .map(({ code }) => ({ criterion: code, score: 1 })),
      },
      [['assessments', 'Poäng för ett kriterium']],
    ],
    [
      'the financing misses the budget',
      'budget',
      { funds: { ...finishedProject.funds, granted: { minor: 1, currency: 'SEK' } } },
      [['funds.coFinancing', 'Bidrag och medfinansiering som tillsammans blir Malmö stads budget']],
    ],
    [
      'it has applied and not been granted yet',
      'budget',
      { funds: { ...finishedProject.funds, granted: undefined, applied: { minor: 1, currency: 'SEK' } } },
      [],
    ],
    [
      'two partners are half known',
      'projektorganisation',
      { partners: [{ country: 'DK', role: 'partner' }, { country: 'DK' }, { role: 'partner' }] },
      [['partners.1.role', 'Land och roll för 2 parter']],
    ],
    [
      'a claim is not submitted',
      'redovisning',
      { claims: [{ submittedOn: '2006-05-11' }, { dueOn: '2007-01-31' }] },
      [
        [
          'claims.1.submittedOn',
          'Inlämningsdatum för ansökan om utbetalning, som ska in senast den 31 januari 2007',
        ],
      ],
    ],
    [
      'a year is not accounted for',
      'redovisning',
      { funds: { ...finishedProject.funds, years: finishedProject.funds.years.slice(1) } },
      [
        ['funds.years.2005.incurred', 'Upparbetat 2005'],
        ['funds.years.2005.claimed', 'Rekvirerat 2005'],
        ['funds.years.2005.paidToDate', 'Utbetalt ackumulerat 2005'],
      ],
    ],
    [
      'it has a lump sum, whose costs are not asked for',
      'redovisning',
      {
        funds: {
          ...finishedProject.funds,
          lumpSum: true,
          years: finishedProject.funds.years.map(({ incurred: _, ...year }) => year),
        },
      },
      [],
    ],
    ['it has not started yet', 'redovisning', { startsOn: '2007', endsOn: '2009', claims: [] }, []],
    [
      'it ends on the last day of the year after',
      'uppfoljning',
      { endsOn: '2007' },
      [['endsOn', 'Ett projektslut som har passerat']],
    ],
    ['it ends on the last day of the year', 'uppfoljning', { endsOn: '2006' }, []],
    [
      'a field is blank with a reason',
      'uppfoljning',
      { lessons: undefined, blanks: [{ field: 'lessons', reason: 'nothing-to-report' }] },
      [],
    ],
  ])('tell when %s', (_, phase, change, lacks) => {
    expect(lacksOf({ ...finishedProject, ...change }, phase)).toEqual(lacks);
  });
});
