// What the reports of a year say, for whoever has no program that reads a package: a table for each kind of record, as it is
// told in the documents, and all of it once more as data.
import { readingOrder, recordsOf } from '../domain/department-report.ts';
import type { CompiledReport } from '../domain/outline/annual-report/input.ts';
import { type MemberLine, memberLines } from '../domain/outline/record-fields.ts';
import type { ReportedType } from '../domain/record-kind.ts';
import { kindOf, recordLists } from '../domain/records.ts';
import { labelOf, organisationName, type Vocabulary } from '../domain/vocabulary.ts';
import { tableNames } from '../domain/wording/archive.ts';
import { blankLabels, recordTypeLabels } from '../domain/wording/fields.ts';
import type { App } from './app.ts';

export interface ArchiveTable {
  name: string;
  title: string;
  bytes: () => Uint8Array;
}

/** @param reports those that count, of one year. */
export function archiveTables({ ports }: App, reports: readonly CompiledReport[]): ArchiveTable[] {
  const { vocabulary, documents } = ports;
  const kinds = readingOrder.filter((type) => reports.some((report) => recordsOf(report, type).length > 0));
  return [
    ...kinds.map((type) => ({
      name: `${tableNames[type]}.csv`,
      title: `${recordTypeLabels[type].many} i de rapporter som gäller`,
      bytes: () => documents.toCsv(recordTable(type, reports, vocabulary)),
    })),
    {
      name: 'svar.csv',
      title: 'Svar på årets frågor',
      bytes: () => documents.toCsv(answerTable(reports, vocabulary)),
    },
    {
      name: 'rapporter.json',
      title: 'Allt som de rapporter som gäller säger',
      bytes: () => toJson(reports.map(toData)),
    },
    { name: 'kodlistor.json', title: 'Kodlistorna', bytes: () => toJson(vocabulary) },
  ];
}

const toJson = (value: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, undefined, 2)}\n`);

const toData = (report: CompiledReport) => ({
  organisation: report.organisation,
  revision: report.submission.revision,
  digest: report.submission.digest,
  nothingToReport: report.nothingToReport,
  answers: report.answers,
  ...Object.fromEntries(readingOrder.map((type) => [recordLists[type], recordsOf(report, type)])),
});

const answerTable = (reports: readonly CompiledReport[], vocabulary: Vocabulary): string[][] => [
  ['Förvaltning', 'Fråga', 'Svar'],
  ...reports.flatMap(({ organisation, answers }) =>
    answers.map(({ question, text, blank }) => [
      organisationName(vocabulary, organisation),
      labelOf(vocabulary, 'questions', question),
      text ?? (blank ? blankLabels[blank] : ''),
    ]),
  ),
];

/** A column for each member that any of them has, in the order in which they first come. */
function recordTable(
  type: ReportedType,
  reports: readonly CompiledReport[],
  vocabulary: Vocabulary,
): string[][] {
  const records = reports.flatMap((report) => {
    const titles = titlesOf(report, vocabulary);
    return recordsOf(report, type).map((record) => ({
      organisation: organisationName(vocabulary, report.organisation),
      id: record.id,
      lines: new Map(
        memberLines(type, record as never, vocabulary, titles).map((line) => [line.member, line]),
      ),
    }));
  });
  const columns = new Map<string, MemberLine['label']>();
  for (const { lines } of records) for (const { member, label } of lines.values()) columns.set(member, label);
  return [
    ['Förvaltning', 'Id', ...columns.values()],
    ...records.map(({ organisation, id, lines }) => [
      organisation,
      id,
      ...[...columns.keys()].map((member) => lines.get(member)?.value ?? ''),
    ]),
  ];
}

const titlesOf = (report: CompiledReport, vocabulary: Vocabulary): Map<string, string> =>
  new Map(
    readingOrder.flatMap((type) =>
      recordsOf(report, type).map((record) => [record.id, kindOf(type).title(record as never, vocabulary)]),
    ),
  );
