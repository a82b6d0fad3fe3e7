// P9: the yearly report's .docx, 25 förvaltningar with 60 projects in all and its charts, against the docx library making
// the same number of plain paragraphs and table cells.
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { toSubmission } from '../../src-main/app/weigh-report.ts';
import { createDocuments } from '../../src-main/documents/outline-to-docx.ts';
import { countYear } from '../../src-main/domain/figures/count-year.ts';
import { annualReportOutline } from '../../src-main/domain/outline/annual-report-outline.ts';
import type { OutlineBlock, OutlineDocument } from '../../src-main/domain/outline/outline.ts';
import { packages } from '../../src-main/exchange/read-package.ts';
import { noOwnRecords } from '../domain/own-records.ts';
import { toEnvelope } from './bundles.ts';
import { createGenerator, departments, reportYear, vocabulary } from './generate.ts';
import { interleave, judgeRatio, type Measurement, percentile, timed } from './measure.ts';
import { assetsFolder } from './rooms.ts';

const rounds = { warmUp: 2, measured: 9 };
const projectsInAll = 60;
const longestMs = 3_000;
const now = '2007-02-12T09:00:00Z';

export async function benchDocument(): Promise<Measurement[]> {
  const outline = createOutline();
  const documents = createDocuments(`${assetsFolder}/fonts`);
  const { paragraphs, tables } = measureOutline(outline);
  const samples = await interleave(
    rounds,
    () => timed(() => makePlain(paragraphs, tables)),
    () => timed(() => documents.toDocx(outline, now)),
  );
  const ratio = judgeRatio('P9', 'Årets dokument, 25 förvaltningar, 60 projekt, diagram', samples, 1.3);
  const slow = percentile(samples.ours, 0.5) > longestMs;
  return [{ ...ratio, target: `${ratio.target}, ≤ 3 s`, reached: ratio.reached && !slow }];
}

function createOutline(): OutlineDocument {
  const generator = createGenerator(9);
  const reports = departments.slice(0, 25).map((organisation, index, { length }) => {
    const share =
      Math.floor(((index + 1) * projectsInAll) / length) - Math.floor((index * projectsInAll) / length);
    const report = generator.report(organisation, share * 5);
    const envelope = packages.seal(toEnvelope(report, generator));
    const submission = toSubmission(
      envelope,
      { fileName: '', fileSha256: 'c'.repeat(64), standing: 'none' },
      now,
      true,
    );
    return { ...report, submission };
  });
  const figures = countYear(reportYear, reports, vocabulary);
  return annualReportOutline({
    figures,
    previous: { ...figures, year: reportYear - 1 },
    previousReports: [],
    expected: reports.length,
    missing: [],
    texts: {},
    kept: {},
    own: noOwnRecords,
    reports,
    vocabulary,
    createdAt: now,
  });
}

/** The texts of the document's own paragraphs, and of each table's cells by row. */
function measureOutline({ blocks }: OutlineDocument): { paragraphs: string[]; tables: string[][][] } {
  const paragraphs: string[] = [];
  const tables: string[][][] = [];
  const add = (block: OutlineBlock): void => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        paragraphs.push(block.text);
        break;
      case 'quote':
        paragraphs.push(block.text, block.attribution);
        break;
      case 'list':
        paragraphs.push(...block.items);
        break;
      case 'fields':
        paragraphs.push(block.caption);
        tables.push(block.fields.map(({ label, value }) => [label, value]));
        break;
      case 'key-figures':
        tables.push([block.figures.map(({ label, value }) => `${value} ${label}`)]);
        break;
      case 'table':
      case 'chart': {
        const { columns, rows, total } = block.type === 'table' ? block : block.table;
        paragraphs.push(block.caption);
        tables.push([
          columns.map(({ header }) => header),
          ...rows.map((row) => [...row]),
          ...(total ? [[...total]] : []),
        ]);
        break;
      }
      default:
        break;
    }
  };
  blocks.forEach(add);
  return { paragraphs, tables: tables.filter((rows) => rows.length > 0) };
}

const makePlain = (paragraphs: readonly string[], tables: readonly string[][][]): Promise<Uint8Array> =>
  Packer.pack(
    new Document({
      sections: [
        {
          children: [
            ...paragraphs.map((text) => new Paragraph(text)),
            ...tables.map(
              (rows) =>
                new Table({
                  rows: rows.map(
                    (cells) =>
                      new TableRow({
                        children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
                      }),
                  ),
                }),
            ),
          ],
        },
      ],
    }),
    'uint8array',
  );
