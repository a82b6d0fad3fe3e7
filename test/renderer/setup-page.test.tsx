import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { AppState } from '../../src-main/contract/views.ts';
import { refuse } from './fake-bridge.ts';
import { renderWindow } from './render-window.tsx';
import { closedState, openState, sampleId } from './samples.ts';

const folders = {
  'workspace.defaultFolder': () => ({ label: 'Utblick/miljoforvaltningen' }),
  'workspace.chooseFolder': () => ({ folder: { token: sampleId(5), label: 'H:/Utblick' } }),
};

async function chooseDepartment(): Promise<void> {
  await userEvent.click(await screen.findByRole('radio', { name: /^Förvaltning/ }));
  await userEvent.type(screen.getByRole('combobox', { name: 'Förvaltning, enhet eller bolag' }), 'miljö');
  await userEvent.click(await screen.findByRole('option', { name: /Miljöförvaltningen/ }));
}
const start = () => userEvent.click(screen.getByRole('button', { name: 'Börja använda Utblick' }));

describe('the first start', () => {
  it('creates the database of the chosen organisation with its contact person', async () => {
    let state: AppState = closedState;
    const { bridge } = renderWindow({
      ...folders,
      'app.state': () => state,
      'workspace.create': () => {
        state = openState('department', 'miljoforvaltningen');
        return state;
      },
      'overview.get': () => refuse('WORKSPACE-NONE'),
    });
    await chooseDepartment();
    await userEvent.type(screen.getByRole('textbox', { name: 'Ditt namn' }), 'Anna Berg');
    await start();

    expect(await screen.findByRole('navigation', { name: 'Rum' })).toBeVisible();
    expect(bridge.inputsOf('workspace.create')).toEqual([
      { role: 'department', organisation: 'miljoforvaltningen', contact: { name: 'Anna Berg' } },
    ]);
  });

  it('puts the database where the person chose', async () => {
    const { bridge } = renderWindow({
      ...folders,
      'app.state': () => closedState,
      'workspace.create': () => refuse('FILE-NO-ACCESS', { name: 'H:/Utblick' }),
    });
    await chooseDepartment();
    await screen.findByText('Utblick/miljoforvaltningen');
    await userEvent.click(screen.getByRole('button', { name: 'Välj annan plats' }));
    await screen.findByText('H:/Utblick');
    await start();

    await waitFor(() =>
      expect(bridge.inputsOf('workspace.create').map(({ folderToken }) => folderToken)).toEqual([
        sampleId(5),
      ]),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('FILE-NO-ACCESS');
  });

  it('says what is missing and leads there, instead of asking the core', async () => {
    const { bridge } = renderWindow({ 'app.state': () => closedState });
    await screen.findByRole('heading', { level: 1 });
    await start();

    expect(screen.getByRole('button', { name: 'Var arbetar du?' })).toBeVisible();
    expect(screen.getByRole('radio', { name: /^Förvaltning/ })).toHaveFocus();
    expect(bridge.inputsOf('workspace.create')).toEqual([]);
  });

  it('does not offer stadskontoret as a förvaltning, nor ask it for its name', async () => {
    renderWindow({ ...folders, 'app.state': () => closedState });
    await userEvent.click(await screen.findByRole('radio', { name: /^Stadskontoret/ }));
    expect(screen.queryByRole('combobox')).toBeNull();

    await userEvent.click(screen.getByRole('radio', { name: /^Förvaltning/ }));
    await userEvent.type(screen.getByRole('combobox'), 'stadskontoret');
    expect(await screen.findByText('Inget val stämmer med det du skrev.')).toBeInTheDocument();
  });

  it('opens a known organisation with one press', async () => {
    const known = [{ role: 'department' as const, organisation: 'sdf-fosie' }];
    const { bridge } = renderWindow({
      'app.state': () => ({ ...closedState, known }),
      'workspace.open': () => openState('department', 'sdf-fosie'),
      'overview.get': () => refuse('WORKSPACE-NONE'),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Öppna Fosie stadsdelsförvaltning' }));

    expect(await screen.findByRole('navigation', { name: 'Rum' })).toBeVisible();
    expect(bridge.inputsOf('workspace.open')).toEqual(known);
  });
});
