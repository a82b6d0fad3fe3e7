import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type Answers, refuse } from './fake-bridge.ts';
import { activityRow, registerOf, reportState, storedActivity } from './register-samples.ts';
import { renderWindow } from './render-window.tsx';
import { closedState, figuresOf, openState } from './samples.ts';

const cityOffice = openState('city-office', 'stadskontoret');
const answers = {
  'app.state': () => cityOffice,
  'undo.state': () => ({}),
  'board.get': ({ year }: { year: number }) => ({ year, rows: [] }),
  'annualReport.get': ({ year }: { year: number }) => ({
    figures: figuresOf(year),
    expected: 0,
    missing: [],
    unreviewed: [],
    sections: [],
  }),
};
const department: Answers = {
  ...registerOf({ activity: [activityRow] }),
  'app.state': () => openState('department', 'miljoforvaltningen'),
  'overview.get': () => refuse('WORKSPACE-NONE'),
};
const rail = async () => within(await screen.findByRole('navigation', { name: 'Rum' }));
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

describe('the window', () => {
  it('begins with the first start when no organisation is open', async () => {
    renderWindow({ 'app.state': () => closedState });

    expect(await heading('Utblick')).toBeVisible();
  });

  it('folds stadskontoret’s own work away until one of its rooms is wanted', async () => {
    renderWindow(answers);
    const fold = (await rail()).getByRole('button', { name: 'Eget arbete' });
    expect(fold).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(fold);

    expect(fold).toHaveAttribute('aria-expanded', 'true');
  });

  it('gives stadskontoret its rooms, with the board first', async () => {
    renderWindow(answers);
    const names = (await rail()).getAllByRole('button').map((button) => button.textContent);

    expect(names).toEqual([
      'Redovisningar',
      'Begäran',
      'Importera',
      'Delade projekt',
      'Verksamhetsberättelse',
      'Till kommunstyrelsen',
      'Utvärdering',
      'Arkivera',
      'Handlingsplan',
      'Medlemskap',
      'Vänorter',
      'EU-nätverket',
      'Nätverksmöten',
      'Styrdokument',
      'Eget arbete',
      'Aktiviteter',
      'Projekt',
      'Möjligheter',
      'Informationsinsatser',
      'Nätverk',
      'Beslut',
      'Papperskorg',
      'Inställningar',
    ]);
    expect(await heading('Redovisningar för 2006')).toBeVisible();
  });

  it('folds out the rooms of a narrow window from the one that is open, and in again by Escape', async () => {
    renderWindow(answers);
    const menu = await screen.findByRole('button', { name: 'Välj rum, nu Redovisningar' });

    await userEvent.click(menu);
    const open = [menu.ariaExpanded, document.activeElement?.textContent];
    await userEvent.keyboard('{Escape}');

    expect([open, menu.ariaExpanded, document.activeElement]).toEqual([
      ['true', 'Redovisningar'],
      'false',
      menu,
    ]);
  });

  it('gives a förvaltning its rooms in groups', async () => {
    renderWindow(department);
    const groups = (await rail()).getAllByRole('list').map((list) => [
      document.getElementById(list.getAttribute('aria-labelledby') ?? '')?.textContent,
      within(list)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ]);

    expect(groups).toEqual([
      ['Året', ['Översikt']],
      [
        'Register',
        ['Aktiviteter', 'Projekt', 'Möjligheter', 'Informationsinsatser', 'Stöd', 'Nätverk', 'Beslut'],
      ],
      ['Rapport', ['Årets rapport', 'Meddelanden', 'Rollfördelning']],
      ['Programmet', ['Papperskorg', 'Inställningar']],
    ]);
  });

  it('counts the rooms of all groups together for the shortcuts', async () => {
    renderWindow({ ...department, 'report.get': () => reportState });
    await rail();

    await userEvent.keyboard('{Control>}9{/Control}');

    expect(await heading(/^Årets rapport/)).toHaveFocus();
  });

  it('opens a room from the keyboard, moves focus to its heading and names it in the title', async () => {
    renderWindow(answers);
    await heading('Redovisningar för 2006');

    await userEvent.keyboard('{Control>}5{/Control}');

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

describe('Ångra', () => {
  const change = { act: 'change', what: 'activity', title: 'Besök från Gdańsk', count: 1 } as const;

  /** A core in which the title was changed and can be changed back. */
  const changed = (): Answers => {
    let isUndone = false;
    const state = () => (isUndone ? { redo: change } : { undo: change });
    return {
      ...department,
      'record.get': () => ({
        ...storedActivity,
        record: { ...storedActivity.record, title: isUndone ? 'Besök' : 'Besök från Gdańsk' },
        version: isUndone ? 4 : 3,
      }),
      'undo.state': state,
      'undo.undo': () => {
        isUndone = true;
        return state();
      },
    };
  };
  const openActivity = async () => {
    const rendered = renderWindow(changed());
    await userEvent.click((await rail()).getByRole('button', { name: 'Aktiviteter' }));
    await userEvent.click(await screen.findByRole('rowheader', { name: 'Besök från Gdańsk' }));
    await screen.findByRole('textbox', { name: 'Rubrik' });
    return rendered;
  };
  const undo = 'Ångra: ändring, Aktivitet Besök från Gdańsk';

  it('says what it takes back, and reads the open record anew', async () => {
    await openActivity();

    await userEvent.click(screen.getByRole('button', { name: undo }));

    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Rubrik' })).toHaveValue('Besök'));
    expect(await screen.findByRole('button', { name: /^Gör om: ändring/ })).toBeEnabled();
  });

  it('saves what is being typed first, so that it is not saved over what was taken back', async () => {
    const { bridge } = await openActivity();
    await userEvent.type(screen.getByRole('textbox', { name: 'Ort' }), 'Malmö');

    await userEvent.click(screen.getByRole('button', { name: undo }));

    await waitFor(() => expect(bridge.inputsOf('undo.undo')).toHaveLength(1));
    const order = bridge.calls
      .map(({ channel }) => channel)
      .filter((channel) => channel === 'record.save' || channel === 'undo.undo');
    expect(order).toEqual(['record.save', 'undo.undo']);
  });

  it('is Ctrl+Z outside the fields, and leaves Ctrl+Z in a field to the field', async () => {
    const { bridge } = await openActivity();
    screen.getByRole('textbox', { name: 'Ort' }).focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    const inField = bridge.inputsOf('undo.undo').length;
    (await heading('Aktiviteter')).focus();

    await userEvent.keyboard('{Control>}z{/Control}');

    await waitFor(() => expect(bridge.inputsOf('undo.undo')).toHaveLength(1));
    expect(inField).toBe(0);
  });
});
