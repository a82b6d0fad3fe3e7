import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PackagePreview } from '../contract/views.ts';
import type { HealthCheck } from '../domain/health.ts';
import type { Result } from '../domain/result.ts';
import { isError } from '../domain/rules/all.ts';
import { healthText } from '../domain/wording/health.ts';
import { packageFindingText } from '../domain/wording/package-findings.ts';
import { ruleText } from '../domain/wording/rule-findings.ts';
import { startCore, type TerminalCore } from './start-core.ts';
import { exitCodes, type Terminal } from './terminal.ts';

export interface Options {
  database?: string;
  year?: string;
  out?: string;
  type?: string;
  organisation?: string;
  'dry-run'?: boolean;
  /** The decision to take what is held. */
  take?: boolean;
  files: string[];
}

type Command = (options: Options, terminal: Terminal) => Promise<number>;

/** Opens the named database for one command and closes it again, whatever happens. */
export async function withDatabase(
  { database }: Options,
  terminal: Terminal,
  work: (core: TerminalCore) => Promise<number>,
): Promise<number> {
  if (database === undefined) return terminal.usage('Ange databasens mapp med --database MAPP.');
  const core = startCore(terminal);
  try {
    const opened = core.openFolder(resolve(database));
    return opened.ok ? await work(core) : terminal.failure(opened.failure);
  } finally {
    core.close();
  }
}

export const yearOf = ({ year }: Options): number | undefined =>
  year !== undefined && /^(19|20|21)\d\d$/.test(year) ? Number(year) : undefined;

export const missingYear = 'Ange redovisningsåret med --year ÅR, till exempel --year 2006.';

/** The value, or the exit code after the failure has been told. */
export const unwrap = <T>(result: Result<T>, terminal: Terminal): { value: T } | { code: number } =>
  result.ok ? { value: result.value } : { code: terminal.failure(result.failure) };

export const checkCommand: Command = (options, terminal) =>
  withDatabase(options, terminal, async (core) => {
    const year = yearOf(options);
    if (year === undefined) return terminal.usage(missingYear);
    const report = unwrap(await core.call('report.get', { year }), terminal);
    if ('code' in report) return report.code;
    const { findings, titles, activities, projects, others } = report.value;
    const errors = findings.filter(isError).length;
    const lines = findings.map((finding) => {
      const title = finding.recordId === undefined ? '' : `${titles[finding.recordId] ?? ''}: `;
      return `${isError(finding) ? 'Fel    ' : 'Varning'} ${finding.rule} ${title}${ruleText(finding)}`;
    });
    const records = `${activities} aktiviteter, ${projects} projekt, ${others} övriga poster`;
    const summary = `${records}, ${errors} fel, ${findings.length - errors} varningar.`;
    return terminal.result(
      { year, activities, projects, others, findings },
      [...lines, summary],
      errors > 0 ? exitCodes.findings : exitCodes.done,
    );
  });

export const exportCommand: Command = (options, terminal) =>
  withDatabase(options, terminal, async (core) => {
    const year = yearOf(options);
    if (year === undefined) return terminal.usage(missingYear);
    if (options.out === undefined) return terminal.usage('Ange mappen att skriva i med --out MAPP.');
    mkdirSync(resolve(options.out), { recursive: true });
    core.choices.folder = resolve(options.out);
    const exported = await core.call('report.export', { year, jobId: randomUUID() });
    if (!exported.ok && exported.failure.code === 'REPORT-HAS-ERRORS') {
      terminal.failure(exported.failure);
      return exitCodes.findings;
    }
    const result = unwrap(exported, terminal);
    if ('code' in result) return result.code;
    if (result.value.outcome === 'cancelled') return exitCodes.failed;
    const { revision, digest, fileNames, isNew } = result.value;
    return terminal.result(result.value, [
      `Version ${revision}${isNew ? '' : ' (oförändrad, samma filer som förut)'}, kontrollsumma ${digest.slice(0, 16)}`,
      ...fileNames.map((name) => `  ${name}`),
    ]);
  });

export const importCommand: Command = (options, terminal) =>
  withDatabase(options, terminal, async (core) => {
    if (options.files.length === 0) return terminal.usage('Ange minst en fil att importera.');
    core.choices.packages = options.files.map((file) => resolve(file));
    const read = unwrap(await core.call('package.preview', { jobId: randomUUID() }), terminal);
    if ('code' in read) return read.code;
    if (read.value.outcome === 'cancelled') return exitCodes.failed;
    const outcomes: { fileName: string; verdict: string; codes: string[] }[] = [];
    for (const preview of read.value.previews) {
      terminal.line(`${preview.fileName}: ${verdictTexts[preview.verdict]}`);
      for (const finding of preview.findings) {
        const { what, next } = packageFindingText(finding);
        terminal.line(`  ${finding.code}: ${what} ${next}`);
      }
      if (preview.verdict === 'importable') {
        const imported = unwrap(
          await core.call('package.import', { previewId: preview.previewId, jobId: randomUUID() }),
          terminal,
        );
        if ('code' in imported) return imported.code;
      }
      outcomes.push({
        fileName: preview.fileName,
        verdict: preview.verdict === 'importable' ? 'imported' : preview.verdict,
        codes: preview.findings.map(({ code }) => code),
      });
    }
    const stopped = outcomes.some(({ verdict }) => verdict === 'refused' || verdict === 'held');
    return terminal.result({ files: outcomes }, [], stopped ? exitCodes.findings : exitCodes.done);
  });

const verdictTexts: Readonly<Record<PackagePreview['verdict'], string>> = {
  importable: 'importeras',
  known: 'är redan importerad',
  held: 'importeras inte förrän någon har tagit ställning',
  refused: 'kan inte importeras',
};

export const compileCommand: Command = (options, terminal) =>
  withDatabase(options, terminal, async (core) => {
    const year = yearOf(options);
    if (year === undefined) return terminal.usage(missingYear);
    if (options.out === undefined) return terminal.usage('Ange filen att skriva med --out FIL.');
    core.choices.save = resolve(options.out);
    const compiled = unwrap(await core.call('annualReport.compile', { year, jobId: randomUUID() }), terminal);
    if ('code' in compiled) return compiled.code;
    if (compiled.value.outcome === 'cancelled') return exitCodes.failed;
    return terminal.result(compiled.value, [`Skrev ${compiled.value.folderLabel}`]);
  });

const wordOf = ({ ok, isWarning }: HealthCheck): string => {
  if (!ok) return 'FEL ';
  return isWarning ? 'Obs ' : 'Bra ';
};

export const doctorCommand: Command = (options, terminal) =>
  withDatabase(options, terminal, async (core) => {
    const inspected = unwrap(await core.call('workspace.inspect', {}), terminal);
    if ('code' in inspected) return inspected.code;
    const { checks } = inspected.value;
    return terminal.result(
      { checks },
      checks.map((check) => `${wordOf(check)} ${healthText(check)} (${check.detail})`),
      checks.every(({ ok }) => ok) ? exitCodes.done : exitCodes.findings,
    );
  });
