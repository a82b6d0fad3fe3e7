// One change to all marked records: which field, what to do with it, and what it is to be.
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { BulkChange as Change } from '../../../src-main/contract/record-views.ts';
import type { Contact } from '../../../src-main/domain/contact.ts';
import type { RecordType } from '../../../src-main/domain/record-kind.ts';
import { fieldLabel } from '../../../src-main/domain/wording/fields.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboField } from '../../ui/ComboField.tsx';
import { ContactFields } from '../../ui/ContactFields.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { useNavigation } from '../place.ts';
import { type BulkMember, bulkMembers } from './bulk-members.ts';

interface BulkChangeProps {
  type: RecordType;
  /** `12 aktiviteter`. */
  marked: string;
  isDisabled: boolean;
  onChange: (member: string, change: Change) => void;
}

export const BulkChange = ({ type, marked, isDisabled, onChange }: BulkChangeProps) => (
  <DialogTrigger>
    <AriaButton className="button" isDisabled={isDisabled}>
      Ändra fält
      <ChevronDown aria-hidden />
    </AriaButton>
    <Popover className="popover" placement="top start">
      <Dialog className="popover-form" aria-label={`Ändra ett fält i ${marked}`}>
        {({ close }) => (
          <ChangeForm
            type={type}
            marked={marked}
            onChange={(member, change) => {
              close();
              onChange(member, change);
            }}
          />
        )}
      </Dialog>
    </Popover>
  </DialogTrigger>
);

type Mode = Change['mode'];
type Value = string | Contact | undefined;

/** Only with a value where the mode needs one. */
function toChange(mode: Mode, value: Value): Change | undefined {
  if (mode === 'empty') return { mode };
  if (value === undefined) return undefined;
  if (mode === 'set') return { mode, value };
  return typeof value === 'string' ? { mode, code: value } : undefined;
}

function ChangeForm({ type, marked, onChange }: Pick<BulkChangeProps, 'type' | 'marked' | 'onChange'>) {
  const members = bulkMembers[type];
  const [chosen, setChosen] = useState<BulkMember>();
  const [mode, setMode] = useState<Mode>('set');
  const [value, setValue] = useState<Value>();
  const change = toChange(mode, value);
  const choose = (name: string | undefined): void => {
    const member = members.find((one) => one.member === name);
    setChosen(member);
    setMode(member?.shape === 'codes' ? 'add' : 'set');
    setValue(undefined);
  };
  return (
    <>
      <SelectField
        name="bulk-field"
        label="Fält"
        value={chosen?.member}
        onChange={choose}
        options={members.map(({ member }) => ({ id: member, label: fieldLabel(type, member) }))}
      />
      {chosen && (
        <>
          <RadioGroup
            name="bulk-mode"
            label="Vad som ska göras"
            value={mode}
            onChange={(next) => next !== undefined && setMode(next as Mode)}
            options={modesOf(chosen)}
          />
          {mode !== 'empty' && (
            <ValueField
              key={chosen.member}
              label={fieldLabel(type, chosen.member)}
              member={chosen}
              value={value}
              onChange={setValue}
            />
          )}
        </>
      )}
      <div className="row">
        <Button
          variant="primary"
          isDisabled={!chosen || !change}
          onPress={() => chosen && change && onChange(chosen.member, change)}
        >
          Ändra {marked}
        </Button>
      </div>
    </>
  );
}

const modesOf = ({ shape }: BulkMember): { id: Mode; label: string }[] =>
  shape === 'codes'
    ? [
        { id: 'add', label: 'Lägg till' },
        { id: 'take-away', label: 'Ta bort' },
      ]
    : [
        { id: 'set', label: 'Fyll i samma för alla' },
        { id: 'empty', label: 'Töm fältet' },
      ];

/** A dozen choices or fewer are in sight at once. */
const fewOptions = 12;

interface ValueFieldProps {
  label: string;
  member: BulkMember;
  value: Value;
  onChange: (value: Value) => void;
}

function ValueField({ label, member, value, onChange }: ValueFieldProps) {
  const { place } = useNavigation();
  const vocabulary = useVocabulary();
  const code = typeof value === 'string' ? value : undefined;
  const field = { name: 'bulk-value', label, onChange };
  switch (member.shape) {
    case 'text':
      return <TextField {...field} value={code} />;
    case 'contact':
      return <ContactFields {...field} value={typeof value === 'object' ? value : undefined} />;
    case 'code':
    case 'codes': {
      const options = member.options(vocabulary, place.year);
      return options.length > fewOptions ? (
        <ComboField {...field} value={code} options={options} />
      ) : (
        <SelectField {...field} value={code} options={options} />
      );
    }
  }
}
