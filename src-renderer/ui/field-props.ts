import type { Blank, BlankReason } from '../../src-main/domain/blank.ts';

/**
 * What stands beside a field: a finding, in plain words. `missing` is a required field that is simply not filled in
 * yet: it is marked quietly, and the field is not invalid.
 */
export interface FieldMessage {
  severity: 'error' | 'warning' | 'missing';
  text: string;
}

/** Why a field is empty on purpose, and how to say so. */
export interface BlankChoice {
  blank: Blank | undefined;
  onChange: (reason: BlankReason | undefined, organisation?: string) => void;
  /** Where the record has no room for which organisation reports it instead. */
  withoutOrganisation?: boolean;
}

/** What every field takes. `undefined` is the empty field: an empty text is never stored. */
export interface FieldProps<V> {
  /** The record's member; a finding leads here by it (`leadToField`). */
  name: string;
  label: string;
  value: V | undefined;
  onChange: (value: V | undefined) => void;
  /** The person left the field: a self-saving form saves at once. */
  onLeave?: () => void;
  hint?: string;
  messages?: readonly FieldMessage[];
  blankChoice?: BlankChoice;
  /** Takes the whole row of a FieldGroup. */
  wide?: boolean;
}

export const hasError = (messages: readonly FieldMessage[] | undefined): boolean =>
  messages?.some((message) => message.severity === 'error') ?? false;

/** The attributes by which a field is laid out and found. */
export const fieldAttributes = ({ name, wide }: { name: string; wide?: boolean }) => ({
  className: 'field',
  'data-field': name,
  'data-wide': wide ? true : undefined,
});
