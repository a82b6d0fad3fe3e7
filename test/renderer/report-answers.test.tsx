import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { AskedYear } from '../../src-main/contract/asked-views.ts';
import type { OpenPoint, OpenPoints } from '../../src-main/contract/response-views.ts';
import type { ReportState } from '../../src-main/contract/views.ts';
import type { RuleFinding } from '../../src-main/domain/rules/rule.ts';
import { OverviewPage } from '../../src-renderer/features/overview/OverviewPage.tsx';
import { ReportPage } from '../../src-renderer/features/report/ReportPage.tsx';
import type { Answers } from './fake-bridge.ts';
import { overview, projectId, reportState } from './register-samples.ts';
import { renderRoom } from './render-window.tsx';
import { digest, sampleId, vocabulary } from './samples.ts';

const place = { room: 'report', year: 2006 } as const;
const [question = { code: '', label: '' }] = vocabulary.lists.questions;

const request: AskedYear = {
  messageId: sampleId(41),
  revision: 2,
  receivedAt: '2006-11-02T08:00:00Z',
  dueOn: '2007-01-31',
  lastCorrectionOn: '2007-03-15',
  instructions: 'Redovisa hela året.',
  missingProjects: [
    { id: sampleId(42), name: 'Bortglömt', endsOn: '2007-06', isInRegister: false },
    { id: sampleId(43), name: 'Sovande', isInRegister: true },
  ],
  acceptVersions: ['1.3'],
  writes: '1.3',
  vocabularyVersion: '1.1.0',
  ownVocabularyVersion: '1.1.0',
  lacksSignature: false,
};
const point = (number: number, rest: Partial<OpenPoint> = {}): OpenPoint => ({
  itemId: sampleId(number),
  severity: 'must',
  recordType: 'project',
  recordId: projectId,
  title: 'SECURE',
  field: 'funds.granted',
  comment: 'Stämmer beloppet?',
  isChanged: false,
  isInRegister: true,
  ...rest,
});
const points = (...list: OpenPoint[]): OpenPoints => ({
  request: {
    messageId: sampleId(40),
    receivedAt: '2007-02-02T08:00:00Z',
    subjectRevision: 1,
    dueOn: '2007-02-20',
  },
  points: list,
});
const warning: RuleFinding = {
  rule: 'R130',
  severity: 'warning',
  subject: 'project',
  recordId: projectId,
  field: 'funds.granted',
  params: {},
};
const place130 = { rule: 'R130', recordId: projectId, field: 'funds.granted' } as const;

const renderReport = (state: Partial<ReportState>, open: OpenPoints = { points: [] }, rest: Answers = {}) =>
  renderRoom(<ReportPage />, place, {
    'report.get': () => ({ ...reportState, ...state }),
    'response.list': () => open,
    ...rest,
  });
const panel = async (name: string) => within(await screen.findByRole('region', { name }));

describe('what is asked for', () => {
  it('stands at the top, with what is expected and missing and the help to each question', async () => {
    const questions = reportState.questions.map((one, index) =>
      index === 0 ? { ...one, help: 'Nämn parterna.' } : one,
    );
    renderReport({ request, questions });

    const asked = await panel('Begäran');
    for (const text of ['2007-01-31', '2007-03-15', 'Redovisa hela året.', 'Bortglömt'])
      expect(asked.getByText(text)).toBeVisible();
    expect(asked.getByText(/^ändrad, version 2/)).toBeVisible();
    expect(asked.getByText('2 projekt väntas tillbaka men finns inte i rapporten')).toBeVisible();
    expect(asked.getByRole('button', { name: 'Sovande' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: `1. ${question.label}` })).toHaveAccessibleDescription(
      /Nämn parterna\./,
    );
  });

  it('is not there when nothing has been asked', async () => {
    renderReport({});
    await screen.findByRole('heading', { name: '1. Kontroll' });

    expect(screen.queryByRole('region', { name: 'Begäran' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Begärda kompletteringar' })).toBeNull();
  });

  it('is warned of where the report cannot be as it is asked for', async () => {
    renderReport({ request: { ...request, acceptVersions: ['1.0', '1.1'], lacksSignature: true } });

    const send = await panel('3. Skicka');
    expect(send.getByText('Stadskontoret kan kanske inte läsa filen')).toBeVisible();
    expect(send.getByText('Stadskontoret begär en undertecknad rapport')).toBeVisible();
    expect(send.getByRole('button', { name: 'Exportera' })).toBeEnabled();
  });

  it('is told in the overview too', async () => {
    renderRoom(
      <OverviewPage />,
      { room: 'overview', year: 2006 },
      { 'overview.get': () => ({ ...overview, request }) },
    );

    expect((await panel('Begäran från stadskontoret')).getByText('2007-01-31')).toBeVisible();
  });
});

describe('a point to complete', () => {
  it('is answered as mended at once', async () => {
    const { bridge } = renderReport({}, points(point(1)), { 'response.save': () => points(point(1)) });
    const answer = await panel('Begärda kompletteringar');
    expect(answer.getByText('0 av 1 besvarade')).toBeVisible();
    await userEvent.click(answer.getByRole('radio', { name: /^Åtgärdat/ }));

    await waitFor(() =>
      expect(bridge.inputsOf('response.save')).toEqual([
        { year: 2006, response: { itemId: sampleId(1), action: 'fixed' } },
      ]),
    );
  });

  it('that is disputed is saved when it says why', async () => {
    const { bridge } = renderReport({}, points(point(1)), { 'response.save': () => points(point(1)) });
    const answer = await panel('Begärda kompletteringar');
    await userEvent.click(answer.getByRole('radio', { name: /^Bestrids/ }));
    expect(answer.getByText('Skriv varför, så sparas svaret.')).toBeVisible();
    expect(bridge.inputsOf('response.save')).toEqual([]);
    await userEvent.type(answer.getByRole('textbox', { name: 'Varför' }), 'Beslutet ändrades.');
    await userEvent.tab();

    await waitFor(() =>
      expect(bridge.inputsOf('response.save').at(-1)?.response).toEqual({
        itemId: sampleId(1),
        action: 'disputed',
        comment: 'Beslutet ändrades.',
      }),
    );
  });

  it('leads to its question on the same page', async () => {
    const { recordType: _, recordId: __, field: ___, title: ____, ...rest } = point(1);
    renderReport({}, points({ ...rest, questionId: question.code, isInRegister: false }));
    const answer = await panel('Begärda kompletteringar');
    await userEvent.click(answer.getByRole('button', { name: 'Till frågan' }));

    expect(screen.getByRole('textbox', { name: `1. ${question.label}` })).toHaveFocus();
  });

  it('says when its record is gone, and whether it has been changed', async () => {
    renderReport({}, points(point(1, { isInRegister: false, isChanged: true })));
    const answer = await panel('Begärda kompletteringar');

    expect(answer.getByText('Posten finns inte längre i registret.')).toBeVisible();
    expect(answer.getByText(/Ändrat sedan version 1/)).toBeVisible();
  });

  it('that must be answered and is not is told before sending, and bars nothing', async () => {
    renderReport({}, points(point(1), point(2, { severity: 'should' })));

    const send = await panel('3. Skicka');
    expect(await send.findByText(/^En punkt som måste kompletteras är inte besvarad\./)).toBeVisible();
    expect(send.getByRole('button', { name: 'Exportera' })).toBeEnabled();
  });

  it('that is only told asks for no answer', async () => {
    renderReport({}, points(point(1, { severity: 'info' })));

    const answer = await panel('Begärda kompletteringar');
    expect(answer.getByText('Stämmer beloppet?')).toBeVisible();
    expect(answer.queryByRole('radiogroup')).toBeNull();
  });
});

describe('a warning', () => {
  it('is explained where it stands, and folded away when that is done', async () => {
    let explanations: ReportState['explanations'] = [];
    const { bridge } = renderReport({}, undefined, {
      'report.get': () => ({ ...reportState, findings: [warning], explanations }),
      'explanation.save': ({ explanation: { text = '', ...rest } }) => {
        explanations = [{ ...rest, text }];
        return {};
      },
    });
    const check = await panel('1. Kontroll');
    await userEvent.click(check.getByRole('button', { name: 'Förklara varför det är rätt' }));
    await userEvent.type(check.getByRole('textbox', { name: 'Varför det är rätt' }), 'Förskott.');
    await userEvent.click(check.getByRole('button', { name: 'Klar' }));

    expect(await check.findByText('1 förklarad')).toBeVisible();
    expect(check.queryByText('1 att se över')).toBeNull();
    expect(bridge.inputsOf('explanation.save').at(-1)).toEqual({
      year: 2006,
      explanation: { ...place130, text: 'Förskott.' },
    });
  });

  it('offers what was written last year', async () => {
    const { bridge } = renderReport(
      { findings: [warning], suggestions: [{ ...place130, text: 'Förskott.' }] },
      undefined,
      { 'explanation.save': () => ({}) },
    );
    const check = await panel('1. Kontroll');
    expect(check.getByText('Det finns en förklaring från förra året.')).toBeVisible();
    await userEvent.click(check.getByRole('button', { name: 'Förklara varför det är rätt' }));
    await userEvent.click(check.getByRole('button', { name: 'Använd' }));
    await userEvent.click(check.getByRole('button', { name: 'Klar' }));

    await waitFor(() =>
      expect(bridge.inputsOf('explanation.save').at(-1)?.explanation).toEqual({
        ...place130,
        text: 'Förskott.',
      }),
    );
  });

  it('that is an error cannot be explained', async () => {
    renderReport({ findings: [{ ...warning, severity: 'error' }] });
    const check = await panel('1. Kontroll');

    expect(check.queryByRole('button', { name: 'Förklara varför det är rätt' })).toBeNull();
  });
});

describe('a sent version', () => {
  it('tells when it was received, or that it is not yet', async () => {
    const exported = (revision: number) => ({
      revision,
      createdAt: '2007-01-15T09:12:00Z',
      digest,
      fileNames: ['rapport.docx'],
    });
    const receipt = {
      messageId: sampleId(50),
      verdict: 'accepted',
      receivedAt: '2007-01-16T09:12:33Z',
      findings: 1,
    } as const;
    renderReport({ exports: [{ ...exported(1), receipt }, exported(2)] });

    const send = await panel('3. Skicka');
    expect(send.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      expect.stringContaining('Inte kvitterad ännu'),
      expect.stringContaining('Mottagen 2007-01-16 av stadskontoret, 1 anmärkning'),
    ]);
  });
});
