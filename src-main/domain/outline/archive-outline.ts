// Innehållsförteckningen: what lies in the archive folder of a year, for someone who has never seen this program.
import type { Approval } from '../approval.ts';
import {
  type ArchiveCategory,
  type ArchivedFile,
  type ArchiveGap,
  archiveCategories,
} from '../archive/archive.ts';
import { manifestName } from '../archive/bag.ts';
import { organisationName, type Vocabulary } from '../vocabulary.ts';
import { categoryFolders, categoryLabels, gapText } from '../wording/archive.ts';
import { formatCount, formatDate } from '../wording/format.ts';
import { heading, note, paragraph } from './blocks.ts';
import { bySwedishName } from './figure-tables.ts';
import type { OutlineBlock, OutlineDocument, TableBlock } from './outline.ts';

export interface ArchiveIndex {
  year: number;
  /** The name of whoever made it. */
  organisation: string;
  createdAt: string;
  approval?: Approval | undefined;
  gaps: readonly { gap: ArchiveGap; organisations: readonly string[] }[];
  files: readonly ArchivedFile[];
}

export function archiveOutline(index: ArchiveIndex, vocabulary: Vocabulary): OutlineDocument {
  const { year, organisation, createdAt, files } = index;
  return {
    form: 'letter',
    title: `Arkiv ${year}`,
    subtitle: 'Malmö stads internationella arbete: redovisning och verksamhetsberättelse',
    organisation: `Malmö stad · ${organisation}`,
    coverLines: [formatDate(createdAt), `${formatCount(files.length)} filer`],
    footer: `Arkiv ${year} · Malmö stads internationella arbete`,
    blocks: [
      heading(1, 'Om mappen'),
      paragraph(
        `Mappen innehåller handlingarna från redovisningen av det internationella arbetet ${year}: begäran till förvaltningarna, deras rapporter i alla versioner som har kommit in, svaren till dem, verksamhetsberättelsen och uppgifterna som tabeller. Filer som har skickats eller tagits emot ligger här som de var, byte för byte.`,
      ),
      ...approvalBlocks(index),
      paragraph(
        `I ${manifestName} står kontrollsumman (SHA-256) för varje fil. Mappen följer BagIt 1.0 (RFC 8493), så att ett arkivs egna verktyg kan se att den är fullständig och oförändrad.`,
      ),
      ...gapBlocks(index, vocabulary),
      ...archiveCategories.flatMap((category): OutlineBlock[] => {
        const own = files.filter((file) => file.category === category);
        return own.length === 0
          ? []
          : [heading(1, categoryLabels[category]), table(category, own, vocabulary)];
      }),
    ],
  };
}

function approvalBlocks({ year, approval }: ArchiveIndex): OutlineBlock[] {
  if (!approval)
    return [paragraph(`Verksamhetsberättelsen för ${year} var inte godkänd när mappen gjordes.`)];
  const { body, decidedOn, section, registryNumber } = approval;
  const reference = [section === undefined ? undefined : `§ ${section.replace(/^§\s*/, '')}`, registryNumber]
    .filter((part) => part !== undefined)
    .join(', ');
  return [
    paragraph(
      `Verksamhetsberättelsen för ${year} godkändes av ${body} ${decidedOn}${reference === '' ? '' : ` (${reference})`}.`,
    ),
  ];
}

function gapBlocks({ year, gaps }: ArchiveIndex, vocabulary: Vocabulary): OutlineBlock[] {
  const shown = gaps.filter(({ gap }) => gap !== 'not-approved');
  if (shown.length === 0) return [];
  return [
    heading(2, 'Det som inte var klart'),
    {
      type: 'list',
      items: shown.map(({ gap, organisations }) => {
        const names = organisations.map((code) => organisationName(vocabulary, code)).toSorted(bySwedishName);
        return gapText(gap, year, names);
      }),
    },
    note('Så var det den dag då mappen gjordes.'),
  ];
}

const folderOf = (category: ArchiveCategory): string => `data/${categoryFolders[category]}/`;

/** What is about no förvaltning needs no columns for it. */
function table(
  category: ArchiveCategory,
  files: readonly ArchivedFile[],
  vocabulary: Vocabulary,
): TableBlock {
  const isAboutSome = files.some(({ organisation }) => organisation !== undefined);
  const name = (organisation: string | undefined): string =>
    organisation === undefined ? '' : organisationName(vocabulary, organisation);
  return {
    type: 'table',
    caption: `Filerna i ${folderOf(category)}`,
    description: isAboutSome
      ? 'Vad filen är, förvaltning, dag och filens namn.'
      : 'Vad filen är och filens namn.',
    columns: [
      { header: 'Handling', align: 'start', width: isAboutSome ? 22 : 45 },
      ...(isAboutSome
        ? ([
            { header: 'Förvaltning', align: 'start', width: 24 },
            { header: 'Daterad', align: 'start', width: 14 },
          ] as const)
        : []),
      { header: 'Fil', align: 'start', width: isAboutSome ? 40 : 55 },
    ],
    rows: files.map(({ title, organisation, at, path }) => [
      title,
      ...(isAboutSome ? [name(organisation), at === undefined ? '' : formatDate(at)] : []),
      path.slice(folderOf(category).length),
    ]),
  };
}
