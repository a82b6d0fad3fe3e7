import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Project } from '../../src-main/domain/project.ts';
import { PhasesTab } from '../../src-renderer/features/projects/PhasesTab.tsx';
import { ProjectFields } from '../../src-renderer/features/projects/ProjectFields.tsx';
import { tabOfField, yearOfField } from '../../src-renderer/features/projects/project-tabs.ts';
import { renderTab, sampleProject } from './project-form.tsx';

const open = (change: Partial<Project> = {}): { saved: () => Project | undefined; led: string[] } => {
  const led: string[] = [];
  const saved = renderTab(sampleProject(change), (form) => (
    <PhasesTab form={form} onLead={(field) => led.push(field)} />
  ));
  return { saved, led };
};

describe('the phases of a project', () => {
  it('say on each step how much is missing, and nothing where all is there', () => {
    open({
      steeringGroup: 'Enhetschefen',
      projectLead: { name: 'Ellen' },
      contact: { name: 'Ellen' },
      partners: [{ name: 'Hillerøds kommun', country: 'DK', role: 'partner' }],
    });

    const steps = within(screen.getByRole('list', { name: 'Projektets faser' })).getAllByRole('button');

    expect(steps.map((step) => step.textContent)).toEqual([
      'Förankring, återstår 4 saknas',
      'Bedömning av ändamålsenligheten, återstår 2 saknas',
      'Budget, återstår 4 saknas',
      'Projektorganisation, återstår',
      'Genomförande, återstår 4 saknas',
      'Redovisning, återstår 4 saknas',
      'Uppföljning, återstår 5 saknas',
    ]);
  });

  it('lead from what is missing to its field', async () => {
    const { led } = open({ phase: 'redovisning' });

    await userEvent.click(screen.getByRole('button', { name: 'Rekvirerat 2006' }));

    expect([led, tabOfField(led[0] ?? ''), yearOfField(led[0] ?? '')]).toEqual([
      ['funds.years.2006.claimed'],
      'funds',
      2006,
    ]);
  });

  it('lead to an amount in another tab, of a year that is not in sight', async () => {
    renderTab(sampleProject({ phase: 'redovisning', startsOn: '2005', endsOn: '2006' }), (form) => (
      <ProjectFields form={form} />
    ));
    await userEvent.click(screen.getByRole('tab', { name: 'Faser' }));

    await userEvent.click(screen.getByRole('button', { name: 'Rekvirerat 2005' }));

    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Rekvirerat 2005' })).toHaveFocus());
  });

  it('take a field that is blank with a reason for filled in', async () => {
    const { saved } = open({ phase: 'uppfoljning', endsOn: '2006', implementation: 'Så går det vidare.' });
    const line = screen.getByRole('button', { name: 'Lärdomar' }).closest('li') ?? document.body;

    await userEvent.click(within(line).getByRole('button', { name: 'Ange varför fältet är tomt' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Ej tillämpligt' }));

    await waitFor(() => expect(saved()?.blanks).toEqual([{ field: 'lessons', reason: 'not-applicable' }]));
    expect(screen.queryByRole('button', { name: 'Lärdomar' })).toBeNull();
  });

  it('say when nothing is missing to go on', async () => {
    open({
      phase: 'projektorganisation',
      steeringGroup: 'A',
      projectLead: { name: 'B' },
      contact: { name: 'C' },
      partners: [{ country: 'DK', role: 'partner' }],
    });

    expect(screen.getByText('Inget saknas för att gå vidare.')).toBeVisible();
  });

  it('show the decisions of the chosen phase, and lead to them', async () => {
    const { led } = open({
      decisions: [
        { body: 'Kommunstyrelsen', phase: 'budget' },
        { body: 'Miljönämnden', decidedOn: '2005-11-22', section: '12', phase: 'forankring' },
      ],
    });

    await userEvent.click(screen.getByRole('button', { name: 'Miljönämnden 2005-11-22 §\u00a012' }));

    expect(led).toEqual(['decisions.1.body']);
  });

  it('keep when a claim is due and when it was submitted', async () => {
    const { saved } = open({ claims: [{ dueOn: '2006-09-30' }] });
    const claims = within(screen.getByRole('group', { name: 'Ansökningar om utbetalning' }));

    await userEvent.type(claims.getByRole('textbox', { name: 'Inlämnad' }), '2006-09-28');
    await userEvent.type(claims.getByRole('textbox', { name: 'Belopp' }), '12 tkr');
    await userEvent.tab();

    await waitFor(() =>
      expect(saved()?.claims).toEqual([
        {
          dueOn: '2006-09-30',
          submittedOn: '2006-09-28',
          amount: { minor: 12_000_00, currency: 'SEK' },
        },
      ]),
    );
  });
});
