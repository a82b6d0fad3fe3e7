import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { EvaluationState } from '../../src-main/contract/evaluation-views.ts';
import { countEvaluation } from '../../src-main/domain/figures/count-evaluation.ts';
import { EvaluationPage } from '../../src-renderer/features/evaluation/EvaluationPage.tsx';
import { sampleReports, vocabulary } from '../domain/samples.ts';
import type { Answers } from './fake-bridge.ts';
import { renderRoom } from './render-window.tsx';
import { openState } from './samples.ts';

const reports = sampleReports.map((report) => ({ ...report, handedInOn: '2007-01-15' }));
const yearOf = (year: number) => ({ year, expected: new Set<string>(), dueOn: undefined, reports });
const state: EvaluationState = {
  available: [2006, 2007],
  evaluation: {
    from: 2006,
    to: 2007,
    figures: countEvaluation([yearOf(2006), yearOf(2007)], [], [], vocabulary),
    texts: { summary: 'Tre bra år.' },
    bridges: [],
  },
};
const renderEvaluation = (answers: Answers = {}) =>
  renderRoom(
    <EvaluationPage />,
    { room: 'evaluation', year: 2006 },
    { 'evaluation.get': () => state, ...answers },
    openState('city-office', 'stadskontoret'),
  );

describe('the evaluation', () => {
  it('says each chart in words and has its figures in a table', async () => {
    renderEvaluation();

    expect(await screen.findByRole('img', { name: /^Antal projekt: 2006 7 och 2007 7/ })).toBeVisible();
    expect(screen.getByRole('table', { name: 'Projekt år för år' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Egen text i avsnittet' })).toHaveValue('Tre bra år.');
  });

  it('shows the chapter that is chosen', async () => {
    renderEvaluation();
    await userEvent.click(await screen.findByRole('button', { name: /Avsnitt/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Mål' }));

    expect(await screen.findByRole('table', { name: 'Projekt per mål' })).toBeVisible();
  });

  it('asks for the years that are chosen', async () => {
    const asked: unknown[] = [];
    renderEvaluation({
      'evaluation.get': (input: unknown) => {
        asked.push(input);
        return state;
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: /Från år/ }));
    await userEvent.click(await screen.findByRole('option', { name: '2007' }));

    await waitFor(() => expect(asked).toEqual([{}, { span: { from: 2007, to: 2007 } }]));
  });

  it('teaches the next step where there is nothing yet', async () => {
    renderEvaluation({ 'evaluation.get': () => ({ available: [] }) });

    expect(await screen.findByText('Det finns inget att utvärdera än')).toBeVisible();
  });
});
