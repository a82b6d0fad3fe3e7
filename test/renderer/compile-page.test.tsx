import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { AnnualReportState, SectionView } from '../../src-main/contract/annual-report-views.ts';
import { CompilePage } from '../../src-renderer/features/compile/CompilePage.tsx';
import { type Answers, refuse } from './fake-bridge.ts';
import { renderRoom } from './render-window.tsx';
import { figuresOf, openState } from './samples.ts';

const summary = { level: 1, state: 'writing', isStale: false, unknownFigures: 0 } as const;
const state: AnnualReportState = {
  figures: figuresOf(2006, { projects: 34 }, { reporting: 1 }),
  previous: figuresOf(2005, { projects: 29 }),
  expected: 3,
  missing: ['sdf-oxie', 'gatukontoret'],
  unreviewed: [],
  sections: [
    { ...summary, id: 'introduction', title: 'Inledning' },
    { ...summary, id: 'funds', title: 'Projektmedel', state: 'done', isStale: true },
    { ...summary, id: 'follow-up', title: 'Uppföljning', state: 'frozen' },
  ],
};
const view: SectionView = {
  id: 'introduction',
  title: 'Inledning',
  help: 'Vad som har präglat året.',
  state: 'writing',
  text: 'Året som gick.',
  generated: [{ type: 'paragraph', text: 'En av tre förvaltningar har redovisat.' }],
  quotes: [],
  changes: { isStale: false, generated: [], sentences: [], quotes: [] },
  sources: [{ organisation: 'gatukontoret', revision: 2, records: 1, titles: ['Broar'] }],
};
const figures = [
  { name: 'projekt', label: 'Projekt', group: 'Hela staden', value: '34' },
  { name: 'utbetalt', label: 'Utbetalt under året', group: 'Hela staden', value: '12 kr' },
];
const renderCompile = (answers: Answers = {}, id?: string) =>
  renderRoom(
    <CompilePage />,
    { room: 'compile', year: 2006, ...(id !== undefined && { id }) },
    {
      'annualReport.get': () => state,
      'annualReport.section': () => view,
      'annualReport.figures': () => ({ figures }),
      'annualReport.saveText': () => ({}),
      'undo.state': () => ({}),
      ...answers,
    },
    openState('city-office', 'stadskontoret'),
  );
const compile = async () =>
  userEvent.click(await screen.findByRole('button', { name: 'Spara utkast som Word' }));
const text = () => screen.findByRole('textbox', { name: 'Egen text' });

describe('the annual report', () => {
  it('names those who have not reported, since the figures lack them', async () => {
    renderCompile();
    expect(await screen.findByText(/2 av 3 har inte redovisat\.$/)).toBeVisible();
    await userEvent.click(screen.getByRole('tab', { name: 'Har inte redovisat (2)' }));

    expect(await screen.findByText('2 av 3 har inte redovisat 2006')).toBeVisible();
    expect(screen.getByText(/^Gatukontoret och Oxie stadsdelsförvaltning\./)).toBeVisible();
  });

  it('sets last year beside this year', async () => {
    renderCompile();
    await userEvent.click(await screen.findByRole('tab', { name: 'Årets siffror' }));

    expect(await screen.findByText('2005: 29')).toBeVisible();
  });

  it('says in words where each section stands', async () => {
    renderCompile();

    const rows = (await screen.findAllByRole('row')).slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      'InledningAtt skriva',
      'ProjektmedelÄndrat underlag',
      'UppföljningLåst',
    ]);
  });

  it('saves own words when they are left, emptied ones too', async () => {
    const { bridge } = renderCompile({}, 'introduction');
    await userEvent.clear(await text());
    await userEvent.tab();

    await waitFor(() =>
      expect(bridge.inputsOf('annualReport.saveText')).toEqual([
        { year: 2006, section: 'introduction', text: '' },
      ]),
    );
  });

  it('puts a figure in by its name where the caret is, and shows how it will be read', async () => {
    renderCompile({ 'annualReport.section': () => ({ ...view, text: 'Det blev .' }) }, 'introduction');
    const field = (await text()) as HTMLTextAreaElement;
    field.setSelectionRange(9, 9);
    await userEvent.type(screen.getByRole('combobox', { name: 'Infoga uppgift' }), 'utbet');
    await userEvent.click(await screen.findByRole('option', { name: /Utbetalt under året/ }));

    expect(field).toHaveValue('Det blev {utbetalt}.');
    expect(screen.getByText('Det blev 12 kr.')).toBeVisible();
  });

  it('says that there is no figure of a name, and marks the place', async () => {
    renderCompile({ 'annualReport.section': () => ({ ...view, text: 'Det blev {okänt}.' }) }, 'introduction');

    expect(await screen.findByText(/Det finns ingen uppgift som heter \{okänt\}/)).toBeVisible();
    expect(screen.getByText('Det blev [uppgift saknas: okänt].')).toBeVisible();
  });

  it('shows what has changed under a section, and takes it when it has been looked through', async () => {
    const { bridge } = renderCompile(
      {
        'annualReport.section': () => ({
          ...view,
          changes: {
            isStale: true,
            generated: [{ label: 'Projekt', before: '33', after: '34' }],
            sentences: [],
            quotes: [],
          },
        }),
        'annualReport.review': () => ({}),
      },
      'introduction',
    );
    const row = await screen.findByRole('row', { name: /Projekt 33 34/ });
    await userEvent.click(screen.getByRole('button', { name: 'Markera som genomgånget' }));

    expect(row).toBeInTheDocument();
    expect(bridge.inputsOf('annualReport.review')).toEqual([{ year: 2006, section: 'introduction' }]);
  });

  it('has nothing to write in where a section is locked', async () => {
    renderCompile(
      {
        'annualReport.section': () => ({
          ...view,
          state: 'frozen',
          text: '{projekt} projekt.',
          frozenFigures: { projekt: '33' },
        }),
      },
      'introduction',
    );

    expect(await screen.findByText('33 projekt.')).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Egen text' })).toBeNull();
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
