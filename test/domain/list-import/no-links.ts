import type { ReadContext } from '../../../src-main/domain/list-import/reading.ts';

/** A register without anything to link to. */
export const noLinks: ReadContext['linked'] = { project: new Map(), opportunity: new Map() };
