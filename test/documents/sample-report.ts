import type { OutlineBlock, OutlineDocument, TableColumn } from '../../src-main/domain/outline/outline.ts';

// A report with everything that an outline can hold, as long as a real one: what the drawing is judged by.

/** `1234567` as `1 234 567`, with no-break spaces. */
const grouped = (whole: number): string => String(whole).replaceAll(/\B(?=(\d{3})+$)/g, '\u00a0');

const departments = [
  'Miljöförvaltningen',
  'Arbetsmarknads- och socialförvaltningen',
  'Kulturförvaltningen',
  'Fastighets- och gatukontoret',
  'Stadsbyggnadskontoret',
];

const projects = [
  'Klimatsmart stad i Öresund',
  'Baltic Harbour Cities',
  'Unga i arbete över sundet',
  'Sustainable Drainage for Dense Cities',
  'Integration genom idrott',
  'Vattenplan Segeå',
  'Energieffektivisering av miljonprogrammets flerbostadshus',
  'MUSEA',
  'Lär av Gdańsk',
  'Cykelstråk och kollektivtrafik i gränsregioner',
];

const money = (header: string): TableColumn => ({ header, align: 'end', width: 1 });
const moneyColumns: TableColumn[] = [
  { header: 'Projekt', align: 'start', width: 3 },
  money('Budget'),
  money('Malmös del'),
  money('Beviljat'),
  money('Upparbetat'),
  money('Rekvirerat'),
  money('Utbetalt'),
  money('Återkrävt'),
];
const amounts = (seed: number): string[] =>
  [12_450_000, 6_225_000, 5_980_500, 2_114_250, 1_980_000, 1_720_400, 0].map((base, column) =>
    column === 6 && seed % 4 !== 0 ? '–' : grouped(Math.round(base / (1 + ((seed * 7 + column) % 9)))),
  );

const moneyTable: OutlineBlock = {
  type: 'table',
  caption: 'Tabell 2. Projektmedel per projekt 2006, kronor',
  description:
    'Tjugo projekt med budget, Malmös del, beviljat, upparbetat, rekvirerat, utbetalt och återkrävt.',
  columns: moneyColumns,
  rows: Array.from({ length: 20 }, (_, index) => [
    projects[index % projects.length] ?? '',
    ...amounts(index),
  ]),
  total: [
    'Summa',
    ...[142_450_000, 71_225_000, 65_980_500, 24_114_250, 21_980_000, 18_720_400, 12_000].map(grouped),
  ],
};

const body =
  'Förvaltningarna har under året fördjupat samarbetet med städer i Östersjöområdet. Erfarenheterna tas till vara i den ' +
  'ordinarie verksamheten, och flera av de metoder som prövats i projekt har under året blivit en del av arbetet i ' +
  'stadsdelarna. Det gäller särskilt dagvatten, energieffektivisering och unga vuxnas väg till arbete.';

const departmentSection = (name: string, index: number): OutlineBlock[] => [
  { type: 'heading', level: 2, text: name },
  { type: 'paragraph', text: body },
  {
    type: 'quote',
    text: 'Samarbetet med Köpenhamn har gett oss ett arbetssätt som vi inte hade hittat på egen hand.\nDet används i dag i tre stadsdelar.',
    attribution: `${name}, rapport 2006, revision 2`,
  },
  {
    type: 'fields',
    caption: projects[index] ?? '',
    fields: [
      {
        label: 'Program och fond',
        value: 'Interreg III A Öresundsregionen, Europeiska regionala utvecklingsfonden',
      },
      { label: 'Period', value: '2005-01-01 – 2007-12-31' },
      { label: 'Beviljat', value: `${grouped(5_980_500)}\u00a0kr` },
      { label: 'Partner', value: 'Københavns Kommune, Gdańsk, Tallinn, Szczecin' },
      { label: 'Resultat', value: 'Ett gemensamt planeringsunderlag.\nTolv utbildade handledare.' },
    ],
  },
  { type: 'heading', level: 3, text: 'Studiebesök och konferenser' },
  {
    type: 'table',
    caption: `Tabell ${index + 3}. Aktiviteter, antal`,
    description: 'Antal studiebesök och konferenser, i år och föregående år.',
    columns: [
      { header: 'Aktivitet', align: 'start', width: 4 },
      { header: '2006', align: 'end', width: 1 },
      { header: '2005', align: 'end', width: 1 },
    ],
    rows: [
      ['Studiebesök hos förvaltningen', '12', '9'],
      ['Studiebesök utomlands', '4', '6'],
      ['Konferenser med egen medverkan', '7', '5'],
    ],
    total: ['Summa', '23', '20'],
  },
  { type: 'paragraph', text: body },
];

export const sampleReport: OutlineDocument = {
  title: 'Verksamhetsberättelse för Malmö stads internationella arbete 2006',
  subtitle: 'Sammanställning av förvaltningarnas rapporter och stadskontorets eget uppdrag',
  organisation: 'Malmö stad · Stadskontoret',
  coverLines: ['2007-03-12', 'Diarienummer STK-2007-0412', 'Utkast till kommunstyrelsen'],
  footer: 'Verksamhetsberättelse 2006 · Malmö stad, stadskontoret',
  blocks: [
    { type: 'toc', title: 'Innehåll' },
    { type: 'page-break' },
    { type: 'heading', level: 1, text: 'Sammanfattning' },
    {
      type: 'paragraph',
      style: 'lead',
      text: 'Arton av tjugo förvaltningar har rapporterat fyrtiosex projekt med stöd från nio fonder och program. Under året betalades 18,7\u00a0mnkr ut till Malmö.',
    },
    {
      type: 'key-figures',
      figures: [
        { label: 'förvaltningar har rapporterat', value: '18 av 20', note: '17 av 20 år 2005' },
        { label: 'projekt med EU-stöd', value: '46', note: '41 år 2005' },
        { label: 'utbetalt till Malmö', value: '18,7\u00a0mnkr', note: '16,2\u00a0mnkr år 2005' },
        { label: 'påbörjade projekt', value: '12' },
        { label: 'avslutade projekt', value: '9' },
        { label: 'beviljat för hela projekttiden', value: '1\u00a0234\u00a0567,50\u00a0kr' },
      ],
    },
    { type: 'paragraph', text: body },
    { type: 'paragraph', style: 'label', text: 'Tre slutsatser' },
    {
      type: 'list',
      items: [
        'Projekten svarar allt oftare mot behov som förvaltningarna själva har formulerat i sin verksamhetsplan, och inte mot utlysningarna.',
        'Sju av tio projekt leds av någon annan än Malmö.',
        'Två förvaltningar har inte rapporterat; deras uppgifter saknas i alla summor.',
      ],
    },
    {
      type: 'paragraph',
      style: 'note',
      text: 'Beviljade medel gäller hela projekttiden och summeras inte över år. Belopp i euro redovisas för sig.',
    },
    {
      type: 'table',
      caption: 'Tabell 1. Projekt och utbetalda medel per mål',
      description: 'Antal projekt, utbetalt i miljoner kronor och andel, per kommunövergripande mål.',
      columns: [
        { header: 'Mål', align: 'start', width: 5 },
        { header: 'Projekt', align: 'end', width: 1 },
        { header: 'Utbetalt, mnkr', align: 'end', width: 2 },
        { header: 'Andel', align: 'end', width: 1 },
      ],
      rows: [
        ['Malmö ska vara en attraktiv och hållbar stad', '21', '9,3', '49,58\u00a0%'],
        [
          'Malmöborna ska ha arbete och utbildning på lika villkor, oavsett var i staden de bor',
          '16',
          '6,1',
          '32,62\u00a0%',
        ],
        ['Malmö ska vara en internationell och öppen stad', '9', '3,3', '17,80\u00a0%'],
      ],
      total: ['Summa', '46', '18,7', '100,00\u00a0%'],
    },
    { type: 'page-break' },
    { type: 'heading', level: 1, text: 'Projektmedel' },
    {
      type: 'paragraph',
      style: 'lead',
      text: 'Medlen kommer från nio fonder och program, de flesta inom Interreg.',
    },
    { type: 'paragraph', text: body },
    { type: 'heading', level: 2, text: 'Projekt för projekt' },
    { type: 'paragraph', text: body },
    { type: 'paragraph', text: body },
    moneyTable,
    { type: 'paragraph', style: 'note', text: 'Streck betyder att inga medel har återkrävts.' },
    { type: 'page-break' },
    { type: 'heading', level: 1, text: 'Förvaltningarnas verksamhet' },
    { type: 'paragraph', text: body },
    ...departments.flatMap(departmentSection),
    { type: 'heading', level: 1, text: 'Stadskontorets eget uppdrag' },
    { type: 'paragraph', text: body },
    { type: 'paragraph', text: body },
  ],
};
