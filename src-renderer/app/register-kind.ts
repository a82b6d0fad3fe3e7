import type { LucideIcon } from 'lucide-react';
import type { KnownType } from '../../src-main/domain/known-records.ts';
import type { RecordType } from '../../src-main/domain/record-kind.ts';
import type { Facet, RecordQuery } from '../../src-main/domain/record-query.ts';
import type { RecordRow } from '../../src-main/domain/record-row.ts';
import type { Vocabulary } from '../../src-main/domain/vocabulary.ts';
import type { TableColumn } from '../ui/DataTable.tsx';
import type { RecordFields, RecordWords } from './RecordDetail.tsx';

/** What one kind of record is called, how its rows are shown, and what its form is. */
export interface RegisterKind<T extends RecordType> {
  type: T;
  /** The field that a record is known by, where writing begins. */
  nameField: string;
  icon: LucideIcon;
  /** `Aktiviteter`, `Inga aktiviteter`, `aktiviteterna`, `Ingen aktivitet`. */
  words: RecordWords & { many: string; none: string; those: string; noneFits: string };
  /** The word after a number: `aktivitet` or `aktiviteter`. */
  counted: (count: number) => string;
  /** What belongs in the register, for someone who has none yet. */
  belongsHere: string;
  /** What the program knows of it from the start and can fetch, where it does: `Vänorterna i listan`. */
  known?: T extends KnownType ? string : never;
  /** By what it can be filtered, in the order of the menus. */
  facets: readonly Facet[];
  /** The order of its list at first. */
  sort: RecordQuery['sort'];
  /** A column that sorts has one of the query's sort fields as its id. */
  columns: (vocabulary: Vocabulary, besideDetail: boolean) => TableColumn<RecordRow>[];
  fields: RecordFields<T>;
}
