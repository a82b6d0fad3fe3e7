// Utvärderingen av planen ("En utvärdering av planen ska genomföras av stadskontoret år 2010"), over any span of years.
// The window shows the same chapters as the document. Pure: the same figures, texts and time give the same document.
import { type EvaluationChapter, evaluationChapters } from '../evaluation.ts';
import type { EvaluationFigures } from '../figures/evaluation-figures.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { chapterTitles } from '../wording/evaluation.ts';
import { formatDate } from '../wording/format.ts';
import { heading, note, paragraphs } from './blocks.ts';
import { coverageBlocks, fulfilmentBlocks, funnelBlocks, yearBlocks } from './evaluation/chapters.ts';
import { cutBlocks } from './evaluation/cut-chapter.ts';
import type { OutlineBlock, OutlineDocument } from './outline.ts';

export interface EvaluationInput {
  figures: EvaluationFigures;
  texts: Partial<Record<EvaluationChapter, string>>;
  vocabulary: Vocabulary;
}

/** What the figures say in a chapter, without its heading and its own text. */
export function evaluationBlocks(
  chapter: EvaluationChapter,
  figures: EvaluationFigures,
  vocabulary: Vocabulary,
): OutlineBlock[] {
  switch (chapter) {
    case 'summary':
      return yearBlocks(figures);
    case 'method':
      return coverageBlocks(figures, vocabulary);
    case 'funnel':
      return funnelBlocks(figures);
    case 'action-plan':
      return fulfilmentBlocks(figures, vocabulary);
    case 'conclusions':
      return [];
    default:
      return cutBlocks(chapter, figures, vocabulary);
  }
}

export function evaluationOutline(
  { figures, texts, vocabulary }: EvaluationInput,
  createdAt: string,
): OutlineDocument {
  const [first, last] = [figures.years.at(0)?.year, figures.years.at(-1)?.year];
  const span = first === last ? String(first) : `${first}–${last}`;
  return {
    title: `Utvärdering ${span}`,
    subtitle: 'Plan för Malmö stads internationella arbete',
    organisation: 'Malmö stad · Stadskontoret',
    coverLines: [formatDate(createdAt)],
    footer: `Utvärdering ${span} · Malmö stads internationella arbete`,
    blocks: [
      { type: 'toc', title: 'Innehåll' },
      ...evaluationChapters.flatMap((chapter): OutlineBlock[] => {
        const own = paragraphs(texts[chapter]);
        return [
          { type: 'page-break' },
          heading(1, chapterTitles[chapter]),
          ...(chapter === 'conclusions' && own.length === 0 ? [note('Inte skrivet än.')] : own),
          ...evaluationBlocks(chapter, figures, vocabulary),
        ];
      }),
    ],
  };
}
