import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { SearchHits } from '../../src-main/contract/record-views.ts';
import { useNavigation } from '../../src-renderer/app/place.ts';
import { SearchButton } from '../../src-renderer/app/SearchButton.tsx';
import { type Answers, refuse } from './fake-bridge.ts';
import { renderRoom } from './render-window.tsx';
import { sampleId } from './samples.ts';

function Window() {
  const { place } = useNavigation();
  return (
    <>
      <SearchButton />
      <output>{JSON.stringify(place)}</output>
    </>
  );
}

const hit = (number: number, changed: Partial<SearchHits['hits'][number]>) => ({
  type: 'activity' as const,
  id: sampleId(number),
  title: `Träff ${number}`,
  fromDay: '2006-05-01',
  toDay: '2006-05-02',
  ...changed,
});

const hits = [
  hit(1, { title: 'Resa till Szczecin', fromDay: '2004-02-01', toDay: '2004-02-03' }),
  hit(2, { type: 'project', title: 'Hamnen', fromDay: '2005-01-01', toDay: '2008-12-31' }),
  hit(3, { title: 'Besök från Szczecin' }),
  hit(4, { type: 'engagement', title: '', fromDay: '2005-01-01', toDay: '9999-12-31' }),
];
const answers: Answers = {
  'record.search': ({ text }) => ({ hits: text === 'stettin' ? hits : [] }),
};
const render = (more: Answers = answers) => renderRoom(<Window />, { room: 'overview', year: 2007 }, more);

const open = (): Promise<unknown> => userEvent.keyboard('{Control>}k{/Control}');
const field = (): Promise<HTMLElement> =>
  screen.findByRole('combobox', { name: 'Sök bland alla poster och alla år' });
const here = (): unknown => JSON.parse(screen.getByRole('status').textContent ?? '');
const lines = (name: string): (string | null)[] =>
  within(screen.getByRole('group', { name }))
    .getAllByRole('option')
    .map(({ textContent }) => textContent);

describe('the search over everything', () => {
  it('shows the hits by kind, with the years that each belongs to, the best kind first', async () => {
    render();
    await open();

    await userEvent.type(await field(), 'stettin');

    await screen.findByRole('option', { name: /Hamnen/ });
    expect([
      screen.getAllByRole('group').map((group) => group.getAttribute('aria-label')),
      lines('Aktiviteter'),
      lines('Projekt'),
      lines('Nätverksengagemang'),
    ]).toEqual([
      ['Aktiviteter', 'Projekt', 'Nätverksengagemang'],
      ['Resa till Szczecin2004', 'Besök från Szczecin2006'],
      ['Hamnen2005–2008'],
      ['Utan rubrikfrån 2005'],
    ]);
  });

  it.each([
    ['in its own year when it does not belong to the year in sight', 0, 'activities', 2004, 1],
    ['in the year in sight when it belongs to it', 2, 'projects', 2007, 2],
    ['in the year in sight when it still goes on', 3, 'engagements', 2007, 4],
  ])('opens a record in its room %s, by the keyboard alone', async (_how, steps, room, year, number) => {
    render();
    await open();
    await userEvent.type(await field(), 'stettin');
    await screen.findByRole('option', { name: /Hamnen/ });

    await userEvent.keyboard(`${'{ArrowDown}'.repeat(steps)}{Enter}`);

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(here()).toEqual({ room, year, id: sampleId(number) });
  });

  it('keeps the keyboard in the field and points out the hit that Enter opens', async () => {
    render();
    await open();
    await userEvent.type(await field(), 'stettin');
    const second = await screen.findByRole('option', { name: /Besök från Szczecin/ });

    await userEvent.keyboard('{ArrowDown}');

    expect(await field()).toHaveFocus();
    expect(await field()).toHaveAttribute('aria-activedescendant', second.id);
    expect(second).toHaveAttribute('aria-selected', 'true');
  });

  it('says that nothing was found', async () => {
    render();
    await open();

    await userEvent.type(await field(), 'xyz');

    expect(await screen.findByText('Inget stämmer med det du skrev.')).toBeVisible();
    expect(screen.queryAllByRole('option')).toEqual([]);
  });

  it('remembers nothing when it is opened again, and Escape leaves everything as it was', async () => {
    const { bridge } = render();
    await open();
    await userEvent.type(await field(), 'stettin');
    await screen.findByRole('option', { name: /Hamnen/ });
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const left = here();

    await userEvent.click(screen.getByRole('button', { name: /Sök i allt/ }));

    expect(await field()).toHaveValue('');
    expect(screen.queryAllByRole('option')).toEqual([]);
    expect(left).toEqual({ room: 'overview', year: 2007 });
    expect(bridge.inputsOf('record.search').every(({ text }) => text !== '')).toBe(true);
  });

  it('tells why it cannot search', async () => {
    render({ 'record.search': () => refuse('DB-IO') });
    await open();

    await userEvent.type(await field(), 'a');

    expect(await screen.findByRole('alert')).toHaveTextContent('DB-IO');
  });
});
