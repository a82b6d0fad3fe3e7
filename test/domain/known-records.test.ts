import { describe, expect, it } from 'vitest';
import { type KnownType, knownRecords, knownTypes } from '../../src-main/domain/known-records.ts';
import { expectedReporters } from '../../src-main/domain/organisation.ts';
import type { RecordOf } from '../../src-main/domain/records.ts';
import { id } from './sample-ids.ts';
import { vocabulary } from './samples.ts';

/** What is made of a kind in a year, beside what is there. */
function made<T extends KnownType>(type: T, year: number, there: readonly RecordOf<T>[] = []): RecordOf<T>[] {
  let number = 5000;
  return knownRecords(type, there, {
    year,
    vocabulary,
    organisation: 'stadskontoret',
    contactOf: (department) => (department === 'sdf-fosie' ? { name: 'Åsa Öberg' } : undefined),
    nextId: () => id(number++),
  });
}

describe.each(knownTypes)('what is known of %s', (type) => {
  it('belongs to stadskontoret, each with an id of its own', () => {
    const records = made(type, 2006);

    expect(records.length).toBeGreaterThan(0);
    expect(new Set(records.map(({ id: own }) => own)).size).toBe(records.length);
    expect(new Set(records.map(({ organisation }) => organisation))).toEqual(new Set(['stadskontoret']));
  });

  it('is nothing more once it is there', () => {
    expect(made(type, 2006, made(type, 2006) as never)).toEqual([]);
  });

  it('is only what is left when some of it is there', () => {
    const [first, ...rest] = made(type, 2006) as RecordOf<typeof type>[];
    if (!first) throw new Error('nothing is known');

    expect(made(type, 2006, [first] as never)).toHaveLength(rest.length);
  });
});

it('makes a membership of every network that Malmö is a member of, and of no other tie', () => {
  const networks = made('membership', 2006).map(({ network }) => network);
  const ties = vocabulary.lists.networks.filter(({ code }) => networks.includes(code)).map(({ tie }) => tie);

  expect(new Set(ties)).toEqual(new Set(['medlemskap']));
  expect(networks).toContain('eurocities');
});

it('makes a twin town of every town of the year, with its country and its agreement', () => {
  const [tallinn] = made('twin-town', 2006).filter(({ twinTown }) => twinTown === 'tallinn');
  const entry = vocabulary.lists.twinTowns.find(({ code }) => code === 'tallinn');

  expect(tallinn).toMatchObject({ country: entry?.country, agreement: entry?.tie });
});

it('tells of an end only in the year when it came, and not before', () => {
  const endOf = (year: number) =>
    made('twin-town', year).find(({ twinTown }) => twinTown === 'kaliningrad')?.endsOn;

  expect([endOf(2006), endOf(2022)]).toEqual([undefined, '2022']);
});

it('makes a contact person of every förvaltning that is to report, named as its latest report did', () => {
  const contacts = made('network-contact', 2006);

  expect(contacts.map(({ department }) => department)).toEqual(
    expectedReporters(vocabulary.organisations, 2006).map(({ code }) => code),
  );
  expect(
    contacts.filter(({ contact }) => contact !== undefined).map((one) => [one.department, one.contact]),
  ).toEqual([['sdf-fosie', { name: 'Åsa Öberg' }]]);
});

describe('a governing document that has been replaced', () => {
  const replaced = (year: number) =>
    made('governing-document', year).filter(({ replacedBy }) => replacedBy !== undefined);

  it('leads to the one that has taken its place', () => {
    const documents = made('governing-document', 2015);
    const ids = new Set(documents.map(({ id: own }) => own));

    expect(replaced(2015).length).toBeGreaterThan(0);
    expect(replaced(2015).every(({ endsOn }) => endsOn !== undefined)).toBe(true);
    expect(replaced(2015).every(({ replacedBy }) => ids.has(replacedBy ?? ''))).toBe(true);
  });

  it('leads to one that is there already', () => {
    const all = made('governing-document', 2015);
    const [old] = all.filter(({ replacedBy }) => replacedBy !== undefined);
    const next = all.find(({ id: own }) => own === old?.replacedBy);
    if (!old || !next) throw new Error('nothing is replaced');
    const there = all.filter(({ id: own }) => own !== old.id);

    expect(made('governing-document', 2015, there)).toEqual([{ ...old, id: id(5000) }]);
  });

  it('still holds in a year before that', () => {
    const years = made('governing-document', 2015).map(({ startsOn }) => Number(startsOn?.slice(0, 4)));
    const first = Math.min(...years);

    expect(replaced(first)).toEqual([]);
  });
});
