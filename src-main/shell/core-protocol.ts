// The messages between Electron's main thread and the thread that the core runs on. Both ends read them with these
// schemas: what does not fit is a bug and is thrown.
import { z } from 'zod';
import { progressSchema } from '../contract/views.ts';
import { failureSchema } from '../domain/failure.ts';

const id = z.int().min(0);

const resultSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), failure: failureSchema }),
]);

const pathsAnswer = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.array(z.string()).optional() }),
  z.strictObject({ ok: z.literal(false), failure: failureSchema }),
]);

/** What the worker is started with. */
export const coreStartSchema = z.strictObject({
  version: z.string(),
  assetsFolder: z.string(),
  fontsFolder: z.string().optional(),
  dataFolder: z.string(),
});
export type CoreStart = z.infer<typeof coreStartSchema>;

export const dialogRequestSchema = z.discriminatedUnion('dialog', [
  z.strictObject({ dialog: z.literal('choosePackages') }),
  z.strictObject({
    dialog: z.literal('chooseFolder'),
    title: z.enum(['export', 'workspace', 'inbox', 'archive']),
  }),
  z.strictObject({ dialog: z.literal('chooseFile'), purpose: z.enum(['document', 'list']) }),
  z.strictObject({
    dialog: z.literal('chooseSave'),
    suggestedName: z.string(),
    saved: z.enum(['document', 'calendar']),
  }),
]);
export type DialogRequest = z.infer<typeof dialogRequestSchema>;

/** A private key to be protected, or one that was; neither is ever logged. */
export const secretRequestSchema = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('wrap'), secret: z.string() }),
  z.strictObject({ act: z.literal('unwrap'), wrapped: z.string() }),
]);
export type SecretRequest = z.infer<typeof secretRequestSchema>;

const secretAnswer = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.string().optional() }),
  z.strictObject({ ok: z.literal(false), failure: failureSchema }),
]);
export type SecretAnswer = z.infer<typeof secretAnswer>;

export const toCoreSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('call'), id, channel: z.string(), input: z.unknown() }),
  /** A dialog's answer is a list of paths; the dialogs for one path give a list of one. */
  z.strictObject({ kind: z.literal('dialog-answer'), id, answer: pathsAnswer }),
  z.strictObject({ kind: z.literal('secret-answer'), id, answer: secretAnswer }),
  /** Files that the person dropped on the window; answered like a call, by a `result`. */
  z.strictObject({ kind: z.literal('dropped'), id, paths: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('close') }),
]);
export type ToCore = z.infer<typeof toCoreSchema>;
export type PathsAnswer = z.infer<typeof pathsAnswer>;

export const fromCoreSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('result'), id, result: resultSchema }),
  z.strictObject({ kind: z.literal('dialog'), id, request: dialogRequestSchema }),
  z.strictObject({ kind: z.literal('secret'), id, request: secretRequestSchema }),
  z.strictObject({ kind: z.literal('progress'), progress: progressSchema }),
  z.strictObject({
    kind: z.literal('log'),
    event: z.string(),
    details: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
]);
export type FromCore = z.infer<typeof fromCoreSchema>;
