import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { OutputOf } from '../../src-main/contract/contract.ts';
import type { ReportState } from '../../src-main/contract/views.ts';
import type { RuleFinding } from '../../src-main/domain/rules/rule.ts';
import { ReportPage } from '../../src-renderer/features/report/ReportPage.tsx';
import { type Answers, refuse } from './fake-bridge.ts';
import {
  activityId,
  activityRow,
  missing,
  overview,
  projectId,
  projectRow,
  registerOf,
  reportState,
  storedActivity,
  storedProject,
} from './register-samples.ts';
import { renderRoom, renderWindow } from './render-window.tsx';
import { digest, openState, vocabulary } from './samples.ts';

const place = { room: 'report', year: 2006 } as const;
const [question] = vocabulary.lists.questions;
if (question === undefined) throw new Error('the vocabulary has no questions');

const unanswered: RuleFinding = {
  rule: 'R210',
  severity: 'error',
  subject: 'report',
  field: `answers.${question.code}`,
  params: {},
};
const findings: RuleFinding[] = [
  missing('activity', activityId, 'benefit'),
  missing('project', projectId, 'funds.years.2006.paid'),
  unanswered,
];
const withFindings: ReportState = { ...reportState, findings };
const exported: OutputOf<'report.export'> = {
  outcome: 'exported',
  revision: 1,
  digest,
  isNew: true,
  fileNames: ['rapport.docx', 'rapport.json'],
  folderLabel: 'Dokument/Rapporter',
};

/** A core that keeps the answer it is given, with which nothing is left to correct. */
const answering = (first: ReportState): Answers => {
  let state = first;
  return {
    'report.get': () => state,
    'report.saveAnswer': ({ answer }) => {
      state = { ...reportState, answers: [answer] };
      return state;
    },
  };
};

const openReport = async (): Promise<void> => {
  const answers: Answers = {
    'app.state': () => openState('department', 'miljoforvaltningen'),
    'overview.get': () => overview,
    'report.get': () => withFindings,
    ...registerOf({ activity: [activityRow], project: [projectRow] }),
    'record.get': ({ type }) => (type === 'activity' ? storedActivity : storedProject),
  };
  renderWindow(answers);
  await userEvent.click(await screen.findByRole('button', { name: 'Årets rapport' }));
  await screen.findByRole('heading', { name: '1. Kontroll' });
};

describe('step 1, the check', () => {
  it('leads from a finding to the field of the activity', async () => {
    await openReport();

    await userEvent.click(screen.getByRole('button', { name: 'Resultat och nytta' }));

    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Resultat och nytta' })).toHaveFocus());
  });

  it('leads from a finding to the year and amount of the project', async () => {
    await openReport();

    await userEvent.click(screen.getByRole('button', { name: 'Utbetalt 2006' }));

    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Utbetalt 2006' })).toHaveFocus());
  });

  it('leads from an unanswered question to where it is answered', async () => {
    await openReport();

    await userEvent.click(screen.getByRole('button', { name: 'Fråga 1' }));

    expect(screen.getByRole('textbox', { name: `1. ${question.label}` })).toHaveFocus();
  });

  it('groups the findings by record, with how many each has', async () => {
    renderRoom(<ReportPage />, place, { 'report.get': () => withFindings });

    const check = await screen.findByRole('region', { name: '1. Kontroll' });
    expect(
      within(check)
        .getAllByRole('heading', { level: 3 })
        .map((heading) => heading.textContent),
    ).toEqual([
      'Besök från Gdańsk Aktivitet1 att rätta',
      'SECURE Projekt1 att rätta',
      'Rapporten 1 att rätta',
    ]);
  });
});

describe('step 2, the questions', () => {
  it('saves an answer when it is left', async () => {
    const { bridge } = renderRoom(<ReportPage />, place, answering(withFindings));

    await userEvent.type(
      await screen.findByRole('textbox', { name: `1. ${question.label}` }),
      'Energi i bebyggelsen',
    );
    await userEvent.tab();

    expect(await screen.findByText('1 av 6 besvarade')).toBeVisible();
    expect(bridge.inputsOf('report.saveAnswer')).toEqual([
      { year: 2006, answer: { question: question.code, text: 'Energi i bebyggelsen' } },
    ]);
  });

  it('takes a reason instead of an answer', async () => {
    const { bridge } = renderRoom(
      <ReportPage />,
      place,
      answering({ ...reportState, findings: [unanswered] }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Ange varför fältet är tomt' }));

    await userEvent.click(await screen.findByRole('menuitem', { name: 'Redovisas av annan förvaltning' }));

    expect(await screen.findByText('1 av 6 besvarade')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Exportera' })).toBeEnabled();
    expect(bridge.inputsOf('report.saveAnswer')).toEqual([
      { year: 2006, answer: { question: question.code, blank: 'reported-by-other' } },
    ]);
  });

  it('keeps the answer in its box when it could not be saved', async () => {
    renderRoom(<ReportPage />, place, {
      'report.get': () => withFindings,
      'report.saveAnswer': () => refuse('DB-FULL'),
    });
    const answer = await screen.findByRole('textbox', { name: `1. ${question.label}` });

    await userEvent.type(answer, 'Energi');
    await userEvent.tab();

    expect(await screen.findByRole('alert')).toHaveTextContent('Disken är full.');
    expect(answer).toHaveValue('Energi');
  });
});

describe('step 3, sending', () => {
  it('is barred while there are errors, and says why', async () => {
    renderRoom(<ReportPage />, place, { 'report.get': () => withFindings });

    expect(await screen.findByRole('button', { name: 'Exportera' })).toBeDisabled();
    expect(screen.getByText(/^3 saker måste rättas först/)).toBeVisible();
  });

  it('tells which version was written and where', async () => {
    renderRoom(<ReportPage />, place, { 'report.get': () => reportState, 'report.export': () => exported });

    await userEvent.click(await screen.findByRole('button', { name: 'Exportera' }));

    for (const text of ['Version 1 är exporterad', digest.slice(0, 16), 'rapport.docx', 'Dokument/Rapporter'])
      expect(await screen.findByText(text)).toBeVisible();
  });

  it('shows how far it has come and can be stopped', async () => {
    const waiting = Promise.withResolvers<{ outcome: 'cancelled' }>();
    const { bridge } = renderRoom(<ReportPage />, place, {
      'report.get': () => reportState,
      'report.export': () => waiting.promise,
      'job.cancel': () => {
        waiting.resolve({ outcome: 'cancelled' });
        return {};
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Exportera' }));
    const [{ jobId } = { jobId: '' }] = bridge.inputsOf('report.export');
    act(() => bridge.tellProgress({ jobId, stage: 'composing', done: 0, total: 1 }));
    expect(screen.getByText(/sätter samman dokumentet/)).toBeVisible();

    await userEvent.click(screen.getByRole('button', { name: 'Avbryt' }));

    expect(await screen.findByText('Exporten avbröts. Inga filer skrevs.')).toBeVisible();
    expect(bridge.inputsOf('job.cancel')).toEqual([{ jobId }]);
  });

  it('hands out the files of an earlier version, and says when the register has moved on since the last', async () => {
    const exports = [1, 2].map((revision) => ({
      revision,
      createdAt: `2007-01-1${revision}T09:12:00Z`,
      digest,
      fileNames: ['rapport.docx'],
    }));
    const { bridge } = renderRoom(<ReportPage />, place, {
      'report.get': () => ({ ...reportState, exports, changedSinceExport: true }),
      'report.exportAgain': () => ({ ...exported, isNew: false }),
    });
    expect(await screen.findByText(/Rapporten har ändrats sedan version 2/)).toBeVisible();

    await userEvent.click(screen.getByRole('button', { name: 'Hämta filerna igen, version 1' }));

    expect(await screen.findByText('Version 1 är skriven igen')).toBeVisible();
    expect(bridge.inputsOf('report.exportAgain').map(({ year, revision }) => [year, revision])).toEqual([
      [2006, 1],
    ]);
  });

  it('sends the word that there is nothing to report', async () => {
    let nothingToReport = false;
    const { bridge } = renderRoom(<ReportPage />, place, {
      'report.get': () => ({ ...reportState, nothingToReport, activities: 0, projects: 0 }),
      'report.saveNothingToReport': (input) => {
        ({ nothingToReport } = input);
        return { ...reportState, nothingToReport };
      },
    });

    await userEvent.click(await screen.findByRole('switch', { name: 'Inget att redovisa' }));

    expect(await screen.findByText('Rapporten säger att det inte finns något att redovisa.')).toBeVisible();
    expect(bridge.inputsOf('report.saveNothingToReport')).toEqual([{ year: 2006, nothingToReport: true }]);
  });
});
