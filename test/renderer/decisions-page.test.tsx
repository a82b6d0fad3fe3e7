import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useNavigation } from '../../src-renderer/app/place.ts';
import { DecisionsPage } from '../../src-renderer/features/decisions/DecisionsPage.tsx';
import type { Answers } from './fake-bridge.ts';
import { projectId, registerOf } from './register-samples.ts';
import { renderRoom } from './render-window.tsx';

const answers: Answers = {
  ...registerOf({}),
  'project.decisions': () => ({
    rows: [
      {
        projectId,
        title: 'SECURE',
        body: 'Miljönämnden',
        decidedOn: '2006-03-01',
        section: '12',
        registryNumber: 'MN-2006-3',
        phase: 'budget',
      },
    ],
  }),
};

const Room = () => {
  const { place } = useNavigation();
  return place.room === 'decisions' ? (
    <DecisionsPage />
  ) : (
    <p>{[place.room, place.id, place.field].join(' ')}</p>
  );
};

describe('the decisions that stand in projects', () => {
  it('are shown below the others', async () => {
    renderRoom(<Room />, { room: 'decisions', year: 2006 }, answers);

    const table = within(await screen.findByRole('grid', { name: 'Beslut i projekten' }));
    const cells = [...table.getByRole('row', { name: 'SECURE' }).children].map((cell) => cell.textContent);
    expect(cells).toEqual(['SECURE', 'Budget', 'Miljönämnden', '2006-03-01', '12', 'MN-2006-3']);
  });

  it('lead to the project that they stand in', async () => {
    renderRoom(<Room />, { room: 'decisions', year: 2006 }, answers);

    await userEvent.click(await screen.findByRole('button', { name: 'SECURE' }));

    expect(screen.getByText(`projects ${projectId} decisions`)).toBeVisible();
  });
});
