// A list of the same shape as the public list of regional-fund projects (Projektbanken): the same headers, long
// descriptions, foreign letters, quotation marks, semicolons and line breaks; made up, and the same for the same seed.
import { buildWorkbook, escapeText } from './workbook-builder.ts';

export interface GeneratedProject {
  reference: string;
  recipient: string;
  /** Whole kronor. */
  granted: number;
  name: string;
  description: string;
  startsOn: string;
  endsOn: string;
  area: string;
}

const header = [
  'ärende-id',
  'stödmottagare',
  'beviljat_belopp_sek',
  'beviljat_belopp_eur',
  'projektnamn',
  'projektbeskrivning',
  'projekt_starttid',
  'projekt_sluttid',
  'län',
  'kommuner',
  'uppdateringsdatum',
  'område',
  'insatsområde',
  'tematiskt_mål',
];

const words = {
  /** Letters that Windows-1252 has. */
  windows: [
    'växthus',
    'Übergänge',
    '”kluster”',
    'smørrebrød',
    'œuvre',
    'façade',
    '5 € – 10 €',
    'Žižka',
    'naïve',
    'Málaga',
  ],
  all: ['Łódź', 'Gdańsk', 'Київ', '唐山', 'Tōkyō', 'İzmir', 'Пловдив', 'naïve', '🚲', 'Ğ'],
} as const;
const plainWords = [
  'projekt',
  'för',
  'små',
  'och',
  'medelstora',
  'företag',
  'i',
  'regionen',
  'samt',
  'utveckling',
];
const joints = [' ', ' ', ' ', ' ', '; ', ', ', ' "citat" ', '\n', '\n\n', ';;', ' ""', "'", '  '];

/** Mulberry32: the same numbers for the same seed. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export function generateProjects(
  count: number,
  letters: 'windows' | 'all' = 'windows',
  seed = 2006,
): GeneratedProject[] {
  const random = randomOf(seed);
  const pick = <T>(values: readonly T[]): T => values[random(values.length)] as T;
  const prose = (length: number): string => {
    let text = '';
    while (text.length < length) text += pick(random(6) === 0 ? words[letters] : plainWords) + pick(joints);
    // A cell that is only white space, or starts with a mark of a formula, is another matter than long text.
    return `Text ${text}.`;
  };
  const day = (year: number): string =>
    new Date(Date.UTC(year, random(12), 1 + random(31))).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, index) => ({
    reference: String(20_200_000 + index),
    recipient: `${pick(words[letters])} kommun`,
    granted: 1 + random(400_000_000),
    name: `${pick(words[letters])} nr ${index}`,
    description: prose(random(10) === 0 ? 3_900 : 40 + random(700)),
    startsOn: day(2014 + random(3)),
    endsOn: day(2018 + random(3)),
    area: pick(['Att öka konkurrenskraften hos SMF, inom jordbruket (EJFLU)', 'Övre Norrland; "norr"']),
  }));
}

/** The cells of one project, in the order of the header. */
const cellsOf = (project: GeneratedProject): string[] => [
  project.reference,
  project.recipient,
  String(project.granted),
  '0',
  project.name,
  project.description,
  project.startsOn,
  project.endsOn,
  'Skåne, Blekinge',
  'Malmö, Lund; Kävlinge',
  '2016-10-14 01:17:38',
  'Skåne-Blekinge',
  project.area,
  'Att öka konkurrenskraften',
];

const csvCell = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const csvText = (projects: readonly GeneratedProject[]): string =>
  [header, ...projects.map(cellsOf)].map((cells) => `${cells.map(csvCell).join(';')}\r\n`).join('');

export const toUtf8Csv = (projects: readonly GeneratedProject[]): Buffer =>
  Buffer.from(`\ufeff${csvText(projects)}`);

/** As Swedish Excel writes "CSV (semikolonavgränsad)". */
export function toWindowsCsv(projects: readonly GeneratedProject[]): Buffer {
  const decoder = new TextDecoder('windows-1252');
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Buffer.from(
    Array.from(csvText(projects), (letter) => {
      const byte = bytes.get(letter);
      if (byte === undefined) throw new Error(`Windows-1252 has no ${letter}`);
      return byte;
    }),
  );
}

const columnLetters = 'ABCDEFGHIJKLMN';
const daysFrom1900 = (date: string): number => Date.parse(date) / 86_400_000 + 25_569;

/** References and amounts as numbers, dates as dates, texts shared, as Excel writes them. */
export function toWorkbook(projects: readonly GeneratedProject[]): Buffer {
  const shared = new Map<string, number>();
  const text = (value: string): string => {
    const index = shared.get(value) ?? shared.size;
    shared.set(value, index);
    return `t="s"><v>${index}</v>`;
  };
  const cell = (value: string): string => {
    if (/^\d+$/.test(value)) return `><v>${value}</v>`;
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? `s="1"><v>${daysFrom1900(value)}</v>` : text(value);
  };
  const rows = [header, ...projects.map(cellsOf)].map((cells, row) => {
    const written = cells.map(
      (value, column) => `<c r="${columnLetters[column]}${row + 1}" ${cell(value)}</c>`,
    );
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  return buildWorkbook({
    sheets: { Projekt: rows.join('') },
    sharedStrings: [...shared.keys()].map((value) => `<t xml:space="preserve">${escapeText(value)}</t>`),
    formats: ['yyyy-mm-dd'],
  });
}
