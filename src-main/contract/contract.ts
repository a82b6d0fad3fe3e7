// Every call between the window and the core: name → schema of what goes in and of what comes out. One object, from
// which the dispatcher, the preload, the typed client and the tests all take their truth. Surplus members are errors
// in both directions; the window never names a file path.
import { z } from 'zod';
import { ownSections } from '../domain/annual-report.ts';
import { contactSchema } from '../domain/contact.ts';
import { answerSchema } from '../domain/department-report.ts';
import { healthCheckSchema } from '../domain/health.ts';
import { codeSchema, idSchema } from '../domain/ids.ts';
import { yearSchema } from '../domain/period.ts';
import { longTextSchema } from '../domain/text.ts';
import { vocabularySchema } from '../domain/vocabulary.ts';
import { workspaceSummarySchema } from '../domain/workspace.ts';
import {
  activityRowSchema,
  annualReportStateSchema,
  appStateSchema,
  boardSchema,
  chosenFolderSchema,
  compileResultSchema,
  createWorkspaceSchema,
  exportResultSchema,
  historyEntrySchema,
  importResultSchema,
  overviewSchema,
  previewResultSchema,
  projectRowSchema,
  reportStateSchema,
  saveActivitySchema,
  savedSchema,
  saveProjectSchema,
  storedActivitySchema,
  storedProjectSchema,
} from './views.ts';

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

  'activity.list': { input: byYear, output: rows(activityRowSchema) },
  /** A new draft with its identity; nothing is stored until the first save. */
  'activity.draft': { input: byYear, output: storedActivitySchema },
  'activity.get': { input: z.strictObject({ id: idSchema, year: yearSchema }), output: storedActivitySchema },
  'activity.save': { input: saveActivitySchema, output: savedSchema },
  'activity.remove': { input: byId, output: nothing },
  'activity.restore': { input: byId, output: nothing },

  'project.list': { input: byYear, output: rows(projectRowSchema) },
  'project.draft': { input: byYear, output: storedProjectSchema },
  'project.get': { input: z.strictObject({ id: idSchema, year: yearSchema }), output: storedProjectSchema },
  'project.save': { input: saveProjectSchema, output: savedSchema },
  'project.remove': { input: byId, output: nothing },
  'project.restore': { input: byId, output: nothing },

  'record.history': { input: byId, output: rows(historyEntrySchema) },

  'report.get': { input: byYear, output: reportStateSchema },
  'report.saveAnswer': {
    input: z.strictObject({ year: yearSchema, answer: answerSchema }),
    output: reportStateSchema,
  },
  'report.saveNothingToReport': {
    input: z.strictObject({ year: yearSchema, nothingToReport: z.boolean() }),
    output: reportStateSchema,
  },
  /** Freezes the next revision and writes .docx and .json into a folder that the person chooses. */
  'report.export': { input: yearJob, output: exportResultSchema },
  /** Hands out the stored bytes of a revision once more. */
  'report.exportAgain': {
    input: z.strictObject({ year: yearSchema, revision: z.int().min(1), jobId: idSchema }),
    output: exportResultSchema,
  },

  'board.get': { input: byYear, output: boardSchema },
  'board.saveExpectation': {
    input: z.strictObject({ year: yearSchema, organisation: codeSchema, expected: z.boolean() }),
    output: boardSchema,
  },
  /** Asks for files and reads them; nothing is stored in the register. */
  'package.preview': { input: z.strictObject({ jobId: idSchema }), output: previewResultSchema },
  'package.import': {
    input: z.strictObject({ previewId: idSchema, jobId: idSchema }),
    output: importResultSchema,
  },

  'annualReport.get': { input: byYear, output: annualReportStateSchema },
  'annualReport.saveText': {
    input: z.strictObject({
      year: yearSchema,
      section: z.enum(ownSections),
      text: longTextSchema.or(z.literal('')),
    }),
    output: nothing,
  },
  'annualReport.compile': { input: yearJob, output: compileResultSchema },

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
