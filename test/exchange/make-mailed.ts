// Makes the packages of test/fixtures/mailed: one of each kind, signed, as the program sends it. How they then went through
// a word processor stands in the recipe beside them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDocuments } from '../../src-main/documents/outline-to-docx.ts';
import { departmentReportOutline } from '../../src-main/domain/outline/department-report-outline.ts';
import { messageOutline } from '../../src-main/domain/outline/message-outline.ts';
import {
  type Envelope,
  type PackageKind,
  type PayloadOf,
  packageKinds,
  type Undigested,
} from '../../src-main/domain/package/format.ts';
import { packages } from '../../src-main/exchange/read-package.ts';
import { fontsFolder } from '../documents/docx-parts.ts';
import { envelopeOf, fullReport, vocabulary } from '../domain/samples.ts';

const id = (last: number): string => `01890000-0000-7000-8000-${String(last).padStart(12, '0')}`;

/** The key of RFC 8037 appendix A, known to all the world: what it signs proves nothing but that signing works. */
const publicKey = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' } as const;
const privateKey = Buffer.concat([
  Buffer.from('302e020100300506032b657004220420', 'hex'),
  Buffer.from('nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A', 'base64url'),
]).toString('base64');

const subject = { messageId: id(301), digest: 'd'.repeat(64), seriesId: id(300), revision: 1 };

const payloads: { [K in Exclude<PackageKind, 'report-bundle'>]: PayloadOf<K> } = {
  'report-request': {
    opensOn: '2006-12-01',
    dueOn: '2007-01-31',
    lastCorrectionOn: '2007-02-15',
    instructions: 'Redovisa året som gått.\n\nRing om något är oklart – åäö 🌍.',
    signaturePolicy: 'required',
    acceptVersions: ['1.0', '1.1', '1.2'],
    questions: [{ code: 'samlad-bedomning', label: 'Samlad bedömning', help: 'Högst en sida.' }],
    rates: [{ currency: 'EUR', rate: '9.2501', source: 'Riksbanken', date: '2006-12-29' }],
    expectedProjects: [{ id: id(6), name: 'Delad stad', endsOn: '2007' }],
  },
  receipt: {
    subject,
    verdict: 'accepted',
    receivedAt: '2007-01-16T09:12:33Z',
    fileSha256: 'e'.repeat(64),
    fileName: 'EU-rapport_2006_sdf-fosie_r01_dddddddd.docx',
    findings: [{ code: 'SEM-SHARED-PROJECT', severity: 'info', text: 'Projektet redovisas av två.' }],
    head: { revision: 1, digest: 'd'.repeat(64) },
  },
  'completion-request': {
    subject,
    dueOn: '2007-02-15',
    message: 'Två saker behöver kompletteras.',
    items: [
      {
        itemId: id(21),
        severity: 'must',
        recordType: 'project',
        recordId: id(6),
        title: 'Delad stad',
        field: 'funds.granted',
        comment: 'Hur mycket är beviljat?',
      },
      { itemId: id(22), severity: 'info', questionId: 'samlad-bedomning', comment: 'Bra skrivet.' },
    ],
  },
  feedback: {
    subject,
    message: 'Tack för rapporten.',
    decision: {
      body: 'Kommunstyrelsen',
      decidedOn: '2007-04-11',
      section: '§ 112',
      registryNumber: 'STK-2007-9',
    },
    figures: [
      {
        figure: 'projects',
        label: 'Projekt',
        years: [{ year: 2006, ownCount: 3, allCount: 1_414 }],
      },
      {
        figure: 'paid',
        label: 'Utbetalt',
        years: [
          {
            year: 2006,
            ownMoney: [{ amount: '12500.00', currency: 'SEK' }],
            allMoney: [{ amount: '98000700.50', currency: 'SEK' }],
          },
        ],
      },
    ],
  },
  handover: {
    from: { name: 'Eva Exempel', function: 'EU-kontaktperson' },
    to: { function: 'EU-kontaktperson' },
    message: 'Lycka till.',
    matters: [{ title: 'Slutrapport för Delad stad', dueOn: '2007-03-01', note: 'Revisorn är tillfrågad.' }],
    explanations: [{ rule: 'R030', text: 'Projektet har ingen budget.' }],
    sent: [{ year: 2006, seriesId: id(300), revision: 1, digest: 'd'.repeat(64) }],
  },
};

function toUnsealed(kind: Exclude<PackageKind, 'report-bundle'>, number: number): Undigested<Envelope> {
  const isHandover = kind === 'handover';
  const office = { orgCode: 'stadskontoret', orgName: 'Stadskontoret' };
  const fosie = { orgCode: 'sdf-fosie', orgName: 'Fosie stadsdelsförvaltning' };
  return {
    format: 'eu-rapportpaket',
    formatVersion: '1.2',
    kind,
    requires: [],
    header: {
      messageId: id(400 + number),
      createdAt: '2007-01-16T09:12:33Z',
      purpose: 'final',
      language: 'sv-SE',
      series: { seriesId: id(500 + number), revision: 1 },
      sender: { ...(isHandover ? fosie : office), installationId: id(1), publicKey },
      recipient: { orgCode: fosie.orgCode },
      period: { start: '2006-01-01', end: '2006-12-31' },
      vocabulary: { id: vocabulary.id, version: vocabulary.version, digest: 'b'.repeat(64) },
      generator: { name: 'Utblick', version: '1.0.0' },
    },
    payload: payloads[kind],
  } as Undigested<Envelope>;
}

async function make(kind: PackageKind, number: number): Promise<Uint8Array> {
  const signedBy = packages.thumbprint(publicKey);
  const key = { publicKey, privateKey };
  if (kind === 'report-bundle') {
    const { integrity: _, signatures: __, ...report } = envelopeOf(fullReport);
    const sender = { ...report.header.sender, publicKey };
    const unsealed = { ...report, header: { ...report.header, sender } };
    const envelope = packages.seal(unsealed, key);
    const { digest } = envelope.integrity;
    const input = { report: fullReport, vocabulary, header: envelope.header, removed: [], digest, signedBy };
    const document = await createDocuments(fontsFolder).toDocx(
      departmentReportOutline(input),
      envelope.header.createdAt,
    );
    return packages.toDocx(envelope, document);
  }
  const envelope = packages.seal(toUnsealed(kind, number), key);
  if (envelope.kind === 'report-bundle') throw new Error('not a message');
  const outline = messageOutline(envelope, vocabulary, signedBy);
  const document = await createDocuments(fontsFolder).toDocx(outline, envelope.header.createdAt);
  return packages.toDocx(envelope, document);
}

const [folder = '.'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const [number, kind] of packageKinds.entries())
  writeFileSync(join(folder, `${kind}.docx`), await make(kind, number));
