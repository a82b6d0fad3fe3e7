import { useState } from 'react';
import type { Bridge, BridgedList } from '../../../src-main/domain/bridge.ts';
import type { EvaluationFigures } from '../../../src-main/domain/figures/evaluation-figures.ts';
import { nameOf } from '../../../src-main/domain/outline/evaluation/break-notes.ts';
import { useAction } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboField } from '../../ui/ComboField.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { compareSwedish } from '../../ui/options.ts';
import { Panel } from '../../ui/Panel.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

interface BridgeFormProps {
  figures: EvaluationFigures;
  bridges: readonly Bridge[];
}

const lists: readonly { id: BridgedList; label: string }[] = [
  { id: 'organisations', label: 'Förvaltningar' },
  { id: 'goals', label: 'Mål' },
  { id: 'directions', label: 'Inriktningar' },
  { id: 'programmes', label: 'Program' },
  { id: 'networks', label: 'Nätverk' },
];

/** Bryggor that an official makes: two that are counted as one series, although the code lists do not say so. */
export function BridgeForm({ figures, bridges }: BridgeFormProps) {
  const vocabulary = useVocabulary();
  const save = useAction('evaluation.saveBridge');
  const [list, setList] = useState<BridgedList>('programmes');
  const [fromCode, setFrom] = useState<string>();
  const [toCode, setTo] = useState<string>();
  const [note, setNote] = useState<string>();
  const cut = figures.cuts[list === 'organisations' ? 'departments' : list];
  const options = cut
    .flatMap(({ codes }) => codes)
    .map((code) => ({ id: code, label: nameOf(list, code, vocabulary) }))
    .sort((a, b) => compareSwedish(a.label, b.label));
  const isReady = fromCode !== undefined && fromCode !== toCode;
  const begin = (): void => {
    setFrom(undefined);
    setTo(undefined);
    setNote(undefined);
  };
  const keep = async (): Promise<void> => {
    if (fromCode === undefined) return;
    const bridge: Bridge = { list, fromCode, ...(toCode && { toCode }), ...(note && { note }) };
    const result = await save.run({ list, fromCode, bridge });
    if (result.ok) begin();
  };
  return (
    <Panel title="Bryggor">
      <p className="quiet">
        Det som har gått upp i något annat räknas ihop av sig självt. Här lägger du till de bryggor som
        kodlistorna inte känner till, eller håller isär det som annars räknas ihop.
      </p>
      <div className="evaluation-choices">
        <SelectField
          name="list"
          label="Gäller"
          options={lists}
          value={list}
          onChange={(id) => {
            setList(lists.find((one) => one.id === id)?.id ?? 'programmes');
            begin();
          }}
        />
        <ComboField name="fromCode" label="Tidigare" options={options} value={fromCode} onChange={setFrom} />
        <ComboField
          name="toCode"
          label="Räknas ihop med"
          hint="Tomt: hålls isär."
          options={options.filter(({ id }) => id !== fromCode)}
          value={toCode}
          onChange={setTo}
        />
        <TextField name="note" label="Skäl" value={note} onChange={setNote} />
        <Button onPress={() => void keep()} isDisabled={!isReady || save.isRunning}>
          Spara brygga
        </Button>
      </div>
      <FailureNotice failure={save.failure} />
      {bridges.length > 0 && (
        <ul className="evaluation-bridges">
          {bridges.map((bridge) => (
            <li key={`${bridge.list} ${bridge.fromCode}`}>
              {nameOf(bridge.list, bridge.fromCode, vocabulary)}
              {bridge.toCode === undefined
                ? ' hålls isär.'
                : ` räknas ihop med ${nameOf(bridge.list, bridge.toCode, vocabulary)}.`}{' '}
              <Button
                variant="quiet"
                onPress={() => void save.run({ list: bridge.list, fromCode: bridge.fromCode })}
              >
                Ta bort
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
