import { type ReactNode, useId } from 'react';
import { BlankNote } from './BlankNote.tsx';
import { FieldMessageLine } from './FieldNotes.tsx';
import type { FieldProps } from './field-props.ts';

interface FieldSetProps
  extends Pick<FieldProps<unknown>, 'name' | 'label' | 'hint' | 'messages' | 'blankChoice'> {
  isEmpty: boolean;
  /** Stands only for screen readers where a heading already says it. */
  hideLabel?: boolean;
  children: ReactNode;
}

/** Several inputs that are one member of the record: a contact, a list of rows. Takes the whole row. */
export function FieldSet({
  name,
  label,
  hint,
  messages = [],
  blankChoice,
  isEmpty,
  hideLabel = false,
  children,
}: FieldSetProps) {
  const notesId = useId();
  const offersBlank = isEmpty && (blankChoice?.blank !== undefined || messages.length > 0);
  return (
    <fieldset className="field field-set" data-field={name} data-wide aria-describedby={notesId}>
      <legend className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</legend>
      {children}
      <div className="field-notes">
        {(hint !== undefined || messages.length > 0) && (
          <div id={notesId} className="field-description">
            {hint !== undefined && <span className="field-hint">{hint}</span>}
            {messages.map((message) => (
              <FieldMessageLine key={message.text} {...message} />
            ))}
          </div>
        )}
        {offersBlank && blankChoice && <BlankNote {...blankChoice} />}
      </div>
    </fieldset>
  );
}
