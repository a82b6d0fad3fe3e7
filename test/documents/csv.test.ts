import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src-main/documents/csv.ts';

const text = (rows: string[][]): string => Buffer.from(toCsv(rows)).toString('utf8');
const readBack = (rows: string[][]): string[][] =>
  parse(Buffer.from(toCsv(rows)), { bom: true, delimiter: ';', relax_column_count: true });

describe('a table as CSV', () => {
  it('has a byte order mark, semicolons and CRLF, as a Swedish Excel wants it', () => {
    expect(
      text([
        ['År', 'Belopp'],
        ['2006', '1 200,50 kr'],
      ]),
    ).toBe('\uFEFFÅr;Belopp\r\n2006;1 200,50 kr\r\n');
  });

  it.each(['a;b', 'sa "ja"', 'rad ett\nrad två', ' inskjuten', '', 'å ä ö'])(
    'gives %j back as it was',
    (value) => {
      expect(readBack([['a', value]])).toEqual([['a', value]]);
    },
  );

  it.each(['=1+1', '+A1', '-cmd', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("x";"y")'])(
    'lets no spreadsheet take %j for a formula',
    (value) => {
      expect(readBack([[value, 'b']])).toEqual([[`'${value}`, 'b']]);
    },
  );

  it.each(['-12', '+46 40 34 10 00', '-1 234,50', '\u22125'])('leaves the number %j a number', (value) => {
    expect(readBack([[value, 'b']])).toEqual([[value, 'b']]);
  });
});
