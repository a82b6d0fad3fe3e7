import { ChevronDown } from 'lucide-react';
import { Button, Label, ListBox, Popover, Select, SelectValue } from 'react-aria-components';
import { FieldNotes } from './FieldNotes.tsx';
import { type FieldProps, fieldAttributes, hasError } from './field-props.ts';
import { OptionItem } from './OptionItem.tsx';
import { includingChosen, type Option } from './options.ts';

interface SelectFieldProps extends FieldProps<string> {
  options: readonly Option[];
  /** The line that empties the field; left out where something is always chosen. */
  emptyLabel?: string;
}

const emptyKey = '';

/** One choice out of a dozen or fewer; a longer list is a ComboField. */
export function SelectField({
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
}: SelectFieldProps) {
  const shown = includingChosen(options, value);
  return (
    <Select
      {...fieldAttributes(field)}
      value={value ?? null}
      onChange={(key) => onChange(key === null || key === emptyKey ? undefined : String(key))}
      {...(onLeave && { onBlur: onLeave })}
      placeholder={emptyLabel ?? 'Välj'}
      isInvalid={hasError(messages)}
      validationBehavior="aria"
    >
      <Label className="field-label">{label}</Label>
      <Button className="field-input select-button">
        <SelectValue>{({ selectedText, defaultChildren }) => selectedText || defaultChildren}</SelectValue>
        <ChevronDown aria-hidden />
      </Button>
      <FieldNotes hint={hint} messages={messages} blankChoice={blankChoice} isEmpty={value === undefined} />
      <Popover className="popover" maxHeight={320}>
        <ListBox className="list-box">
          {emptyLabel !== undefined && <OptionItem option={{ id: emptyKey, label: emptyLabel }} />}
          {shown.map((option) => (
            <OptionItem key={option.id} option={option} />
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
