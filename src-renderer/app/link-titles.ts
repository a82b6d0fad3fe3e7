import { useMemo } from 'react';
import type { AnyRecord, RecordType } from '../../src-main/domain/record-kind.ts';
import { useLinkOptions } from './link-options.ts';

/** The kinds whose records link to their own kind, with the member that does; the others link to projects and opportunities. */
const linkToOwnKind: Readonly<Partial<Record<RecordType, string>>> = {
  measure: 'carriedFrom',
  'governing-document': 'replacedBy',
};

/** What the records that a record may link to are called, by id; also one of another year that it links to. */
export function useLinkTitles(type: RecordType, record: AnyRecord): ReadonlyMap<string, string> {
  const member = linkToOwnKind[type];
  const linked = member === undefined ? undefined : (record as unknown as Record<string, unknown>)[member];
  const chosen = typeof linked === 'string' ? linked : undefined;
  const main = useLinkOptions(member === undefined ? 'project' : type, chosen);
  const opportunities = useLinkOptions('opportunity');
  return useMemo(
    () => new Map([...main, ...opportunities].map(({ id, label }) => [id, label])),
    [main, opportunities],
  );
}
