// A text that stands for a value: typed freely, read as one types, shown in its own form when left. A text that
// cannot be read stays as it was typed, with the reason beside it, and the value before it is kept.
import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import type { Typed } from '../../src-main/domain/typed-text.ts';
import { FieldNotes } from './FieldNotes.tsx';
import { type FieldMessage, type FieldProps, fieldAttributes, hasError } from './field-props.ts';

interface ParsedFieldProps<V> extends FieldProps<V> {
  read: (text: string) => Typed<V>;
  format: (value: V) => string;
  isNumeric?: boolean;
}

export function ParsedField<V>({
  label,
  value,
  onChange,
  onLeave,
  hint,
  messages = [],
  blankChoice,
  read,
  format,
  isNumeric = false,
  ...field
}: ParsedFieldProps<V>) {
  const [typed, setTyped] = useState<string>();
  const [why, setWhy] = useState<string>();
  const shown = value === undefined ? '' : format(value);

  const type = (text: string): void => {
    setTyped(text);
    setWhy(undefined);
    const outcome = read(text);
    if (outcome.ok) onChange(outcome.value);
  };
  const leave = (): void => {
    const outcome = typed === undefined ? undefined : read(typed);
    if (outcome !== undefined && !outcome.ok) {
      setWhy(shown === '' ? outcome.why : `${outcome.why} Så länge gäller ${shown}.`);
    } else setTyped(undefined);
    onLeave?.();
  };

  const shownMessages: readonly FieldMessage[] =
    why === undefined ? messages : [{ severity: 'error', text: why }, ...messages];
  return (
    <TextField
      {...fieldAttributes(field)}
      value={typed ?? shown}
      onChange={type}
      onBlur={leave}
      isInvalid={hasError(shownMessages)}
      validationBehavior="aria"
    >
      <Label className="field-label">{label}</Label>
      <Input
        className="field-input"
        data-numeric={isNumeric ? true : undefined}
        autoComplete="off"
        spellCheck={false}
      />
      <FieldNotes
        hint={hint}
        messages={shownMessages}
        blankChoice={blankChoice}
        isEmpty={value === undefined && (typed ?? '') === ''}
      />
    </TextField>
  );
}
