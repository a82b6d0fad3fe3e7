import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ActionPlanPage } from '../../src-renderer/features/action-plan/ActionPlanPage.tsx';
import { fullRecords } from '../domain/full-records.ts';
import type { Answers } from './fake-bridge.ts';
import { registerOf } from './register-samples.ts';
import { renderRoom } from './render-window.tsx';
import { openState, sampleId } from './samples.ts';

const { measure } = fullRecords;
const reported = {
  organisation: 'sdf-fosie',
  messageId: sampleId(8),
  revision: 2,
  followUp: { measureId: measure.id, status: 'genomford', comment: 'Klar i maj.' },
  title: measure.title,
  isTaken: false,
};

const renderPlan = (id?: string, answers: Answers = {}) =>
  renderRoom(
    <ActionPlanPage />,
    { room: 'action-plan', year: 2006, ...(id !== undefined && { id }) },
    {
      ...registerOf({}),
      'record.get': () =>
        ({
          type: 'measure',
          record: measure,
          version: 3,
          updatedAt: '2006-05-11T10:00:00Z',
          findings: [],
        }) as never,
      'measure.followUps': () => ({
        rows: [
          reported,
          { ...reported, organisation: 'sdf-oxie', isTaken: true },
          { ...reported, followUp: { measureId: sampleId(9), comment: 'En annan.' }, title: 'Lathund' },
        ],
      }),
      'measure.takeFollowUp': () => ({}),
      ...answers,
    },
    openState('city-office', 'stadskontoret'),
  );

const taken = [{ id: measure.id, organisation: 'sdf-fosie' }];

describe('what the förvaltningar have reported of the handlingsplan', () => {
  it('stands in a panel, each row to be taken over with a press', async () => {
    const { bridge } = renderPlan();
    await userEvent.click(await screen.findByRole('button', { name: 'Rapporterat (2)' }));
    const panel = within(await screen.findByRole('dialog', { name: 'Rapporterat om handlingsplanen' }));
    expect(panel.getByText('Övertagen')).toBeVisible();
    expect(panel.getByText('Lathund')).toBeVisible();
    const [first] = panel.getAllByRole('button', { name: 'Ta över' });
    if (!first) throw new Error('nothing to take over');
    await userEvent.click(first);

    await waitFor(() => expect(bridge.inputsOf('measure.takeFollowUp')).toEqual(taken));
  });

  it('stands in the row that it is of, and the row is read anew when it is taken over', async () => {
    const { bridge } = renderPlan(measure.id);
    const form = within(await screen.findByRole('region', { name: 'Åtgärden' }));
    expect(await form.findAllByText('Klar i maj.')).toHaveLength(2);
    expect(form.queryByText('En annan.')).toBeNull();
    const reads = bridge.inputsOf('record.get').length;
    await userEvent.click(form.getByRole('button', { name: 'Ta över' }));

    await waitFor(() => expect(bridge.inputsOf('measure.takeFollowUp')).toEqual(taken));
    await waitFor(() => expect(bridge.inputsOf('record.get').length).toBeGreaterThan(reads));
  });

  it('has no button before anything is reported', async () => {
    renderPlan(undefined, { 'measure.followUps': () => ({ rows: [] }) });
    await screen.findByRole('button', { name: 'Spara handlingsplan' });

    expect(screen.queryByRole('button', { name: /^Rapporterat/ })).toBeNull();
  });
});

describe('the handlingsplan as a document', () => {
  it('is saved for the year in sight, and named when it is', async () => {
    const { bridge } = renderPlan(undefined, {
      'actionPlan.save': () => ({ outcome: 'saved', fileName: 'Handlingsplan_2006.docx' }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Spara handlingsplan' }));

    expect(await screen.findByText('Handlingsplan_2006.docx är sparad.')).toBeVisible();
    expect(bridge.inputsOf('actionPlan.save')).toEqual([{ year: 2006 }]);
  });
});
