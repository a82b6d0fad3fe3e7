import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Project } from '../../src-main/domain/project.ts';
import { AssessmentTab } from '../../src-renderer/features/projects/AssessmentTab.tsx';
import { leadToField } from '../../src-renderer/ui/lead-to-field.ts';
import { renderTab, sampleProject } from './project-form.tsx';

const two: Partial<Project> = {
  assessments: [
    {
      assessor: 'Ellen',
      scores: [
        { criterion: 'behov', score: 5 },
        { criterion: 'langsiktig-nytta', score: 3 },
      ],
    },
    {
      assessor: 'Omar',
      scores: [
        { criterion: 'behov', score: 2 },
        { criterion: 'langsiktig-nytta', score: 4 },
      ],
    },
  ],
};
const open = (change: Partial<Project> = {}): (() => Project | undefined) =>
  renderTab(sampleProject(change), (form) => <AssessmentTab form={form} />);
const outcomeOf = (criterion: string): string | null =>
  within(screen.getByRole('row', { name: new RegExp(`^${criterion}`) }))
    .getAllByRole('cell')
    .at(-2)?.textContent ?? null;
const choose = async (select: string, option: RegExp): Promise<void> => {
  await userEvent.click(screen.getByRole('button', { name: new RegExp(select) }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
};

describe('the assessment of a project', () => {
  it('tells what the assessors come to, and where they need to talk', () => {
    open(two);

    expect([
      outcomeOf('Behov i Malmö'),
      outcomeOf('Långsiktig nytta'),
      outcomeOf('Genomförbarhet och risk'),
      screen.getByText(/Medel av alla/).textContent,
      screen.getByText(/inte bedömda/).textContent,
      screen.getByText(/skiljer sig två steg/).textContent,
    ]).toEqual([
      '3,5Skiljer 3 steg2 bedömare',
      '3,52 bedömare',
      'Ej bedömt',
      'Medel av alla kriterier: 3,5 av 5',
      '5 kriterier är inte bedömda.',
      'Bedömarna skiljer sig två steg eller mer på 1 kriterium. Tala igenom dem och skriv en gemensam poäng.',
    ]);
  });

  it('is where a finding on the agreed scores leads', () => {
    open();

    leadToField('agreedScores.0.criterion');

    expect(screen.getByRole('button', { name: /Poäng: Gemensam bedömning, Behov i Malmö/ })).toHaveFocus();
  });

  it('lets the agreed score count, and has then nothing more to talk about', async () => {
    const saved = open(two);

    await choose('Poäng: Gemensam bedömning, Behov i Malmö', /^4/);
    await userEvent.tab();

    expect(outcomeOf('Behov i Malmö')).toBe('4Gemensam, mitten 3,5');
    await waitFor(() => expect(saved()?.agreedScores).toEqual([{ criterion: 'behov', score: 4 }]));
  });

  it('takes a new assessor with a score and a reason, and leaves the others alone', async () => {
    const saved = open({ assessments: two.assessments?.slice(0, 1) ?? [] });
    await userEvent.click(screen.getByRole('button', { name: 'Lägg till bedömare' }));
    await choose('Poäng: Bedömare 2, Behov i Malmö', /^1/);
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Motivering: Bedömare 2, Behov i Malmö' }),
      'Inget belagt behov.',
    );
    await userEvent.type(screen.getAllByRole('textbox', { name: 'Bedömare' })[1] ?? document.body, 'Omar');
    await userEvent.tab();

    await waitFor(() =>
      expect(saved()?.assessments).toEqual([
        two.assessments?.[0],
        { assessor: 'Omar', scores: [{ criterion: 'behov', score: 1, comment: 'Inget belagt behov.' }] },
      ]),
    );
  });

  it('takes an assessor away with all scores', async () => {
    const saved = open(two);

    await userEvent.click(screen.getByRole('button', { name: 'Ta bort Ellen' }));

    await waitFor(() => expect(saved()?.assessments).toEqual([two.assessments?.[1]]));
  });

  it('keeps no trace of a score that was taken back', async () => {
    const saved = open({ assessments: [{ assessor: 'Ellen', scores: [{ criterion: 'behov', score: 5 }] }] });

    await choose('Poäng: Ellen, Behov i Malmö', /^–/);

    await waitFor(() => expect(saved()?.assessments).toEqual([{ assessor: 'Ellen', scores: [] }]));
  });
});
