// A cut of the evaluation as a chapter: a chart, the table of all its lines year by year, and what broke its series.

import type { BridgedList } from '../../bridge.ts';
import { type Chart, mostLines } from '../../charts/chart.ts';
import type { CutLine, CutName, EvaluationFigures } from '../../figures/evaluation-figures.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { chapterTitles, cutHeads } from '../../wording/evaluation.ts';
import { formatCount, joinWords } from '../../wording/format.ts';
import { note, paragraph } from '../blocks.ts';
import type { OutlineBlock } from '../outline.ts';
import { breakText, marksOf, nameOf } from './break-notes.ts';
import { moneyCell } from './chapters.ts';

const mostBars = 12;
const countedMembers = [
  ['projects', 'Projekt'],
  ['activities', 'Aktiviteter'],
  ['engagements', 'Engagemang'],
] as const;

export function cutBlocks(cut: CutName, figures: EvaluationFigures, vocabulary: Vocabulary): OutlineBlock[] {
  const list = cut === 'departments' ? 'organisations' : cut;
  const breaks = figures.breaks.filter((one) => one.list === list);
  const lines = figures.cuts[cut].filter(
    ({ total }) => total.projects + total.activities + total.engagements > 0,
  );
  if (lines.length === 0) return [paragraph('Ingenting har redovisats under åren.')];
  const years = figures.years.filter(({ reports }) => reports > 0).map(({ year }) => year);
  const name = (line: CutLine): string => lineName(line, list, vocabulary);
  const what = cut === 'networks' ? 'engagements' : 'projects';
  const caption = `${cut === 'networks' ? 'Engagemang' : 'Projekt'} per ${cutHeads[cut].toLocaleLowerCase('sv')}`;
  // a förvaltning that has not reported a year is not one that had nothing in it
  const none = cut === 'departments' ? null : 0;
  const isOverYears = lines.length <= mostLines && years.length > 1;
  const chart: Chart = isOverYears
    ? {
        kind: 'lines',
        years,
        unit: 1,
        lines: lines.map((line) => ({
          label: name(line),
          values: years.map((year) => line.years.find((one) => one.year === year)?.[what] ?? none),
        })),
        breaks: marksOf(breaks),
      }
    : {
        kind: 'bars',
        bars: lines
          .toSorted((a, b) => b.total[what] - a.total[what])
          .slice(0, mostBars)
          .map((line) => ({
            label: name(line),
            value: line.total[what],
            shown: formatCount(line.total[what]),
          })),
      };
  // a programme has no activities, a network no projects
  const counted = countedMembers.filter(([member]) => lines.some(({ total }) => total[member] > 0));
  const marks = new Map(marksOf(breaks).map(({ year, mark }) => [year, mark]));
  return [
    {
      type: 'chart',
      caption,
      altText: `${chapterTitles[cut]}: ${joinWords(lines.slice(0, mostBars).map((line) => `${name(line)} ${formatCount(line.total[what])}`))}.`,
      chart,
      table: {
        description: `Antal poster och utbetalt under alla åren, för varje ${cutHeads[cut].toLocaleLowerCase('sv')}.`,
        columns: [
          { header: cutHeads[cut], align: 'start', width: 38 },
          ...counted.map(([, header]) => ({ header, align: 'end' as const, width: 14 })),
          { header: 'Utbetalt', align: 'end', width: 22 },
        ],
        rows: lines.map((line) => [
          name(line),
          ...counted.map(([member]) => formatCount(line.total[member])),
          moneyCell(line.total.paid),
        ]),
      },
    },
    note(
      'Ett projekt räknas en gång, hur många år det än har redovisats. Det som hör till flera rader står i var och en, så raderna ska inte läggas ihop.',
    ),
    ...(years.length > 1
      ? [
          {
            type: 'table' as const,
            caption: `${caption}, år för år`,
            description: `Antal varje år; ett streck där inget redovisades.`,
            columns: [
              { header: cutHeads[cut], align: 'start' as const, width: 30 },
              ...years.map((year) => ({ header: String(year), align: 'end' as const, width: 7 })),
            ],
            rows: lines.map((line) => [
              name(line),
              ...years.map((year) => {
                const ofYear = line.years.find((one) => one.year === year);
                return ofYear === undefined ? '–' : formatCount(ofYear[what]);
              }),
            ]),
          },
        ]
      : []),
    ...breaks.map((one) =>
      note(`${isOverYears ? `${marks.get(one.year)} ` : ''}${breakText(one, vocabulary)}`),
    ),
  ];
}

/** `Stadsområdesförvaltning Norr (tidigare Centrum stadsdelsförvaltning och Kirseberg stadsdelsförvaltning)`. */
function lineName(
  { codes: [code = '', ...before] }: CutLine,
  list: BridgedList | 'countries',
  vocabulary: Vocabulary,
): string {
  const now = nameOf(list, code, vocabulary);
  const earlier = [...new Set(before.map((one) => nameOf(list, one, vocabulary)))].filter(
    (one) => one !== now,
  );
  return earlier.length === 0 ? now : `${now} (tidigare ${joinWords(earlier)})`;
}
