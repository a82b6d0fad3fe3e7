import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { refuse } from './fake-bridge.ts';
import { renderWindow } from './render-window.tsx';
import { closedState, figuresOf, openState } from './samples.ts';

const cityOffice = openState('city-office', 'stadskontoret');
const answers = {
  'app.state': () => cityOffice,
  'board.get': ({ year }: { year: number }) => ({ year, rows: [] }),
  'annualReport.get': ({ year }: { year: number }) => ({
    figures: figuresOf(year),
    expected: 0,
    missing: [],
    texts: {},
  }),
};
const rail = async () => within(await screen.findByRole('navigation', { name: 'Rum' }));
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

describe('the window', () => {
  it('begins with the first start when no organisation is open', async () => {
    renderWindow({ 'app.state': () => closedState });

    expect(await heading('Utblick')).toBeVisible();
  });

  it('gives stadskontoret its four rooms, with the board first', async () => {
    renderWindow(answers);
    const names = (await rail()).getAllByRole('button').map((button) => button.textContent);

    expect(names).toEqual(['Redovisningar', 'Importera', 'Verksamhetsberättelse', 'Inställningar']);
    expect(await heading('Redovisningar för 2006')).toBeVisible();
  });

  it('opens a room from the keyboard, moves focus to its heading and names it in the title', async () => {
    renderWindow(answers);
    await heading('Redovisningar för 2006');

    await userEvent.keyboard('{Control>}3{/Control}');

    expect(await heading('Verksamhetsberättelse 2006')).toHaveFocus();
    expect(document.title).toBe('Verksamhetsberättelse 2006 – Stadskontoret – Utblick');
  });

  it('goes back with Alt and the left arrow', async () => {
    renderWindow(answers);
    await heading('Redovisningar för 2006');
    await userEvent.click((await rail()).getByRole('button', { name: 'Importera' }));
    await heading('Importera');

    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');

    expect(await heading('Redovisningar för 2006')).toBeVisible();
  });

  it('changes the year for the room that is open', async () => {
    const { bridge } = renderWindow(answers);
    await heading('Redovisningar för 2006');

    await userEvent.click(screen.getByRole('button', { name: 'Året före' }));

    expect(await heading('Redovisningar för 2005')).toBeVisible();
    expect(bridge.inputsOf('board.get')).toEqual([{ year: 2006 }, { year: 2005 }]);
  });

  it('follows the theme that is set', async () => {
    renderWindow({ ...answers, 'app.state': () => ({ ...cityOffice, theme: 'dark' as const }) });

    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
  });

  it('says what went wrong when the database cannot be opened, and tries again when asked', async () => {
    let tries = 0;
    renderWindow({ 'app.state': () => (++tries === 1 ? refuse('DB-LOCKED') : closedState) });

    expect(await screen.findByRole('alert')).toHaveTextContent('DB-LOCKED');
    await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    expect(await heading('Utblick')).toBeVisible();
  });
});
