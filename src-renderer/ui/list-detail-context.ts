import { createContext } from 'react';

/** The place in a detail's bar where the record's own form may put something. */
export const DetailBarContext = createContext<HTMLElement | null>(null);

/** Whether list and detail are shown one at a time, so that choosing a row takes the list away. */
export const OneAtATimeContext = createContext(false);
