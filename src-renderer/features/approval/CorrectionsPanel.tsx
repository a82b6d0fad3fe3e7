import { useState } from 'react';
import type { ApprovalState } from '../../../src-main/contract/approval-views.ts';
import type { InputOf } from '../../../src-main/contract/contract.ts';
import { organisationName } from '../../../src-main/domain/vocabulary.ts';
import { formatDate } from '../../../src-main/domain/wording/format.ts';
import { useAction } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowMenu } from '../../ui/RowMenu.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/toast.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { withMember } from '../../ui/with-member.ts';

type Draft = InputOf<'approval.saveCorrection'>['correction'];

/** Rättelser efter beslut: beside the approved document, never in it. */
export function CorrectionsPanel({ state }: { state: ApprovalState }) {
  const { year, corrections } = state;
  const vocabulary = useVocabulary();
  const [draft, setDraft] = useState<Draft>();
  const remove = useAction('approval.removeCorrection');
  const takeAway = async (id: string): Promise<void> => {
    const removed = await remove.run({ year, id });
    if (removed.ok) showToast('Rättelsen är borttagen. Den kommer tillbaka med Ångra.');
  };
  return (
    <Panel title="Rättelser efter beslut" aside={<Button onPress={() => setDraft({})}>Ny rättelse</Button>}>
      <FailureNotice failure={remove.failure} />
      {corrections.length === 0 && (
        <p className="quiet">
          Inga rättelser. Visar det sig att något är fel i den godkända versionen skriver du vad som står och
          vad det ska vara. Rättelserna samlas först i en egen version av dokumentet.
        </p>
      )}
      {corrections.map(({ writtenAt, writtenBy, ...correction }, index) => (
        <section key={correction.id} className="correction">
          <div className="panel-header">
            <h3>
              Rättelse {index + 1}
              {correction.place !== undefined && `: ${correction.place}`}
            </h3>
            <RowMenu
              label={`Åtgärder för rättelse ${index + 1}`}
              actions={[
                { id: 'change', label: 'Ändra', onPress: () => setDraft(correction) },
                { id: 'remove', label: 'Ta bort', onPress: () => void takeAway(correction.id) },
              ]}
            />
          </div>
          <DefinitionList
            facts={[
              ['Står i dokumentet', correction.wrong],
              ['Ska vara', correction.right],
              ['Skäl', correction.reason],
              [
                'Kommer av',
                correction.organisation &&
                  `${organisationName(vocabulary, correction.organisation)}, rapport version ${correction.revision ?? ''}`,
              ],
              ['Skriven', `${formatDate(writtenAt)}, ${writtenBy}`],
            ]}
          />
        </section>
      ))}
      <CorrectionForm key={draft?.id ?? 'new'} state={state} draft={draft} onChange={setDraft} />
    </Panel>
  );
}

interface CorrectionFormProps {
  state: ApprovalState;
  draft: Draft | undefined;
  onChange: (draft: Draft | undefined) => void;
}

function CorrectionForm({ state: { year, changed }, draft, onChange }: CorrectionFormProps) {
  const vocabulary = useVocabulary();
  const save = useAction('approval.saveCorrection');
  const keep = async (): Promise<void> => {
    if (draft === undefined) return;
    const saved = await save.run({ year, correction: draft });
    if (saved.ok) onChange(undefined);
  };
  const bind = <M extends 'place' | 'wrong' | 'right' | 'reason'>(member: M) => ({
    name: `correction.${member}`,
    value: draft?.[member],
    onChange: (value: string | undefined) => onChange(withMember(draft ?? {}, member, value)),
  });
  const sources = changed.map(({ organisation, revision }) => ({
    id: organisation,
    label: `${organisationName(vocabulary, organisation)}, version ${revision}`,
  }));
  return (
    <SidePanel
      title={draft?.id === undefined ? 'Ny rättelse' : 'Ändra rättelsen'}
      isOpen={draft !== undefined}
      onClose={() => onChange(undefined)}
      actions={
        <Button
          variant="primary"
          isDisabled={draft?.right === undefined || save.isRunning}
          onPress={() => void keep()}
        >
          Spara rättelsen
        </Button>
      }
    >
      <FailureNotice failure={save.failure} />
      <FieldGroup>
        <TextField
          {...bind('place')}
          wide
          label="Var i dokumentet"
          hint="Till exempel Projektmedel, tabellen per program"
        />
        <TextArea {...bind('wrong')} label="Står i dokumentet" />
        <TextArea {...bind('right')} label="Ska vara" />
        <TextArea {...bind('reason')} label="Skäl" />
        {sources.length > 0 && (
          <SelectField
            wide
            name="correction.organisation"
            label="Kommer av en ny rapport"
            value={draft?.organisation}
            options={sources}
            emptyLabel="Nej"
            onChange={(organisation) => {
              const { organisation: _, revision: __, ...rest } = draft ?? {};
              const revision = changed.find((one) => one.organisation === organisation)?.revision;
              onChange({
                ...rest,
                ...(organisation !== undefined && { organisation }),
                ...(revision !== undefined && { revision }),
              });
            }}
          />
        )}
      </FieldGroup>
    </SidePanel>
  );
}
