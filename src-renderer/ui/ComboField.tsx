import { ChevronDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, Popover } from 'react-aria-components';
import { FieldNotes } from './FieldNotes.tsx';
import { type FieldProps, fieldAttributes, hasError } from './field-props.ts';
import { OptionItem } from './OptionItem.tsx';
import { findOptions, includingChosen, type Option } from './options.ts';

interface ComboFieldProps extends FieldProps<string> {
  options: readonly Option[];
}

/** One choice out of many, found by typing any part of its name or of its other names. */
export function ComboField({
  options,
  label,
  value,
  onChange,
  onLeave,
  hint,
  messages,
  blankChoice,
  ...field
}: ComboFieldProps) {
  const all = useMemo(() => includingChosen(options, value), [options, value]);
  const chosenLabel = all.find((option) => option.id === value)?.label ?? '';
  const [typed, setTyped] = useState<string>();
  const shown = typed === undefined || typed === chosenLabel ? all : findOptions(all, typed);

  const choose = (key: string | undefined): void => {
    setTyped(undefined);
    if (key !== value) onChange(key);
  };
  return (
    <ComboBox
      {...fieldAttributes(field)}
      items={shown}
      selectedKey={value ?? null}
      onSelectionChange={(key) => choose(key === null ? undefined : String(key))}
      inputValue={typed ?? chosenLabel}
      onInputChange={(text) => {
        setTyped(text);
        if (text === '') choose(undefined);
      }}
      onBlur={() => {
        setTyped(undefined);
        onLeave?.();
      }}
      allowsEmptyCollection
      isInvalid={hasError(messages)}
      validationBehavior="aria"
    >
      <Label className="field-label">{label}</Label>
      <div className="combo">
        <Input className="field-input" spellCheck={false} />
        <Button className="icon-button">
          <ChevronDown aria-hidden />
        </Button>
      </div>
      <FieldNotes hint={hint} messages={messages} blankChoice={blankChoice} isEmpty={value === undefined} />
      <Popover className="popover">
        <ListBox<Option>
          className="list-box"
          renderEmptyState={() => <div className="list-box-empty">Inget val stämmer med det du skrev.</div>}
        >
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
