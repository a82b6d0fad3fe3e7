// What the window is shown and sends of records, of every kind alike.
import { z } from 'zod';
import { contactSchema } from '../domain/contact.ts';
import { codeSchema, idSchema, instantSchema } from '../domain/ids.ts';
import { yearSchema } from '../domain/period.ts';
import { projectDecisionSchema } from '../domain/project.ts';
import { type RecordType, recordTypes } from '../domain/record-kind.ts';
import { facets, recordQuerySchema, savedViewSchema } from '../domain/record-query.ts';
import { recordRowSchema } from '../domain/record-row.ts';
import { recordSchemas } from '../domain/records.ts';
import { ruleFindingSchema } from '../domain/rules/rule.ts';
import { shortTextSchema } from '../domain/text.ts';

const count = z.int().min(0);
const recordType = z.enum(recordTypes);
export const recordReferenceSchema = z.strictObject({ type: recordType, id: idSchema });
const summary = { ...recordReferenceSchema.shape, title: z.string() };

/** One schema for every kind, told apart by `type`. */
const ofEachKind = <M extends z.ZodRawShape>(members: M) => {
  const of = <T extends RecordType>(type: T) =>
    z.strictObject({ type: z.literal(type), record: recordSchemas[type], ...members });
  return z.discriminatedUnion('type', [
    of('activity'),
    of('project'),
    of('opportunity'),
    of('outreach'),
    of('assistance'),
    of('engagement'),
    of('decision'),
    of('role-description'),
    of('measure'),
    of('membership'),
    of('twin-town'),
    of('network-contact'),
    of('network-meeting'),
    of('governing-document'),
  ]);
};

export const storedRecordSchema = ofEachKind({
  version: count,
  /** Absent for a draft that was never saved. */
  updatedAt: instantSchema.optional(),
  findings: z.array(ruleFindingSchema),
});
export type AnyStored = z.infer<typeof storedRecordSchema>;
export type Stored<T extends RecordType> = Extract<AnyStored, { type: T }>;

export const saveRecordSchema = ofEachKind({
  /** The version that the edit was made from; 0 for a record that was never saved. */
  basedOn: count,
  year: yearSchema,
});

export const savedSchema = z.strictObject({
  version: z.int().min(1),
  updatedAt: instantSchema,
  findings: z.array(ruleFindingSchema),
});
export type Saved = z.infer<typeof savedSchema>;

/** A draft may begin linked to the record that it was asked for from. */
export const draftRecordSchema = z.strictObject({
  type: recordType,
  year: yearSchema,
  link: z
    .strictObject({
      member: z.enum(['projectId', 'opportunityId', 'network']),
      value: codeSchema.or(idSchema),
    })
    .optional(),
});

export const longestPage = 200;
export const listRecordsSchema = z.strictObject({
  query: recordQuerySchema,
  offset: count,
  limit: z.int().min(1).max(longestPage),
});
export const recordPageSchema = z.strictObject({ rows: z.array(recordRowSchema), total: count });

export const recordFacetsSchema = z.strictObject({
  facets: z.array(
    z.strictObject({
      facet: z.enum(facets),
      values: z.array(z.strictObject({ value: z.string(), count })),
    }),
  ),
});

export const searchHitsSchema = z.strictObject({
  /** With the whole days between which each belongs; open at an end: year 0000 or 9999. */
  hits: z.array(z.strictObject({ ...summary, fromDay: z.string(), toDay: z.string() })),
});
export type SearchHits = z.infer<typeof searchHitsSchema>;

export const recordLinksSchema = z.strictObject({
  /** What the record refers to, and what refers to it. */
  to: z.array(z.strictObject({ ...summary, member: z.string() })),
  from: z.array(z.strictObject(summary)),
});

export const removedRecordSchema = z.strictObject({
  ...summary,
  removedAt: instantSchema,
  removedBy: z.string(),
});
export type RemovedRecordView = z.infer<typeof removedRecordSchema>;

export const longestBulk = 5_000;
export const bulkIdsSchema = z.array(idSchema).min(1).max(longestBulk);

const bulkValueSchema = z.discriminatedUnion('mode', [
  /** A code, a text or a contact; the record's own schema has the last word. */
  z.strictObject({ mode: z.literal('set'), value: z.union([shortTextSchema, contactSchema]) }),
  z.strictObject({ mode: z.literal('empty') }),
  z.strictObject({ mode: z.literal('add'), code: codeSchema }),
  z.strictObject({ mode: z.literal('take-away'), code: codeSchema }),
]);
export type BulkChange = z.infer<typeof bulkValueSchema>;

/** One change to many records: a member set or emptied, or codes put to or taken from a list of codes. */
export const bulkChangeSchema = z.strictObject({
  type: recordType,
  ids: bulkIdsSchema,
  member: z.string().regex(/^[a-z][A-Za-z]{0,63}$/),
  change: bulkValueSchema,
});

/** Last year's records that do not go on into a year by themselves. */
export const carryCandidatesSchema = z.strictObject({
  rows: z.array(
    z.strictObject({
      id: idSchema,
      title: z.string(),
      startsOn: z.string().optional(),
      endsOn: z.string().optional(),
      /** One of the same name is in the year already. */
      isThere: z.boolean(),
    }),
  ),
});
export type CarryCandidate = z.infer<typeof carryCandidatesSchema>['rows'][number];

/** A decision about a project, with the project that it stands in. */
export const projectDecisionRowSchema = projectDecisionSchema.extend({
  projectId: idSchema,
  title: z.string(),
});
export type ProjectDecisionRow = z.infer<typeof projectDecisionRowSchema>;

export const historyEntrySchema = z.strictObject({
  at: instantSchema,
  actor: z.string(),
  action: z.string(),
  field: z.string(),
  before: z.string().optional(),
  after: z.string().optional(),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

/** What can be undone, in words that the window puts together: `Ångra: ändringen i Projektet SECURE`. */
export const undoStepSchema = z.strictObject({
  act: z.enum(['create', 'change', 'remove', 'restore', 'import', 'carry-forward']),
  what: z.enum([
    ...recordTypes,
    'answer',
    'nothing-to-report',
    'contact',
    'view',
    'text',
    'expectation',
    'response',
    'explanation',
    'handover',
    'known-key',
    'request-draft',
    'completion-point',
    'board-paper',
    'approval',
    'correction',
    'review-act',
    'review-note',
    'extension',
    'cover',
    'measure-follow-up',
    'ready-part',
    'evaluation-text',
    'bridge',
    'shared-project',
  ]),
  /** Of the one record; absent when there are several, or something that is no record. */
  title: z.string().optional(),
  count: z.int().min(1),
});
export type UndoStep = z.infer<typeof undoStepSchema>;

export const undoStateSchema = z.strictObject({
  undo: undoStepSchema.optional(),
  redo: undoStepSchema.optional(),
});
export type UndoState = z.infer<typeof undoStateSchema>;

export const savedViewsSchema = z.strictObject({ rows: z.array(savedViewSchema) });

/** A file that the person pointed at, as a reference to it tells of it: texts to be read, nothing that opens it. */
export const fileDigestSchema = z.strictObject({
  file: z.strictObject({ name: z.string(), sha256: z.string(), place: z.string() }).optional(),
});
