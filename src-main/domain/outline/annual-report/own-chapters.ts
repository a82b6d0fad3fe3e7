import type { OwnSection } from '../../annual-report.ts';
import { sectionTexts } from '../../wording/sections.ts';
import { heading, note, paragraph, paragraphs } from '../blocks.ts';
import type { OutlineBlock } from '../outline.ts';
import type { AnnualReportInput } from './input.ts';

/** Stadskontoret's own words; a chapter that is not yet written says so in the draft. */
export function ownChapters({ texts, vocabulary }: AnnualReportInput): OutlineBlock[] {
  const own = (section: OwnSection): OutlineBlock[] =>
    texts[section] ? paragraphs(texts[section]) : [note('Avsnittet är inte skrivet.')];
  const sub = (section: OwnSection): OutlineBlock[] => [
    heading(2, sectionTexts[section].title),
    ...own(section),
  ];
  return [
    { type: 'page-break' },
    heading(1, 'Stadskontorets eget uppdrag'),
    ...sub('coordination'),
    ...sub('action-plan'),
    ...sub('memberships'),
    ...sub('eu-network'),
    ...sub('twin-towns'),
    heading(1, sectionTexts['brussels-office'].title),
    paragraph('Kontoret har sex uppgifter:'),
    { type: 'list', items: vocabulary.lists.brusselsTasks.map(({ label }) => label) },
    ...own('brussels-office'),
    heading(1, sectionTexts['follow-up'].title),
    ...own('follow-up'),
  ];
}
