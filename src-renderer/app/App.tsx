import { lazy, Suspense, useEffect } from 'react';
import type { AppState } from '../../src-main/contract/views.ts';
import { useCall } from '../api.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { clearToasts } from '../ui/toast.ts';
import { VocabularyContext } from '../ui/vocabulary-context.ts';
import { Frame } from './Frame.tsx';
import { NavigationProvider } from './NavigationProvider.tsx';
import { firstRoomOf } from './rooms.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { WorkspaceContext } from './workspace-context.ts';

const SetupPage = lazy(async () => ({
  default: (await import('../features/setup/SetupPage.tsx')).SetupPage,
}));

/** The window: the first start until an organisation is open, then its rooms. */
export function App() {
  const state = useCall('app.state', {});
  const vocabulary = useCall('vocabulary.get', {});
  useTheme(state.data?.theme);
  useKeptFocus();
  return (
    <Loaded call={state}>
      {(appState) => (
        <Loaded call={vocabulary}>
          {(lists) => (
            <VocabularyContext value={lists}>
              <Open state={appState} />
            </VocabularyContext>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

function Open({ state }: { state: AppState }) {
  const { workspace } = state;
  const organisation = workspace && `${workspace.role} ${workspace.organisation}`;
  // What was said of one organisation is not true of the next.
  useEffect(() => () => (organisation === undefined ? undefined : clearToasts()), [organisation]);
  if (workspace === undefined) {
    return (
      <Suspense fallback={<Skeleton />}>
        <SetupPage state={state} />
      </Suspense>
    );
  }
  return (
    <WorkspaceContext value={{ state, workspace }}>
      <NavigationProvider
        key={organisation}
        start={{ room: firstRoomOf[workspace.role].room, year: state.currentYear }}
      >
        <Frame />
      </NavigationProvider>
    </WorkspaceContext>
  );
}

/** tokens.css follows the attribute; without one it follows the system. */
function useTheme(theme: AppState['theme'] | undefined): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'light' || theme === 'dark') dataset.theme = theme;
    else delete dataset.theme;
  }, [theme]);
}
