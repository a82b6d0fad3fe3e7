// Every call between the window and the core: name → schema of what goes in and of what comes out. One object, from
// which the dispatcher, the preload, the typed client and the tests all take their truth. Surplus members are errors
// in both directions; the window never names a file path.
import { z } from 'zod';
import { quotePlaceSchema, sectionIdSchema, sectionStates } from '../domain/annual-report.ts';
import { contactSchema } from '../domain/contact.ts';
import { answerSchema } from '../domain/department-report.ts';
import { healthCheckSchema } from '../domain/health.ts';
import { codeSchema, digestSchema, idSchema } from '../domain/ids.ts';
import { knownTypes } from '../domain/known-records.ts';
import { measureFollowUpSchema } from '../domain/measure.ts';
import { yearSchema } from '../domain/period.ts';
import { reportParts } from '../domain/ready-part.ts';
import { recordTypes } from '../domain/record-kind.ts';
import { recordQuerySchema, savedViewSchema } from '../domain/record-query.ts';
import { rehearsedSchema } from '../domain/rehearsal.ts';
import { requestRateSchema } from '../domain/report-request.ts';
import { longTextSchema } from '../domain/text.ts';
import { vocabularySchema } from '../domain/vocabulary.ts';
import { workspaceSummarySchema } from '../domain/workspace.ts';
import {
  annualReportStateSchema,
  byQuote,
  bySection,
  namedFiguresSchema,
  quotableSchema,
  sectionViewSchema,
} from './annual-report-views.ts';
import {
  approvalStateSchema,
  handOutEditionSchema,
  nameCorrectionSchema,
  recordApprovalSchema,
  saveCorrectionSchema,
  savePaperSchema,
  withdrawApprovalSchema,
} from './approval-views.ts';
import { archiveResultSchema, archiveStateSchema } from './archive-views.ts';
import {
  closePointSchema,
  namePointSchema,
  reviewSchema,
  savePointSchema,
  sendCompletionSchema,
} from './completion-views.ts';
import {
  askEvaluationSchema,
  compileEvaluationSchema,
  evaluationStateSchema,
  saveBridgeSchema,
  saveEvaluationTextSchema,
} from './evaluation-views.ts';
import { handoverStateSchema, saveHandoverSchema } from './handover-views.ts';
import { keyStateSchema, namedKeySchema } from './key-views.ts';
import {
  chosenListSchema,
  importedListSchema,
  importListSchema,
  listPlanSchema,
  listSuggestionSchema,
  planListSchema,
  planRowsPageSchema,
  planRowsSchema,
  suggestListSchema,
} from './list-views.ts';
import {
  messageSummarySchema,
  messageViewSchema,
  receivedFileSchema,
  sentResultSchema,
} from './message-views.ts';
import {
  bulkChangeSchema,
  bulkIdsSchema,
  carryCandidatesSchema,
  draftRecordSchema,
  fileDigestSchema,
  historyEntrySchema,
  listRecordsSchema,
  longestBulk,
  projectDecisionRowSchema,
  recordFacetsSchema,
  recordLinksSchema,
  recordPageSchema,
  recordReferenceSchema,
  removedRecordSchema,
  savedSchema,
  savedViewsSchema,
  saveRecordSchema,
  searchHitsSchema,
  storedRecordSchema,
  undoStateSchema,
} from './record-views.ts';
import {
  requestStateSchema,
  saveRequestSchema,
  sendFeedbackSchema,
  sendRequestSchema,
  shownFollowUpSchema,
  writeReceiptsSchema,
  writeRemindersSchema,
} from './request-views.ts';
import { openPointsSchema, saveExplanationSchema, saveResponseSchema } from './response-views.ts';
import {
  actSchema,
  extendSchema,
  packageViewSchema,
  saveCoverSchema,
  saveNoteSchema,
} from './review-views.ts';
import { decideSharedSchema, projectMatchesSchema } from './shared-project-views.ts';
import {
  appStateSchema,
  boardSchema,
  calendarResultSchema,
  chosenFolderSchema,
  compileResultSchema,
  createWorkspaceSchema,
  exportResultSchema,
  importResultSchema,
  inboxFolderSchema,
  overviewSchema,
  packageSourceSchema,
  previewResultSchema,
  reportStateSchema,
  savedDocumentSchema,
} from './views.ts';

const recordType = z.enum(recordTypes);
const manyRecords = z.strictObject({ records: z.array(recordReferenceSchema).min(1).max(longestBulk) });
const nothing = z.strictObject({});
const byId = z.strictObject({ id: idSchema });
const byYear = z.strictObject({ year: yearSchema });
/** Long work: the window names the job, hears its progress and may cancel it. */
const yearJob = z.strictObject({ year: yearSchema, jobId: idSchema });
const rows = <R extends z.ZodType>(row: R) => z.strictObject({ rows: z.array(row) });

export const contract = {
  'app.state': { input: nothing, output: appStateSchema },
  'app.setTheme': {
    input: z.strictObject({ theme: z.enum(['system', 'light', 'dark']) }),
    output: appStateSchema,
  },
  'vocabulary.get': { input: nothing, output: vocabularySchema },

  'workspace.chooseFolder': {
    input: z.strictObject({ organisation: codeSchema }),
    output: z.strictObject({ folder: chosenFolderSchema.optional() }),
  },
  'workspace.defaultFolder': {
    input: z.strictObject({ organisation: codeSchema }),
    output: z.strictObject({ label: z.string() }),
  },
  'workspace.create': { input: createWorkspaceSchema, output: appStateSchema },
  'workspace.open': { input: workspaceSummarySchema, output: appStateSchema },
  'workspace.close': { input: nothing, output: appStateSchema },
  'workspace.saveContact': { input: z.strictObject({ contact: contactSchema }), output: appStateSchema },

  /** Driftkontroll: settings, integrity, references and kept files, one line each. */
  'workspace.inspect': { input: nothing, output: z.strictObject({ checks: z.array(healthCheckSchema) }) },

  'overview.get': { input: byYear, output: overviewSchema },
  /** Asks where, and writes the deadlines ahead as an .ics. */
  'calendar.save': { input: nothing, output: calendarResultSchema },

  'record.list': { input: listRecordsSchema, output: recordPageSchema },
  /** All records of a list, for what is done with many at once. */
  'record.ids': {
    input: z.strictObject({ query: recordQuerySchema }),
    output: z.strictObject({ ids: z.array(idSchema) }),
  },
  /** By what a list can be filtered, and how many records each choice has. */
  'record.facets': {
    input: z.strictObject({ type: recordType, year: yearSchema.optional() }),
    output: recordFacetsSchema,
  },
  /** Over every kind and year. */
  'record.search': { input: z.strictObject({ text: z.string().max(200) }), output: searchHitsSchema },
  /** A new draft with its identity; nothing is stored until the first save. */
  'record.draft': { input: draftRecordSchema, output: storedRecordSchema },
  'record.get': {
    input: z.strictObject({ type: recordType, id: idSchema, year: yearSchema }),
    output: storedRecordSchema,
  },
  'record.save': { input: saveRecordSchema, output: savedSchema },
  /** Into the wastebasket, and back. */
  'record.remove': { input: manyRecords, output: nothing },
  'record.restore': { input: manyRecords, output: nothing },
  'record.wastebasket': { input: nothing, output: rows(removedRecordSchema) },
  'record.duplicate': { input: recordReferenceSchema, output: recordReferenceSchema },
  /** What could be carried forward from the year before. */
  'record.carryCandidates': {
    input: z.strictObject({ type: recordType, toYear: yearSchema }),
    output: carryCandidatesSchema,
  },
  /** Copies with their dates moved to another year and what the year gave left out. */
  'record.carryForward': {
    input: z.strictObject({ type: recordType, ids: bulkIdsSchema, toYear: yearSchema }),
    output: z.strictObject({ created: z.int().min(0) }),
  },
  /** Begins one of stadskontoret's registers with what the program knows: networks, towns, förvaltningar, documents. */
  'record.fetchKnown': {
    input: z.strictObject({ type: z.enum(knownTypes), year: yearSchema }),
    output: z.strictObject({ created: z.int().min(0) }),
  },
  'record.changeMany': {
    input: bulkChangeSchema,
    output: z.strictObject({ changed: z.int().min(0), unchanged: z.int().min(0) }),
  },
  'record.links': { input: recordReferenceSchema, output: recordLinksSchema },
  'record.history': { input: byId, output: rows(historyEntrySchema) },

  /** Asks where, and writes the year's handlingsplan as a .docx. */
  'actionPlan.save': { input: byYear, output: savedDocumentSchema },

  /** Makes a project out of an opportunity and links the two; the project is there already where it was made before. */
  'opportunity.toProject': {
    input: z.strictObject({ id: idSchema, year: yearSchema }),
    output: recordReferenceSchema,
  },
  /** The decisions that stand in the projects of a year, the latest first. */
  'project.decisions': { input: byYear, output: rows(projectDecisionRowSchema) },

  'undo.state': { input: nothing, output: undoStateSchema },
  'undo.undo': { input: nothing, output: undoStateSchema },
  'undo.redo': { input: nothing, output: undoStateSchema },

  'view.list': { input: nothing, output: savedViewsSchema },
  /** Without an id a new view is made. */
  'view.save': {
    input: savedViewSchema.extend({ id: idSchema.optional() }),
    output: savedViewsSchema,
  },
  'view.remove': { input: byId, output: savedViewsSchema },

  /** Asks for a person's own list and reads it; one list is open at a time. */
  'list.choose': { input: nothing, output: chosenListSchema },
  /** How its columns may be read: as the last time, or what they look like. */
  'list.suggest': { input: suggestListSchema, output: listSuggestionSchema },
  /** What bringing it in would do; nothing is stored. */
  'list.plan': { input: planListSchema, output: listPlanSchema },
  /** The rows of the plan that something would be done with. */
  'list.rows': { input: planRowsSchema, output: planRowsPageSchema },
  'list.import': { input: importListSchema, output: importedListSchema },
  'list.release': { input: nothing, output: nothing },

  /** Asks for a file and tells its checksum; nothing is copied. */
  'file.digest': { input: nothing, output: fileDigestSchema },

  'report.get': { input: byYear, output: reportStateSchema },
  'report.saveAnswer': {
    input: z.strictObject({ year: yearSchema, answer: answerSchema }),
    output: reportStateSchema,
  },
  'report.saveNothingToReport': {
    input: z.strictObject({ year: yearSchema, nothingToReport: z.boolean() }),
    output: reportStateSchema,
  },
  /** What became of a row of the handlingsplan that the request asks about. */
  'report.saveFollowUp': {
    input: z.strictObject({ year: yearSchema, followUp: measureFollowUpSchema }),
    output: reportStateSchema,
  },
  /** Klarmarkering: a part is done as it stands, or is not after all. */
  'report.markReady': {
    input: z.strictObject({ year: yearSchema, part: z.enum(reportParts), isReady: z.boolean() }),
    output: reportStateSchema,
  },
  /** Freezes the next revision and writes .docx and .json into a folder that the person chooses. */
  'report.export': { input: yearJob, output: exportResultSchema },
  /** Hands out the stored bytes of a revision once more. */
  'report.exportAgain': {
    input: z.strictObject({ year: yearSchema, revision: z.int().min(1), jobId: idSchema }),
    output: exportResultSchema,
  },

  /** The rates that the year's request asks all förvaltningar to convert by. */
  'report.rates': { input: byYear, output: rows(requestRateSchema) },

  /** Begärda kompletteringar: the points that are open for a year's report. */
  'response.list': { input: byYear, output: openPointsSchema },
  'response.save': { input: saveResponseSchema, output: openPointsSchema },
  /** Why something is right although a rule warns. */
  'explanation.save': { input: saveExplanationSchema, output: nothing },

  'handover.get': { input: byYear, output: handoverStateSchema },
  'handover.save': { input: saveHandoverSchema, output: handoverStateSchema },
  /** Writes the handover into a folder that the person chooses. */
  'handover.send': { input: yearJob, output: sentResultSchema },

  'board.get': { input: byYear, output: boardSchema },
  'board.saveExpectation': {
    input: z.strictObject({ year: yearSchema, organisation: codeSchema, expected: z.boolean() }),
    output: boardSchema,
  },
  /** More time for one or several; the latest counts, the earlier ones stay as a trace. */
  'board.extend': { input: extendSchema, output: nothing },
  /** An organisation that ended during the year is told of by its successor. */
  'board.saveCover': { input: saveCoverSchema, output: nothing },
  /** Reads files, by default those that it asks for; nothing is stored in the register. */
  'package.preview': {
    input: z.strictObject({ jobId: idSchema, source: packageSourceSchema.default({ from: 'dialog' }) }),
    output: previewResultSchema,
  },
  /** Reads a file that came once before from the bytes that were kept. */
  'package.previewAgain': {
    input: z.strictObject({ sha256: digestSchema, jobId: idSchema }),
    output: previewResultSchema,
  },
  /** Writes a file that came, byte for byte as it came, into a folder that the person chooses. */
  'package.handOut': { input: z.strictObject({ sha256: digestSchema }), output: sentResultSchema },
  /** Every file that was opened here, latest first, refused ones too. */
  'package.received': { input: nothing, output: rows(receivedFileSchema) },
  'package.import': {
    input: z.strictObject({
      previewId: idSchema,
      jobId: idSchema,
      /** The answer to what is held: take it all the same, and whether its key is the sender's from now on. */
      decision: z.strictObject({ pinKey: z.boolean() }).optional(),
    }),
    output: importResultSchema,
  },

  /** How many new files lie in the folder that is watched. */
  'inboxFolder.get': { input: nothing, output: inboxFolderSchema },
  /** Asks for the folder to watch. */
  'inboxFolder.choose': { input: nothing, output: inboxFolderSchema },
  'inboxFolder.forget': { input: nothing, output: inboxFolderSchema },

  'message.list': { input: byYear, output: rows(messageSummarySchema) },
  'message.get': { input: byId, output: messageViewSchema },
  /** Hands out the stored bytes of a sent message once more. */
  'message.handOut': { input: z.strictObject({ id: idSchema, jobId: idSchema }), output: sentResultSchema },

  'key.state': { input: nothing, output: keyStateSchema },
  /** Turns signing on, or signs with a new key from now on. */
  'key.make': { input: nothing, output: keyStateSchema },
  /** Signs again with a key from before: takes `key.make` and `key.retire` back. */
  'key.resume': { input: namedKeySchema, output: keyStateSchema },
  /** Turns signing off; the key is kept. */
  'key.retire': { input: nothing, output: keyStateSchema },
  /** Another organisation's key is not to be trusted any longer, or is again. */
  'key.revoke': { input: namedKeySchema, output: keyStateSchema },
  'key.restore': { input: namedKeySchema, output: keyStateSchema },
  /** What the reports of a year say of the rows of its handlingsplan. */
  'measure.followUps': { input: byYear, output: rows(shownFollowUpSchema) },
  /** Takes the status and the comment that an organisation reported over into the row. */
  'measure.takeFollowUp': {
    input: z.strictObject({ id: idSchema, organisation: codeSchema }),
    output: nothing,
  },
  'request.get': { input: byYear, output: requestStateSchema },
  'request.save': { input: saveRequestSchema, output: nothing },
  /** The code of a new question of stadskontoret's own; nothing is stored until the request is saved. */
  'request.draftQuestion': { input: nothing, output: z.strictObject({ code: codeSchema }) },
  /** What the year's request would say of the reports of the year before. */
  'request.rehearse': { input: byYear, output: rows(rehearsedSchema) },
  /** One request to each, in a folder that the person chooses; one that says nothing new is handed out as it was. */
  'request.send': { input: sendRequestSchema, output: sentResultSchema },

  /** What was told when each report came, as a file back to whoever sent it. */
  'receipt.write': { input: writeReceiptsSchema, output: sentResultSchema },

  /** A report with its points; of an earlier revision, the one that counts now. */
  'completion.get': { input: z.strictObject({ messageId: idSchema }), output: reviewSchema },
  'completion.savePoint': { input: savePointSchema, output: z.strictObject({ itemId: idSchema }) },
  /** Only what has not been sent; what has is closed. */
  'completion.removePoint': { input: namePointSchema, output: nothing },
  'completion.closePoint': { input: closePointSchema, output: nothing },
  /** All points that are open, in one request. */
  'completion.send': { input: sendCompletionSchema, output: sentResultSchema },

  /** Locks, approves or opens again: all that are named, or none. */
  'review.act': { input: actSchema, output: nothing },
  'review.saveNote': { input: saveNoteSchema, output: nothing },
  /** Of the revision that counts; absent when its bytes are no longer kept whole. */
  'review.package': {
    input: z.strictObject({ messageId: idSchema }),
    output: z.strictObject({ package: packageViewSchema.optional() }),
  },

  'feedback.send': { input: sendFeedbackSchema, output: sentResultSchema },
  /** Drafts that the person sends; the program sends nothing. */
  'reminder.write': { input: writeRemindersSchema, output: sentResultSchema },

  'annualReport.get': { input: byYear, output: annualReportStateSchema },
  'annualReport.saveText': {
    input: z.strictObject({
      year: yearSchema,
      section: sectionIdSchema,
      text: longTextSchema.or(z.literal('')),
    }),
    output: nothing,
  },
  /** One section with all that it stands on. */
  'annualReport.section': { input: bySection, output: sectionViewSchema },
  /** Every figure that can be written into a text by its name. */
  'annualReport.figures': { input: byYear, output: namedFiguresSchema },
  'annualReport.setState': {
    input: z.strictObject({ ...bySection.shape, state: z.enum(sectionStates) }),
    output: nothing,
  },
  /** Locks every section as it stands. */
  'annualReport.freezeAll': { input: byYear, output: nothing },
  /** What the material says now has been looked through; own words stay as they are. */
  'annualReport.review': { input: bySection, output: nothing },
  /** The texts of a förvaltning's report that can be quoted. */
  'annualReport.quotable': {
    input: z.strictObject({ year: yearSchema, organisation: codeSchema }),
    output: quotableSchema,
  },
  'annualReport.addQuote': {
    input: z.strictObject({ ...bySection.shape, organisation: codeSchema, place: quotePlaceSchema }),
    output: nothing,
  },
  'annualReport.removeQuote': { input: byQuote, output: nothing },
  /** Takes the words that the report has now in place of those that were quoted, or keeps those and is asked no more. */
  'annualReport.settleQuote': {
    input: z.strictObject({ ...byQuote.shape, takes: z.enum(['new', 'old']) }),
    output: nothing,
  },
  'annualReport.compile': { input: yearJob, output: compileResultSchema },

  /** The tjänsteskrivelse, the decision and what has been put right after it. */
  'approval.get': { input: byYear, output: approvalStateSchema },
  'approval.savePaper': { input: savePaperSchema, output: nothing },
  'approval.writePaper': { input: yearJob, output: compileResultSchema },
  /** The document as it stands now becomes the one that was approved, and is kept byte for byte. */
  'approval.record': {
    input: recordApprovalSchema,
    output: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      z.strictObject({ outcome: z.literal('recorded'), fileName: z.string() }),
    ]),
  },
  'approval.withdraw': { input: withdrawApprovalSchema, output: nothing },
  /** The approved document as it was, or the same with the corrections first. */
  'approval.handOut': { input: handOutEditionSchema, output: compileResultSchema },
  'approval.saveCorrection': { input: saveCorrectionSchema, output: byId },
  'approval.removeCorrection': { input: nameCorrectionSchema, output: nothing },
  /** Which of the projects that are reported may be one, and what has been decided about them. */
  'sharedProject.list': { input: byYear, output: projectMatchesSchema },
  'sharedProject.decide': { input: decideSharedSchema, output: nothing },
  /** Lets the decisions of other years, or else programme and reference, say again. */
  'sharedProject.withdraw': { input: byId, output: nothing },

  'evaluation.get': { input: askEvaluationSchema, output: evaluationStateSchema },
  'evaluation.saveText': { input: saveEvaluationTextSchema, output: nothing },
  'evaluation.saveBridge': { input: saveBridgeSchema, output: nothing },
  'evaluation.compile': { input: compileEvaluationSchema, output: compileResultSchema },

  /** What of a year would be kept for the public record, and what of it is not finished. */
  'archive.get': { input: byYear, output: archiveStateSchema },
  /** Writes it into a new folder, where the person chooses. */
  'archive.save': { input: yearJob, output: archiveResultSchema },

  'job.cancel': { input: z.strictObject({ jobId: idSchema }), output: nothing },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;

export type Contract = typeof contract;
export type Channel = keyof Contract;
export type InputOf<C extends Channel> = z.input<Contract[C]['input']>;
export type ParsedInputOf<C extends Channel> = z.output<Contract[C]['input']>;
export type OutputOf<C extends Channel> = z.output<Contract[C]['output']>;

export const channels = Object.keys(contract) as Channel[];
export const isChannel = (name: unknown): name is Channel =>
  typeof name === 'string' && Object.hasOwn(contract, name);
