// What the window is shown. Shapes only; the core fills them and each reply is checked against them.
import { z } from 'zod';
import { askedMeasureSchema } from '../domain/asked-measure.ts';
import { askedQuestionSchema } from '../domain/asked-question.ts';
import { contactSchema } from '../domain/contact.ts';
import { answerSchema } from '../domain/department-report.ts';
import { explanationSchema } from '../domain/explanation.ts';
import { attentionSchema } from '../domain/figures/attention.ts';
import { followUpSchema } from '../domain/figures/department-follow-up.ts';
import { yearFiguresSchema } from '../domain/figures/year-figures.ts';
import { codeSchema, digestSchema, idSchema, instantSchema } from '../domain/ids.ts';
import { jobStages } from '../domain/job-stage.ts';
import { measureFollowUpSchema } from '../domain/measure.ts';
import { recordDifferenceSchema } from '../domain/package/difference.ts';
import { packageFindingSchema } from '../domain/package/finding.ts';
import { packageKinds } from '../domain/package/format.ts';
import { explanation, receipt12, response } from '../domain/package/format-v1-2.ts';
import { followedUp, readyPart } from '../domain/package/format-v1-3.ts';
import { yearSchema } from '../domain/period.ts';
import { deadlineSchema } from '../domain/project-life/deadlines.ts';
import { readyMarkSchema, reportParts } from '../domain/ready-part.ts';
import { reportedTypes } from '../domain/record-kind.ts';
import { ruleFindingSchema } from '../domain/rules/rule.ts';
import { roleSchema, workspaceSchema, workspaceSummarySchema } from '../domain/workspace.ts';
import { askedYearSchema } from './asked-views.ts';
import { previewedMessageSchema, signatureViewSchema } from './message-views.ts';
import { exchangeFacts } from './request-views.ts';
import { reportFacts } from './review-views.ts';

const count = z.int().min(0);

export const appStateSchema = z.strictObject({
  version: z.string(),
  /** Absent until an organisation is open. */
  workspace: workspaceSchema.optional(),
  known: z.array(workspaceSummarySchema),
  /** Where the database lies, for reading only; the window never sends a path. */
  folderLabel: z.string().optional(),
  theme: z.enum(['system', 'light', 'dark']),
  /** The calendar year that is most likely worked on now, by the core's clock. */
  currentYear: yearSchema,
});
export type AppState = z.infer<typeof appStateSchema>;

/** A folder that the person chose in the system's dialog; the token stands for it, the label shows it. */
export const chosenFolderSchema = z.strictObject({ token: idSchema, label: z.string() });

export const createWorkspaceSchema = z.strictObject({
  role: roleSchema,
  organisation: codeSchema,
  contact: contactSchema,
  folderToken: idSchema.optional(),
});

/** What came back for a sent revision. */
const receiptSchema = z.strictObject({
  messageId: idSchema,
  verdict: receipt12.shape.payload.shape.verdict,
  receivedAt: instantSchema,
  findings: count,
});
export type Receipt = z.infer<typeof receiptSchema>;

export const exportSummarySchema = z.strictObject({
  revision: z.int().min(1),
  createdAt: instantSchema,
  digest: digestSchema,
  fileNames: z.array(z.string()),
  /** The latest; absent until one has come. */
  receipt: receiptSchema.optional(),
});
export type ExportSummary = z.infer<typeof exportSummarySchema>;

export const reportStateSchema = z.strictObject({
  year: yearSchema,
  nothingToReport: z.boolean(),
  answers: z.array(answerSchema),
  /** What is to be answered, in order; one that the request does not ask stands last, since its answer is sent too. */
  questions: z.array(askedQuestionSchema.extend({ isAsked: z.boolean() })),
  /** The rows of the handlingsplan that are asked about, and what is said of each. */
  measures: z.array(
    z.strictObject({ measure: askedMeasureSchema, followUp: measureFollowUpSchema.optional() }),
  ),
  /** Klarmarkering of each part that this report has. */
  parts: z.array(
    z.strictObject({
      part: z.enum(reportParts),
      mark: readyMarkSchema.omit({ part: true, contents: true }).optional(),
      /** It is other than when it was marked, so the mark does not follow the report. */
      isChanged: z.boolean(),
    }),
  ),
  activities: count,
  projects: count,
  /** Records of the other kinds. */
  others: count,
  findings: z.array(ruleFindingSchema),
  /** Titles of the records that findings point to. */
  titles: z.record(idSchema, z.string()),
  exports: z.array(exportSummarySchema),
  /** Whether the register has changed since the last export; false when nothing was ever exported. */
  changedSinceExport: z.boolean(),
  /** What was asked for; absent until a request has come. */
  request: askedYearSchema.optional(),
  /** Of warnings that the rules give now, and what was written last year about the same. */
  explanations: z.array(explanationSchema),
  suggestions: z.array(explanationSchema),
});
export type ReportState = z.infer<typeof reportStateSchema>;

/** The nearest of the deadlines; `total` is all of them. */
const deadlinesSchema = z.strictObject({ total: count, rows: z.array(deadlineSchema) });

export const overviewSchema = z.strictObject({
  figures: yearFiguresSchema,
  previous: yearFiguresSchema.optional(),
  followUp: followUpSchema,
  attention: z.array(attentionSchema),
  /** How many findings bar sending; a record may have several. */
  errors: count,
  warnings: count,
  /** Of all that is open, whatever its year: what has passed, and what comes within a year from now. */
  deadlines: z.strictObject({ past: deadlinesSchema, ahead: deadlinesSchema }),
  latestExport: exportSummarySchema.optional(),
  request: askedYearSchema.optional(),
});
export type Overview = z.infer<typeof overviewSchema>;

/** The person closed the system's dialog, or stopped the work, without anything having happened. */
const cancelled = z.strictObject({ outcome: z.literal('cancelled') });

export const calendarResultSchema = z.discriminatedUnion('outcome', [
  cancelled,
  z.strictObject({ outcome: z.literal('saved'), fileName: z.string(), entries: count }),
]);

export const savedDocumentSchema = z.discriminatedUnion('outcome', [
  cancelled,
  z.strictObject({ outcome: z.literal('saved'), fileName: z.string() }),
]);

export const exportResultSchema = z.discriminatedUnion('outcome', [
  cancelled,
  z.strictObject({
    outcome: z.literal('exported'),
    revision: z.int().min(1),
    digest: digestSchema,
    /** False when nothing had changed and the same bytes were handed out again. */
    isNew: z.boolean(),
    fileNames: z.array(z.string()),
    folderLabel: z.string(),
  }),
]);
export type ExportResult = z.infer<typeof exportResultSchema>;

export const boardRowSchema = z.strictObject({
  organisation: codeSchema,
  expected: z.boolean(),
  /** Absent until a package has come. */
  received: z
    .strictObject({
      messageId: idSchema,
      digest: digestSchema,
      revision: z.int().min(1),
      createdAt: instantSchema,
      importedAt: instantSchema,
      fileName: z.string(),
      nothingToReport: z.boolean(),
      activities: count,
      projects: count,
      contactName: z.string().optional(),
    })
    .optional(),
  ...exchangeFacts,
  ...reportFacts,
});
export type BoardRow = z.infer<typeof boardRowSchema>;
export const boardSchema = z.strictObject({ year: yearSchema, rows: z.array(boardRowSchema) });
export type Board = z.infer<typeof boardSchema>;

export const packagePreviewSchema = z.strictObject({
  /** Names the preview in a later `package.import`; gone when the program closes. */
  previewId: idSchema,
  fileName: z.string(),
  fileBytes: count,
  carrier: z.enum(['json', 'docx', 'unknown']),
  /** importable: awaits a yes · known: already imported · held: a person must decide first · refused */
  verdict: z.enum(['importable', 'known', 'held', 'refused']),
  findings: z.array(packageFindingSchema),
  /** Whether a person may take what is held; never what is refused. */
  decidable: z.boolean(),
  kind: z.enum(packageKinds).optional(),
  signature: signatureViewSchema.optional(),
  /** Absent when the file could not be read as far as its contents. */
  package: z
    .strictObject({
      organisation: codeSchema,
      organisationName: z.string(),
      year: yearSchema,
      revision: z.int().min(1),
      previousRevision: z.int().min(1).optional(),
      purpose: z.enum(['final', 'draft', 'test']),
      createdAt: instantSchema,
      digest: digestSchema,
      nothingToReport: z.boolean(),
      figures: yearFiguresSchema,
      ruleFindings: z.array(ruleFindingSchema),
      differences: z.array(recordDifferenceSchema),
      /** What earlier revisions held and this one does not tell of; without a title where it is no longer known. */
      vanished: z.array(
        z.strictObject({
          recordId: idSchema,
          recordType: z.enum(reportedTypes).optional(),
          title: z.string(),
        }),
      ),
      /** Answers to points of completion, and explanations of warnings. */
      responses: z.array(response),
      explanations: z.array(explanation),
      /** What became of rows of the handlingsplan, and which parts are marked done. */
      measures: z.array(followedUp),
      ready: z.array(readyPart),
    })
    .optional(),
  /** Any other kind than a report. */
  message: previewedMessageSchema.optional(),
});
export type PackagePreview = z.infer<typeof packagePreviewSchema>;

/** Files that were dropped on the window; the token stands for where they lie. */
export const droppedFilesSchema = z.strictObject({ token: idSchema, files: z.int().min(1) });
export type DroppedFiles = z.infer<typeof droppedFilesSchema>;

/** Where the files come from that are to be read. A token is good once. */
export const packageSourceSchema = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('dialog') }),
  z.strictObject({ from: z.literal('dropped'), token: idSchema }),
  z.strictObject({ from: z.literal('folder') }),
]);
export type PackageSource = z.infer<typeof packageSourceSchema>;

/** The folder that is watched, as an inbox. */
export const inboxFolderSchema = z.strictObject({
  folder: z
    .strictObject({
      label: z.string(),
      /** False: it does not answer just now, and what follows is not known. */
      isReached: z.boolean(),
      newFiles: count,
      /** Files that could not be looked at yet; they are when it is asked again. */
      unchecked: count,
      /** It holds more than is looked at. */
      isCut: z.boolean(),
    })
    .optional(),
});
export type InboxFolder = z.infer<typeof inboxFolderSchema>;

export const previewResultSchema = z.discriminatedUnion('outcome', [
  cancelled,
  z.strictObject({ outcome: z.literal('read'), previews: z.array(packagePreviewSchema) }),
]);

export const importResultSchema = z.strictObject({
  organisation: codeSchema,
  year: yearSchema,
  revision: z.int().min(1),
  effect: z.enum(['head', 'history']),
});
export type ImportResult = z.infer<typeof importResultSchema>;

/** A document that was made and written where the person chose. */
export const compileResultSchema = z.discriminatedUnion('outcome', [
  cancelled,
  z.strictObject({ outcome: z.literal('compiled'), fileName: z.string(), folderLabel: z.string() }),
]);

export const progressSchema = z.strictObject({
  jobId: idSchema,
  stage: z.enum(jobStages),
  done: count,
  total: count,
});
export type Progress = z.infer<typeof progressSchema>;
