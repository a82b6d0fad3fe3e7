import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Opportunity } from '../../src-main/domain/opportunity.ts';
import { useNavigation } from '../../src-renderer/app/place.ts';
import { OpportunitiesPage } from '../../src-renderer/features/opportunities/OpportunitiesPage.tsx';
import { stepsOf } from '../../src-renderer/features/opportunities/opportunity-steps.ts';
import { fullOpportunity } from '../domain/full-records.ts';
import { type Answers, refuse } from './fake-bridge.ts';
import { projectId, registerOf } from './register-samples.ts';
import { renderRoom } from './render-window.tsx';

const { projectId: _, ...unlinked } = fullOpportunity;
const opportunity: Opportunity = { ...unlinked, stage: 'ansokt' };
const open = { room: 'opportunities', year: 2006, id: opportunity.id } as const;
const answers: Answers = {
  ...registerOf({}),
  'record.get': () => ({
    type: 'opportunity',
    record: opportunity,
    version: 3,
    updatedAt: '2006-05-11T10:00:00Z',
    findings: [],
  }),
};

/** The room, and in words where the navigation stands when it has left it. */
const Room = () => {
  const { place } = useNavigation();
  return place.room === 'opportunities' ? <OpportunitiesPage /> : <p>{`${place.room} ${place.id}`}</p>;
};

const way = async () => within(await screen.findByRole('list', { name: 'Möjlighetens väg' }));

describe('the way of an opportunity', () => {
  it('shows which steps are done and which is under way', async () => {
    renderRoom(<Room />, open, answers);

    const steps = (await way()).getAllByRole('button').map((step) => step.textContent);
    expect(steps).toEqual([
      'Uppmärksammad, klar',
      'Bedömd, klar',
      'Ansökan inlämnad, pågår nu',
      'Beviljad, återstår',
    ]);
  });

  it('goes on to the step that is pressed', async () => {
    const { bridge } = renderRoom(<Room />, open, answers);

    await userEvent.click((await way()).getByRole('button', { name: /Beviljad/ }));

    await waitFor(() =>
      expect(bridge.inputsOf('record.save').map(({ record }) => record)).toEqual([
        { ...opportunity, stage: 'beviljad' },
      ]),
    );
  });

  it('can end elsewhere, and come back on its way', async () => {
    const { bridge } = renderRoom(<Room />, open, answers);
    await userEvent.click(await screen.findByRole('button', { name: 'Avslag' }));

    await userEvent.click((await way()).getByRole('button', { name: /Ansökan inlämnad/ }));

    await waitFor(() =>
      expect(bridge.inputsOf('record.save').map(({ record }) => (record as Opportunity).stage)).toEqual([
        'avslag',
        'ansokt',
      ]),
    );
    expect(screen.getByRole('button', { name: 'Avslag' })).toHaveAttribute('aria-pressed', 'false');
  });

  it.each([
    { stage: undefined, states: ['ahead', 'ahead', 'ahead', 'ahead'] },
    { stage: 'avslag', states: ['done', 'done', 'done', 'ahead'] },
    { stage: 'avstatt', states: ['done', 'ahead', 'ahead', 'ahead'] },
  ] as const)('tells only what is known when the stage is $stage', ({ stage, states }) => {
    expect(stepsOf(stage, (step) => step).map(({ state }) => state)).toEqual(states);
  });
});

describe('making a project of an opportunity', () => {
  it('saves what is being typed first, and opens the project', async () => {
    const { bridge } = renderRoom(<Room />, open, {
      ...answers,
      'opportunity.toProject': () => ({ type: 'project', id: projectId }),
    });
    await userEvent.type(await screen.findByRole('textbox', { name: 'Rubrik' }), ' 2');

    await userEvent.click(screen.getByRole('button', { name: 'Gör till projekt' }));

    expect(await screen.findByText(`projects ${projectId}`)).toBeVisible();
    const order = bridge.calls
      .map(({ channel }) => channel)
      .filter((channel) => channel === 'record.save' || channel === 'opportunity.toProject');
    expect([order, bridge.inputsOf('opportunity.toProject')]).toEqual([
      ['record.save', 'opportunity.toProject'],
      [{ id: opportunity.id, year: 2006 }],
    ]);
  });

  it('says why when it could not be done, and stays', async () => {
    renderRoom(<Room />, open, { ...answers, 'opportunity.toProject': () => refuse('DB-FULL') });

    await userEvent.click(await screen.findByRole('button', { name: 'Gör till projekt' }));

    expect(await screen.findByText(/Disken är full/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Gör till projekt' })).toBeVisible();
  });
});
