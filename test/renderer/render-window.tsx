import { QueryClientProvider } from '@tanstack/react-query';
import { type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createClient } from '../../src-main/contract/client.ts';
import type { AppState } from '../../src-main/contract/views.ts';
import { ClientContext, createQueryClient } from '../../src-renderer/api.ts';
import { App } from '../../src-renderer/app/App.tsx';
import { NavigationProvider } from '../../src-renderer/app/NavigationProvider.tsx';
import type { Place } from '../../src-renderer/app/place.ts';
import { WorkspaceContext } from '../../src-renderer/app/workspace-context.ts';
import { Toasts } from '../../src-renderer/ui/Toasts.tsx';
import { VocabularyContext } from '../../src-renderer/ui/vocabulary-context.ts';
import { type Answers, createFakeBridge, type FakeBridge } from './fake-bridge.ts';
import { openState, vocabulary } from './samples.ts';

interface Rendered extends RenderResult {
  bridge: FakeBridge;
}

/** What a core answers of which most tests have nothing to say. */
const usual: Answers = {
  'vocabulary.get': () => vocabulary,
  'key.state': () => ({ pinned: [] }),
  'inboxFolder.get': () => ({}),
};

const around = (bridge: FakeBridge, children: ReactNode): ReactNode => (
  <ClientContext value={createClient(bridge)}>
    <QueryClientProvider client={createQueryClient()}>
      <I18nProvider locale="sv-SE">{children}</I18nProvider>
    </QueryClientProvider>
  </ClientContext>
);

/** The whole window, from its first call on. */
export function renderWindow(answers: Answers): Rendered {
  const bridge = createFakeBridge({ ...usual, ...answers });
  return { ...render(around(bridge, <App />)), bridge };
}

/** One room, with an organisation open around it. */
export function renderRoom(
  room: ReactNode,
  place: Place,
  answers: Answers,
  state: AppState = openState('department', 'miljoforvaltningen'),
): Rendered {
  const { workspace } = state;
  if (workspace === undefined) throw new Error('a room needs an open organisation');
  const bridge = createFakeBridge({ ...usual, ...answers });
  const tree = (
    <VocabularyContext value={vocabulary}>
      <WorkspaceContext value={{ state, workspace }}>
        <NavigationProvider start={place}>
          {room}
          <Toasts />
        </NavigationProvider>
      </WorkspaceContext>
    </VocabularyContext>
  );
  return { ...render(around(bridge, tree)), bridge };
}
