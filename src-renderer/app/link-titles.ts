import { useMemo } from 'react';
import { useLinkOptions } from './link-options.ts';

/** What the records that one may link to are called, by id. */
export function useLinkTitles(): ReadonlyMap<string, string> {
  const projects = useLinkOptions('project');
  const opportunities = useLinkOptions('opportunity');
  return useMemo(
    () => new Map([...projects, ...opportunities].map(({ id, label }) => [id, label])),
    [projects, opportunities],
  );
}
