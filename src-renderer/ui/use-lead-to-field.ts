import { useEffect } from 'react';
import { leadToField } from './lead-to-field.ts';

/** Parts of a form, such as tabs, come to the screen some frames after the form itself. */
const mostFrames = 60;

/** Leads to a field as soon as it is on the screen: `useLeadToField(place.field)`. */
export function useLeadToField(name: string | undefined): void {
  useEffect(() => {
    if (name === undefined) return undefined;
    let frame = 0;
    let tries = 0;
    const lead = (): void => {
      tries += 1;
      if (!leadToField(name) && tries < mostFrames) frame = requestAnimationFrame(lead);
    };
    lead();
    return () => cancelAnimationFrame(frame);
  }, [name]);
}
