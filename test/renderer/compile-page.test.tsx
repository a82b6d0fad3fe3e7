import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { AnnualReportState } from '../../src-main/contract/views.ts';
import { CompilePage } from '../../src-renderer/features/compile/CompilePage.tsx';
import { type Answers, refuse } from './fake-bridge.ts';
import { renderRoom } from './render-window.tsx';
import { figuresOf, openState } from './samples.ts';

const state: AnnualReportState = {
  figures: figuresOf(2006, { projects: 34 }, { reporting: 1 }),
  previous: figuresOf(2005, { projects: 29 }),
  expected: 3,
  missing: ['sdf-oxie', 'gatukontoret'],
  texts: { introduction: 'Året som gick.' },
};
const renderCompile = (answers: Answers = {}) =>
  renderRoom(
    <CompilePage />,
    { room: 'compile', year: 2006 },
    { 'annualReport.get': () => state, ...answers },
    openState('city-office', 'stadskontoret'),
  );
const compile = async () =>
  userEvent.click(await screen.findByRole('button', { name: 'Skapa Word-dokument' }));

describe('the annual report', () => {
  it('names those who have not reported, above figures that lack them', async () => {
    renderCompile();

    expect(await screen.findByText('2 av 3 har inte redovisat 2006')).toBeVisible();
    expect(screen.getByText(/^Gatukontoret och Oxie stadsdelsförvaltning\./)).toBeVisible();
  });

  it('sets last year beside this year', async () => {
    renderCompile();

    expect(await screen.findByText('2005: 29')).toBeVisible();
  });

  it('saves a chapter when it is left, an emptied one too', async () => {
    const { bridge } = renderCompile({ 'annualReport.saveText': () => ({}) });
    await userEvent.clear(await screen.findByRole('textbox', { name: 'Inledning' }));
    await userEvent.tab();
    await userEvent.type(screen.getByRole('textbox', { name: 'Samordning' }), 'Fyra möten.');
    await userEvent.tab();

    await waitFor(() =>
      expect(bridge.inputsOf('annualReport.saveText')).toEqual([
        { year: 2006, section: 'introduction', text: '' },
        { year: 2006, section: 'coordination', text: 'Fyra möten.' },
      ]),
    );
  });

  it('says where the document lies', async () => {
    renderCompile({
      'annualReport.compile': () => ({
        outcome: 'compiled',
        fileName: 'Verksamhetsberättelse 2006.docx',
        folderLabel: 'Dokument',
      }),
    });
    await compile();

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Verksamhetsberättelse 2006.docx ligger i Dokument.',
    );
  });

  it('says nothing when the person closed the dialog, and what went wrong when something did', async () => {
    const outcomes = [{ outcome: 'cancelled' as const }, refuse('COMPILE-NOTHING')];
    renderCompile({ 'annualReport.compile': () => outcomes.shift() ?? refuse('BUG') });
    await compile();
    const afterCancel = screen.queryByRole('alert');
    await compile();

    expect(afterCancel).toBeNull();
    expect(await screen.findByRole('alert')).toHaveTextContent('COMPILE-NOTHING');
  });
});
