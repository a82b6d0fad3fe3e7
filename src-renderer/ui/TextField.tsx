import { TextField as AriaTextField, Input, Label } from 'react-aria-components';
import { packageLimits } from '../../src-main/domain/package/limits.ts';
import { cleanText } from '../../src-main/domain/text.ts';
import { FieldNotes } from './FieldNotes.tsx';
import { type FieldProps, fieldAttributes, hasError } from './field-props.ts';

/** One line of text. */
export const TextField = ({
  label,
  value,
  onChange,
  onLeave,
  hint,
  messages,
  blankChoice,
  ...field
}: FieldProps<string>) => (
  <AriaTextField
    {...fieldAttributes(field)}
    value={value ?? ''}
    onChange={(text) => onChange(text === '' ? undefined : cleanText(text))}
    {...(onLeave && { onBlur: onLeave })}
    isInvalid={hasError(messages)}
    validationBehavior="aria"
  >
    <Label className="field-label">{label}</Label>
    <Input
      className="field-input"
      maxLength={packageLimits.shortStringLength}
      autoComplete="off"
      spellCheck={false}
    />
    <FieldNotes hint={hint} messages={messages} blankChoice={blankChoice} isEmpty={value === undefined} />
  </AriaTextField>
);
