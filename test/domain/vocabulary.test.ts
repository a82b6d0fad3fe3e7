import { describe, expect, it } from 'vitest';
import malmo from '../../assets/vocabulary/malmo.json' with { type: 'json' };
import { opportunityStages } from '../../src-main/domain/opportunity.ts';
import { projectPhases } from '../../src-main/domain/project.ts';
import { foldText } from '../../src-main/domain/search/fold.ts';
import {
  entriesInYear,
  findEntry,
  labelOf,
  organisationName,
  parseShippedVocabulary,
  vocabularyLists,
} from '../../src-main/domain/vocabulary.ts';
import { vocabulary } from './samples.ts';

const twice = (codes: readonly string[]): string[] =>
  codes.filter((code, index) => codes.indexOf(code) !== index);

describe('the shipped code lists', () => {
  it('have every entry of the shipped file', () => {
    const counts = vocabularyLists.map((list) => [list, vocabulary.lists[list].length]);

    expect({ organisations: vocabulary.organisations.length, ...Object.fromEntries(counts) }).toEqual({
      organisations: malmo.organisations.length,
      goals: 3,
      directions: 3,
      priorityAreas: 5,
      phases: 7,
      questions: 6,
      activityTypes: malmo.activityTypes.length,
      funds: malmo.funds.length,
      programmes: malmo.programmes.length,
      roles: 6,
      statuses: 9,
      opportunityStages: 6,
      outreachChannels: malmo.outreachChannels.length,
      assistanceKinds: malmo.assistanceKinds.length,
      engagementKinds: malmo.engagementKinds.length,
      decisionKinds: malmo.decisionKinds.length,
      contactPersonDuties: 3,
      assessmentCriteria: malmo.assessmentCriteria.length,
      networks: malmo.networks.length,
      twinTowns: malmo.twinTowns.length,
      countries: malmo.countries.length,
      fundingSources: malmo.fundingSources.length,
      currencies: malmo.currencies.length,
      brusselsTasks: 6,
      cityOfficeDuties: 6,
      actionPlanStatuses: 5,
      euNetworkPurposes: 3,
    });
  });

  it.each(vocabularyLists)('have no code twice and no entry without a label in %s', (list) => {
    const entries = vocabulary.lists[list];

    expect(entries.length).toBeGreaterThan(0);
    expect(twice(entries.map(({ code }) => code))).toEqual([]);
    expect(entries.filter(({ label }) => label.trim() === '')).toEqual([]);
  });

  it('have no organisation twice, and successors and parents that exist', () => {
    const codes = vocabulary.organisations.map(({ code }) => code);
    const referred = vocabulary.organisations.flatMap(({ successorCodes, parentCode }) => [
      ...successorCodes,
      ...(parentCode === undefined ? [] : [parentCode]),
    ]);

    expect(twice(codes)).toEqual([]);
    expect(referred.filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('have the phases and the stages that the program knows, in their order', () => {
    const codes = ({ code }: { code: string }): string => code;

    expect([vocabulary.lists.phases.map(codes), vocabulary.lists.opportunityStages.map(codes)]).toEqual([
      [...projectPhases],
      [...opportunityStages],
    ]);
  });

  it('name a fund for every programme', () => {
    const lost = vocabulary.lists.programmes.filter(
      ({ group }) => !findEntry(vocabulary, 'funds', group ?? ''),
    );

    expect(lost.map(({ code }) => code)).toEqual([]);
  });

  it('tell programmes of the same name apart by their periods', () => {
    const { programmes } = vocabulary.lists;
    const sameName = programmes.filter(({ code, label }) =>
      programmes.some((other) => other.label === label && other.code !== code),
    );

    expect(twice(sameName.map(({ label, text }) => `${label} ${text}`))).toEqual([]);
  });

  it('state the goals in the words of the plan', () => {
    expect(vocabulary.lists.goals.map(({ text, label }) => text ?? label)).toEqual(
      malmo.goals.map(({ textSv }) => textSv),
    );
  });

  it('have no name of a place twice, not even with other accents', () => {
    expect(twice(vocabulary.placeNames.flat().map(foldText))).toEqual([]);
  });

  it('know every twin town by its local name', () => {
    const lost = malmo.twinTowns.filter(
      ({ nameSv, nameLocal }) =>
        !nameSv.includes(nameLocal) &&
        !vocabulary.placeNames.some((names) => names.includes(nameSv) && names.includes(nameLocal)),
    );

    expect(lost).toEqual([]);
  });

  it('are refused when a place stands there with one name alone', () => {
    expect(() => parseShippedVocabulary({ ...malmo, placeNames: [['Szczecin']] })).toThrow();
  });

  it('are refused when an organisation is of a kind that the program does not know', () => {
    const changed = { ...malmo, organisations: [{ ...malmo.organisations[0], kind: 'okand' }] };

    expect(() => parseShippedVocabulary(changed)).toThrow();
  });
});

describe('looking up', () => {
  it('gives the label of a code and shows an unknown code as itself', () => {
    expect([
      labelOf(vocabulary, 'countries', 'PL'),
      labelOf(vocabulary, 'countries', 'ZZ'),
      organisationName(vocabulary, 'miljoforvaltningen'),
      organisationName(vocabulary, 'okand'),
    ]).toEqual(['Polen', 'ZZ', 'Miljöförvaltningen', 'okand']);
  });

  it('offers what was valid on any day of the year', () => {
    const entries = [
      { code: 'old', label: 'Gammal', validTo: '2005' },
      { code: 'leaving', label: 'Utgående', validTo: '2006-06-30' },
      { code: 'coming', label: 'Ny', validFrom: '2006-07-01' },
      { code: 'later', label: 'Senare', validFrom: '2007' },
    ];

    expect(entriesInYear(entries, 2006).map(({ code }) => code)).toEqual(['leaving', 'coming']);
  });
});
