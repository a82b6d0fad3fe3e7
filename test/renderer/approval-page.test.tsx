import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ApprovalState } from '../../src-main/contract/approval-views.ts';
import { proposedPaper } from '../../src-main/domain/board-paper.ts';
import { ApprovalPage } from '../../src-renderer/features/approval/ApprovalPage.tsx';
import type { Answers } from './fake-bridge.ts';
import { renderRoom } from './render-window.tsx';
import { openState } from './samples.ts';

const state: ApprovalState = {
  year: 2006,
  paper: proposedPaper(2006),
  yearInShort: ['Tre av sju förvaltningar har redovisat sitt internationella arbete för 2006.'],
  hasReports: true,
  withdrawn: [],
  corrections: [],
  changed: [],
  differences: { total: 0, rows: [] },
};
const approved: ApprovalState = {
  ...state,
  approved: {
    decision: { body: 'Kommunstyrelsen', decidedOn: '2007-04-11', section: '112' },
    document: { name: 'Verksamhetsberattelse_2006_godkand.docx', sha256: 'a'.repeat(64) },
    recordedAt: '2007-04-12T08:00:00Z',
    recordedBy: 'Lina Ek',
  },
};
const renderApproval = (given: ApprovalState, answers: Answers = {}) =>
  renderRoom(
    <ApprovalPage />,
    { room: 'approval', year: 2006 },
    { 'approval.get': () => given, ...answers },
    openState('city-office', 'stadskontoret'),
  );

describe('the way through kommunstyrelsen', () => {
  it('records the decision once body and day are known', async () => {
    const { bridge } = renderApproval(state, {
      'approval.record': () => ({ outcome: 'recorded', fileName: 'v.docx' }),
    });
    const button = await screen.findByRole('button', { name: 'Registrera godkännandet' });
    expect(button).toBeDisabled();
    const panel = within(screen.getByRole('region', { name: 'Beslut' }));
    await userEvent.type(panel.getByRole('textbox', { name: /^Beslutsdatum|^Datum/ }), '2007-04-11');
    await userEvent.tab();
    await userEvent.click(button);

    expect(bridge.inputsOf('approval.record')).toMatchObject([
      { year: 2006, decision: { body: 'Kommunstyrelsen', decidedOn: '2007-04-11' } },
    ]);
  });

  it('offers the approved document when it is decided, and says by whom', async () => {
    renderApproval(approved);

    expect(await screen.findByText('Godkänd av kommunstyrelsen den 11 april 2007, § 112.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Hämta den godkända versionen' })).toBeEnabled();
    expect(screen.queryByRole('button', { name: 'Registrera godkännandet' })).toBeNull();
  });

  it('says which reports are new since the decision', async () => {
    renderApproval({
      ...approved,
      changed: [{ organisation: 'sdf-fosie', revision: 2, approvedRevision: 1 }],
    });

    expect(await screen.findByText('En rapport är ny sedan beslutet')).toBeVisible();
    expect(screen.getByText(/version 2, godkänd med version 1/)).toBeVisible();
  });

  it('writes a correction when what is right is known', async () => {
    const { bridge } = renderApproval(approved, {
      'approval.saveCorrection': () => ({ id: '01980000-0000-7000-8000-000000000001' }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Ny rättelse' }));
    const save = await screen.findByRole('button', { name: 'Spara rättelsen' });
    expect(save).toBeDisabled();
    await userEvent.type(screen.getByRole('textbox', { name: 'Ska vara' }), '13 projekt');
    await userEvent.click(save);

    expect(bridge.inputsOf('approval.saveCorrection')).toEqual([
      { year: 2006, correction: { right: '13 projekt' } },
    ]);
  });

  it('shows the paper as it will read, with the year in figures first', async () => {
    renderApproval(state);
    await userEvent.click(await screen.findByRole('button', { name: 'Visa som den blir' }));

    expect(screen.getByText(state.yearInShort[0] ?? '')).toBeVisible();
    expect(screen.getByText('Stadskontoret föreslår kommunstyrelsen besluta')).toBeVisible();
  });
});
