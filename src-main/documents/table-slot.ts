import { FileChild, StringValueElement } from 'docx';

/** Stands in the library's tree where a table written as XML goes. */
export class TableSlot extends FileChild {
  constructor(index: number) {
    super('w:tbl');
    this.root.push(new StringValueElement('w:slot', String(index)));
  }
}

/** Puts the tables into their slots. Running text cannot look like a slot: its "<" is written "&lt;". */
export const fillTableSlots = (documentXml: string, tables: readonly string[]): string =>
  documentXml.replaceAll(
    /<w:tbl><w:slot w:val="(\d+)"\/><\/w:tbl>/g,
    (_, index) => tables[Number(index)] ?? '',
  );
