import { formatCount, formatMoneySum, startedAndEnded } from '../../wording/format.ts';
import { paragraph } from '../blocks.ts';
import type { OutlineBlock } from '../outline.ts';
import type { AnnualReportInput } from './input.ts';
import { packageSources, withSources, workSources } from './sources.ts';
import { summarySentences } from './summary-text.ts';

export function summaryChapter({
  figures,
  previous,
  expected,
  reports,
  vocabulary,
}: AnnualReportInput): OutlineBlock[] {
  const { year, totals } = figures;
  const before = (value: string | undefined): string | undefined =>
    value === undefined ? undefined : `${year - 1}: ${value}`;
  const [lead = '', ...rest] = summarySentences(figures, expected, vocabulary);
  return [
    ...withSources([{ type: 'paragraph', style: 'lead', text: lead }], packageSources(reports), reports),
    ...withSources(rest.map(paragraph), workSources(reports), reports),
    {
      type: 'key-figures',
      figures: [
        {
          label: 'Förvaltningar som redovisat',
          value: `${formatCount(figures.reporting)} av ${formatCount(expected)}`,
          note: before(previous && formatCount(previous.reporting)),
        },
        {
          label: 'Projekt',
          value: formatCount(totals.projects),
          note:
            before(previous && formatCount(previous.totals.projects)) ??
            startedAndEnded(totals.started, totals.ended),
        },
        {
          label: `Utbetalt ${year}`,
          value: formatMoneySum(totals.funds.paid),
          note: before(previous && formatMoneySum(previous.totals.funds.paid)),
        },
        {
          label: 'Aktiviteter',
          value: formatCount(totals.activities),
          note: before(previous && formatCount(previous.totals.activities)),
        },
        {
          label: 'Deltagare från Malmö stad',
          value: formatCount(totals.participants),
          note: before(previous && formatCount(previous.totals.participants)),
        },
        {
          label: 'Besökare',
          value: formatCount(totals.visitors),
          note: before(previous && formatCount(previous.totals.visitors)),
        },
      ],
      sources: [...packageSources(reports), ...workSources(reports)],
    },
  ];
}
