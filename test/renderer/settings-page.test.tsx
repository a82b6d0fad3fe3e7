import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SettingsPage } from '../../src-renderer/features/settings/SettingsPage.tsx';
import type { Answers } from './fake-bridge.ts';
import { renderRoom } from './render-window.tsx';
import { closedState, openState } from './samples.ts';

const state = openState('department', 'miljoforvaltningen');
const renderSettings = (answers: Answers) =>
  renderRoom(<SettingsPage />, { room: 'settings', year: 2006 }, answers, state);

describe('settings', () => {
  it('save the contact person, and leave out what is emptied', async () => {
    const { bridge } = renderSettings({ 'workspace.saveContact': () => state });
    await userEvent.clear(screen.getByRole('textbox', { name: 'Funktion' }));
    await userEvent.tab();

    expect(await screen.findByText(/^Sparat /)).toBeVisible();
    expect(bridge.inputsOf('workspace.saveContact')).toEqual([
      { contact: { name: 'Anna Berg', workContact: 'anna.berg@malmo.se' } },
    ]);
  });

  it('change the theme at once', async () => {
    const { bridge } = renderSettings({ 'app.setTheme': () => ({ ...state, theme: 'dark' as const }) });
    await userEvent.click(screen.getByRole('radio', { name: 'Mörkt' }));

    await waitFor(() => expect(bridge.inputsOf('app.setTheme')).toEqual([{ theme: 'dark' }]));
  });

  it('show where the database lies and which version this is', () => {
    renderSettings({});

    expect(screen.getByText('Dokument/Utblick/databas')).toBeVisible();
    expect(screen.getByText('version 0.1.0')).toBeVisible();
  });

  it('tell the outcome of the health check in words', async () => {
    renderSettings({
      'workspace.inspect': () => ({ checks: [{ check: 'kept-files', ok: false, detail: '3/4' }] }),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Kontrollera databasen' }));

    expect(await screen.findByText('Fel')).toBeVisible();
  });

  it('tell what works and yet is to be known of', async () => {
    renderSettings({
      'workspace.inspect': () => ({
        checks: [{ check: 'signing-key', ok: true, isWarning: true, detail: 'plain' }],
      }),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Kontrollera databasen' }));

    expect(await screen.findByText('Obs')).toBeVisible();
    expect(screen.getByText('Nyckeln som du undertecknar med ligger oskyddad i databasen')).toBeVisible();
  });

  it('close the organisation so that another can be opened', async () => {
    const { bridge } = renderSettings({ 'workspace.close': () => closedState });
    await userEvent.click(screen.getByRole('button', { name: 'Byt organisation' }));

    await waitFor(() => expect(bridge.inputsOf('workspace.close')).toEqual([{}]));
  });
});
