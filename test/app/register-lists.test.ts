// Lists, counts and search as the window asks for them, in the real core.
import { describe, expect, it } from 'vitest';
import type { RecordQuery, SortField } from '../../src-main/domain/record-query.ts';
import { openRegister, type Register, toQuery } from './open-register.ts';

const collator = new Intl.Collator('sv', { numeric: true });
const names = [
  'Östra',
  'Åbo',
  'Zürich',
  'Ärla',
  'malmö',
  'Wien',
  'Vasa',
  'Möte 10',
  'Möte 9',
  'Église',
  'Lübeck',
  'Łódź',
];

async function withNames(): Promise<Register> {
  const register = await openRegister();
  for (const title of names) await register.add('activity', { title, startsOn: '2006' });
  return register;
}

const sortedBy = (by: SortField, direction: RecordQuery['sort']['direction'] = 'ascending') => ({
  sort: { by, direction },
});

describe('a list', () => {
  it('stands in the order of Swedish collation, and in its reverse', async () => {
    const register = await withNames();
    const order = names.toSorted(collator.compare);

    expect([
      await register.titles(sortedBy('title')),
      await register.titles(sortedBy('title', 'descending')),
    ]).toEqual([order, order.toReversed()]);
  });

  it('puts what has no name and no dates last, whichever way it is sorted', async () => {
    const register = await openRegister();
    await register.add('activity', { startsOn: '2006-02', place: 'utan rubrik' });
    await register.add('activity', { title: 'Odaterad' });
    await register.add('activity', { title: 'Första', startsOn: '2006-01', participants: 2 });
    await register.add('activity', { title: 'Andra', startsOn: '2006-03', participants: 1 });

    expect([
      await register.titles(sortedBy('title')),
      await register.titles(sortedBy('title', 'descending')),
      await register.titles(sortedBy('startsOn')),
      await register.titles(sortedBy('startsOn', 'descending')),
      await register.titles(sortedBy('participants')),
      await register.titles(sortedBy('participants', 'descending')),
    ]).toEqual([
      ['Andra', 'Första', 'Odaterad', ''],
      ['Odaterad', 'Första', 'Andra', ''],
      ['Första', '', 'Andra', 'Odaterad'],
      ['Andra', '', 'Första', 'Odaterad'],
      ['Andra', 'Första', '', 'Odaterad'],
      ['Första', 'Andra', 'Odaterad', ''],
    ]);
  });

  it('sorts a stage by the order of its own list, not by that of a list with the same code', async () => {
    const register = await openRegister();
    for (const stage of ['avslag', 'beviljad', 'uppmarksammad', 'ansokt'])
      await register.add('opportunity', { title: stage, stage, startsOn: '2006' });

    expect(await register.titles({ type: 'opportunity', ...sortedBy('kind') })).toEqual([
      'uppmarksammad',
      'ansokt',
      'beviljad',
      'avslag',
    ]);
  });

  it('never compares amounts in different currencies', async () => {
    const register = await openRegister();
    const granted = (minor: number, currency: string) => ({
      funds: { years: [], granted: { minor, currency } },
    });
    await register.add('project', { name: '2 euro', ...granted(200, 'EUR') });
    await register.add('project', { name: '3 kr', ...granted(300, 'SEK') });
    await register.add('project', { name: 'inget' });
    await register.add('project', { name: '1 euro', ...granted(100, 'EUR') });
    await register.add('project', { name: '9 kr', ...granted(900, 'SEK') });

    expect([
      await register.titles({ type: 'project', ...sortedBy('granted') }),
      await register.titles({ type: 'project', ...sortedBy('granted', 'descending') }),
    ]).toEqual([
      ['3 kr', '9 kr', '1 euro', '2 euro', 'inget'],
      ['9 kr', '3 kr', '2 euro', '1 euro', 'inget'],
    ]);
  });

  it('comes page by page without gaps or doubles, in the order of its ids', async () => {
    const register = await openRegister();
    for (let number = 0; number < 23; number += 1)
      await register.add('activity', { title: `Möte ${number % 4}`, startsOn: '2006' });
    const query = toQuery({});
    const pages = [];
    for (let offset = 0; offset < 30; offset += 5)
      pages.push(await register.must('record.list', { query, offset, limit: 5 }));

    expect([pages.flatMap(({ rows }) => rows.map(({ id }) => id)), pages.map(({ total }) => total)]).toEqual([
      (await register.must('record.ids', { query })).ids,
      [23, 23, 23, 23, 23, 23],
    ]);
  });

  it('has the records that touch the year: those that are open at an end belong to all that they touch', async () => {
    const register = await openRegister();
    await register.add('engagement', { networkName: 'Slut 2005', startsOn: '2004', endsOn: '2005-12-31' });
    await register.add('engagement', { networkName: 'Pågår', startsOn: '2005-12-31' });
    await register.add('engagement', { networkName: 'Börjar 2007', startsOn: '2007-01-01' });
    await register.add('engagement', { networkName: 'Till 2006', endsOn: '2006-01-01' });
    await register.add('engagement', { networkName: 'Odaterad' });
    const inYear = (year?: number) => register.titles({ type: 'engagement', ...(year && { year }) });

    expect([await inYear(2006), await inYear(2005), await inYear()]).toEqual([
      ['Odaterad', 'Pågår', 'Till 2006'],
      ['Odaterad', 'Pågår', 'Slut 2005', 'Till 2006'],
      ['Börjar 2007', 'Odaterad', 'Pågår', 'Slut 2005', 'Till 2006'],
    ]);
  });

  it('knows its length again after a save, a removal, and when either is undone', async () => {
    const register = await openRegister();
    const total = async (): Promise<number> =>
      (await register.must('record.list', { query: toQuery({}), offset: 0, limit: 1 })).total;
    const totals = [await total()];
    const id = await register.add('activity', { title: 'Resa', startsOn: '2006' });
    totals.push(await total());
    await register.must('record.remove', { records: [{ type: 'activity', id }] });
    totals.push(await total());
    await register.must('undo.undo', {});
    totals.push(await total());
    await register.must('undo.redo', {});
    totals.push(await total());
    await register.must('record.restore', { records: [{ type: 'activity', id }] });
    totals.push(await total());

    expect(totals).toEqual([0, 1, 0, 1, 0, 1]);
  });

  it('has the records behind a figure, also when the register has changed since', async () => {
    const register = await openRegister();
    await register.add('project', { name: 'Startat', status: 'pagaende', startsOn: '2006-02' });
    await register.add('project', { name: 'Äldre', status: 'pagaende', startsOn: '2005' });
    const started: Partial<RecordQuery> = { type: 'project', year: 2006, behind: { figure: 'started' } };
    const before = await register.titles(started);
    await register.add('project', { name: 'Nytt', status: 'pagaende', startsOn: '2006-09' });

    expect([
      before,
      await register.titles(started),
      await register.titles({ ...started, year: 2005 }),
    ]).toEqual([['Startat'], ['Nytt', 'Startat'], ['Äldre']]);
  });

  it('narrows by several filters: any value of each, all filters', async () => {
    const register = await openRegister();
    const add = (title: string, countries: string[], unit?: string) =>
      register.add('activity', { title, countries, unit, startsOn: '2006' });
    await add('A', ['PL', 'DE'], 'Skolan');
    await add('B', ['PL']);
    await add('C', ['DE'], 'Skolan');
    await add('D', ['FI'], 'Skolan');

    expect(
      await register.titles({
        filters: [
          { facet: 'countries', values: ['PL', 'DE'] },
          { facet: 'units', values: ['Skolan'] },
        ],
      }),
    ).toEqual(['A', 'C']);
  });
});

describe('the counts of the filters', () => {
  it('are of the year and kind, without what lies in the wastebasket', async () => {
    const register = await openRegister();
    await register.add('activity', { title: 'A', countries: ['PL'], unit: 'Åsen', startsOn: '2006' });
    await register.add('activity', { title: 'B', countries: ['PL', 'DE'], startsOn: '2006' });
    await register.add('activity', { title: 'C', countries: ['PL'], startsOn: '2005' });
    await register.add('opportunity', { title: 'D', countries: ['PL'], startsOn: '2006' });
    const id = await register.add('activity', { title: 'E', countries: ['PL'], startsOn: '2006' });
    await register.must('record.remove', { records: [{ type: 'activity', id }] });
    const counts = async (year?: number) => {
      const { facets } = await register.must('record.facets', { type: 'activity', ...(year && { year }) });
      return Object.fromEntries(facets.map(({ facet, values }) => [facet, values]));
    };

    expect([await counts(2006), await counts()]).toEqual([
      {
        countries: [
          { value: 'DE', count: 1 },
          { value: 'PL', count: 2 },
        ],
        units: [{ value: 'Åsen', count: 1 }],
      },
      {
        countries: [
          { value: 'DE', count: 1 },
          { value: 'PL', count: 3 },
        ],
        units: [{ value: 'Åsen', count: 1 }],
      },
    ]);
  });
});

describe('what is searched for', () => {
  const found = async (register: Register, text: string): Promise<string[]> =>
    (await register.must('record.search', { text })).hits
      .map(({ title }) => title)
      .toSorted(collator.compare);

  it('keeps å, ä and ö apart from a and o, and other accents not', async () => {
    const register = await openRegister();
    for (const title of ['Åre', 'Are', 'Öster', 'Oster', 'Café', 'Łódź'])
      await register.add('activity', { title, startsOn: '2006' });

    expect([
      await found(register, 'åre'),
      await found(register, 'ARE'),
      await found(register, 'öst'),
      await found(register, 'cafe'),
      await found(register, 'lodz'),
      await register.titles({ text: 'åre' }),
    ]).toEqual([['Åre'], ['Are'], ['Öster'], ['Café'], ['Łódź'], ['Åre']]);
  });

  it('is found under every name of the place, in lists and over everything', async () => {
    const register = await openRegister();
    await register.add('activity', { title: 'Besök i Szczecin', startsOn: '2006' });
    await register.add('activity', { title: 'Resa', place: 'Stettin', startsOn: '2006' });

    expect([
      await found(register, 'stettin'),
      await found(register, 'szczecin'),
      await register.titles({ text: 'stettin' }),
    ]).toEqual([
      ['Besök i Szczecin', 'Resa'],
      ['Besök i Szczecin', 'Resa'],
      ['Besök i Szczecin', 'Resa'],
    ]);
  });

  it('comes from every kind and year, what stands in the title first, then the newest', async () => {
    const register = await openRegister();
    await register.add('activity', { title: 'Resa', purpose: 'Hamnen', startsOn: '1999' });
    await register.add('project', { name: 'Hamnen', startsOn: '2005', endsOn: '2007-06' });
    await register.add('decision', { title: 'Hamnen', decidedOn: '2006-03-01' });

    const { hits } = await register.must('record.search', { text: 'hamn' });

    expect(hits.map(({ type, title, fromDay, toDay }) => [type, title, fromDay, toDay])).toEqual([
      ['decision', 'Hamnen', '2006-03-01', '2006-03-01'],
      ['project', 'Hamnen', '2005-01-01', '2007-06-30'],
      ['activity', 'Resa', '1999-01-01', '1999-12-31'],
    ]);
  });

  it('is gone with a record that is removed, also by undoing its making, and back with it', async () => {
    const register = await openRegister();
    const id = await register.add('activity', { title: 'Szczecin', startsOn: '2006' });
    const finds = [];
    await register.must('record.remove', { records: [{ type: 'activity', id }] });
    finds.push(await found(register, 'szczecin'));
    await register.must('undo.undo', {});
    finds.push(await found(register, 'szczecin'));
    await register.must('undo.undo', {});
    finds.push(await found(register, 'szczecin'));
    await register.must('undo.redo', {});
    finds.push(await found(register, 'szczecin'));

    expect(finds).toEqual([[], ['Szczecin'], [], ['Szczecin']]);
  });

  it.each(['', '   ', '"', 'NOT', 'a OR', '*', 'title:', '—'])('may be anything at all: %j', async (text) => {
    const register = await openRegister();
    await register.add('activity', { title: 'Resa', startsOn: '2006' });

    const searched = await register.call('record.search', { text });
    const listed = await register.call('record.list', { query: toQuery({ text }), offset: 0, limit: 10 });

    expect([searched.ok, listed.ok]).toEqual([true, true]);
  });
});

it('a kind that only a förvaltning records has no list at stadskontoret', async () => {
  const register = await openRegister();
  await register.must('workspace.create', {
    role: 'city-office',
    organisation: 'stadskontoret',
    contact: {},
  });

  const refused = await register.call('record.list', {
    query: { ...toQuery({}), type: 'assistance' },
    offset: 0,
    limit: 10,
  });

  expect(refused.ok || refused.failure.code).toBe('WORKSPACE-WRONG-ROLE');
});
