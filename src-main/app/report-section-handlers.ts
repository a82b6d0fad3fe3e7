// The sections of the verksamhetsberättelse: own words, quotes, and what each was last looked through against.
import type { SectionView } from '../contract/annual-report-views.ts';
import type { Quote, QuotePlace, ReportSection, SectionState } from '../domain/annual-report.ts';
import { recordsOf } from '../domain/department-report.ts';
import { nameFigures } from '../domain/figures/figure-names.ts';
import { fillFigures } from '../domain/figures/fill-figures.ts';
import type { AnnualReportInput } from '../domain/outline/annual-report/input.ts';
import { quotableTexts, quotedText } from '../domain/outline/annual-report/quotable-texts.ts';
import { sectionStanding, takeBasis } from '../domain/outline/annual-report/section-standing.ts';
import { type Section, sectionBlocks, sectionsOf } from '../domain/outline/annual-report/sections.ts';
import type { OutlineBlock, OutlineSource } from '../domain/outline/outline.ts';
import { reportedTypes } from '../domain/record-kind.ts';
import { titleOf } from '../domain/records.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import { annualReportInput, readReports } from './annual-report-handlers.ts';
import { type App, auditNow, type Handlers, openStore } from './app.ts';
import { approvedReport } from './approved-report.ts';
import type { Store } from './store.ts';
import { remember } from './undo-handlers.ts';

type SectionChannel = `annualReport.${
  | 'section'
  | 'saveText'
  | 'setState'
  | 'freezeAll'
  | 'review'
  | 'quotable'
  | 'addQuote'
  | 'removeQuote'
  | 'settleQuote'}`;

interface OpenSection {
  store: Store;
  input: AnnualReportInput;
  section: Section;
}

interface NamedSection {
  year: number;
  section: string;
}

export const reportSectionHandlers = (app: App): Handlers<SectionChannel> => ({
  'annualReport.section': (named) => {
    const open = openSection(app, named);
    return open.ok ? succeed(viewOf(open.value)) : open;
  },
  'annualReport.saveText': ({ year, section, text }) => saveText(app, { year, section }, text),
  'annualReport.setState': ({ state, ...named }) => {
    const unapproved = openUnapproved(app, named.year);
    if (!unapproved.ok) return unapproved;
    const open = openSection(app, named);
    if (!open.ok) return open;
    keep(app, open.value, inState(open.value, state));
    return succeed({});
  },
  'annualReport.freezeAll': ({ year }) => {
    const store = openUnapproved(app, year);
    if (!store.ok) return store;
    freezeAll(app, store.value, year);
    return succeed({});
  },
  'annualReport.review': (named) =>
    change(app, named, ({ input, section }, kept) =>
      succeed({ ...kept, basis: takeBasis(section, input, nameFigures(input), false) }),
    ),
  'annualReport.quotable': ({ year, organisation }) => {
    const store = openStore(app, 'city-office');
    if (!store.ok) return store;
    const report = readReports(store.value, year).find((head) => head.organisation === organisation);
    return succeed({ texts: report ? quotableTexts(report, app.ports.vocabulary) : [] });
  },
  'annualReport.addQuote': ({ organisation, place, ...named }) =>
    change(app, named, ({ input }, kept) => {
      const quote = quoteNow(app, input, organisation, place);
      return quote ? succeed({ ...kept, quotes: [...kept.quotes, quote] }) : fail('QUOTE-GONE');
    }),
  'annualReport.removeQuote': ({ id, ...named }) =>
    change(app, named, (_, kept) =>
      succeed({ ...kept, quotes: kept.quotes.filter((quote) => quote.id !== id) }),
    ),
  'annualReport.settleQuote': ({ id, takes, ...named }) =>
    change(app, named, ({ input }, kept) => {
      const old = kept.quotes.find((quote) => quote.id === id);
      const now = old && quoteNow(app, input, old.organisation, old.place);
      if (!old || (takes === 'new' && !now)) return fail('QUOTE-GONE');
      const settled = takes === 'new' && now ? { ...now, id } : { ...old, keptOver: now?.text ?? '' };
      return succeed({ ...kept, quotes: kept.quotes.map((quote) => (quote.id === id ? settled : quote)) });
    }),
});

/** Locks every section as it stands now, as one thing to undo: what is sent to kommunstyrelsen is what was locked. */
function freezeAll(app: App, store: Store, year: number): void {
  const input = annualReportInput(app, store, year);
  for (const section of sectionsOf(input))
    if (input.kept[section.id]?.state !== 'frozen')
      keep(app, { store, input, section }, inState({ store, input, section }, 'frozen'), `freeze ${year}`);
}

/** What kommunstyrelsen has approved is not written on: what is wrong in it is corrected beside it. */
function openUnapproved(app: App, year: number): Result<Store> {
  const store = openStore(app, 'city-office');
  if (!store.ok) return store;
  return approvedReport(store.value, year) ? fail('REPORT-APPROVED', { year }) : store;
}

function openSection(app: App, { year, section: id }: NamedSection): Result<OpenSection> {
  const store = openStore(app, 'city-office');
  if (!store.ok) return store;
  const input = annualReportInput(app, store.value, year);
  const section = sectionsOf(input).find((one) => one.id === id);
  return section ? succeed({ store: store.value, input, section }) : fail('SECTION-GONE');
}

const keptOf = ({ input, section }: OpenSection): ReportSection =>
  input.kept[section.id] ?? {
    section: section.id,
    state: 'writing',
    changedAt: input.createdAt,
    changedBy: '',
    quotes: [],
  };

/** A section that is not locked, changed. */
function change(
  app: App,
  named: NamedSection,
  make: (open: OpenSection, kept: ReportSection) => Result<ReportSection>,
): Result<Record<string, never>> {
  const unapproved = openUnapproved(app, named.year);
  if (!unapproved.ok) return unapproved;
  const open = openSection(app, named);
  if (!open.ok) return open;
  const kept = keptOf(open.value);
  if (kept.state === 'frozen') return fail('SECTION-FROZEN', { title: open.value.section.title });
  const made = make(open.value, withBasis(open.value, kept));
  if (!made.ok) return made;
  keep(app, open.value, made.value);
  return succeed({});
}

/** The first word in a section is also the first look at its material. */
const withBasis = ({ input, section }: OpenSection, kept: ReportSection): ReportSection =>
  kept.basis ? kept : { ...kept, basis: takeBasis(section, input, nameFigures(input), false) };

/** To call a section done or to lock it is to have looked it through; to open it again is not. */
function inState(open: OpenSection, state: SectionState): ReportSection {
  const kept = { ...keptOf(open), state };
  if (state === 'writing') return kept;
  return { ...kept, basis: takeBasis(open.section, open.input, nameFigures(open.input), state === 'frozen') };
}

function keep(
  app: App,
  { store, input: { figures }, section }: OpenSection,
  kept: ReportSection,
  key?: string,
): void {
  const audit = auditNow(app, store);
  const operation = store.values.save(
    'report-section',
    String(figures.year),
    section.id,
    { ...kept, changedAt: audit.at, changedBy: audit.actor },
    audit,
  );
  const title = key === undefined ? { title: section.title } : {};
  remember(app, { act: 'change', what: 'text', count: 1, ...title }, operation, key);
}

function saveText(app: App, named: NamedSection, text: string): Result<Record<string, never>> {
  const { year, section } = named;
  const store = openUnapproved(app, year);
  if (!store.ok) return store;
  const kept = store.value.values.find('report-section', String(year), section);
  if (kept?.state === 'frozen') {
    const open = openSection(app, named);
    return open.ok ? fail('SECTION-FROZEN', { title: open.value.section.title }) : open;
  }
  const key = `text ${year} ${section}`;
  const operation = store.value.annualReports.saveText(year, section, text, auditNow(app, store.value));
  remember(app, { act: 'change', what: 'text', count: 1 }, operation, key);
  // The year is counted only when there is something to note of it: most of what is typed is words.
  const { used, unknown } = fillFigures(text, (name) => kept?.basis?.figures[name]);
  if (kept?.basis && unknown.length === 0 && used.length === Object.keys(kept.basis.figures).length)
    return succeed({});
  const open = openSection(app, named);
  if (!open.ok) return succeed({});
  const basis = takeBasis(open.value.section, open.value.input, nameFigures(open.value.input), false);
  const before = kept?.basis;
  keep(
    app,
    open.value,
    {
      ...keptOf(open.value),
      // A figure that stood there before still stands on what it said then.
      basis: before
        ? { ...before, figures: { ...basis.figures, ...pick(before.figures, Object.keys(basis.figures)) } }
        : basis,
    },
    key,
  );
  return succeed({});
}

const pick = (figures: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(figures).filter(([name]) => names.includes(name)));

function quoteNow(
  app: App,
  { reports, vocabulary }: AnnualReportInput,
  organisation: string,
  place: QuotePlace,
): Quote | undefined {
  const report = reports.find((head) => head.organisation === organisation);
  const text = report && quotedText(report, place);
  if (!report || text === undefined) return undefined;
  const { messageId, revision, digest } = report.submission;
  const same = JSON.stringify(place);
  const told = quotableTexts(report, vocabulary).find((one) => JSON.stringify(one.place) === same);
  const label = told === undefined ? '' : told.of === 'Svar' ? told.label : `${told.of}: ${told.label}`;
  return { id: app.ports.ids.next(), organisation, messageId, revision, digest, place, label, text };
}

function viewOf(open: OpenSection): SectionView {
  const { input, section } = open;
  const { id, title, help, organisation } = section;
  const kept = input.kept[id];
  const registry = nameFigures(input);
  const text = input.texts[id] ?? '';
  const isFrozen = kept?.state === 'frozen' && kept.basis !== undefined;
  return {
    id,
    title,
    help,
    organisation,
    state: kept?.state ?? 'writing',
    ...(kept && { changedAt: kept.changedAt, changedBy: kept.changedBy }),
    text,
    generated: [...((isFrozen ? kept.basis?.blocks : undefined) ?? section.generated())].map(withoutSources),
    quotes: [...(kept?.quotes ?? [])],
    changes: sectionStanding(section, text, kept, input.reports, registry),
    ...(isFrozen && { frozenFigures: { ...kept.basis?.figures } }),
    sources: sourcesOf(sectionBlocks(section, input, registry), open),
  };
}

/** The sources stand once, under the section, not at each table. */
const withoutSources = (block: OutlineBlock): OutlineBlock =>
  'sources' in block ? { ...block, sources: undefined } : block;

/** As many records as a person would read through; how many there are in all is told beside. */
const shownTitles = 30;

/** The reports behind the blocks, each with its revision and its records by title. */
function sourcesOf(
  blocks: readonly OutlineBlock[],
  { input: { reports, previousReports, kept, vocabulary }, section }: OpenSection,
): SectionView['sources'] {
  const all: OutlineSource[] = blocks.flatMap((block) => ('sources' in block ? (block.sources ?? []) : []));
  const byMessage = Map.groupBy(all, ({ messageId, organisation }) => messageId ?? `${organisation}`);
  const quoted = kept[section.id]?.quotes ?? [];
  const basis = kept[section.id]?.basis?.reports ?? [];
  return [...byMessage].flatMap(([key, sources]) => {
    const organisation = sources[0]?.organisation;
    if (organisation === undefined) return [];
    const messageId = sources[0]?.messageId;
    const report = [...reports, ...previousReports].find(({ submission }) => submission.messageId === key);
    const revision =
      report?.submission.revision ??
      [...basis, ...quoted].find((one) => one.messageId === messageId)?.revision;
    const ids = new Set(sources.flatMap(({ recordId }) => (recordId === undefined ? [] : [recordId])));
    const titles = report
      ? reportedTypes.flatMap((type) =>
          recordsOf(report, type)
            .filter((record) => ids.has(record.id))
            .map((record) => titleOf(type, record, vocabulary)),
        )
      : [];
    return [{ organisation, messageId, revision, records: ids.size, titles: titles.slice(0, shownTitles) }];
  });
}
