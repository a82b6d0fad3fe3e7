import type { MessageKind } from '../../../src-main/domain/package/kinds.ts';
import { useNavigation } from '../../app/place.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

const steps: Readonly<Partial<Record<MessageKind, { text: string; button: string; field?: string }>>> = {
  'report-request': {
    text: 'Årets rapport visar nu sista dag, anvisningar och det som begärs.',
    button: 'Till Årets rapport',
  },
  receipt: { text: 'Kvittensen visas vid den version som den gäller.', button: 'Till Årets rapport' },
  'completion-request': {
    text: 'Punkterna att komplettera står i Årets rapport. Var och en leder till sitt fält.',
    button: 'Till kompletteringarna',
    field: 'responses',
  },
};

/** Where what a message brings is worked on. */
export function NextStep({ kind, year }: { kind: MessageKind; year: number }) {
  const { go } = useNavigation();
  const step = steps[kind];
  if (!step) return null;
  const { text, button, field } = step;
  return (
    <Notice tone="plain">
      <p>{text}</p>
      <Button onPress={() => go({ room: 'report', year, ...(field !== undefined && { field }) })}>
        {button}
      </Button>
    </Notice>
  );
}
