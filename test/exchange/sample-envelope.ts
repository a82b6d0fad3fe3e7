// A small valid report package, as it was in format 1.0 and as it is now, and the .docx that carries it, for tests.
import { Document, HeadingLevel, Packer, Paragraph, TableOfContents, TextRun } from 'docx';
import type { ReportBundle, Undigested } from '../../src-main/domain/package/format.ts';
import { packages } from '../../src-main/exchange/read-package.ts';

const id = (last: number): string => `01890000-0000-7000-8000-${String(last).padStart(12, '0')}`;

const undigested10: Undigested<ReportBundle> = {
  format: 'eu-rapportpaket',
  formatVersion: '1.0',
  kind: 'report-bundle',
  requires: [],
  header: {
    messageId: id(1),
    createdAt: '2007-01-15T09:12:33Z',
    purpose: 'final',
    language: 'sv-SE',
    series: { seriesId: id(2), revision: 2, previous: { messageId: id(3), digest: 'a'.repeat(64) } },
    sender: { orgCode: 'sdf-fosie', orgName: 'Fosie stadsdelsförvaltning', installationId: id(4) },
    recipient: { orgCode: 'stadskontoret' },
    period: { start: '2006-01-01', end: '2006-12-31' },
    vocabulary: { id: 'malmo', version: '2026.1', digest: 'b'.repeat(64) },
    generator: { name: 'Utblick', version: '1.0.0' },
    counts: { activities: 1, projects: 1 },
  },
  payload: {
    contact: { function: 'EU-kontaktperson' },
    nothingToReport: false,
    activities: [
      {
        id: id(5),
        organisation: 'sdf-fosie',
        title: 'Studiebesök i Szczecin – åäö 🌍',
        aggregated: false,
        startsOn: '2006-05-11',
        participants: 12,
        cost: { amount: '12500.00', currency: 'SEK' },
        benefit: 'Första raden.\nAndra raden med "citat" och \\ snedstreck.\tTabb.',
      },
    ],
    projects: [{ id: id(6), organisation: 'sdf-fosie', name: 'Delad stad', funds: { lumpSum: false } }],
    answers: [{ question: 'samlad-bedomning', blank: 'nothing-to-report' }],
    removed: [],
    labels: [{ list: 'roles', code: 'partner', label: 'Partner' }],
  },
};

/** What `test/fixtures/resaved-by-libreoffice.docx` carries, so never to be changed. */
export const sampleEnvelope10: ReportBundle = packages.seal(undigested10);

export const sampleEnvelope: ReportBundle = packages.seal({
  ...undigested10,
  formatVersion: '1.1',
  header: { ...undigested10.header, counts: { ...undigested10.header.counts, decisions: 1 } },
  payload: {
    ...undigested10.payload,
    decisions: [
      {
        id: id(7),
        organisation: 'sdf-fosie',
        title: 'Avtal med Szczecin',
        decidedOn: '2006-04-19',
        projectId: id(6),
        documents: [{ title: 'Avtalet', registryNumber: 'FOS-2006-3' }],
      },
    ],
  },
});

/** The readable side of a report, with what a word processor likes to compute anew: a table of contents. */
export const sampleDocument = (): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      title: 'Rapport 2006',
      creator: 'Fosie stadsdelsförvaltning',
      sections: [
        {
          children: [
            new Paragraph({ text: 'Rapport 2006', heading: HeadingLevel.TITLE }),
            new TableOfContents('Innehåll', { hyperlink: true, headingStyleRange: '1-2' }),
            new Paragraph({ text: 'Verksamheten', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({ text: 'Studiebesök i Szczecin – åäö.' }),
            new Paragraph({
              children: [new TextRun('Kostnad'), new TextRun({ text: '12 500 kr', bold: true })],
            }),
          ],
        },
      ],
    }),
  );
