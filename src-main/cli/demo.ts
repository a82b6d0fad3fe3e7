// Plays a whole year on the sample records, through the same door as the window: three förvaltningar record and
// export, stadskontoret imports and compiles. Ends by holding its own totals against the sample's.
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { Totals, YearFigures } from '../domain/figures/year-figures.ts';
import type { Result } from '../domain/result.ts';
import { failureText } from '../domain/wording/failures.ts';
import { formatCount, formatMoney } from '../domain/wording/format.ts';
import { packageFindingText } from '../domain/wording/package-findings.ts';
import type { Options } from './commands.ts';
import { readSampleYear, type SampleTotals, type SampleYear } from './sample-year.ts';
import { startCore, type TerminalCore } from './start-core.ts';
import { exitCodes, type Terminal } from './terminal.ts';

type SampleDepartment = SampleYear['departments'][number];

export async function demoCommand(options: Options, terminal: Terminal): Promise<number> {
  const output = resolve(options.out ?? 'demo-output');
  if (!prepare(output))
    return terminal.usage(
      `Mappen ${output} är inte tom och är inte skapad av demo. Välj en annan med --out.`,
    );
  const sample = readSampleYear();
  // The clock of the play: the report is written in January and compiled in February of the year after.
  let now = new Date(Date.UTC(sample.year + 1, 0, 15, 8, 0));
  const core = startCore(terminal, join(output, 'databaser'), { now: () => now });
  try {
    terminal.line(`Utblick spelar redovisningsåret ${sample.year} på provuppgifter. ${sample.note}\n`);
    const packages = join(output, 'rapporter');
    mkdirSync(packages, { recursive: true });
    const sent: string[] = [];
    for (const department of sample.departments) {
      sent.push(...(await report(core, terminal, sample.year, department, packages)));
      now = new Date(now.getTime() + 86_400_000);
    }
    sent.push(...(await correct(core, terminal, sample, packages)));
    now = new Date(Date.UTC(sample.year + 1, 1, 12, 9, 0));
    const figures = await compileYear(core, terminal, sample, sent, output);
    return compareTotals(terminal, figures, sample, output);
  } catch (error) {
    if (!(error instanceof DemoStopped)) throw error;
    return terminal.failure(error.failure);
  } finally {
    core.close();
  }
}

/** The demo's own folder is emptied; anything else than what it writes is left alone. */
function prepare(output: string): boolean {
  mkdirSync(output, { recursive: true });
  const own = new Set(['databaser', 'rapporter', 'Verksamhetsberattelse_2006.docx']);
  if (readdirSync(output).some((name) => !own.has(name))) return false;
  for (const name of own) rmSync(join(output, name), { recursive: true, force: true });
  return true;
}

class DemoStopped extends Error {
  readonly failure;
  constructor(failure: Extract<Result<never>, { ok: false }>['failure']) {
    super(failureText(failure).what);
    this.failure = failure;
  }
}

const must = async <T>(reply: Promise<Result<T>>): Promise<T> => {
  const result = await reply;
  if (!result.ok) throw new DemoStopped(result.failure);
  return result.value;
};

/** @returns the paths of the two files that were sent. */
async function report(
  core: TerminalCore,
  terminal: Terminal,
  year: number,
  { organisation, contact, projects, activities, answers }: SampleDepartment,
  folder: string,
): Promise<string[]> {
  await must(core.call('workspace.create', { role: 'department', organisation, contact }));
  for (const record of projects)
    await must(core.call('record.save', { type: 'project', record, basedOn: 0, year }));
  for (const record of activities)
    await must(core.call('record.save', { type: 'activity', record, basedOn: 0, year }));
  for (const answer of answers) await must(core.call('report.saveAnswer', { year, answer }));
  const { findings } = await must(core.call('report.get', { year }));
  terminal.line(
    `${organisation}: ${projects.length} projekt, ${activities.length} aktiviteter, ${answers.length} svar, ${findings.length} anmärkningar`,
  );
  return exportTo(core, terminal, year, folder);
}

async function exportTo(
  core: TerminalCore,
  terminal: Terminal,
  year: number,
  folder: string,
): Promise<string[]> {
  core.choices.folder = folder;
  const exported = await must(core.call('report.export', { year, jobId: randomUUID() }));
  if (exported.outcome !== 'exported') throw new Error('the export was cancelled without anyone there');
  terminal.line(
    `  version ${exported.revision}, kontrollsumma ${exported.digest.slice(0, 16)}: ${exported.fileNames.join(', ')}`,
  );
  return exported.fileNames.map((name) => join(folder, name));
}

/** One förvaltning finds something to add after sending: the next revision replaces the first. */
async function correct(
  core: TerminalCore,
  terminal: Terminal,
  { year, departments }: SampleYear,
  folder: string,
): Promise<string[]> {
  const department = departments.find(({ organisation }) => organisation === 'sdf-fosie');
  const activity = department?.activities.at(-1);
  if (!department || !activity) throw new Error('the sample lacks the activity that the demo corrects');
  await must(core.call('workspace.open', { role: 'department', organisation: department.organisation }));
  const stored = await must(core.call('record.get', { type: 'activity', id: activity.id, year }));
  if (stored.type !== 'activity') throw new Error('asked for an activity and was given something else');
  const record = {
    ...stored.record,
    benefit: `${stored.record.benefit} Två ungdomsledare fortsätter utbytet 2007.`,
  };
  await must(core.call('record.save', { type: 'activity', record, basedOn: stored.version, year }));
  terminal.line(`${department.organisation}: rättar en aktivitet och skickar rapporten på nytt`);
  return exportTo(core, terminal, year, folder);
}

async function compileYear(
  core: TerminalCore,
  terminal: Terminal,
  { year, cityOffice }: SampleYear,
  sent: readonly string[],
  output: string,
): Promise<YearFigures> {
  const { organisation, contact, texts } = cityOffice;
  await must(core.call('workspace.create', { role: 'city-office', organisation, contact }));
  terminal.line(`\n${organisation}: importerar ${sent.length} filer`);
  for (const path of sent) {
    core.choices.packages = [path];
    const read = await must(core.call('package.preview', { jobId: randomUUID() }));
    const preview = read.outcome === 'read' ? read.previews[0] : undefined;
    if (!preview) throw new Error('the preview was cancelled without anyone there');
    const said = preview.findings.map((finding) => packageFindingText(finding).what).join(' ');
    if (preview.verdict === 'importable') {
      await must(core.call('package.import', { previewId: preview.previewId, jobId: randomUUID() }));
      const { differences = [] } = preview.package ?? {};
      const changes = differences.length > 0 ? ` (${differences.length} ändring mot förra versionen)` : '';
      terminal.line(`  ${basename(path)}: importerad${changes} ${said}`.trimEnd());
    } else terminal.line(`  ${basename(path)}: ${said}`);
  }
  for (const [section, text] of Object.entries(texts))
    await must(core.call('annualReport.saveText', { year, section, text }));
  core.choices.save = join(output, `Verksamhetsberattelse_${year}.docx`);
  await must(core.call('annualReport.compile', { year, jobId: randomUUID() }));
  return (await must(core.call('annualReport.get', { year }))).figures;
}

const money = (minor: number): string => formatMoney({ minor, currency: 'SEK' });

const measures: readonly [
  label: string,
  key: keyof SampleTotals,
  ours: (totals: Totals) => number,
  show: (value: number) => string,
][] = [
  ['Projekt', 'projects', ({ projects }) => projects, formatCount],
  ['Utbetalt 2006', 'paid', ({ funds }) => funds.paid.SEK ?? 0, money],
  ['Utbetalt ackumulerat', 'paidToDate', ({ funds }) => funds.paidToDate.SEK ?? 0, money],
  ['Beviljat EU-bidrag', 'granted', ({ funds }) => funds.granted.SEK ?? 0, money],
  ['Aktiviteter', 'activities', ({ activities }) => activities, formatCount],
  ['Resor', 'trips', ({ trips }) => trips, formatCount],
  ['Deltagare', 'participants', ({ participants }) => participants, formatCount],
  ['Besökare', 'visitors', ({ visitors }) => visitors, formatCount],
];

function compareTotals(
  terminal: Terminal,
  figures: YearFigures,
  { controlTotals }: SampleYear,
  output: string,
): number {
  const rows: { what: string; control: string; ours: string; equal: boolean }[] = [];
  const row = (what: string, control: number, ours: number, show: (value: number) => string): void => {
    rows.push({ what, control: show(control), ours: show(ours), equal: control === ours });
  };
  for (const [organisation, control] of Object.entries(controlTotals.departments)) {
    const own = figures.departments.find((department) => department.organisation === organisation);
    for (const [label, key, ours, show] of measures)
      row(`${organisation}: ${label}`, control[key], own ? ours(own) : 0, show);
  }
  for (const [label, key, ours, show] of measures)
    row(`Summa: ${label}`, controlTotals.total[key], ours(figures.totals), show);
  row('Redovisande förvaltningar', controlTotals.reporting, figures.reporting, formatCount);
  row('Startade projekt', controlTotals.started, figures.totals.started, formatCount);
  row('Avslutade projekt', controlTotals.ended, figures.totals.ended, formatCount);
  row('Program', controlTotals.programmes, figures.programmes, formatCount);
  row('Vidareförmedlat till partner', controlTotals.passedOn, figures.totals.funds.passedOn.SEK ?? 0, money);

  const equal = rows.filter((one) => one.equal).length;
  const place = relative(process.cwd(), output) || '.';
  return terminal.result(
    { rows, equal, differing: rows.length - equal, output },
    [
      '',
      `${'Kontrollsumma'.padEnd(52)}${'Underlaget'.padStart(18)}${'Utblick'.padStart(18)}`,
      ...rows.map(
        ({ what, control, ours, equal: same }) =>
          `${what.padEnd(52)}${control.padStart(18)}${ours.padStart(18)}  ${same ? 'lika' : 'SKILJER SIG'}`,
      ),
      '',
      `${equal} av ${rows.length} kontrollsummor är lika.`,
      `Rapporterna ligger i ${place}/rapporter och verksamhetsberättelsen i ${place}/Verksamhetsberattelse_2006.docx.`,
    ],
    equal === rows.length ? exitCodes.done : exitCodes.findings,
  );
}
