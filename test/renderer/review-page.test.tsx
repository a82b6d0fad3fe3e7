import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Review, ReviewedPoint } from '../../src-main/contract/completion-views.ts';
import { mapRecordLists } from '../../src-main/domain/department-report.ts';
import { ReviewPage } from '../../src-renderer/features/review/ReviewPage.tsx';
import { fullRecords } from '../domain/full-records.ts';
import type { Answers } from './fake-bridge.ts';
import { renderRoom } from './render-window.tsx';
import { digest, openState, sampleId } from './samples.ts';

const { project, activity } = fullRecords;
const projectName = project.acronym ?? project.name ?? '';
const lists = mapRecordLists(() => []);
const review: Review = {
  organisation: 'sdf-fosie',
  year: 2006,
  messageId: sampleId(1),
  revision: 1,
  digest,
  createdAt: '2007-01-15T09:12:33Z',
  nothingToReport: false,
  contactName: 'Anna Berg',
  contents: {
    ...lists,
    projects: [project],
    activities: [activity],
    answers: [{ question: 'prioriterade-omraden', text: 'Ungdomar och arbete.' }],
  },
  standing: {},
  acts: [],
  questions: [],
  notes: [],
  findings: [],
  explanations: [],
  points: [],
};
const point = (rest: Partial<ReviewedPoint['point']> = {}): ReviewedPoint['point'] => ({
  itemId: sampleId(50),
  severity: 'must',
  recordType: 'project',
  recordId: project.id,
  title: projectName,
  field: 'summary',
  comment: 'Vad gav projektet?',
  ...rest,
});
const answered: ReviewedPoint = {
  point: point(),
  isSent: true,
  response: { itemId: sampleId(50), action: 'fixed', comment: 'Se texten.' },
  hasChanged: false,
  isGone: false,
};
const unsent: ReviewedPoint = { point: point(), isSent: false, isGone: false };

const renderReview = (rest: Partial<Review> = {}, answers: Answers = {}) =>
  renderRoom(
    <ReviewPage />,
    { room: 'review', year: 2006, id: sampleId(1) },
    {
      'completion.get': () => ({ ...review, ...rest }),
      'completion.savePoint': () => ({ itemId: sampleId(51) }),
      'completion.removePoint': () => ({}),
      'completion.closePoint': () => ({}),
      'completion.send': () => ({
        outcome: 'sent',
        messages: 1,
        fileNames: ['a.docx', 'a.json'],
        folderLabel: 'Dokument',
      }),
      ...answers,
    },
    openState('city-office', 'stadskontoret'),
  );
const openRow = async (name: string) =>
  userEvent.click(await screen.findByRole('row', { name: new RegExp(`^${name}`) }));
const detailOf = (name: string) => within(screen.getByRole('region', { name }));

describe('reviewing a report', () => {
  it('lists what was reported: the report, its records and the answers', async () => {
    renderReview();
    await screen.findByRole('grid', { name: 'Innehåll' });

    const names = screen.getAllByRole('rowheader').map((cell) => cell.textContent);
    expect(names.slice(0, 4)).toEqual([
      'Hela rapporten',
      projectName,
      activity.title,
      'Förvaltningens prioriterade områden i det internationella arbetet',
    ]);
  });

  it('writes a point at a field by the keyboard, and comes back to the field', async () => {
    const { bridge } = renderReview();
    await openRow(projectName);
    const detail = detailOf(projectName);
    const begin = detail.getByRole('button', { name: 'Skriv en punkt om Sammanfattning' });
    begin.focus();
    await userEvent.keyboard('{Enter}');
    const comment = await detail.findByRole('textbox', { name: 'Vad som behöver kompletteras' });
    await waitFor(() => expect(comment).toHaveFocus());
    await userEvent.keyboard('Vad gav projektet?{Tab}{Enter}');

    await waitFor(() =>
      expect(bridge.inputsOf('completion.savePoint')).toEqual([
        {
          messageId: sampleId(1),
          point: {
            severity: 'must',
            recordType: 'project',
            recordId: project.id,
            field: 'summary',
            comment: 'Vad gav projektet?',
          },
        },
      ]),
    );
    await waitFor(() => expect(begin).toHaveFocus());
  });

  it('keeps what is begun while one looks at something else', async () => {
    renderReview();
    await openRow(projectName);
    await userEvent.click(detailOf(projectName).getByRole('button', { name: 'Skriv en punkt' }));
    await userEvent.type(
      await screen.findByRole('textbox', { name: 'Vad som behöver kompletteras' }),
      'Vilka',
    );
    await openRow('Hela rapporten');
    await openRow(projectName);

    expect(screen.getByRole('textbox', { name: 'Vad som behöver kompletteras' })).toHaveValue('Vilka');
  });

  it('writes a point about a question', async () => {
    const { bridge } = renderReview();
    const question = 'Förvaltningens prioriterade områden i det internationella arbetet';
    await openRow(question);
    const detail = detailOf(question);
    expect(detail.getByText('Ungdomar och arbete.')).toBeVisible();
    await userEvent.click(detail.getByRole('button', { name: 'Skriv en punkt' }));
    await userEvent.type(
      await detail.findByRole('textbox', { name: 'Vad som behöver kompletteras' }),
      'Varför?',
    );
    await userEvent.click(detail.getByRole('button', { name: 'Spara punkten' }));

    await waitFor(() =>
      expect(bridge.inputsOf('completion.savePoint')).toMatchObject([
        { point: { questionId: 'prioriterade-omraden', comment: 'Varför?' } },
      ]),
    );
  });

  it('shows a warning with the förvaltning’s explanation at its field', async () => {
    renderReview({
      findings: [
        {
          rule: 'R110',
          severity: 'warning',
          subject: 'project',
          recordId: project.id,
          field: 'summary',
          params: {},
        },
      ],
      explanations: [{ rule: 'R110', recordId: project.id, field: 'summary', text: 'Det är rätt ändå.' }],
    });
    await openRow(projectName);

    expect(detailOf(projectName).getByText('Det är rätt ändå.', { exact: false })).toBeVisible();
  });
});

describe('points that have been sent', () => {
  it('stand with the answer, and say when what is called mended has not changed', async () => {
    renderReview({ revision: 2, points: [answered] });
    await userEvent.click(await screen.findByRole('tab', { name: 'Punkter (1)' }));

    expect(screen.getByText('Åtgärdat')).toBeVisible();
    expect(screen.getByText('Se texten.')).toBeVisible();
    expect(screen.getByText('Uppgiften är oförändrad')).toBeVisible();
  });

  it('are closed, not taken away', async () => {
    const { bridge } = renderReview({ points: [answered] });
    await userEvent.click(await screen.findByRole('tab', { name: 'Punkter (1)' }));
    expect(screen.queryByRole('button', { name: 'Ta bort' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Stäng punkten' }));

    await waitFor(() =>
      expect(bridge.inputsOf('completion.closePoint')).toEqual([
        { messageId: sampleId(1), itemId: sampleId(50), isClosed: true },
      ]),
    );
  });

  it('lead to where they stand', async () => {
    renderReview({ points: [answered] });
    await userEvent.click(await screen.findByRole('tab', { name: 'Punkter (1)' }));
    await userEvent.click(screen.getByRole('button', { name: `Projekt: ${projectName}, Sammanfattning` }));

    expect(await screen.findByRole('region', { name: projectName })).toBeVisible();
  });
});

describe('points that have not been sent', () => {
  it('are taken away at once, and come back with Ångra', async () => {
    const { bridge } = renderReview({ points: [unsent] });
    await userEvent.click(await screen.findByRole('tab', { name: 'Punkter (1)' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ta bort' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Ångra' }));

    expect(bridge.inputsOf('completion.removePoint')).toEqual([
      { messageId: sampleId(1), itemId: sampleId(50) },
    ]);
    expect(bridge.inputsOf('completion.savePoint')).toMatchObject([{ point: { itemId: sampleId(50) } }]);
  });

  it('go all at once, with until when and why', async () => {
    const { bridge } = renderReview({ points: [unsent] });
    await userEvent.click(await screen.findByRole('button', { name: 'Begär komplettering' }));
    const panel = within(await screen.findByRole('dialog', { name: 'Begär komplettering' }));
    await userEvent.type(panel.getByRole('textbox', { name: 'Svar senast' }), '2007-02-28');
    await userEvent.type(panel.getByRole('textbox', { name: 'Meddelande' }), 'Tack.');
    await userEvent.click(panel.getByRole('button', { name: 'Skicka begäran' }));

    expect(await screen.findByText('Begäran om komplettering är skriven')).toBeVisible();
    expect(bridge.inputsOf('completion.send')).toMatchObject([
      { messageId: sampleId(1), dueOn: '2007-02-28', message: 'Tack.' },
    ]);
  });
});

it('cannot ask for completion when there is nothing to ask for', async () => {
  renderReview();

  expect(await screen.findByRole('button', { name: 'Begär komplettering' })).toBeDisabled();
});

describe('where the report stands', () => {
  const act = (kind: 'lock' | 'approve') => ({
    id: sampleId(90),
    act: kind,
    revision: 1,
    digest,
    at: '2007-02-01T08:00:00Z',
    by: 'Karin Ek',
  });
  const seen = { messageId: sampleId(1), digest };

  it('is locked, and then approved, by the one primary action', async () => {
    const { bridge } = renderReview({}, { 'review.act': () => ({}) });
    await userEvent.click(await screen.findByRole('button', { name: 'Lås för granskning' }));

    expect(bridge.inputsOf('review.act')).toEqual([{ reports: [seen], act: 'lock' }]);
  });

  it('says who approved it, and opens it again to a chosen depth with a reason', async () => {
    const { bridge } = renderReview(
      { standing: { locked: act('lock'), approved: act('approve') } },
      { 'review.act': () => ({}) },
    );
    expect(await screen.findByText('Godkänd')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Godkänn' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Mer' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Öppna igen …' }));
    const panel = within(await screen.findByRole('dialog', { name: 'Öppna rapporten igen' }));
    expect(panel.getByRole('button', { name: 'Öppna rapporten' })).toBeDisabled();
    await userEvent.click(panel.getByRole('radio', { name: /^För förvaltningen/ }));
    await userEvent.type(panel.getByRole('textbox', { name: 'Skäl' }), 'Beloppen stämmer inte.');
    await userEvent.click(panel.getByRole('button', { name: 'Öppna rapporten' }));

    expect(bridge.inputsOf('review.act')).toEqual([
      { reports: [seen], act: 'return', reason: 'Beloppen stämmer inte.' },
    ]);
  });

  it('does not offer an approval while something must be completed', async () => {
    renderReview({ standing: { locked: act('lock') }, points: [unsent] });
    await screen.findByRole('button', { name: 'Begär komplettering' });

    expect(screen.queryByRole('button', { name: 'Godkänn' })).toBeNull();
  });
});

describe('against earlier years', () => {
  it('makes a question into a point in one press', async () => {
    const question = {
      kind: 'granted-changed',
      recordId: project.id,
      title: projectName,
      sinceYear: 2005,
      before: { minor: 50_000_000, currency: 'SEK' },
      now: { minor: 60_000_000, currency: 'SEK' },
    } as const;
    const { bridge } = renderReview({ questions: [question] });
    await userEvent.click(await screen.findByRole('tab', { name: 'Frågetecken (1)' }));
    await userEvent.click(screen.getByRole('button', { name: 'Gör till en punkt' }));

    expect(bridge.inputsOf('completion.savePoint')).toMatchObject([
      { point: { severity: 'should', recordId: project.id, field: 'funds.granted' } },
    ]);
  });
});

describe('a note of one’s own', () => {
  it('is saved as one leaves it', async () => {
    const { bridge } = renderReview({}, { 'review.saveNote': () => ({}) });
    await openRow('Hela rapporten');
    await userEvent.type(
      detailOf('Hela rapporten').getByRole('textbox', { name: 'Egen anteckning' }),
      'Ring Anna.',
    );
    await userEvent.tab();

    expect(bridge.inputsOf('review.saveNote')).toEqual([
      { messageId: sampleId(1), place: 'report', text: 'Ring Anna.' },
    ]);
  });
});
