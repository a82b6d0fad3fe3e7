// Verksamhetsberättelsen: the year's material from every förvaltning, "dels verksamheten, dels projektmedel", with
// stadskontoret's own mission and Brysselkontoret, for approval in kommunstyrelsen (the plan, Uppföljning). Pure:
// the same reports, texts and time give the same document.
import { organisationName } from '../vocabulary.ts';
import { appendices } from './annual-report/appendices.ts';
import { fundsChapter } from './annual-report/funds-chapter.ts';
import type { AnnualReportInput } from './annual-report/input.ts';
import { introductionChapter } from './annual-report/introduction-chapter.ts';
import { ownChapters } from './annual-report/own-chapters.ts';
import { summaryChapter } from './annual-report/summary-chapter.ts';
import { workChapter } from './annual-report/work-chapter.ts';
import { bySwedishName } from './figure-tables.ts';
import type { OutlineDocument } from './outline.ts';

export function annualReportOutline(unsorted: AnnualReportInput): OutlineDocument {
  const { vocabulary } = unsorted;
  const byName = (a: { organisation: string }, b: { organisation: string }): number =>
    bySwedishName(organisationName(vocabulary, a.organisation), organisationName(vocabulary, b.organisation));
  const input: AnnualReportInput = {
    ...unsorted,
    reports: unsorted.reports.toSorted(byName),
    figures: { ...unsorted.figures, departments: unsorted.figures.departments.toSorted(byName) },
  };
  const { year } = input.figures;
  return {
    title: `Verksamhetsberättelse ${year}`,
    subtitle: 'Malmö stads internationella arbete',
    organisation: 'Malmö stad · Stadskontoret',
    coverLines: [],
    footer: `Verksamhetsberättelse ${year} · Malmö stads internationella arbete`,
    blocks: [
      { type: 'toc', title: 'Innehåll' },
      { type: 'page-break' },
      ...summaryChapter(input),
      ...introductionChapter(input),
      ...workChapter(input),
      ...fundsChapter(input),
      ...ownChapters(input),
      ...appendices(input),
    ],
  };
}
