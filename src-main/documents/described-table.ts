import { type ITableOptions, StringValueElement, Table, type TableProperties } from 'docx';
import { writableLine } from './text-runs.ts';

/**
 * A table with the two texts that a screen reader says before it goes in: `w:tblCaption` and `w:tblDescription`.
 * The library has no option for them (9.15); they stand last in the table's properties, where the schema wants them.
 */
export class DescribedTable extends Table {
  constructor(options: ITableOptions, caption: string, description: string) {
    super(options);
    const properties: TableProperties = this.root[0];
    properties.addChildElement(new StringValueElement('w:tblCaption', writableLine(caption)));
    properties.addChildElement(new StringValueElement('w:tblDescription', writableLine(description)));
  }
}
