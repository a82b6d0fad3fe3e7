// Verksamhetsberättelsen: the year's material from every förvaltning, "dels verksamheten, dels projektmedel", with
// stadskontoret's own mission and Brysselkontoret, for approval in kommunstyrelsen (the plan, Uppföljning). Pure:
// the same reports, texts and time give the same document.
import { nameFigures } from '../figures/figure-names.ts';
import { organisationName } from '../vocabulary.ts';
import type { AnnualReportInput } from './annual-report/input.ts';
import { isShown, sectionBlocks, sectionsOf } from './annual-report/sections.ts';
import { bySwedishName } from './figure-tables.ts';
import type { OutlineDocument } from './outline.ts';

/** @returns the document in no edition yet: what it is, a draft or what was approved, its edition says (editions.ts). */
/** @returns the document in no edition yet: what it is, a draft or what was approved, its edition says (editions.ts). */
export function annualReportOutline(unsorted: AnnualReportInput): OutlineDocument {
  const input = inReadingOrder(unsorted);
  const { year } = input.figures;
  const registry = nameFigures(input);
  return {
    title: `Verksamhetsberättelse ${year}`,
    subtitle: 'Malmö stads internationella arbete',
    organisation: 'Malmö stad · Stadskontoret',
    coverLines: [],
    footer: `Verksamhetsberättelse ${year} · Malmö stads internationella arbete`,
    blocks: [
      { type: 'toc', title: 'Innehåll' },
      { type: 'page-break' },
      ...sectionsOf(input)
        .filter((section) => isShown(section, input))
        .flatMap((section) => sectionBlocks(section, input, registry)),
    ],
  };
}

/** Förvaltningarna by their names, wherever they are listed. */
export function inReadingOrder(input: AnnualReportInput): AnnualReportInput {
  const byName = (a: { organisation: string }, b: { organisation: string }): number =>
    bySwedishName(
      organisationName(input.vocabulary, a.organisation),
      organisationName(input.vocabulary, b.organisation),
    );
  return {
    ...input,
    reports: input.reports.toSorted(byName),
    figures: { ...input.figures, departments: input.figures.departments.toSorted(byName) },
  };
}
