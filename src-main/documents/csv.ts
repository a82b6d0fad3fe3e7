// Tables as text for any program: RFC 4180 with semicolons, as a Swedish Excel reads and writes it.

const byteOrderMark = '\uFEFF';

/**
 * @param rows the heading first.
 * @returns UTF-8 with a byte order mark. A text that a spreadsheet would take for a formula gets an apostrophe before it
 * (OWASP ASVS 1.2.10), so that nothing is run that a förvaltning wrote.
 */
export const toCsv = (rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(byteOrderMark + rows.map((row) => `${row.map(cell).join(';')}\r\n`).join(''));

const cell = (text: string): string => {
  const inert = /^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d\u00a0 ,.]+$/.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(inert) || inert !== inert.trim() ? `"${inert.replaceAll('"', '""')}"` : inert;
};
