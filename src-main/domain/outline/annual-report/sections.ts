// The table of sections: what each is called, how it stands in the document, and what the program makes of it. The
// document and the window both walk it.
import { type FixedSection, fixedSections } from '../../annual-report.ts';
import type { FigureRegistry } from '../../figures/figure-names.ts';
import { type FilledText, fillFigures } from '../../figures/fill-figures.ts';
import { organisationName, type Vocabulary } from '../../vocabulary.ts';
import { brusselsTaskHelp, departmentSectionHelp, sectionTexts } from '../../wording/sections.ts';
import { heading, note, paragraph, paragraphs } from '../blocks.ts';
import type { OutlineBlock } from '../outline.ts';
import { appendices } from './appendices.ts';
import { fundsChapter } from './funds-chapter.ts';
import type { AnnualReportInput } from './input.ts';
import { introductionChapter } from './introduction-chapter.ts';
import { type OwnWorkSection, ownWork } from './own-work.ts';
import { quoteBlock } from './quotable-texts.ts';
import { summaryChapter } from './summary-chapter.ts';
import { departmentBlocks, workChapter } from './work-chapter.ts';

export interface Section {
  id: string;
  title: string;
  help: string;
  level: 1 | 2;
  /** The förvaltning that it is about. */
  organisation?: string;
  /** The program's part, from the material as it is now. */
  generated: () => OutlineBlock[];
}

/** What stadskontoret's own records make of its chapters. */
const ownChapters = Object.fromEntries(
  (Object.keys(ownWork) as OwnWorkSection[]).map((id) => [
    id,
    ({ own, figures, vocabulary }: AnnualReportInput) => ownWork[id](own, figures.year, vocabulary),
  ]),
);

const chapters: Readonly<Partial<Record<FixedSection, (input: AnnualReportInput) => OutlineBlock[]>>> = {
  ...ownChapters,
  summary: summaryChapter,
  introduction: introductionChapter,
  work: workChapter,
  funds: fundsChapter,
  'brussels-office': ({ vocabulary }) => [
    paragraph('Kontoret har sex uppgifter:'),
    { type: 'list', items: vocabulary.lists.brusselsTasks.map(({ label }) => label) },
  ],
  appendices,
};

/** Parts of stadskontorets eget uppdrag. */
const parts: ReadonlySet<FixedSection> = new Set<FixedSection>([
  'coordination',
  'action-plan',
  'memberships',
  'eu-network',
  'twin-towns',
]);

const opensPage: ReadonlySet<string> = new Set<FixedSection>([
  'introduction',
  'work',
  'funds',
  'own-mission',
  'appendices',
]);

/** Headings that stand over other sections and need no words of their own. */
const standsOver: ReadonlySet<string> = new Set<FixedSection>(['own-mission', 'brussels-office']);

/** @param input its reports in the order in which they are to stand. */
export function sectionsOf(input: AnnualReportInput): Section[] {
  return fixedSections.flatMap((id): Section[] => {
    const section: Section = {
      id,
      ...sectionTexts[id],
      level: parts.has(id) ? 2 : 1,
      generated: () => chapters[id]?.(input) ?? [],
    };
    if (id === 'work') return [section, ...departmentSections(input)];
    return id === 'brussels-office' ? [section, ...taskSections(input.vocabulary)] : [section];
  });
}

const departmentSections = (input: AnnualReportInput): Section[] =>
  input.reports.map((report) => ({
    id: `work.${report.organisation}`,
    title: organisationName(input.vocabulary, report.organisation),
    help: departmentSectionHelp,
    level: 2,
    organisation: report.organisation,
    generated: () => departmentBlocks(report, input),
  }));

const taskSections = ({ lists }: Vocabulary): Section[] =>
  lists.brusselsTasks.map(({ code, label }) => ({
    id: `brussels-office.${code}`,
    title: label,
    help: brusselsTaskHelp,
    level: 2,
    generated: () => [],
  }));

/** Own words with their figures written out: a frozen section's as they stood when it was frozen. */
export function ownText(id: string, input: AnnualReportInput, registry: FigureRegistry): FilledText {
  const kept = input.kept[id];
  const frozen = kept?.state === 'frozen' ? kept.basis?.figures : undefined;
  return fillFigures(input.texts[id] ?? '', (key) => (frozen ? frozen[key] : registry.get(key)?.value));
}

/** A section as it stands in the document: own words, quotes, and the program's part. */
export function sectionBlocks(
  section: Section,
  input: AnnualReportInput,
  registry: FigureRegistry,
): OutlineBlock[] {
  const { id, level, title } = section;
  const kept = input.kept[id];
  const generated = (kept?.state === 'frozen' ? kept.basis?.blocks : undefined) ?? section.generated();
  const { text, used } = ownText(id, input, registry);
  const named = used.flatMap((key) => registry.get(key)?.sources() ?? []);
  const body = [
    ...paragraphs(text).map((block) => (named.length > 0 ? { ...block, sources: named } : block)),
    ...(kept?.quotes ?? []).map((quote) => quoteBlock(quote, input.figures.year, input.vocabulary)),
    ...generated,
  ];
  return [
    ...(opensPage.has(id) ? [{ type: 'page-break' } as const] : []),
    heading(level, title),
    ...(body.length > 0 || standsOver.has(id) ? body : [note('Avsnittet är inte skrivet.')]),
  ];
}

/** Brysselkontorets tasks stand one by one, unless all is told under the heading over them. */
export function isShown({ id }: Section, { texts, kept }: AnnualReportInput): boolean {
  if (!id.startsWith('brussels-office.') || !texts['brussels-office']) return true;
  const isWritten = (task: string): boolean =>
    task.startsWith('brussels-office.') &&
    ((texts[task] ?? '') !== '' || (kept[task]?.quotes.length ?? 0) > 0);
  return [...Object.keys(texts), ...Object.keys(kept)].some(isWritten);
}
