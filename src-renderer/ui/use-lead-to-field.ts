import { useEffect } from 'react';
import { leadToField } from './lead-to-field.ts';

/** Leads to a field as soon as the form that has it is on the screen: `useLeadToField(place.field)`. */
export function useLeadToField(name: string | undefined): void {
  useEffect(() => {
    if (name !== undefined) leadToField(name);
  }, [name]);
}
