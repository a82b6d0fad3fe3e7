import { useState } from 'react';
import type { InputOf } from '../../../src-main/contract/contract.ts';
import { organisationName } from '../../../src-main/domain/vocabulary.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { useAction } from '../../api.ts';
import { useUndo } from '../../app/use-undo.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/toast.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { withMember } from '../../ui/with-member.ts';
import type { BoardWork } from './use-board-work.ts';

type Given = Pick<InputOf<'board.extend'>, 'dueOn' | 'reason' | 'askedBy'>;

/** More time for one or several: until when, why, and who asked for it. */
export function ExtensionPanel({ work }: { work: BoardWork }) {
  const { year, extending = [] } = work;
  const vocabulary = useVocabulary();
  const extend = useAction('board.extend');
  const { takeBack } = useUndo();
  const [given, change] = useState<Partial<Given>>({});
  const { dueOn, reason, askedBy } = given;
  const bind = <M extends keyof Given>(name: M, label: string) => ({
    name,
    label,
    value: given[name],
    onChange: (value: Given[M] | undefined) => change((before) => withMember(before, name, value)),
  });
  const [first, ...others] = extending;
  const name =
    first !== undefined && others.length === 0
      ? organisationName(vocabulary, first)
      : `${formatCount(extending.length)} förvaltningar`;
  const save = async (): Promise<void> => {
    if (dueOn === undefined || reason === undefined) return;
    const told = { dueOn, reason, ...(askedBy !== undefined && { askedBy }) };
    const result = await extend.run({ year, organisations: [...extending], ...told });
    if (!result.ok) return;
    work.closeExtension();
    change({});
    showToast(`${name} har till och med ${dueOn}.`, {
      label: 'Ångra',
      onPress: () => void takeBack(({ what }) => what === 'extension'),
    });
  };
  return (
    <SidePanel
      title="Förläng tiden"
      isOpen={work.extending !== undefined}
      onClose={work.closeExtension}
      actions={
        <Button
          variant="primary"
          isDisabled={dueOn === undefined || reason === undefined || extend.isRunning}
          onPress={() => void save()}
        >
          Förläng tiden
        </Button>
      }
    >
      <p className="quiet">
        För {name}. Den nya dagen avgör om rapporten är i tid, och den står i påminnelser. Tidigare dagar
        finns kvar som spår.
      </p>
      <FailureNotice failure={extend.failure} />
      <FieldGroup>
        <DateField {...bind('dueOn', 'Ny sista dag')} precision="day" />
        <TextField {...bind('askedBy', 'Vem som bad om det')} />
        <TextField {...bind('reason', 'Skäl')} wide />
      </FieldGroup>
    </SidePanel>
  );
}
