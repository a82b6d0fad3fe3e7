// Bringing in a person's own list: what the window is shown of it, and what it asks. The list itself stays in the core,
// named by an id; rows and columns are told by their index in the sheet.
import { z } from 'zod';
import { digestSchema, idSchema } from '../domain/ids.ts';
import { listMappingSchema } from '../domain/list-import/mapping.ts';
import { rowActions } from '../domain/list-import/plan-import.ts';
import { problemCodes } from '../domain/list-import/problem.ts';
import { importTypes } from '../domain/list-import/targets.ts';
import { yearSchema } from '../domain/period.ts';
import { longestPage } from './record-views.ts';

const count = z.int().min(0);
const rowIndex = z.int().min(0).max(49_999);

const sheetSchema = z.strictObject({
  name: z.string(),
  rows: count,
  columns: count,
  /** The beginning of the sheet, long texts cut. */
  firstRows: z.array(z.array(z.string())),
});

export const openListSchema = z.strictObject({
  /** Names the list in later calls, until another is chosen or the program closes. */
  listId: idSchema,
  fileName: z.string(),
  kind: z.enum(['xlsx', 'csv']),
  /** How a text file was understood. */
  encoding: z.string().optional(),
  separator: z.enum([';', ',', '\t']).optional(),
  sheets: z.array(sheetSchema).min(1),
});
export type OpenListView = z.infer<typeof openListSchema>;

export const chosenListSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('cancelled') }),
  z.strictObject({ outcome: z.literal('read'), list: openListSchema }),
]);

const sheetPlace = { listId: idSchema, sheet: z.int().min(0).max(19) };

export const suggestListSchema = z.strictObject({
  ...sheetPlace,
  /** Absent: the kind that fits best, and the row that looks most like headers. */
  recordType: z.enum(importTypes).optional(),
  headerRow: rowIndex.optional(),
});

export const listSuggestionSchema = z.strictObject({
  mapping: listMappingSchema,
  /** As a list of the same shape was read the last time; otherwise from its headers and values. */
  isRemembered: z.boolean(),
  /** All columns of the sheet, with a few of the values below the header. */
  columns: z.array(z.strictObject({ header: z.string(), samples: z.array(z.string()) })),
});
export type ListSuggestion = z.infer<typeof listSuggestionSchema>;

const planMembers = {
  ...sheetPlace,
  mapping: listMappingSchema,
  /** Rows that the person leaves out. */
  skipped: z.array(rowIndex).max(50_000),
};
export const planListSchema = z.strictObject(planMembers);

export const listPlanSchema = z.strictObject({
  /** Of everything that would be done: what is shown is what is done. */
  digest: digestSchema,
  counts: z.strictObject({
    create: count,
    update: count,
    restore: count,
    unchanged: count,
    skip: count,
    error: count,
  }),
  canImport: z.boolean(),
  errorRows: z.array(rowIndex),
  /** Cells whose amount had more decimals than money has. */
  rounded: count,
});
export type ListPlan = z.infer<typeof listPlanSchema>;

export const planRowsSchema = z.strictObject({
  ...planMembers,
  show: z.enum(rowActions),
  offset: count,
  limit: z.int().min(1).max(longestPage),
});

const planRowSchema = z.strictObject({
  row: rowIndex,
  title: z.string(),
  problems: z.array(
    z.strictObject({
      column: z.int().min(0).optional(),
      code: z.enum(problemCodes),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
  /** In words, long texts cut; empty where there is no value. */
  changes: z.array(z.strictObject({ label: z.string(), before: z.string(), after: z.string() })),
});
export type PlanRow = z.infer<typeof planRowSchema>;
export const planRowsPageSchema = z.strictObject({ rows: z.array(planRowSchema), total: count });

/** All or nothing, and only what the plan with that digest says. */
export const importListSchema = z.strictObject({ ...planMembers, digest: digestSchema, jobId: idSchema });

export const importedListSchema = z.strictObject({
  created: count,
  updated: count,
  restored: count,
  /** The year that most of them belong to; absent where they have no dates, or nothing was changed. */
  year: yearSchema.optional(),
});
export type ImportedList = z.infer<typeof importedListSchema>;
