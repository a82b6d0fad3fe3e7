import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useRecordList } from '../../src-renderer/app/record-source.ts';
import { refuse } from './fake-bridge.ts';
import {
  coreOf,
  kind,
  option,
  place,
  press,
  query,
  render,
  row,
  search,
  table,
  titles,
} from './register-window.tsx';
import { renderRoom } from './render-window.tsx';

/** A list that is scrolled to where page meets page. */
function Scrolled() {
  const { source } = useRecordList(query);
  return (
    <>
      <button type="button" onClick={() => source?.onShow?.(250, 310)}>
        Rulla
      </button>
      {source && `${source.total}: ${source.rowAt(255)?.title ?? 'väntar'}`}
    </>
  );
}

describe('the list of a register', () => {
  it('is sorted by the core, by the heading that is pressed', async () => {
    const { bridge } = render();
    await table();

    await press('Rubrik');
    await press('Rubrik');

    await waitFor(() =>
      expect(bridge.inputsOf('record.list').map((input) => input.query.sort)).toEqual([
        { by: 'startsOn', direction: 'ascending' },
        { by: 'title', direction: 'ascending' },
        { by: 'title', direction: 'descending' },
      ]),
    );
    expect(screen.getByRole('columnheader', { name: 'Rubrik' })).toHaveAttribute('aria-sort', 'descending');
  });

  it('fetches the rows that come into sight, a page at a time', async () => {
    const many = Array.from({ length: 450 }, (_, index) => row(100 + index, `Resa ${index}`));
    const { bridge } = renderRoom(<Scrolled />, place, coreOf(many));
    await screen.findByText('450: väntar');

    await press('Rulla');

    expect(await screen.findByText('450: Resa 255')).toBeVisible();
    expect(bridge.inputsOf('record.list').map(({ offset }) => offset)).toEqual([0, 250, 300]);
  });

  it('keeps the rows before in sight until those that answer have come', async () => {
    const waiting = Promise.withResolvers<void>();
    const core = coreOf();
    render({
      ...core,
      'record.list': async (input) => {
        if (input.query.text === 'åbo') await waiting.promise;
        return core['record.list']?.(input) as never;
      },
    });
    await table();

    await userEvent.click(await search());
    await userEvent.paste('åbo');
    const before = titles();
    waiting.resolve();

    await waitFor(() => expect(titles()).toEqual(['Resa till Åbo']));
    expect(before).toEqual(['Resa till Åbo', 'Resa till Ystad', 'Konferens']);
    expect(screen.getByText('1 aktivitet')).toBeVisible();
  });

  it('teaches what belongs in it when the year is empty, and shows all years when asked', async () => {
    const core = coreOf();
    const { bridge } = render({
      ...core,
      'record.list': (input) =>
        input.query.year === undefined ? (core['record.list']?.(input) as never) : { rows: [], total: 0 },
    });
    expect(await screen.findByRole('heading', { name: 'Inga aktiviteter 2006' })).toBeVisible();

    await press('Visa alla år');

    await table();
    expect(bridge.inputsOf('record.list').at(-1)?.query).toEqual({
      type: 'activity',
      filters: [],
      sort: kind.sort,
    });
  });

  it('says that nothing fits, and clears what was asked for', async () => {
    render();
    await userEvent.type(await search(), 'finns inte');
    expect(await screen.findByRole('heading', { name: 'Ingen aktivitet stämmer' })).toBeVisible();

    await press('Rensa sökning och filter');

    await waitFor(() => expect(titles()).toHaveLength(3));
    expect(await search()).toHaveValue('');
  });

  it('tells why it cannot be read, and tries again', async () => {
    let tries = 0;
    const core = coreOf();
    render({
      ...core,
      'record.list': (input) => (++tries === 1 ? refuse('DB-IO') : (core['record.list']?.(input) as never)),
    });

    expect(await screen.findByRole('alert')).toHaveTextContent('DB-IO');
    await press('Försök igen');

    await table();
  });
});

describe('the filters of a register', () => {
  const names = (): (string | null)[] => screen.getAllByRole('option').map(({ textContent }) => textContent);

  it('stand in the order of the plan or in Swedish order, with how many each has, and none that is empty', async () => {
    render();
    await press('Mål');
    const goals = names();
    await userEvent.keyboard('{Escape}');
    await press('Land');
    const countries = names();
    await userEvent.keyboard('{Escape}');
    await press('Enhet');

    expect([
      goals,
      countries,
      names(),
      screen.queryByRole('button', { name: 'Nätverk', hidden: true }),
    ]).toEqual([
      ['Tillväxtcentrum2', 'Välfärd för alla Malmöbor1'],
      ['Danmark3', 'Åland1', 'Österrike1'],
      ['Zenit2', 'Östra skolan1'],
      null,
    ]);
  });

  it('are counted once for each year in sight, and once for all', async () => {
    const { bridge } = render();
    await press('Rubrik');
    await userEvent.click(screen.getByRole('button', { name: 'Till 2007' }));
    await waitFor(() => expect(bridge.inputsOf('record.facets')).toHaveLength(2));

    await userEvent.click(screen.getByRole('switch', { name: 'Alla år' }));

    await waitFor(() =>
      expect(bridge.inputsOf('record.facets')).toEqual([
        { type: 'activity', year: 2006 },
        { type: 'activity', year: 2007 },
        { type: 'activity' },
      ]),
    );
  });

  it('gain a menu when what was saved has a value for it', async () => {
    const values = [{ value: 'eurocities', count: 1 }];
    let isSaved = false;
    render(
      coreOf(undefined, {
        'record.facets': () => ({ facets: isSaved ? [{ facet: 'networks', values }] : [] }),
        'record.remove': () => {
          isSaved = true;
          return {};
        },
      }),
    );
    await table();
    const before = screen.queryByRole('button', { name: 'Nätverk' });
    await userEvent.click(await screen.findByRole('checkbox', { name: /Konferens/ }));

    await press('Ta bort');

    expect([before, await screen.findByRole('button', { name: 'Nätverk' })]).toEqual([
      null,
      expect.any(HTMLElement),
    ]);
  });

  it('stand as chips, from which they are taken away', async () => {
    const { bridge } = render();
    await press('Land');
    await option(/Danmark/);
    await option(/Österrike/);
    await userEvent.keyboard('{Escape}');
    const chosen = bridge.inputsOf('record.list').at(-1)?.query.filters;
    const chip = await screen.findByRole('row', { name: 'Land: Danmark' });

    await userEvent.click(within(chip).getByRole('button'));

    await waitFor(() => expect(screen.queryByRole('row', { name: 'Land: Danmark' })).toBeNull());
    expect([chosen, bridge.inputsOf('record.list').at(-1)?.query.filters]).toEqual([
      [{ facet: 'countries', values: ['DK', 'AT'] }],
      [{ facet: 'countries', values: ['AT'] }],
    ]);
  });

  it('outlive opening a record, going to another room and changing the year', async () => {
    const { bridge } = render();
    await userEvent.type(await search(), 'resa');
    await press('Mål');
    await option(/Tillväxtcentrum/);
    await userEvent.keyboard('{Escape}');
    await userEvent.click(await screen.findByRole('row', { name: 'Resa till Ystad' }));
    await screen.findByRole('textbox', { name: 'Rubrik' });

    await userEvent.click(screen.getByRole('button', { name: 'Till rapporten' }));
    await userEvent.click(screen.getByRole('button', { name: 'Till aktiviteterna' }));
    await userEvent.click(screen.getByRole('button', { name: 'Till 2007' }));

    await waitFor(() =>
      expect(bridge.inputsOf('record.list').at(-1)?.query).toEqual({
        ...query,
        year: 2007,
        text: 'resa',
        filters: [{ facet: 'goals', values: ['mal-2006-1'] }],
      }),
    );
    expect(await search()).toHaveValue('resa');
  });

  it('begin anew with the records behind a figure, which stands in words and can be taken away', async () => {
    const { bridge } = render(coreOf(), { ...place, behind: { figure: 'started' } });
    const chip = await screen.findByRole('row', { name: 'Underlag: Startade 2006' });
    const first = bridge.inputsOf('record.list').map((input) => input.query);

    await userEvent.click(within(chip).getByRole('button'));

    await waitFor(() => expect(bridge.inputsOf('record.list').at(-1)?.query).toEqual(query));
    expect(first).toEqual([{ ...query, behind: { figure: 'started' } }]);
    expect(screen.queryByRole('row', { name: 'Underlag: Startade 2006' })).toBeNull();
  });
});
