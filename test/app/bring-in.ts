// A person's own list through the door of the core: chosen, read, planned, brought in.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportedList, ListPlan, ListSuggestion } from '../../src-main/contract/list-views.ts';
import type { ListMapping } from '../../src-main/domain/list-import/mapping.ts';
import type { Result } from '../../src-main/domain/result.ts';
import { jobId, type TemporaryCore, temporaryFolder } from './temporary-core.ts';

export interface ChosenList {
  listId: string;
  sheet: number;
  mapping: ListMapping;
  skipped: number[];
}

export function listFile(bytes: Uint8Array, name = 'Evas hemliga lista.csv'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

/** Chosen, and read as the core suggests. */
export async function chooseList(
  core: TemporaryCore,
  path: string,
): Promise<ChosenList & { suggestion: ListSuggestion }> {
  core.choices.file = path;
  const chosen = await core.must('list.choose', {});
  if (chosen.outcome !== 'read') throw new Error('cancelled');
  const { listId } = chosen.list;
  const suggestion = await core.must('list.suggest', { listId, sheet: 0 });
  return { listId, sheet: 0, mapping: suggestion.mapping, skipped: [], suggestion };
}

export const questionOf = ({ listId, sheet, mapping, skipped }: ChosenList): ChosenList => ({
  listId,
  sheet,
  mapping,
  skipped,
});

export const planOf = (core: TemporaryCore, list: ChosenList): Promise<ListPlan> =>
  core.must('list.plan', questionOf(list));

/** What the core answers to a yes to the plan as it is now. */
export async function bringIn(core: TemporaryCore, list: ChosenList): Promise<Result<ImportedList>> {
  const { digest } = await planOf(core, list);
  return core.call('list.import', { ...questionOf(list), digest, jobId });
}

/** The whole way, for a list without faults. */
export async function bringInFile(core: TemporaryCore, path: string): Promise<ImportedList> {
  const outcome = await bringIn(core, await chooseList(core, path));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}
