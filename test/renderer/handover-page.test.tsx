import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { HandoverState } from '../../src-main/contract/handover-views.ts';
import { HandoverPage } from '../../src-renderer/features/handover/HandoverPage.tsx';
import type { Answers } from './fake-bridge.ts';
import { renderRoom } from './render-window.tsx';

const state: HandoverState = {
  draft: {},
  payload: {
    from: { name: 'Anna Berg' },
    matters: [{ title: 'SECURE: projektslut', dueOn: '2007-12-31' }],
    sent: [],
  },
};
const renderHandover = (answers: Answers = {}) =>
  renderRoom(
    <HandoverPage />,
    { room: 'handover', year: 2006 },
    { 'handover.get': () => state, 'handover.save': () => state, ...answers },
  );

describe('the handover', () => {
  it('shows what the register adds', async () => {
    renderHandover();

    expect(await screen.findByText('SECURE: projektslut')).toBeVisible();
    expect(screen.getByText('2007-12-31')).toBeVisible();
  });

  it('keeps what is written as one writes', async () => {
    const { bridge } = renderHandover();
    await userEvent.type(
      await screen.findByRole('textbox', { name: 'Det här vill jag att du ska veta' }),
      'Ring Anna.',
    );
    await userEvent.tab();

    await waitFor(() =>
      expect(bridge.inputsOf('handover.save').at(-1)).toEqual({
        year: 2006,
        draft: { message: 'Ring Anna.' },
      }),
    );
  });

  it('tells where its files were written', async () => {
    renderHandover({
      'handover.send': () => ({
        outcome: 'sent',
        messages: 1,
        fileNames: ['EU-overlamning.docx', 'EU-overlamning.json'],
        folderLabel: 'Dokument/Överlämning',
      }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Skapa överlämning' }));

    expect(await screen.findByText(/^Filerna ligger i Dokument\/Överlämning\./)).toBeVisible();
    expect(screen.getByText('EU-overlamning.docx')).toBeVisible();
  });
});
