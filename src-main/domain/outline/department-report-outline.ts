// Förvaltningens rapport: for its nämnd and for stadskontoret. Everything that the embedded data file holds is also
// written out here, in the chapters or in the annex (format §2.1).
import { type DepartmentReport, readingOrder, recordsOf } from '../department-report.ts';
import { countYear } from '../figures/count-year.ts';
import type { EnvelopeHeader, Removed } from '../package/format.ts';
import { titleOf } from '../records.ts';
import { noReplies, type ShownReplies } from '../replies.ts';
import { findOrganisation, organisationName, type Vocabulary } from '../vocabulary.ts';
import { blankLabels, recordTypeLabels } from '../wording/fields.ts';
import {
  formatCount,
  formatDate,
  formatDateTime,
  formatMoneySum,
  startedAndEnded,
} from '../wording/format.ts';
import { paragraphs } from './blocks.ts';
import { activityList, moneyTable, projectRegister } from './figure-tables.ts';
import { otherWorkChapter } from './other-work.ts';
import type { OutlineBlock, OutlineDocument } from './outline.ts';
import { recordFields } from './record-fields.ts';
import { repliesChapter } from './replies-chapter.ts';
import { signatureLines } from './signature-lines.ts';

export interface DepartmentReportInput {
  report: DepartmentReport;
  vocabulary: Vocabulary;
  header: EnvelopeHeader;
  removed: readonly Removed[];
  /** SHA-256 of the package; its first 16 digits stand in the footer, so that paper and file can be matched. */
  digest: string;
  /** Absent: none. */
  replies?: ShownReplies;
  /** Thumbprint of the key that the report is signed with; absent: it is not signed. */
  signedBy?: string | undefined;
}

export function departmentReportOutline(input: DepartmentReportInput): OutlineDocument {
  const { report, vocabulary, header, digest } = input;
  const { revision } = header.series;
  const organisation = organisationName(vocabulary, report.organisation);
  const committee = findOrganisation(vocabulary, report.organisation)?.committee;
  return {
    title: `Internationellt arbete ${report.year}`,
    subtitle: `Rapport från ${organisation} till stadskontoret`,
    organisation: `Malmö stad · ${organisation}`,
    coverLines: [
      `${formatDate(header.createdAt)} · version ${revision}`,
      ...(committee ? [committee] : []),
      ...signatureLines(input.signedBy),
      'Dokumentet bär en datafil som stadskontoret läser in. Datafilen innehåller bara uppgifter som också står i dokumentet.',
    ],
    footer: `Internationellt arbete ${report.year} · ${organisation} · version ${revision} · ${digest.slice(0, 16)}`,
    blocks: [
      { type: 'toc', title: 'Innehåll' },
      { type: 'page-break' },
      ...summary(input),
      ...answers(input),
      ...activities(input),
      ...projects(input),
      ...otherWorkChapter(input.report, input.vocabulary),
      ...repliesChapter(input.replies ?? noReplies, titlesOf(input), input.vocabulary),
      ...annex(input),
    ],
  };
}

function summary({ report, vocabulary }: DepartmentReportInput): OutlineBlock[] {
  const heading: OutlineBlock = { type: 'heading', level: 1, text: 'Sammanfattning' };
  if (report.nothingToReport)
    return [
      heading,
      {
        type: 'paragraph',
        style: 'lead',
        text: `Förvaltningen har inget att redovisa för ${report.year}. Uppgiften är lämnad av förvaltningen och är en fullständig rapport.`,
      },
    ];
  const { totals, programmes } = countYear(report.year, [report], vocabulary);
  return [
    heading,
    {
      type: 'key-figures',
      figures: [
        {
          label: 'Projekt',
          value: formatCount(totals.projects),
          note: startedAndEnded(totals.started, totals.ended),
        },
        {
          label: `Utbetalt ${report.year}`,
          value: formatMoneySum(totals.funds.paid),
          note: `från ${formatCount(programmes)} program`,
        },
        { label: 'Beviljat, hela perioden', value: formatMoneySum(totals.funds.granted) },
        {
          label: 'Aktiviteter',
          value: formatCount(totals.activities),
          note: `${formatCount(totals.trips)} ${totals.trips === 1 ? 'resa' : 'resor'}`,
        },
        { label: 'Deltagare från Malmö stad', value: formatCount(totals.participants) },
        { label: 'Besökare', value: formatCount(totals.visitors) },
      ],
    },
  ];
}

function answers({ report, vocabulary }: DepartmentReportInput): OutlineBlock[] {
  if (report.answers.length === 0) return [];
  return [
    { type: 'heading', level: 1, text: 'Frågor om året' },
    ...vocabulary.lists.questions.flatMap(({ code, label }): OutlineBlock[] => {
      const answer = report.answers.find(({ question }) => question === code);
      if (!answer) return [];
      return [
        { type: 'heading', level: 2, text: label },
        ...(answer.blank
          ? [{ type: 'paragraph', style: 'note', text: `${blankLabels[answer.blank]}.` } as const]
          : []),
        ...paragraphs(answer.text),
      ];
    }),
  ];
}

function activities({ report, vocabulary }: DepartmentReportInput): OutlineBlock[] {
  if (report.activities.length === 0) return [];
  return [
    { type: 'heading', level: 1, text: 'Verksamheten' },
    activityList(report.activities, vocabulary, `Aktiviteter ${report.year}`),
  ];
}

function projects({ report, vocabulary }: DepartmentReportInput): OutlineBlock[] {
  if (report.projects.length === 0) return [];
  const figures = countYear(report.year, [report], vocabulary);
  const passedOn = formatMoneySum(figures.totals.funds.passedOn);
  return [
    { type: 'heading', level: 1, text: 'Projekt och projektmedel' },
    projectRegister(report.projects, vocabulary, `Projekt som redovisas för ${report.year}`),
    moneyTable(report.projects, figures),
    ...(Object.keys(figures.totals.funds.passedOn).length > 0
      ? [
          {
            type: 'paragraph',
            style: 'note',
            text: `Som samordnare har förvaltningen under året förmedlat ${passedOn} vidare till partner. De medlen är inte Malmö stads och ingår inte i tabellen.`,
          } as const,
        ]
      : []),
  ];
}

const titlesOf = ({ report, vocabulary }: Pick<DepartmentReportInput, 'report' | 'vocabulary'>) =>
  new Map(
    readingOrder.flatMap((type) =>
      recordsOf(report, type).map((record) => [record.id, titleOf(type, record, vocabulary)] as const),
    ),
  );

function annex({ report, vocabulary, header, removed, digest }: DepartmentReportInput): OutlineBlock[] {
  const titles = titlesOf({ report, vocabulary });
  const { contact } = report;
  const { previous } = header.series;
  return [
    { type: 'page-break' },
    { type: 'heading', level: 1, text: 'Bilaga: alla uppgifter' },
    {
      type: 'paragraph',
      style: 'note',
      text: 'Här står varje uppgift som datafilen innehåller. Fält som inte är ifyllda är utelämnade.',
    },
    ...readingOrder.flatMap((type): OutlineBlock[] => {
      const records = recordsOf(report, type);
      if (records.length === 0) return [];
      return [
        { type: 'heading', level: 2, text: recordTypeLabels[type].many },
        ...records.map(
          (record): OutlineBlock => ({
            type: 'fields',
            caption: titles.get(record.id) || recordTypeLabels[type].one,
            fields: recordFields(type, record, vocabulary, titles),
            sources: [{ recordId: record.id }],
          }),
        ),
      ];
    }),
    { type: 'heading', level: 2, text: 'Om rapporten' },
    {
      type: 'fields',
      caption: 'Rapporten',
      fields: [
        { label: 'Förvaltning', value: organisationName(vocabulary, report.organisation) },
        { label: 'År', value: String(report.year) },
        {
          label: 'Kontaktperson',
          value: [contact.name, contact.function, contact.workContact].filter(Boolean).join(', ') || '–',
        },
        { label: 'Version', value: String(header.series.revision) },
        { label: 'Exporterad', value: formatDateTime(header.createdAt) },
        { label: 'Rapportens id', value: header.messageId },
        { label: 'Rapportserie', value: header.series.seriesId },
        ...(previous
          ? [{ label: 'Föregående version', value: `${previous.messageId}\n${previous.digest}` }]
          : []),
        ...(header.inReplyTo ?? []).map(({ kind, messageId, digest: sha256 }) => ({
          label: `Svar på ${kind === 'report-request' ? 'begäran' : kind}`,
          value: `${messageId}\n${sha256}`,
        })),
        { label: 'Installation', value: header.sender.installationId },
        ...(header.sender.publicKey
          ? [{ label: 'Öppen nyckel', value: `${header.sender.publicKey.crv} ${header.sender.publicKey.x}` }]
          : []),
        { label: 'Program', value: `${header.generator.name} ${header.generator.version}` },
        { label: 'Kontrollsumma', value: digest },
        { label: 'Kodlista', value: `${vocabulary.id} ${vocabulary.version}` },
      ],
    },
    ...removedRecords(removed),
  ];
}

const removedRecords = (removed: readonly Removed[]): OutlineBlock[] =>
  removed.length === 0
    ? []
    : [
        { type: 'heading', level: 2, text: 'Poster som inte längre ingår' },
        {
          type: 'fields',
          caption: 'Fanns i en tidigare version av rapporten',
          fields: removed.map(({ id, recordType, reason, removedAt }) => ({
            label: recordTypeLabels[recordType].one,
            value: `${reason === 'deleted' ? 'Borttagen' : 'Hör inte längre till året'} ${formatDateTime(removedAt)}, ${id}`,
          })),
        },
      ];
