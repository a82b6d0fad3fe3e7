import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createDocuments } from '../../src-main/documents/outline-to-docx.ts';
import type { ChartBlock, TableBlock } from '../../src-main/domain/outline/outline.ts';
import { bodyOf, createdAt, draw, fontsFolder, outlineOf, paragraphsOf, textOf } from './docx-parts.ts';
import { sampleReport } from './sample-report.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const table: TableBlock = {
  type: 'table',
  caption: 'Tabell 1. Utbetalt "netto" & brutto',
  description: 'Två projekt\noch en summa.',
  columns: [
    { header: 'Projekt', align: 'start', width: 3 },
    { header: 'Utbetalt', align: 'end', width: 1 },
  ],
  rows: [
    ['Vattenplan', '1\u00a0000'],
    ['Cykelstråk', '2\u00a0000'],
  ],
  total: ['Summa', '3\u00a0000'],
};

describe('the file', () => {
  it('names its title, its organisation as creator, and the time it was given', async () => {
    const parts = await draw(sampleReport);
    expect(parts['docProps/core.xml']?.replace(/^.*?<dc:title>/s, '<dc:title>')).toBe(
      '<dc:title>Verksamhetsberättelse för Malmö stads internationella arbete 2006</dc:title>' +
        '<dc:creator>Malmö stad · Stadskontoret</dc:creator>' +
        '<cp:lastModifiedBy>Malmö stad · Stadskontoret</cp:lastModifiedBy><cp:revision>1</cp:revision>' +
        '<dcterms:created xsi:type="dcterms:W3CDTF">2007-03-12T08:30:00Z</dcterms:created>' +
        '<dcterms:modified xsi:type="dcterms:W3CDTF">2007-03-12T08:30:00Z</dcterms:modified></cp:coreProperties>',
    );
  });

  it('is in Swedish, for the present Word, with nothing outside itself', async () => {
    const parts = await draw(sampleReport);
    const all = Object.values(parts).join('');
    expect({
      language: /<w:lang [^>]*>/.exec(parts['word/styles.xml'] ?? '')?.[0],
      compatibility: /<w:compatSetting [^>]*>/.exec(parts['word/settings.xml'] ?? '')?.[0],
      external: all.includes('TargetMode'),
      updatesFields: all.includes('w:updateFields') || all.includes('w:dirty'),
      fieldCodes: [
        ...new Set([...all.matchAll(/<w:instrText[^>]*>\s*(\w+)/g)].map((match) => match[1])),
      ].sort(),
      embedded: Object.keys(parts).filter((name) => /fonts\/|media\/|embeddings\//.test(name)),
    }).toEqual({
      language: '<w:lang w:val="sv-SE"/>',
      compatibility:
        '<w:compatSetting w:val="15" w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"/>',
      external: false,
      updatesFields: false,
      fieldCodes: ['NUMPAGES', 'PAGE', 'PAGEREF', 'TOC'],
      embedded: [],
    });
  });

  it('is the same bytes for the same outline and time, drawn twice and in another time zone', async () => {
    const first = sha256(await createDocuments(fontsFolder).toDocx(sampleReport, createdAt));
    const second = sha256(await createDocuments(fontsFolder).toDocx(sampleReport, createdAt));
    const inNewYork = execFileSync(
      process.execPath,
      [fileURLToPath(new URL('./digest-of-sample.ts', import.meta.url))],
      {
        env: { ...process.env, TZ: 'America/New_York' },
        encoding: 'utf8',
      },
    ).trim();
    expect([second, inNewYork]).toEqual([first, first]);
  });

  it('starts with its content types and relationships, and the rest by name', async () => {
    const names = Object.keys(unzipSync(await createDocuments(fontsFolder).toDocx(outlineOf(), createdAt)));
    const rest = names.slice(2);
    expect(names).toEqual(['[Content_Types].xml', '_rels/.rels', ...rest.toSorted()]);
  });

  it('refuses a time that is not an instant', async () => {
    await expect(createDocuments(fontsFolder).toDocx(outlineOf(), 'i går')).rejects.toThrow(RangeError);
  });
});

describe('the cover and the pages', () => {
  it('opens with organisation, title, subtitle and cover lines, and then turns the page', async () => {
    const { 'word/document.xml': xml = '' } = await draw({
      ...outlineOf({ type: 'page-break' }, { type: 'heading', level: 1, text: 'Inledning' }),
      subtitle: 'Året som gick',
    });
    expect([paragraphsOf(xml), xml.match(/<w:pageBreakBefore\/>/g)?.length]).toEqual([
      [
        'CoverOrganisation: Miljöförvaltningen',
        'Title: Rapport 2006',
        'Subtitle: Året som gick',
        'CoverLine: 2007-03-12',
        'Heading1: Inledning',
      ],
      1,
    ]);
  });

  it('opens a letter with the same lines, smaller, and goes on below them with its pages numbered from the first', async () => {
    const parts = await draw({ ...outlineOf({ type: 'paragraph', text: 'Hej.' }), form: 'letter' });
    const xml = parts['word/document.xml'] ?? '';
    const ofReport = (await draw(outlineOf({ type: 'paragraph', text: 'Hej.' })))['word/document.xml'] ?? '';
    expect([xml.includes('pageBreakBefore'), xml.includes('<w:titlePg/>')]).toEqual([false, false]);
    expect(paragraphsOf(xml)).toEqual(paragraphsOf(ofReport));
  });

  it('numbers every page but the cover as "3 (12)" to the right of the footer text', async () => {
    const parts = await draw(outlineOf());
    const footers = ['word/footer1.xml', 'word/footer2.xml'].map((name) =>
      (parts[name] ?? '')
        .replaceAll(/<w:fldChar[^>]*>/g, '')
        .replaceAll(/<w:instrText[^>]*>(\w+)<\/w:instrText>/g, '<w:t>{$1}</w:t>'),
    );
    expect([footers.map(textOf), parts['word/document.xml']?.includes('<w:titlePg/>')]).toEqual([
      ['Rapport 2006\t{PAGE} ({NUMPAGES})¶', '¶'],
      true,
    ]);
  });

  it('breaks the page before whatever follows a page break, and nowhere else', async () => {
    const xml = await bodyOf(
      { type: 'heading', level: 1, text: 'Ett' },
      { type: 'heading', level: 1, text: 'Två' },
      { type: 'page-break' },
      { type: 'page-break' },
      table,
      { type: 'page-break' },
    );
    const broken = paragraphsOf(
      [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/g)]
        .map(([p]) => p)
        .filter((p) => p.includes('pageBreakBefore'))
        .join(''),
    );
    expect(broken).toEqual(['Heading1: Ett', 'Caption: Tabell 1. Utbetalt &quot;netto&quot; &amp; brutto']);
  });
});

describe('running text', () => {
  it('uses the built-in heading styles, with their outline levels', async () => {
    const parts = await draw(
      outlineOf(
        { type: 'heading', level: 1, text: 'Ett' },
        { type: 'heading', level: 2, text: 'Två' },
        { type: 'heading', level: 3, text: 'Tre' },
      ),
    );
    const levels = [1, 2, 3].map(
      (level) =>
        new RegExp(`w:styleId="Heading${level}".*?<w:outlineLvl w:val="(\\d)"`).exec(
          parts['word/styles.xml'] ?? '',
        )?.[1],
    );
    expect([paragraphsOf(parts['word/document.xml'] ?? '').slice(3), levels]).toEqual([
      ['Heading1: Ett', 'Heading2: Två', 'Heading3: Tre'],
      ['0', '1', '2'],
    ]);
  });

  it('gives each kind of text its style', async () => {
    const xml = await bodyOf(
      { type: 'paragraph', text: 'a' },
      { type: 'paragraph', text: 'b', style: 'lead' },
      { type: 'paragraph', text: 'c', style: 'note' },
      { type: 'paragraph', text: 'd', style: 'label' },
      { type: 'list', items: ['e', 'f'] },
      { type: 'quote', text: 'g', attribution: 'h' },
    );
    expect(paragraphsOf(xml).slice(3)).toEqual([
      'Normal: a',
      'Lead: b',
      'Note: c',
      'Label: d',
      'ListBullet: e',
      'ListBullet: f',
      'Quote: g',
      'QuoteSource: h',
    ]);
  });

  it('makes line breaks of line feeds and tabs of tabs, in paragraphs and in cells', async () => {
    const text = 'första\nandra\tkolumnen\r\ntredje';
    const xml = await bodyOf(
      { type: 'paragraph', text },
      { type: 'fields', caption: '', fields: [{ label: 'x', value: text }] },
    );
    expect(textOf(xml).match(/första\nandra\tkolumnen\ntredje¶/g)?.length).toBe(2);
  });

  it('lists headings of the first two levels in the contents, each a link to its heading', async () => {
    const xml = await bodyOf(
      { type: 'toc', title: 'Innehåll' },
      { type: 'heading', level: 1, text: 'Ett' },
      { type: 'heading', level: 2, text: 'Två' },
      { type: 'heading', level: 3, text: 'Tre' },
    );
    const entries = [...xml.matchAll(/<w:hyperlink [^>]*w:anchor="(\w+)".*?<w:t [^>]*>([^<]*)/g)].map((m) => [
      m[1],
      m[2],
    ]);
    const bookmarks = [
      ...xml.matchAll(
        /<w:bookmarkStart w:name="(\w+)" w:id="(\d+)".*?<w:t [^>]*>([^<]*).*?<w:bookmarkEnd w:id="(\d+)"/g,
      ),
    ].map((m) => m.slice(1));
    expect({ entries, bookmarks }).toEqual({
      entries: [
        ['_Toc1', 'Ett'],
        ['_Toc2', 'Två'],
      ],
      bookmarks: [
        ['_Toc1', '1', 'Ett', '1'],
        ['_Toc2', '2', 'Två', '2'],
      ],
    });
  });
});

describe('tables', () => {
  it('writes caption, header that is repeated, whole rows, right-aligned numbers and a bold total', async () => {
    const xml = await bodyOf(table);
    const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/g)].map(([row]) => ({
      text: textOf(`<w:tr xmlns:w="w">${row.slice('<w:tr>'.length)}`),
      header: row.includes('<w:tblHeader/>'),
      whole: row.includes('<w:cantSplit/>'),
      rightAligned: row.match(/<w:jc w:val="right"\/>/g)?.length,
      bold: row.includes('<w:b/>'),
      withNext: row.match(/<w:keepNext\/>/g)?.length ?? 0,
    }));
    const body = { header: false, whole: true, rightAligned: 1, bold: false, withNext: 2 };
    expect(rows).toEqual([
      { ...body, text: 'Projekt¶Utbetalt¶', header: true, bold: true },
      { ...body, text: 'Vattenplan¶1\u00a0000¶' },
      { ...body, text: 'Cykelstråk¶2\u00a0000¶' },
      { ...body, text: 'Summa¶3\u00a0000¶', bold: true, withNext: 0 },
    ]);
  });

  it('tells a screen reader the caption and description of every table', async () => {
    const xml = await bodyOf(
      table,
      { type: 'fields', caption: 'Vattenplan', fields: [{ label: 'Period', value: '2006' }] },
      { type: 'key-figures', figures: [{ label: 'projekt', value: '46', note: 'n' }] },
    );
    expect(
      [...xml.matchAll(/<w:tblCaption w:val="(.*?)"\/><w:tblDescription w:val="(.*?)"\/>/g)].map((m) =>
        m.slice(1),
      ),
    ).toEqual([
      ['Tabell 1. Utbetalt &quot;netto&quot; &amp; brutto', 'Två projekt och en summa.'],
      ['Vattenplan', 'Period'],
      ['projekt', 'projekt: 46'],
    ]);
  });

  it('keeps tables apart and never ends the document with one', async () => {
    const figures = { type: 'key-figures', figures: [{ label: 'a', value: '1' }] } as const;
    const xml = await bodyOf(figures, figures, table);
    expect([/<\/w:tbl><w:tbl>/.test(xml), /<\/w:tbl><w:sectPr/.test(xml)]).toEqual([false, false]);
  });

  it('has neither nested nor merged cells', async () => {
    const { 'word/document.xml': xml = '' } = await draw(sampleReport);
    const nested = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/g)].some(([one]) => one.lastIndexOf('<w:tbl>') > 0);
    expect([nested, /gridSpan|vMerge|hMerge/.test(xml), xml.includes('w:slot')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('any text', () => {
  const everyCharacter = (from: number, to: number): string => {
    let text = '';
    for (let code = from; code <= to; code++)
      if (code < 0xd800 || code > 0xdfff) text += String.fromCodePoint(code);
    return text;
  };

  it('keeps every character that XML can hold, in paragraphs and in cells', async () => {
    const text = `${everyCharacter(0x20, 0xfffd)}😀𐍈\u{10ffff}`;
    const xml = await bodyOf({ type: 'paragraph', text }, { ...table, rows: [[text, '1']] });
    expect(textOf(xml).split(text).length - 1).toBe(2);
  });

  it('shows a sign in the place of what XML cannot hold, in every field', async () => {
    const bad = 'a\u0000b\u001fc\ufffed\uffffe\ud800f';
    const shown = 'a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf';
    const parts = await draw({
      title: bad,
      subtitle: bad,
      organisation: bad,
      coverLines: [bad],
      footer: bad,
      blocks: [
        { type: 'toc', title: bad },
        { type: 'heading', level: 1, text: bad },
        { type: 'paragraph', text: bad },
        { type: 'list', items: [bad] },
        { type: 'quote', text: bad, attribution: bad },
        { type: 'key-figures', figures: [{ label: bad, value: bad, note: bad }] },
        { type: 'fields', caption: bad, fields: [{ label: bad, value: bad }] },
        { ...table, caption: bad, description: bad, rows: [[bad, bad]], total: [bad, bad] },
      ],
    });
    // Properties 3, cover and footer 5, contents 3, running text 5, key figures 6, fields 5, table 7.
    expect(Object.values(parts).join('').split(shown).length - 1).toBe(34);
  });
});

describe('a chart', () => {
  const chart: ChartBlock = {
    type: 'chart',
    caption: 'Projekt efter program',
    altText: 'Stapeldiagram: Life 3 projekt, Equal 1.',
    chart: {
      kind: 'bars',
      bars: [
        { label: 'Life', value: 3, shown: '3' },
        { label: 'Equal', value: 1, shown: '1' },
      ],
    },
    table: {
      description: 'Antal projekt per program.',
      columns: [
        { header: 'Program', align: 'start', width: 3 },
        { header: 'Projekt', align: 'end', width: 1 },
      ],
      rows: [
        ['Life', '3'],
        ['Equal', '1'],
      ],
    },
  };

  it('is a picture as wide as the text, with its words for those who cannot see it, over the table of its figures', async () => {
    const parts = await draw(outlineOf(chart));
    const xml = parts['word/document.xml'] ?? '';
    expect({
      paragraphs: paragraphsOf(xml).slice(-9),
      described: /<wp:docPr [^>]*>/.exec(xml)?.[0],
      width: /<wp:extent cx="(\d+)"/.exec(xml)?.[1],
      pictures: Object.keys(parts).filter((name) => name.startsWith('word/media/')).length,
    }).toEqual({
      paragraphs: [
        'Caption: Projekt efter program',
        'Picture: ',
        'TableText10: Program',
        'TableText10: Projekt',
        'TableText10: Life',
        'TableText10: 3',
        'TableText10: Equal',
        'TableText10: 1',
        'Gap: ',
      ],
      described:
        '<wp:docPr id="1" name="Projekt efter program" descr="Stapeldiagram: Life 3 projekt, Equal 1."/>',
      width: '5760085',
      pictures: 1,
    });
  });

  it('is the same bytes each time, drawn with the typeface that ships with the program', async () => {
    const draws = [1, 2].map(() => createDocuments(fontsFolder).toDocx(outlineOf(chart, chart), createdAt));
    const [first, second] = (await Promise.all(draws)).map(sha256);
    const withoutType = await createDocuments('/none').toDocx(outlineOf(chart, chart), createdAt);
    expect([second, sha256(withoutType) === first]).toEqual([first, false]);
  });
});
