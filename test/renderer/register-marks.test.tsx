import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { RegisterRoom } from '../../src-renderer/app/RegisterRoom.tsx';
import { type Answers, refuse } from './fake-bridge.ts';
import {
  box,
  choose,
  coreOf,
  kind,
  option,
  press,
  render,
  row,
  rows,
  search,
  table,
} from './register-window.tsx';
import { renderRoom } from './render-window.tsx';
import { sampleId } from './samples.ts';

describe('the records that are marked', () => {
  it('are counted, and let go of when something else is asked for but not when the order is', async () => {
    render();
    await userEvent.click(await box('Konferens'));
    await screen.findByText('1 markerad');
    await press('Rubrik');
    expect(screen.getByText('1 markerad')).toBeVisible();

    await userEvent.type(await search(), 'ko');

    await waitFor(() => expect(screen.queryByText('1 markerad')).toBeNull());
  });

  const changed: Answers = {
    'record.changeMany': ({ ids }) => ({ changed: ids.length, unchanged: 0 }),
    'undo.undo': () => ({}),
  };
  const addGoal = async (): Promise<void> => {
    (await screen.findByRole('row', { name: 'Resa till Åbo' })).focus();
    await userEvent.keyboard(' {Shift>}{ArrowDown}{/Shift}');
    await press('Ändra fält');
    await press(/Fält/);
    await option('Kommunövergripande mål');
    await press(/Välj Kommunövergripande mål/);
    await option(/Tillväxtcentrum/);
    await press('Ändra 2 aktiviteter');
    await screen.findByText('Kommunövergripande mål: 2 aktiviteter har ändrats.');
  };

  it('are changed together, and taken back together', async () => {
    const { bridge } = render(
      coreOf(rows, {
        ...changed,
        'undo.state': () => ({ undo: { act: 'change', what: 'activity', count: 2 } }),
      }),
    );
    await addGoal();

    await press('Ångra');

    await waitFor(() => expect(bridge.inputsOf('undo.undo')).toHaveLength(1));
    expect(bridge.inputsOf('record.changeMany')).toEqual([
      {
        type: 'activity',
        ids: [sampleId(1), sampleId(2)],
        member: 'goals',
        change: { mode: 'add', code: 'mal-2006-1' },
      },
    ]);
  });

  it('are not taken back by a toast when something else has been done since', async () => {
    const { bridge } = render(
      coreOf(rows, {
        ...changed,
        'undo.state': () => ({ undo: { act: 'change', what: 'project', title: 'SECURE', count: 1 } }),
      }),
    );
    await addGoal();

    await press('Ångra');

    expect(await screen.findByText(/Annat har ändrats sedan dess/)).toBeVisible();
    expect(bridge.inputsOf('undo.undo')).toEqual([]);
  });

  it('get the same contact person, or none', async () => {
    const { bridge } = render(coreOf(rows, changed));
    const fill = async (): Promise<void> => {
      await press('Ändra fält');
      await press(/Fält/);
      await option('Kontaktperson');
    };
    await userEvent.click(await box('Konferens'));
    await fill();
    await userEvent.type(await screen.findByRole('textbox', { name: 'Namn' }), 'Eva Ek');
    await press('Ändra 1 aktivitet');
    await screen.findByText('Kontaktperson: 1 aktivitet har ändrats.');

    await fill();
    await userEvent.click(await screen.findByRole('radio', { name: 'Töm fältet' }));
    await press('Ändra 1 aktivitet');

    await waitFor(() =>
      expect(bridge.inputsOf('record.changeMany').map(({ member, change }) => [member, change])).toEqual([
        ['contact', { mode: 'set', value: { name: 'Eva Ek' } }],
        ['contact', { mode: 'empty' }],
      ]),
    );
  });

  it('may be too many to be changed at once', async () => {
    render(coreOf(Array.from({ length: 5_001 }, (_, index) => row(100 + index, `Resa ${index}`))));
    (await screen.findByRole('row', { name: 'Resa 0' })).focus();

    await userEvent.keyboard('{Control>}a{/Control}');

    expect(await screen.findByText(/^5.001 markerade$/)).toBeVisible();
    expect(screen.getByText(/^Högst 5.000 poster åt gången/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Ta bort' })).toBeDisabled();
  });

  it('tell of what went wrong, and stay marked', async () => {
    render(coreOf(rows, { 'record.remove': () => refuse('DB-FULL') }));
    await userEvent.click(await box('Konferens'));

    await press('Ta bort');

    expect(await screen.findByRole('alert')).toHaveTextContent('Disken är full.');
    expect(screen.getByText('1 markerad')).toBeVisible();
  });

  it('go to the wastebasket, only those that the list still has, and come back with Ångra', async () => {
    const { bridge } = render(
      coreOf(rows, {
        'record.ids': () => ({ ids: [sampleId(2), sampleId(1)] }),
        'record.remove': () => ({}),
        'record.restore': () => ({}),
      }),
    );
    await table();
    (await screen.findByRole('row', { name: 'Resa till Åbo' })).focus();
    await userEvent.keyboard('{Control>}a{/Control}');
    await press('Ta bort');
    await screen.findByText('2 aktiviteter ligger i papperskorgen.');

    await press('Ångra');

    const records = [2, 1].map((number) => ({ type: 'activity', id: sampleId(number) }));
    await waitFor(() => expect(bridge.inputsOf('record.restore')).toEqual([{ records }]));
    expect([bridge.inputsOf('record.remove'), screen.queryByText(/markerade/)]).toEqual([
      [{ records }],
      null,
    ]);
  });

  it('are carried into the next year', async () => {
    const { bridge } = render(coreOf(rows, { 'record.carryForward': () => ({ created: 1 }) }));
    await userEvent.click(await box('Konferens'));
    await userEvent.click(await box('Resa till Åbo'));

    await press('För över till 2007');

    expect(
      await screen.findByText('1 aktivitet finns nu i 2007. 1 pågår redan då eller saknar datum.'),
    ).toBeVisible();
    expect(bridge.inputsOf('record.carryForward')).toEqual([
      { type: 'activity', ids: [sampleId(1), sampleId(3)], toYear: 2007 },
    ]);
  });

  it('are copied when there is one', async () => {
    const { bridge } = render(
      coreOf(rows, { 'record.duplicate': ({ type }) => ({ type, id: sampleId(50) }) }),
    );
    await userEvent.click(await box('Konferens'));

    await press('Kopiera');

    expect(await screen.findByRole('textbox', { name: 'Rubrik' })).toBeVisible();
    expect(bridge.inputsOf('record.get').at(-1)?.id).toBe(sampleId(50));
  });
});

describe('last year', () => {
  const candidates: Answers = {
    'record.carryCandidates': () => ({
      rows: [
        { id: sampleId(80), title: 'Årlig konferens', startsOn: '2005-05', isThere: false },
        { id: sampleId(81), title: 'Resa', startsOn: '2005-06', endsOn: '2005-07', isThere: true },
      ],
    }),
    'record.carryForward': ({ ids }) => ({ created: ids.length }),
  };

  it('gives the records that are marked', async () => {
    const { bridge } = render(coreOf(rows, candidates));
    await press('Hämta');
    await choose('Från 2005');
    const panel = await screen.findByRole('dialog', { name: 'Hämta från 2005' });
    const there = (await within(panel).findAllByRole('row')).map(({ textContent }) => textContent);
    await userEvent.click(within(panel).getByRole('checkbox', { name: 'Årlig konferens' }));

    await press('Hämta 1 aktivitet');

    expect(await screen.findByText('1 aktivitet finns nu i 2006.')).toBeVisible();
    expect(there).toEqual(['RubrikTidI 2006', 'Årlig konferens2005-05', 'Resa2005-06 – 2005-07Finns redan']);
    expect(bridge.inputsOf('record.carryForward')).toEqual([
      { type: 'activity', ids: [sampleId(80)], toYear: 2006 },
    ]);
    expect(screen.queryByRole('dialog', { name: 'Hämta från 2005' })).toBeNull();
  });

  it('has no projects to give, since they go on by themselves', async () => {
    const projects = { ...kind, type: 'project', words: { ...kind.words, many: 'Projekt' } } as never;
    const { bridge } = renderRoom(
      <RegisterRoom kind={projects} />,
      { room: 'projects', year: 2006 },
      coreOf(),
    );
    await press('Hämta');
    await choose('Från 2005');

    expect(await screen.findByText(/det som pågår följer med av sig självt från år till år/)).toBeVisible();
    expect(bridge.inputsOf('record.carryCandidates')).toEqual([]);
  });
});
