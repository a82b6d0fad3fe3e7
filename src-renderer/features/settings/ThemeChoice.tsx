import type { AppState } from '../../../src-main/contract/views.ts';
import { useAction } from '../../api.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';

const themes: readonly { id: AppState['theme']; label: string }[] = [
  { id: 'system', label: 'Som datorn i övrigt' },
  { id: 'light', label: 'Ljust' },
  { id: 'dark', label: 'Mörkt' },
];

export function ThemeChoice() {
  const { state } = useWorkspace();
  const setTheme = useAction('app.setTheme');
  return (
    <>
      <FailureNotice failure={setTheme.failure} />
      <RadioGroup
        name="theme"
        label="Färger"
        value={state.theme}
        onChange={(chosen) => {
          const theme = themes.find(({ id }) => id === chosen)?.id;
          if (theme !== undefined) void setTheme.run({ theme });
        }}
        options={themes}
      />
    </>
  );
}
