import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../src-main/domain/measure.ts';
import { actionPlanOutline } from '../../../src-main/domain/outline/action-plan-outline.ts';
import { fullDeskRecords } from '../full-desk-records.ts';
import { id } from '../sample-ids.ts';
import { vocabulary } from '../samples.ts';
import { blocksOf, headings, raggedTables, readingOf, seenTexts, spoiltTexts } from './outline-text.ts';

const { measure } = fullDeskRecords;
const bare: Measure = {
  id: id(900),
  organisation: 'stadskontoret',
  documents: [],
  blanks: [],
  goals: [],
  directions: [],
  coActors: [],
};
const planOf = (...measures: Measure[]) =>
  actionPlanOutline({
    year: 2006,
    measures,
    vocabulary,
    organisation: 'stadskontoret',
    createdAt: '2006-02-01T08:00:00Z',
  });

describe('the handlingsplan as a document', () => {
  it('stands goal by goal, and tells last what has no goal', () => {
    const [first, , third] = vocabulary.lists.goals;
    const plan = planOf(bare, { ...measure, goals: [third?.code ?? ''] }, measure);

    expect(headings(plan)).toEqual([
      '# Åtgärder',
      `## ${first?.label}`,
      `## ${third?.label}`,
      '## Mål inte angivet',
      '# Uppföljning',
    ]);
  });

  it('shows a row of several goals once, with those who take part under the one who answers for it', () => {
    const plan = planOf({ ...measure, goals: vocabulary.lists.goals.map(({ code }) => code) });
    const [table, ...followUp] = blocksOf(plan, 'table');

    expect(table?.rows).toEqual([
      [
        'Utbilda kontaktpersonerna i projektekonomi\nAvsett resultat: Varje förvaltning kan räkna på en ansökan.',
        'Fosie stadsdelsförvaltning\nMiljöförvaltningen\nKulturförvaltningen',
        'Våren, löpande\nSenast 2006-11\nResurser: Två dagar och 25 tkr',
        'Pågår',
      ],
    ]);
    expect(followUp.map(({ caption }) => caption)).toEqual(['Uppföljning av åtgärderna']);
  });

  it('shows nothing raw of a full row or an empty one', () => {
    const plan = planOf(measure, bare);
    const codes = new Set(
      [...Object.values(vocabulary.lists).flat(), ...vocabulary.organisations].map(({ code }) => code),
    );

    expect(spoiltTexts(plan.blocks)).toEqual([]);
    expect(raggedTables(plan)).toEqual([]);
    expect(seenTexts(plan.blocks).filter((text) => codes.has(text))).toEqual([]);
  });

  it.each([
    { statuses: ['genomford'], says: 'Den enda åtgärden är genomförd.' },
    { statuses: ['genomford', 'genomford'], says: 'Alla två åtgärder är genomförda.' },
    {
      statuses: ['genomford', 'pagar', undefined],
      says: 'En av tre åtgärder är genomförd. Övriga: pågår (1) och utan status (1).',
    },
  ])('says how far it has come: $says', ({ statuses, says }) => {
    const rows = statuses.map(
      (status, index): Measure => ({ ...bare, id: id(900 + index), ...(status && { status }) }),
    );

    expect(readingOf(planOf(...rows).blocks)).toContain(says);
  });
});
