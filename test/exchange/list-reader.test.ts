import { describe, expect, it } from 'vitest';
import { cellText, type ListCell, type ListFile } from '../../src-main/domain/list-import/cell.ts';
import { readList } from '../../src-main/exchange/list-reader.ts';
import { buildWorkbook, workbookOfRow } from './lists/workbook-builder.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Buffer => Buffer.from(text, encoding);

const textsOf = ({ sheets }: ListFile): string[][][] =>
  sheets.map(({ rows }) => rows.map((row) => row.map(cellText)));

/** The texts of the only sheet, or the code that refuses the file. */
async function texts(file: Uint8Array, name = 'lista.csv'): Promise<string[][] | string | undefined> {
  const list = await readList(file, name);
  return list.ok ? textsOf(list.value)[0] : list.failure.code;
}

/** The cells of the first row, or the code that refuses the file. */
async function cells(file: Uint8Array): Promise<readonly ListCell[] | string | undefined> {
  const list = await readList(file, 'lista.xlsx');
  return list.ok ? list.value.sheets[0]?.rows[0] : list.failure.code;
}

describe('a text file with columns', () => {
  it.each([
    ['semicolons', 'a;b\r\n1;2\r\n'],
    ['commas', 'a,b\n1,2'],
    ['tabs', 'a\tb\n1\t2\n'],
    ['old Mac line ends', 'a;b\r1;2\r'],
    ['a line that names the separator', 'sep=,\r\na,b\r\n1,2\r\n'],
    ['a byte order mark', '\ufeffa;b\r\n1;2'],
    ['empty rows and cells at the end', 'a;b;;\r\n1;2;\r\n;;\r\n\r\n'],
  ])('is read with %s', async (_, text) => {
    expect(await texts(bytes(text))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it.each([
    [
      'quotation marks, separators and line breaks in a cell',
      'a;"b ""c""; d\r\n\ne"\r\n',
      [['a', 'b "c"; d\r\n\ne']],
    ],
    ['a quotation mark in the middle of a cell', '5" rör;"6"" rör"', [['5" rör', '6" rör']]],
    ['spaces at both ends', ' a ;  b\t', [[' a ', '  b\t']]],
    ['rows of different length', 'a;b;c\n1\n1;2;3;4', [['a', 'b', 'c'], ['1'], ['1', '2', '3', '4']]],
    ['a row without content between others', 'a;b\n\n1;2', [['a', 'b'], [], ['1', '2']]],
    ['one column', 'Namn\nEva', [['Namn'], ['Eva']]],
  ])('keeps %s', async (_, text, expected) => {
    expect(await texts(bytes(text))).toEqual(expected);
  });

  it('is not cut at commas that texts are full of', async () => {
    const list = 'namn;text\nett;"a, b, c\nd, e, f"\ntvå;g, h\ntre;i, j, k\n';

    expect((await texts(bytes(list)))?.length).toBe(4);
    expect((await texts(bytes(list)))?.[2]).toEqual(['två', 'g, h']);
  });

  it.each([
    ['UTF-8', bytes('å;€ – ž')],
    ['UTF-8', bytes('\ufeffå;€ – ž')],
    ['Windows-1252', bytes('e53b80209620' + '9e', 'hex')],
    ['UTF-16', bytes('\ufeffå;€ – ž', 'utf16le')],
    ['UTF-16', Buffer.from('\ufeffå;€ – ž', 'utf16le').swap16()],
  ])('is read in %s', async (encoding, file) => {
    expect(await readList(file, 'lista.csv')).toEqual({
      ok: true,
      value: {
        kind: 'csv',
        encoding,
        separator: ';',
        sheets: [
          {
            name: 'lista',
            rows: [
              [
                { kind: 'text', text: 'å' },
                { kind: 'text', text: '€ – ž' },
              ],
            ],
          },
        ],
      },
    });
  });

  it('that ends in a Swedish letter in Windows-1252 is not taken for one that has been cut', async () => {
    expect(await texts(bytes('a;b\n1;å', 'latin1'))).toEqual([
      ['a', 'b'],
      ['1', 'å'],
    ]);
  });
});

describe('a workbook', () => {
  it('gives texts as they are', async () => {
    const shared = [
      '<t>a</t>',
      '<t xml:space="preserve">  å &quot;b&quot;; &lt;c&gt;\nd  </t>',
      '<r><rPr><b/></rPr><t>fet </t></r><r><t>och ej</t></r><rPh><t>uttal</t></rPh>',
      '<t>med_x000D_\nradslut och _x005F_x000D_</t>',
      '<t>före<!-- ej --> och <![CDATA[<efter>]]></t>',
    ];
    const row = shared.map((_, index) => `<c t="s"><v>${index}</v></c>`).join('');
    const inline = '<c t="inlineStr"><is><t>i</t></is></c><c t="str"><f>A1</f><v>formel</v></c>';

    expect(await texts(workbookOfRow(row + inline, { sharedStrings: shared }), 'lista.xlsx')).toEqual([
      [
        'a',
        '  å "b"; <c>\nd  ',
        'fet och ej',
        'med\r\nradslut och _x000D_',
        'före och <efter>',
        'i',
        'formel',
      ],
    ]);
  });

  it.each([
    ['4354438151', '4354438151'],
    ['202009401234567890123', '202009401234567890123'],
    ['-1234.5', '-1234.5'],
    ['4.3499999999999996', '4.35'],
    ['0.30000000000000004', '0.3'],
    ['1.5E7', '15000000'],
    ['1.25E-7', '0.000000125'],
    ['0', '0'],
  ])('gives the number %s with its digits as %s', async (digits, decimal) => {
    expect(await cells(workbookOfRow(`<c><v>${digits}</v></c>`))).toEqual([{ kind: 'number', decimal }]);
  });

  it.each([
    ['0.0%', '0.49580000000000002', { decimal: '49.58', unit: '%' }],
    ['0%', '1', { decimal: '100', unit: '%' }],
    ['0.000%', '-0.00125', { decimal: '-0.125', unit: '%' }],
    ['#,##0 "kr"', '5', { decimal: '5', unit: 'kr' }],
    ['#,##0\\ "tkr";[Red]-#,##0\\ "tkr"', '5', { decimal: '5', unit: 'tkr' }],
    ['#,##0,"tkr"', '5000', { decimal: '5000', unit: 'kr' }],
    ['[$€-2] #,##0.00', '5', { decimal: '5', unit: '€' }],
    ['#,##0 [$SEK]', '5', { decimal: '5', unit: 'SEK' }],
    ['#,##0 "personer"', '5', { decimal: '5' }],
    ['[$-41D]#,##0', '5', { decimal: '5' }],
  ])('tells what the format %s shows beside %s', async (code, digits, expected) => {
    const file = workbookOfRow(`<c s="1"><v>${digits}</v></c>`, { formats: [code] });

    expect(await cells(file)).toEqual([{ kind: 'number', ...expected }]);
  });

  it.each([
    ['yyyy-mm-dd', '38848', false, '2006-05-11'],
    ['d/m yyyy', '38848', false, '2006-05-11'],
    ['d mmmm yyyy', '37386', true, '2006-05-11'],
    ['yyyy-mm-dd hh:mm', '38848.4375', false, '2006-05-11T10:30:00'],
    ['yyyy-mm-dd hh:mm:ss', '42657.05391203704', false, '2016-10-14T01:17:38'],
  ])('gives a date shown as %s', async (code, days, counts1904, date) => {
    const file = workbookOfRow(`<c s="1"><v>${days}</v></c>`, { formats: [code], counts1904 });

    expect(await cells(file)).toEqual([{ kind: 'date', date }]);
  });

  it('tells of formulas that failed or have no value, and gives the value of others', async () => {
    const row =
      '<c t="e"><f>1/0</f><v>#DIV/0!</v></c><c><f>1+1</f></c><c><f>1+1</f><v>2</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c>';

    expect(await cells(workbookOfRow(row))).toEqual([
      { kind: 'error', text: '#DIV/0!' },
      { kind: 'error', text: '' },
      { kind: 'number', decimal: '2' },
      { kind: 'boolean', value: true },
      { kind: 'boolean', value: false },
    ]);
  });

  it('keeps the place of every cell, and nothing that is only format', async () => {
    const sheet =
      '<row r="2"><c r="C2"><v>1</v></c><c r="XFD2" s="0"/></row><row r="3"/><row r="1048576"><c r="A1048576" s="0"/></row>';

    expect(await texts(buildWorkbook({ sheets: { Blad1: sheet } }), 'lista.xlsx')).toEqual([
      [],
      ['', '', '1'],
    ]);
  });

  it('gives every sheet with content by its name, in order', async () => {
    const one = (text: string) => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`;
    const list = await readList(
      buildWorkbook({ sheets: { 'Mål &amp; medel': one('a'), Tomt: '', Åtgärder: one('b') } }),
      'lista.xlsx',
    );

    expect(list.ok && list.value.sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Mål & medel', 1],
      ['Åtgärder', 1],
    ]);
  });

  it('is known by its bytes whatever its name', async () => {
    expect(await texts(workbookOfRow('<c><v>1</v></c>'), 'lista.csv')).toEqual([['1']]);
    expect(await texts(bytes('a;b'), 'lista.xlsx')).toEqual([['a', 'b']]);
  });
});
