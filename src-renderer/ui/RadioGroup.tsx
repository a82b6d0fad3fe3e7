import { RadioGroup as AriaRadioGroup, Label, Radio } from 'react-aria-components';
import { FieldNotes } from './FieldNotes.tsx';
import { type FieldProps, fieldAttributes, hasError } from './field-props.ts';
import type { Option } from './options.ts';

interface RadioGroupProps extends FieldProps<string> {
  options: readonly Option[];
}

/** One out of a few, all in sight with a sentence each. */
export const RadioGroup = ({
  value,
  onChange,
  options,
  label,
  hint,
  messages,
  ...field
}: RadioGroupProps) => (
  <AriaRadioGroup
    {...fieldAttributes(field)}
    value={value ?? null}
    onChange={onChange}
    isInvalid={hasError(messages)}
    validationBehavior="aria"
  >
    <Label className="field-label">{label}</Label>
    <div className="check-list">
      {options.map((option) => (
        <Radio key={option.id} value={option.id} className="radio">
          <span className="check-mark" />
          <span>
            {option.label}
            {option.detail !== undefined && <span className="field-hint">{option.detail}</span>}
          </span>
        </Radio>
      ))}
    </div>
    <FieldNotes hint={hint} messages={messages} isEmpty={value === undefined} />
  </AriaRadioGroup>
);
