import { ChevronDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
  Button,
  Collection,
  ComboBox,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxSection,
  Popover,
} from 'react-aria-components';
import { FieldNotes } from './FieldNotes.tsx';
import { type FieldProps, fieldAttributes, hasError } from './field-props.ts';
import { OptionItem } from './OptionItem.tsx';
import { findOptions, grouped, includingChosen, type Option, type OptionGroup } from './options.ts';

interface ComboFieldProps extends FieldProps<string> {
  options: readonly Option[];
  /** What the empty field means. */
  emptyLabel?: string;
}

/** One choice out of many, found by typing any part of its name or of its other names. */
export function ComboField({
  options,
  emptyLabel,
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
  const shown = useMemo(
    () => grouped(typed === undefined || typed === chosenLabel ? all : findOptions(all, typed)),
    [all, typed, chosenLabel],
  );

  /** No key: the person has left what was typed without choosing, and what was chosen before is not among what it found. */
  const choose = (key: string | undefined): void => {
    setTyped(undefined);
    if (key !== undefined && key !== value) onChange(key);
  };
  return (
    <ComboBox
      {...fieldAttributes(field)}
      items={shown}
      selectedKey={value ?? null}
      onSelectionChange={(key) => choose(key === null ? undefined : String(key))}
      inputValue={typed ?? chosenLabel}
      onInputChange={(text) => {
        // What was chosen may have to stay chosen; the field is empty all the same, for something else to be typed.
        setTyped(text);
        if (text === '' && value !== undefined) onChange(undefined);
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
        <Input className="field-input" spellCheck={false} placeholder={emptyLabel} />
        <Button className="icon-button">
          <ChevronDown aria-hidden />
        </Button>
      </div>
      <FieldNotes hint={hint} messages={messages} blankChoice={blankChoice} isEmpty={value === undefined} />
      <Popover className="popover" maxHeight={320}>
        <ListBox<Option | OptionGroup>
          className="list-box"
          renderEmptyState={() => <div className="list-box-empty">Inget val stämmer med det du skrev.</div>}
        >
          {(item) => ('options' in item ? <OptionSection group={item} /> : <OptionItem option={item} />)}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

const OptionSection = ({ group }: { group: OptionGroup }) => (
  <ListBoxSection id={group.id}>
    <Header className="option-heading">{group.label}</Header>
    <Collection items={group.options}>{(option) => <OptionItem option={option} />}</Collection>
  </ListBoxSection>
);
