// The readable side of each message: everything that its data file holds, in words (format §2.1).
import type { AskedMeasure } from '../asked-measure.ts';
import type { Contact } from '../contact.ts';
import type { EnvelopeOf, PayloadOf } from '../package/format.ts';
import type { MessageKind } from '../package/kinds.ts';
import { unpackMoney } from '../package/packed-money.ts';
import type { CodeUse } from '../record-kind.ts';
import { codeLabel } from '../records.ts';
import { organisationName, type Vocabulary } from '../vocabulary.ts';
import { fieldLabel, recordTypeLabels } from '../wording/fields.ts';
import { formatCount, formatDate, formatDateTime } from '../wording/format.ts';
import { actionLabels, kindLabels, receiptVerdicts, severityLabels } from '../wording/messages.ts';
import { heading, note, paragraph, paragraphs } from './blocks.ts';
import type { OutlineBlock, OutlineDocument, TableBlock } from './outline.ts';
import { money as moneyText } from './record-words.ts';
import { signatureLines } from './signature-lines.ts';

/** @param signedBy thumbprint of the key that the message is signed with; absent: it is not signed. */
export function messageOutline(
  envelope: EnvelopeOf<MessageKind>,
  vocabulary: Vocabulary,
  signedBy?: string,
): OutlineDocument {
  const { kind, header, integrity } = envelope;
  const year = header.period.start.slice(0, 4);
  const { revision } = header.series;
  const recipient = organisationName(vocabulary, header.recipient.orgCode);
  const title = `${kindLabels[kind].one} ${year}`;
  return {
    form: 'letter',
    title,
    subtitle:
      header.sender.orgCode === header.recipient.orgCode
        ? 'Till den som tar över uppdraget som EU-kontaktperson'
        : `Från ${header.sender.orgName.toLocaleLowerCase('sv') === 'stadskontoret' ? 'stadskontoret' : header.sender.orgName} till ${recipient}`,
    organisation: `Malmö stad · ${header.sender.orgName}`,
    coverLines: [
      `${formatDate(header.createdAt)} · version ${revision}`,
      ...(kind === 'report-request' ? [`Kodlistor version ${header.vocabulary.version}`] : []),
      ...signatureLines(signedBy),
      'Dokumentet bär en datafil som Utblick läser in. Datafilen innehåller bara uppgifter som också står i dokumentet.',
    ],
    footer: `${title} · ${recipient} · version ${revision} · ${integrity.digest.slice(0, 16)}`,
    blocks: [...messageBlocks(envelope, vocabulary), ...howToAnswer(envelope)],
  };
}

/** What a message says, apart from who sends it to whom. */
export type MessageWords = { [K in MessageKind]: { kind: K; payload: PayloadOf<K> } }[MessageKind];

/** The same blocks stand in the document and in the window. */
export function messageBlocks(message: MessageWords, vocabulary: Vocabulary): OutlineBlock[] {
  switch (message.kind) {
    case 'report-request':
      return request(message.payload, vocabulary);
    case 'receipt':
      return receipt(message.payload);
    case 'completion-request':
      return completion(message.payload, vocabulary);
    case 'feedback':
      return feedback(message.payload);
    case 'handover':
      return handover(message.payload);
  }
}

type Fields = { label: string; value: string }[];
const field = (label: string, value: string | undefined): Fields =>
  value === undefined || value === '' ? [] : [{ label, value }];

const table = (
  caption: string,
  description: string,
  columns: TableBlock['columns'],
  rows: TableBlock['rows'],
): OutlineBlock[] => (rows.length === 0 ? [] : [{ type: 'table', caption, description, columns, rows }]);

const column = (header: string, width: number, align: 'start' | 'end' = 'start') => ({
  header,
  width,
  align,
});

function request(payload: PayloadOf<'report-request'>, vocabulary: Vocabulary): OutlineBlock[] {
  const { opensOn, dueOn, lastCorrectionOn, instructions, signaturePolicy, acceptVersions } = payload;
  const { questions, rates = [], expectedProjects = [], measures = [] } = payload;
  return [
    heading(1, 'Vad som begärs'),
    {
      type: 'fields',
      caption: 'Tider och form',
      fields: [
        ...field('Öppnar', opensOn),
        ...field('Sista dag att lämna rapporten', dueOn),
        ...field('Sista dag för rättelser', lastCorrectionOn),
        ...field(
          'Underskrift',
          signaturePolicy === 'required' ? 'Rapporten ska vara undertecknad' : 'Frivillig',
        ),
        ...field('Format som tas emot', acceptVersions.join(', ')),
      ],
    },
    ...paragraphs(instructions),
    heading(1, 'Frågor att besvara'),
    ...(questions.length === 0 ? [paragraph('Inga frågor ställs i år.')] : []),
    ...questions.flatMap(({ label, help, isRequired = true }) => [
      { type: 'paragraph', style: 'label', text: label } as const,
      ...paragraphs(help),
      ...(isRequired ? [] : [note('Frivillig att besvara.')]),
    ]),
    ...(measures.length > 0
      ? [
          heading(1, 'Åtgärder i handlingsplanen'),
          paragraph('Skriv i rapporten hur det har gått med varje åtgärd.'),
          ...measures.map((measure) => askedMeasure(measure, vocabulary)),
        ]
      : []),
    ...(rates.length > 0 ? [heading(1, 'Växelkurser')] : []),
    ...table(
      'Växelkurser att räkna om med',
      'Kronor för en enhet av varje valuta, med källa och datum',
      [column('Valuta', 2), column('Kronor', 2, 'end'), column('Källa', 4), column('Datum', 2)],
      rates.map(({ currency, rate, source = '', date = '' }) => [
        `${codeLabel(vocabulary, 'currencies', currency)} (${currency})`,
        rate.replace('.', ','),
        source,
        date,
      ]),
    ),
    ...(expectedProjects.length > 0
      ? [
          heading(1, 'Projekt som väntas tillbaka'),
          paragraph('Projekten redovisades som pågående förra året.'),
          { type: 'list', items: expectedProjects.map(expectedProject) } as const,
        ]
      : []),
  ];
}

function askedMeasure(measure: AskedMeasure, vocabulary: Vocabulary): OutlineBlock {
  const { id, title, goals = [], directions = [], responsible, coActors = [], status } = measure;
  const words = (list: CodeUse['list'], codes: readonly (string | undefined)[]): string =>
    codes.flatMap((code) => (code === undefined ? [] : [codeLabel(vocabulary, list, code)])).join(', ');
  return {
    type: 'fields',
    caption: title ?? 'Åtgärd utan namn',
    fields: [
      ...field('Ansvarig', words('organisations', [responsible])),
      ...field('Medverkande', words('organisations', coActors)),
      ...field('Mål', words('goals', goals)),
      ...field('Inriktning', words('directions', directions)),
      ...field('Avsett resultat', measure.intendedResult),
      ...field('Resurser', measure.resources),
      ...field('Tidplan', measure.timetable),
      ...field('Klar senast', measure.dueOn),
      ...field('Status när begäran skrevs', words('actionPlanStatuses', [status])),
      ...field('Åtgärdens id', id),
    ],
  };
}

const expectedProject = ({
  id,
  name = id,
  endsOn,
}: NonNullable<PayloadOf<'report-request'>['expectedProjects']>[number]): string =>
  endsOn === undefined ? name : `${name}, slutar ${endsOn}`;

const subjectFields = ({
  subject: { revision, digest },
}: {
  subject: PayloadOf<'receipt'>['subject'];
}): Fields => [
  ...field('Gäller rapport', `version ${revision}`),
  ...field('Kontrollsumma', digest.slice(0, 16)),
];

function receipt(payload: PayloadOf<'receipt'>): OutlineBlock[] {
  const { verdict, receivedAt, fileName, fileSha256, findings, head } = payload;
  return [
    heading(1, receiptVerdicts[verdict]),
    {
      type: 'fields',
      caption: 'Mottagning',
      fields: [
        ...subjectFields(payload),
        ...field('Mottagen', formatDateTime(receivedAt)),
        ...field('Fil', fileName),
        ...field('Filens SHA-256', fileSha256),
        ...field('Gällande version', head && `version ${head.revision} (${head.digest.slice(0, 16)})`),
      ],
    },
    ...(findings.length > 0 ? [heading(1, 'Anmärkningar vid mottagningen')] : []),
    ...table(
      'Anmärkningar',
      'Kod och vad som anmärktes',
      [column('Kod', 3), column('Anmärkning', 7)],
      findings.map(({ code, text = '' }) => [code, text]),
    ),
  ];
}

function completion(payload: PayloadOf<'completion-request'>, vocabulary: Vocabulary): OutlineBlock[] {
  const { dueOn, message, items } = payload;
  return [
    heading(1, 'Begäran om komplettering'),
    {
      type: 'fields',
      caption: 'Begäran',
      fields: [...subjectFields(payload), ...field('Sista dag', dueOn)],
    },
    ...paragraphs(message),
    ...(items.length === 0 ? [paragraph('Inga punkter är öppna.')] : []),
    ...items.flatMap((item, index) => [
      heading(2, `${index + 1}. ${pointPlace(item, vocabulary)}`),
      note(severityLabels[item.severity]),
      ...paragraphs(item.comment),
    ]),
  ];
}

/** For whoever reads on paper. */
const howToAnswer = (message: MessageWords): OutlineBlock[] =>
  message.kind === 'completion-request' && message.payload.items.length > 0
    ? [
        note(
          `Öppna filen i Utblick. Du leds till varje punkt och svarar ${Object.values(actionLabels).join(', ').toLocaleLowerCase('sv')} i nästa version av rapporten.`,
        ),
      ]
    : [];

/** Where a point is: the record and its field, or the question, in words. */
export function pointPlace(
  {
    recordType,
    title,
    field: member,
    questionId,
  }: Pick<PayloadOf<'completion-request'>['items'][number], 'recordType' | 'title' | 'field' | 'questionId'>,
  vocabulary: Vocabulary,
): string {
  if (questionId !== undefined) return codeLabel(vocabulary, 'questions', questionId);
  if (recordType === undefined) return 'Hela rapporten';
  const record = `${recordTypeLabels[recordType].one}: ${title ?? 'utan namn'}`;
  return member === undefined ? record : `${record}, ${fieldLabel(recordType, member)}`;
}

function feedback(payload: PayloadOf<'feedback'>): OutlineBlock[] {
  const { message, decision, figures } = payload;
  return [
    heading(1, 'Återkoppling på årets rapport'),
    {
      type: 'fields',
      caption: 'Rapport och beslut',
      fields: [
        ...subjectFields(payload),
        ...field('Verksamhetsberättelsen godkänd av', decision?.body),
        ...field('Datum', decision?.decidedOn),
        ...field('Paragraf', decision?.section),
        ...field('Diarienummer', decision?.registryNumber),
      ],
    },
    ...paragraphs(message),
    ...(figures.length > 0 ? [heading(1, 'Er andel')] : []),
    ...figures.flatMap(({ label, years }) =>
      table(
        label,
        'Förvaltningens egen siffra bredvid alla förvaltningars, år för år',
        [column('År', 2), column('Förvaltningen', 4, 'end'), column('Alla förvaltningar', 4, 'end')],
        years.map(({ year, ownCount, allCount, ownMoney, allMoney }) => [
          String(year),
          figureText(ownCount, ownMoney),
          figureText(allCount, allMoney),
        ]),
      ),
    ),
  ];
}

type PackedMoney = NonNullable<PayloadOf<'feedback'>['figures'][number]['years'][number]['ownMoney']>;

const figureText = (count: number | undefined, money: PackedMoney | undefined): string =>
  count === undefined
    ? (money ?? [])
        .map(unpackMoney)
        .map(moneyText)
        .filter((text) => text !== undefined)
        .join(', ')
    : formatCount(count);

function handover(payload: PayloadOf<'handover'>): OutlineBlock[] {
  const { from, to, message, matters, explanations = [], sent } = payload;
  return [
    heading(1, 'Överlämning av uppdraget'),
    {
      type: 'fields',
      caption: 'Personer',
      fields: [...field('Från', contactText(from)), ...field('Till', to && contactText(to))],
    },
    ...paragraphs(message),
    ...(matters.length > 0 ? [heading(1, 'Öppna ärenden')] : []),
    ...table(
      'Ärenden',
      'Vad som inte är klart och när det ska vara klart',
      [column('Sista dag', 2), column('Ärende', 5), column('Anteckning', 4)],
      matters.map(({ title, dueOn = '', note: text = '' }) => [dueOn, title, text]),
    ),
    ...(explanations.length > 0 ? [heading(1, 'Förklaringar till varningar')] : []),
    ...table(
      'Förklaringar',
      'Regel och varför det är rätt ändå',
      [column('Regel', 2), column('Förklaring', 8)],
      explanations.map(({ rule, text }) => [rule, text]),
    ),
    ...(sent.length > 0 ? [heading(1, 'Skickade rapporter')] : []),
    ...table(
      'Rapporter',
      'Den version som gäller för varje år',
      [column('År', 2), column('Version', 2, 'end'), column('Kontrollsumma', 6)],
      sent.map(({ year, revision, digest }) => [String(year), String(revision), digest.slice(0, 16)]),
    ),
  ];
}

const contactText = ({ name, function: post, workContact }: Contact): string =>
  [name, post, workContact].filter((part) => part !== undefined).join(', ');
