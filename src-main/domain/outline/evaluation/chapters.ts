// The chapters of the evaluation that are not a cut of it: the years, what the figures stand on, the way from opportunity
// to money, and the handlingsplan.
import type { EvaluationFigures, IndicatorYear } from '../../figures/evaluation-figures.ts';
import { type MoneySum, moneyParts } from '../../money.ts';
import { labelOf, type Vocabulary } from '../../vocabulary.ts';
import { funnelStepLabels } from '../../wording/evaluation.ts';
import { countOutOf, formatCount, formatMoney, formatMoneyInText, joinWords } from '../../wording/format.ts';
import { heading, note, paragraph } from '../blocks.ts';
import type { ChartBlock, OutlineBlock, TableColumn } from '../outline.ts';
import { breakText } from './break-notes.ts';

const start = (header: string, width = 16): TableColumn => ({ header, align: 'start', width });
const end = (header: string, width = 14): TableColumn => ({ header, align: 'end', width });
/** A line for each currency; an empty sum is an en dash, not a zero. */
export const moneyCell = (sum: MoneySum): string => moneyParts(sum).map(formatMoney).join('\n') || '–';
const hasReports = ({ reports }: IndicatorYear): boolean => reports > 0;

export function yearBlocks({ years }: EvaluationFigures): OutlineBlock[] {
  const reported = years.filter(hasReports);
  if (reported.length === 0) return [paragraph('Inga rapporter har kommit in för åren.')];
  const line = (label: string, pick: (year: IndicatorYear) => number) => ({
    label,
    values: years.map((year) => (hasReports(year) ? pick(year) : null)),
  });
  const told = (pick: (year: IndicatorYear) => string): string =>
    joinWords(reported.map((year) => `${year.year} ${pick(year)}`));
  const projects: ChartBlock = {
    type: 'chart',
    caption: 'Projekt år för år',
    altText: `Antal projekt: ${told((year) => formatCount(year.projects))}.`,
    chart: {
      kind: 'lines',
      years: years.map(({ year }) => year),
      unit: 1,
      lines: [
        line('Projekt', (year) => year.projects),
        line('Startade', (year) => year.started),
        line('Avslutade', (year) => year.ended),
      ],
      breaks: [],
    },
    table: {
      description: 'Projekt, aktiviteter, deltagare och besökare för varje år.',
      columns: [
        start('År', 10),
        ...['Projekt', 'Startade', 'Avslutade', 'Aktiviteter', 'Deltagare', 'Besökare'].map((header) =>
          end(header),
        ),
      ],
      rows: reported.map((year) => [
        String(year.year),
        ...[year.projects, year.started, year.ended, year.activities, year.participants, year.visitors].map(
          formatCount,
        ),
      ]),
    },
  };
  const kronor = (year: IndicatorYear): number => Math.max(0, year.paid.SEK ?? 0);
  const paid: ChartBlock = {
    type: 'chart',
    caption: 'Utbetalt år för år',
    altText: `Utbetalt: ${told(({ paid: sum }) => formatMoneyInText(sum))}.`,
    chart: {
      kind: 'lines',
      years: years.map(({ year }) => year),
      unit: 100_000,
      lines: [line('Utbetalt, tkr', kronor)],
      breaks: [],
    },
    table: {
      description:
        'Utbetalt och upparbetat under varje år, och vad de projekt som startade under året har beviljats.',
      columns: [
        start('År', 10),
        end('Utbetalt', 22),
        end('Upparbetat', 22),
        end('Beviljat till startade', 22),
        end('Program', 10),
        end('Fonder', 10),
        end('Länder', 10),
      ],
      rows: reported.map((year) => [
        String(year.year),
        moneyCell(year.paid),
        moneyCell(year.incurred),
        moneyCell(year.grantedToStarted),
        ...[year.programmes, year.funds, year.countries].map(formatCount),
      ]),
    },
  };
  const foreign = reported.some(({ paid: sum }) =>
    moneyParts(sum).some(({ currency }) => currency !== 'SEK'),
  );
  return [
    projects,
    paid,
    note(
      `Beviljat gäller ett projekts hela tid och läggs inte ihop över åren.${foreign ? ' Diagrammet visar bara kronor; andra valutor står i tabellen.' : ''}`,
    ),
  ];
}

export function coverageBlocks({ years, breaks }: EvaluationFigures, vocabulary: Vocabulary): OutlineBlock[] {
  const without = years.filter((year) => !hasReports(year)).map(({ year }) => String(year));
  return [
    paragraph(
      'Siffrorna är hämtade ur förvaltningarnas rapporter, den senaste versionen av varje. Ett projekt som flera förvaltningar redovisar räknas en gång, och valutor läggs inte ihop.',
    ),
    {
      type: 'table',
      caption: 'Hur många som har redovisat',
      description:
        'Hur många som skulle redovisa varje år, hur många som gjorde det, i tid, utan innehåll och helt ifyllt.',
      columns: [
        start('År', 10),
        ...['Skulle redovisa', 'Har redovisat', 'I tid', 'Inget att redovisa', 'Helt ifyllda'].map((header) =>
          end(header),
        ),
      ],
      rows: years.map(({ year, expected, reported, inTime, nothingToReport, complete }) => [
        String(year),
        formatCount(expected),
        formatCount(reported),
        inTime === undefined ? '–' : formatCount(inTime),
        formatCount(nothingToReport),
        formatCount(complete),
      ]),
    },
    note(
      'I tid: den första versionen gjordes senast den dag som begäran angav; ett streck där ingen dag finns. Helt ifylld: minst en post och svar på alla frågor, eller besked om att det inte finns något att redovisa.',
    ),
    ...(without.length > 0 ? [paragraph(`Inga rapporter finns för ${joinWords(without)}.`)] : []),
    ...years
      .filter(({ expected, reported, reports }) => reports > 0 && reported < expected)
      .map(({ year, expected, reported }) =>
        note(
          `${year} har ${countOutOf(reported, expected, 'en')} redovisat. Årets siffror är utan de övriga.`,
        ),
      ),
    ...(breaks.length > 0
      ? [
          heading(2, 'Brott i serierna'),
          { type: 'list' as const, items: breaks.map((one) => breakText(one, vocabulary)) },
        ]
      : []),
  ];
}

export function funnelBlocks({ funnel }: EvaluationFigures): OutlineBlock[] {
  if ((funnel[0]?.count ?? 0) === 0)
    return [paragraph('Inga möjligheter eller projekt har redovisats under åren.')];
  const shown = ({ count, amount }: EvaluationFigures['funnel'][number]): string =>
    Object.keys(amount).length === 0
      ? formatCount(count)
      : `${formatCount(count)} · ${formatMoneyInText(amount)}`;
  return [
    {
      type: 'chart',
      caption: 'Från möjlighet till pengar',
      altText: `${joinWords(funnel.map((step) => `${funnelStepLabels[step.step]} ${formatCount(step.count)}`))}.`,
      chart: {
        kind: 'funnel',
        steps: funnel.map((step) => ({
          label: funnelStepLabels[step.step],
          value: step.count,
          shown: shown(step),
        })),
      },
      table: {
        description: 'Hur många som nådde varje steg, och belopp.',
        columns: [start('Steg', 30), end('Antal', 14), end('Belopp', 30)],
        rows: funnel.map(({ step, count, amount }) => [
          funnelStepLabels[step],
          formatCount(count),
          moneyCell(amount),
        ]),
      },
    },
    note(
      'Ett projekt som inte har föregåtts av en redovisad möjlighet räknas i alla steg fram till där det är. Sökt och beviljat gäller hela projekttiden, utbetalt de utvärderade åren.',
    ),
  ];
}

export function fulfilmentBlocks({ fulfilment }: EvaluationFigures, vocabulary: Vocabulary): OutlineBlock[] {
  const years = fulfilment.filter(({ measures }) => measures > 0);
  if (years.length === 0) return [paragraph('Det finns inga åtgärder från handlingsplanerna för åren.')];
  const found = new Set(years.flatMap(({ byStatus }) => byStatus.map(({ status }) => status)));
  // In the order of the list, which goes from not begun to done.
  const listed = vocabulary.lists.actionPlanStatuses.map(({ code }) => code);
  const statuses = [...listed.filter((code) => found.has(code)), ...found.difference(new Set(listed))];
  return [
    {
      type: 'table',
      caption: 'Åtgärder i handlingsplanen efter status',
      description: 'Antal åtgärder i varje års handlingsplan, och hur många av dem som har varje status.',
      columns: [
        start('År', 10),
        end('Åtgärder'),
        ...statuses.map((status) =>
          end(status === '' ? 'Utan status' : labelOf(vocabulary, 'actionPlanStatuses', status)),
        ),
      ],
      rows: years.map(({ year, measures, byStatus }) => [
        String(year),
        formatCount(measures),
        ...statuses.map((status) =>
          formatCount(byStatus.find((one) => one.status === status)?.measures ?? 0),
        ),
      ]),
    },
  ];
}
