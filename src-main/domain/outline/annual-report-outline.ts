// Verksamhetsberättelsen: the year's material from every förvaltning, "dels verksamheten, dels projektmedel", with
// stadskontoret's own mission and Brysselkontoret, for approval in kommunstyrelsen (the plan, Uppföljning). Pure:
// the same reports, texts and time give the same document.
import { nameFigures } from '../figures/figure-names.ts';
import { organisationName } from '../vocabulary.ts';
import { formatDate } from '../wording/format.ts';
import type { AnnualReportInput, Edition } from './annual-report/input.ts';
import { isShown, sectionBlocks, sectionsOf } from './annual-report/sections.ts';
import { bySwedishName } from './figure-tables.ts';
import type { OutlineDocument } from './outline.ts';

export function annualReportOutline(unsorted: AnnualReportInput): OutlineDocument {
  const input = inReadingOrder(unsorted);
  const { year } = input.figures;
  const registry = nameFigures(input);
  const { coverLines, footer } = editionLines(input.edition, input.createdAt);
  return {
    title: `Verksamhetsberättelse ${year}`,
    subtitle: 'Malmö stads internationella arbete',
    organisation: 'Malmö stad · Stadskontoret',
    coverLines,
    footer: `Verksamhetsberättelse ${year} · Malmö stads internationella arbete${footer}`,
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

const editionLines = (
  edition: Edition,
  createdAt: string,
): { coverLines: readonly string[]; footer: string } => {
  if (edition.stage === 'draft')
    return {
      coverLines: [`Utkast ${formatDate(createdAt)}`, 'För godkännande i kommunstyrelsen'],
      footer: ' · utkast',
    };
  const { body, decidedOn, section, registryNumber } = edition.approval;
  return {
    coverLines: [
      `Godkänd i ${body} ${decidedOn}${section === undefined ? '' : `, ${section}`}`,
      ...(registryNumber === undefined ? [] : [`Diarienummer ${registryNumber}`]),
      ...edition.corrections,
    ],
    footer: '',
  };
};
