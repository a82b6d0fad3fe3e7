// Tjänsteskrivelsen as a document, in the order in which Malmö's boards read one: summary, proposal, the matter, what it
// stands on, and when it is to be taken up.
import type { BoardPaper } from '../board-paper.ts';
import { heading, paragraph, paragraphs } from './blocks.ts';
import type { OutlineBlock, OutlineDocument } from './outline.ts';

/** @param yearInShort the sentences that say what the year was, made from its figures; empty: nothing has come. */
export function boardPaperOutline(
  paper: BoardPaper,
  year: number,
  yearInShort: readonly string[],
): OutlineDocument {
  const { registryNumber, writtenOn, author, authorFunction, authorContact } = paper;
  const written = (rows: readonly { text?: string | undefined }[]): string[] =>
    rows.flatMap(({ text }) => (text === undefined ? [] : [text]));
  const proposals = written(paper.proposals);
  const documents = written(paper.documents);
  const steps = paper.steps.flatMap(({ body, meetsOn }) =>
    body === undefined ? [] : [meetsOn === undefined ? body : `${body} ${meetsOn}`],
  );
  const signatories = paper.signatories.flatMap(({ name, function: role }) => {
    const line = [name, role].filter((part) => part !== undefined).join(', ');
    return line === '' ? [] : [line];
  });
  const handled = [author, authorFunction, authorContact].filter((part) => part !== undefined).join(', ');
  const listed = (title: string, items: readonly string[]): OutlineBlock[] =>
    items.length === 0 ? [] : [heading(1, title), { type: 'list', items }];
  const summary = [...yearInShort.map(paragraph), ...paragraphs(paper.summary)];
  return {
    form: 'letter',
    title: `Verksamhetsberättelse ${year} för Malmö stads internationella arbete`,
    subtitle: 'Tjänsteskrivelse till kommunstyrelsen',
    organisation: 'Malmö stad · Stadskontoret',
    coverLines: [
      ...(writtenOn === undefined ? [] : [`Datum ${writtenOn}`]),
      ...(registryNumber === undefined ? [] : [`Diarienummer ${registryNumber}`]),
      ...(handled === '' ? [] : [`Handläggare ${handled}`]),
    ],
    footer: ['Tjänsteskrivelse', registryNumber].filter((part) => part !== undefined).join(' · '),
    blocks: [
      ...(summary.length === 0 ? [] : [heading(1, 'Sammanfattning'), ...summary]),
      ...(proposals.length === 0
        ? []
        : [
            heading(1, 'Förslag till beslut'),
            paragraph('Stadskontoret föreslår kommunstyrelsen besluta'),
            { type: 'list', items: proposals } as const,
          ]),
      ...listed('Beslutsunderlag', documents),
      ...listed('Beslutsplanering', steps),
      ...(paper.matter === undefined ? [] : [heading(1, 'Ärendet'), ...paragraphs(paper.matter)]),
      ...listed('Ansvariga', signatories),
    ],
  };
}
