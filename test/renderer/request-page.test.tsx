import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { RequestState } from '../../src-main/contract/request-views.ts';
import { RequestPage } from '../../src-renderer/features/request/RequestPage.tsx';
import { type Answers, refuse } from './fake-bridge.ts';
import { renderRoom } from './render-window.tsx';
import { openState, sampleId } from './samples.ts';

const sent = {
  messageId: sampleId(1),
  revision: 1,
  sentAt: '2006-11-15T08:00:00Z',
  fileNames: ['EU-begaran_2006_sdf-fosie_r1_aaaaaaaa.docx'],
  isOutdated: false,
};
const state: RequestState = {
  year: 2006,
  draft: { signaturePolicy: 'optional', rates: [], dueOn: '2007-01-31' },
  recipients: [
    { organisation: 'sdf-oxie', expectedProjects: 0, measures: 0 },
    { organisation: 'sdf-fosie', expectedProjects: 3, measures: 0, sent },
  ],
  shippedQuestions: [
    { code: 'resultat', label: 'Uppnådda resultat', isRequired: true },
    { code: 'spridning', label: 'Spridning', isRequired: true },
  ],
  vocabularyVersion: '1.1.0',
  phase: 'open',
  lateCorrections: [],
};
const written = {
  outcome: 'sent' as const,
  messages: 1,
  fileNames: ['a.docx', 'a.json'],
  folderLabel: 'Dokument/Begäran',
};

const renderRequest = (request: Partial<RequestState> = {}, answers: Answers = {}) =>
  renderRoom(
    <RequestPage />,
    { room: 'request', year: 2006 },
    {
      'request.get': () => ({ ...state, ...request }),
      'request.save': () => ({}),
      'request.send': () => written,
      'message.handOut': () => written,
      ...answers,
    },
    openState('city-office', 'stadskontoret'),
  );

describe('the request', () => {
  it('is saved as it is written, with a rate once it has a number', async () => {
    const { bridge } = renderRequest();
    await userEvent.type(await screen.findByRole('textbox', { name: 'Öppnar' }), '2006-11-15');
    await userEvent.tab();
    await userEvent.click(screen.getByRole('button', { name: 'Lägg till en växelkurs' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Kronor för en' }), '9,25');
    await userEvent.tab();

    await waitFor(() =>
      expect(bridge.inputsOf('request.save').at(-1)).toEqual({
        year: 2006,
        draft: {
          signaturePolicy: 'optional',
          dueOn: '2007-01-31',
          opensOn: '2006-11-15',
          rates: [{ currency: 'EUR', rate: '9.25' }],
        },
      }),
    );
  });

  it('says beside the field that the last day is missing, or in the wrong place', async () => {
    renderRequest({ draft: { signaturePolicy: 'optional', rates: [] } });

    expect(await screen.findByText('Behövs för att begäran ska kunna skickas')).toBeVisible();
    await userEvent.type(screen.getByRole('textbox', { name: 'Öppnar' }), '2007-03-01');
    await userEvent.type(screen.getByRole('textbox', { name: /^Sista dag att lämna/ }), '2007-01-31');
    await userEvent.tab();
    expect(await screen.findByText(/^Ska ligga mellan dagen/)).toBeVisible();
  });

  it('saves what is typed before it sends, and says where the files lie', async () => {
    const { bridge } = renderRequest();
    await userEvent.type(await screen.findByRole('textbox', { name: 'Anvisningar' }), 'Kort.');
    await userEvent.click(screen.getByRole('button', { name: 'Skicka begäran' }));

    expect(await screen.findByText('Begäran är skriven')).toBeVisible();
    expect(screen.getByText(/^2 filer ligger i Dokument\/Begäran\./)).toBeVisible();
    const channels = bridge.calls.map(({ channel }) => channel);
    expect(channels.indexOf('request.save')).toBeLessThan(channels.indexOf('request.send'));
  });

  it('offers to hand out again only when everyone has what would be sent', async () => {
    renderRequest({ recipients: [{ organisation: 'sdf-fosie', expectedProjects: 3, measures: 0, sent }] });

    expect(await screen.findByRole('button', { name: 'Lämna ut alla igen' })).toBeEnabled();
  });

  it('tells who has been asked, who has not and whose request has changed', async () => {
    renderRequest({
      recipients: [
        ...state.recipients,
        { organisation: 'sdf-husie', expectedProjects: 0, measures: 0, sent: { ...sent, isOutdated: true } },
      ],
    });
    const rowOf = async (name: RegExp) => within(await screen.findByRole('row', { name }));

    expect((await rowOf(/^Oxie/)).getByText('Inte skickad')).toBeVisible();
    expect((await rowOf(/^Fosie/)).getByText('Skickad')).toBeVisible();
    expect((await rowOf(/^Husie/)).getByText('Ändrad sedan dess')).toBeVisible();
  });

  it('hands one out again as it was', async () => {
    const { bridge } = renderRequest();
    await userEvent.click(await screen.findByRole('button', { name: 'Lämna ut igen' }));

    expect(await screen.findByText('Begäran är utlämnad igen')).toBeVisible();
    expect(bridge.inputsOf('message.handOut')).toMatchObject([{ id: sampleId(1) }]);
  });

  it('says why it was not sent', async () => {
    renderRequest({}, { 'request.send': () => refuse('REQUEST-NO-DUE-DATE') });
    await userEvent.click(await screen.findByRole('button', { name: 'Skicka begäran' }));

    expect(await screen.findByText('Begäran har ingen sista dag.')).toBeVisible();
  });

  it('saves a question that is worded anew, one that may be left out and one of its own', async () => {
    const { bridge } = renderRequest({}, { 'request.draftQuestion': () => ({ code: 'egen-1' }) });
    const [first] = await screen.findAllByRole('textbox', { name: 'Fråga' });
    if (!first) throw new Error('no question');
    await userEvent.clear(first);
    await userEvent.type(first, 'Vad gav arbetet?');
    await userEvent.click(screen.getAllByRole('switch', { name: 'Måste besvaras' })[1] as HTMLElement);
    await userEvent.click(screen.getByRole('button', { name: 'Lägg till en egen fråga' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Egen fråga' }), 'Vad beslutades?');
    await userEvent.tab();

    await waitFor(() =>
      expect(bridge.inputsOf('request.save').at(-1)?.draft.questions).toEqual([
        { code: 'resultat', label: 'Vad gav arbetet?', isRequired: true },
        { code: 'spridning', label: 'Spridning', isRequired: false },
        { code: 'egen-1', label: 'Vad beslutades?', isRequired: true },
      ]),
    );
  });

  it('leaves a question out, and takes it back as it is shipped', async () => {
    const { bridge } = renderRequest();
    await userEvent.click(await screen.findByRole('button', { name: 'Ta bort frågan Spridning' }));
    await waitFor(() =>
      expect(
        bridge
          .inputsOf('request.save')
          .at(-1)
          ?.draft.questions?.map(({ code }) => code),
      ).toEqual(['resultat']),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Ta med en fast fråga' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Spridning' }));

    await waitFor(() =>
      expect(bridge.inputsOf('request.save').at(-1)?.draft.questions).toEqual(state.shippedQuestions),
    );
  });

  it('says where the round is, and what came when the correcting was over', async () => {
    renderRequest({
      phase: 'closed',
      draft: { ...state.draft, lastCorrectionOn: '2007-02-28' },
      lateCorrections: [
        { organisation: 'sdf-fosie', messageId: sampleId(9), revision: 3, createdAt: '2007-03-02T08:00:00Z' },
      ],
    });
    const round = within(await screen.findByRole('region', { name: 'Årsrundan' }));

    for (const text of ['Stängd', '1 av 2', '2007-02-28', 'version 1.1.0'])
      expect(round.getByText(text)).toBeVisible();
    expect(round.getByText(/version 3, 2007-03-02$/)).toBeVisible();
  });

  it('is tried on the reports of the year before, with what would stop each', async () => {
    const tried = { messageId: sampleId(5), revision: 1 };
    const { bridge } = renderRequest(
      {},
      {
        'request.rehearse': () => ({
          rows: [
            { organisation: 'sdf-oxie', points: [] },
            { organisation: 'sdf-husie', tried, points: [] },
            {
              organisation: 'sdf-fosie',
              tried,
              points: [
                { from: 'question', code: 'egen-1', label: 'Vad beslutades?' },
                { from: 'rate', currency: 'DKK' },
              ],
            },
          ],
        }),
      },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Prova' }));
    const rehearsal = within(screen.getByRole('region', { name: 'Prova mot rapporterna för 2005' }));
    expect(await rehearsal.findByText('1 av 2 rapporter skulle stoppas som de var.')).toBeVisible();
    expect(rehearsal.getByText('Obesvarade frågor').nextSibling).toHaveTextContent('1 rapport');
    expect(rehearsal.getByText('1 kan inte prövas')).toBeVisible();
    await userEvent.click(rehearsal.getByRole('button', { name: /^Fosie/ }));

    expect(rehearsal.getByText('Frågan ”Vad beslutades?” är inte besvarad.')).toBeVisible();
    expect(rehearsal.getByText(/^Det finns belopp i DKK/)).toBeVisible();
    expect(bridge.inputsOf('request.rehearse')).toEqual([{ year: 2006 }]);
  });
});
