// The editions of the verksamhetsberättelse: the draft, the one that was approved, and that one with what has been put right
// since. An edition says what it is on its cover and on each page; what is approved is never drawn anew from the reports.
import type { Approval, Correction } from '../approval.ts';
import { organisationName, type Vocabulary } from '../vocabulary.ts';
import { formatDate, formatDateInText } from '../wording/format.ts';
import { heading, note, paragraph, paragraphs } from './blocks.ts';
import type { OutlineBlock, OutlineDocument } from './outline.ts';

export const draftEdition = (outline: OutlineDocument, createdAt: string): OutlineDocument => ({
  ...outline,
  coverLines: [`Utkast ${formatDate(createdAt)}`, 'För godkännande i kommunstyrelsen'],
  footer: `${outline.footer} · utkast`,
});

export const approvedEdition = (outline: OutlineDocument, decision: Approval): OutlineDocument => ({
  ...outline,
  coverLines: [approvalSentence(decision)],
});

/** `Godkänd av kommunstyrelsen den 11 april 2007, § 112, dnr STK-2007-118`. */
export function approvalSentence({ body, decidedOn, section, registryNumber }: Approval): string {
  const parts = [
    `Godkänd av ${body.charAt(0).toLocaleLowerCase('sv')}${body.slice(1)} ${formatDateInText(decidedOn)}`,
    section && (section.startsWith('§') ? section : `§\u00a0${section}`),
    registryNumber && `dnr ${registryNumber.replace(/^dnr\s+/i, '')}`,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

/**
 * @param approved as it was approved.
 * @param corrections at least one, in the order in which they were written.
 */
export function correctedEdition(
  approved: OutlineDocument,
  corrections: readonly Correction[],
  vocabulary: Vocabulary,
): OutlineDocument {
  const latest = corrections.map(({ writtenAt }) => writtenAt).reduce((a, b) => (a > b ? a : b), '');
  const day = formatDate(latest);
  return {
    ...approved,
    coverLines: [...approved.coverLines, `Med rättelser till och med ${day}`],
    footer: `${approved.footer} · med rättelser ${day}`,
    blocks: [
      heading(1, 'Rättelser efter beslut'),
      paragraph(
        'Dokumentet är detsamma som godkändes. Det som har visat sig vara fel efter beslutet är inte ändrat i texten, utan rättas här.',
      ),
      ...corrections.flatMap((correction, index) => correctionBlocks(correction, index + 1, vocabulary)),
      { type: 'page-break' },
      ...approved.blocks,
    ],
  };
}

function correctionBlocks(
  { place, wrong, right, reason, organisation, revision, writtenAt }: Correction,
  number: number,
  vocabulary: Vocabulary,
): OutlineBlock[] {
  const source =
    organisation === undefined
      ? undefined
      : `${organisationName(vocabulary, organisation)}${revision === undefined ? '' : `, rapport version ${revision}`}`;
  const labelled = (label: string, text: string | undefined): OutlineBlock[] =>
    text === undefined ? [] : [{ type: 'paragraph', style: 'label', text: label }, ...paragraphs(text)];
  return [
    heading(2, `Rättelse ${number}${place === undefined ? '' : `: ${place}`}`),
    ...labelled('Står i dokumentet', wrong),
    ...labelled('Ska vara', right),
    ...labelled('Skäl', reason),
    note([formatDate(writtenAt), source].filter((part) => part !== undefined).join(' · ')),
  ];
}
