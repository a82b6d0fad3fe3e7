// Hämta lista from a terminal: read as it was the last time, or as it looks; all or nothing, and --dry-run only looks.
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { ListPlan, ListSuggestion, PlanRow } from '../contract/list-views.ts';
import { targetsOfMapping } from '../domain/list-import/mapping.ts';
import { type ImportType, importTypes } from '../domain/list-import/targets.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { recordTypeLabels } from '../domain/wording/fields.ts';
import { formatCount } from '../domain/wording/format.ts';
import { columnLetters, problemText } from '../domain/wording/list-import.ts';
import { type Options, withDatabase } from './commands.ts';
import type { TerminalCore } from './start-core.ts';
import { exitCodes, type Terminal } from './terminal.ts';

const shownErrors = 50;

const isImportType = (type: string): type is ImportType => (importTypes as readonly string[]).includes(type);

interface Fetched {
  suggestion: ListSuggestion;
  vocabulary: Vocabulary;
  plan: ListPlan;
  errors: PlanRow[];
  isImported: boolean;
}

export async function fetchListCommand(options: Options, terminal: Terminal): Promise<number> {
  const { type, files, 'dry-run': dryRun = false } = options;
  const [file, ...others] = files;
  if (file === undefined || others.length > 0)
    return terminal.usage('Ange en lista att hämta, .xlsx eller .csv.');
  if (type !== undefined && !isImportType(type))
    return terminal.usage(`Ange vad raderna är med --type: ${importTypes.join(', ')}.`);
  return withDatabase(options, terminal, async (core) => {
    core.choices.file = resolve(file);
    const fetched = await fetchList(core, type, dryRun);
    return fetched.ok ? tell(fetched.value, terminal) : terminal.failure(fetched.failure);
  });
}

async function fetchList(
  core: TerminalCore,
  recordType: ImportType | undefined,
  dryRun: boolean,
): Promise<Result<Fetched>> {
  const vocabulary = await core.call('vocabulary.get', {});
  if (!vocabulary.ok) return vocabulary;
  const chosen = await core.call('list.choose', {});
  if (!chosen.ok) return chosen;
  if (chosen.value.outcome === 'cancelled') return fail('JOB-CANCELLED');
  const { listId } = chosen.value.list;
  const suggestion = await core.call('list.suggest', { listId, sheet: 0, recordType });
  if (!suggestion.ok) return suggestion;
  const question = { listId, sheet: 0, mapping: suggestion.value.mapping, skipped: [] };
  const plan = await core.call('list.plan', question);
  if (!plan.ok) return plan;
  const errors = await core.call('list.rows', { ...question, show: 'error', offset: 0, limit: shownErrors });
  if (!errors.ok) return errors;
  const isImported = plan.value.canImport && !dryRun;
  if (isImported) {
    const { digest } = plan.value;
    const imported = await core.call('list.import', { ...question, digest, jobId: randomUUID() });
    if (!imported.ok) return imported;
  }
  return succeed({
    suggestion: suggestion.value,
    vocabulary: vocabulary.value,
    plan: plan.value,
    errors: errors.value.rows,
    isImported,
  });
}

function tell({ suggestion, vocabulary, plan, errors, isImported }: Fetched, terminal: Terminal): number {
  const { mapping, columns, isRemembered } = suggestion;
  const { counts, rounded } = plan;
  const targets = targetsOfMapping(mapping, vocabulary);
  const header = (column: number): string =>
    `${columnLetters(column)} ${columns[column]?.header ?? ''}`.trim();
  const columnLines = columns.map((_, column) => {
    const path = mapping.columns.find((one) => one.column === column)?.path ?? '';
    const key = mapping.key.includes(column) ? ' (nyckel)' : '';
    return `  ${header(column)} → ${targets.get(path)?.label ?? 'hoppas över'}${key}`;
  });
  const errorLines = errors.flatMap(({ row, problems }) =>
    problems.map(({ column, code, params }) => {
      const place = column === undefined ? '' : `, kolumn ${header(column)}`;
      return `  Rad ${row + 1}${place}: ${problemText({ code, params })}`;
    }),
  );
  const { many } = recordTypeLabels[mapping.recordType];
  const number = formatCount;
  return terminal.result(
    { mapping, isRemembered, counts, rounded, errors, isImported },
    [
      `${many}, ${isRemembered ? 'läst som förra gången' : 'läst efter rubriker och värden'}:`,
      ...columnLines,
      `${number(counts.create)} nya, ${number(counts.update)} ändras, ${number(counts.restore)} tillbaka ur papperskorgen, ${number(counts.unchanged)} oförändrade, ${number(counts.error)} med fel.`,
      ...(rounded > 0 ? [`${number(rounded)} belopp avrundas till hela ören.`] : []),
      ...errorLines,
      ...(counts.error > errors.length
        ? [`  … och ${number(counts.error - errors.length)} rader till.`]
        : []),
      outcome(plan, isImported),
    ],
    counts.error > 0 ? exitCodes.findings : exitCodes.done,
  );
}

function outcome({ counts, canImport }: ListPlan, isImported: boolean): string {
  if (isImported) return 'Listan är hämtad.';
  if (counts.error > 0) return 'Inget är hämtat. Rätta felen i listan och hämta den igen.';
  return canImport
    ? 'Inget är hämtat, eftersom detta bara var en kontroll.'
    : 'Det fanns inget nytt att hämta.';
}
