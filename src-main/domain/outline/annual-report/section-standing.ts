// Whether a section still says what the year's material says, and what differs. A corrected report never changes what
// stadskontoret has written; it is shown beside it, and the person decides.
import type { Quote, ReportSection, SectionBasis } from '../../annual-report.ts';
import type { FigureRegistry } from '../../figures/figure-names.ts';
import { fillFigures } from '../../figures/fill-figures.ts';
import { compareBlocks, type LineDifference } from '../compare-blocks.ts';
import type { OutlineBlock } from '../outline.ts';
import type { AnnualReportInput, CompiledReport } from './input.ts';
import { quotedText } from './quotable-texts.ts';
import type { Section } from './sections.ts';

export interface SectionStanding {
  /** The program's part, before and now. */
  generated: LineDifference[];
  /** The sentences of the own text that hold a changed figure, before and now. */
  sentences: { before: string; after: string }[];
  /** Quotes whose text the report no longer has, with what stands there now. */
  quotes: { id: string; before: string; after?: string }[];
  isStale: boolean;
}

/** What differs between what the person last looked through and the material as it is now. */
export function sectionStanding(
  section: Section,
  text: string,
  kept: ReportSection | undefined,
  reports: readonly CompiledReport[],
  registry: FigureRegistry,
): SectionStanding {
  const { basis } = kept ?? {};
  const now = basis ? section.generated() : [];
  const isChanged = basis !== undefined && wordsOf(basis.blocks) !== wordsOf(now);
  const sentences = basis ? changedSentences(text, basis.figures, registry) : [];
  const quotes = (kept?.quotes ?? []).flatMap((quote) => changedQuote(quote, reports));
  return {
    generated: isChanged && basis ? compareBlocks(basis.blocks, now) : [],
    sentences,
    quotes,
    isStale: isChanged || sentences.length > 0 || quotes.length > 0,
  };
}

/** All that a block says, without where it comes from: a new revision that says the same changes nothing. */
const wordsOf = (blocks: readonly OutlineBlock[]): string =>
  JSON.stringify(blocks, (key, value: unknown) => (key === 'sources' ? undefined : value));

const sentenceEnds = /(?<=[.!?])\s+|\n+/u;

function changedSentences(
  text: string,
  figures: SectionBasis['figures'],
  registry: FigureRegistry,
): SectionStanding['sentences'] {
  if (!text.includes('{')) return [];
  return text.split(sentenceEnds).flatMap((sentence) => {
    // A figure that was written in after the section was looked through has nothing before to differ from.
    const before = fillFigures(sentence, (key) => figures[key] ?? registry.get(key)?.value);
    const after = fillFigures(sentence, (key) => registry.get(key)?.value);
    return before.text === after.text ? [] : [{ before: before.text, after: after.text }];
  });
}

const changedQuote = (quote: Quote, reports: readonly CompiledReport[]): SectionStanding['quotes'] => {
  const report = reports.find(({ organisation }) => organisation === quote.organisation);
  const after = report && quotedText(report, quote.place);
  return after === quote.text || (after ?? '') === quote.keptOver
    ? []
    : [{ id: quote.id, before: quote.text, ...(after !== undefined && { after }) }];
};

/** What a section stands on from now on: the program's part and the figures as they are, and the reports they are from. */
export function takeBasis(
  section: Section,
  input: AnnualReportInput,
  registry: FigureRegistry,
  keepsSources: boolean,
): SectionBasis {
  const blocks = section.generated();
  const { used } = fillFigures(input.texts[section.id] ?? '', (key) => registry.get(key)?.value);
  return {
    // Only a frozen section is drawn from its basis and must say its own sources.
    blocks: keepsSources
      ? blocks
      : blocks.map((block) => ('sources' in block ? { ...block, sources: [] } : block)),
    figures: Object.fromEntries(used.map((key) => [key, registry.get(key)?.value ?? ''])),
    reports: input.reports.map(({ organisation, submission: { messageId, revision } }) => ({
      organisation,
      messageId,
      revision,
    })),
  };
}
