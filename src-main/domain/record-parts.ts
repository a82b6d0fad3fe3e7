// What records of every kind have in common.
import { z } from 'zod';
import { blankSchema } from './blank.ts';
import { contactSchema } from './contact.ts';
import { codeSchema, digestSchema, idSchema } from './ids.ts';
import { shortTextSchema } from './text.ts';

/** A document by reference: what it is called and where it is kept. The document itself never enters the register. */
export const documentReferenceSchema = z.strictObject({
  title: shortTextSchema.optional(),
  registryNumber: shortTextSchema.optional(),
  /** Where it lies, in words or as a path: for the förvaltning's own use, and so never in a package. */
  place: shortTextSchema.optional(),
  /** Of the local file, so that it can be recognised; taken when the person points at it. */
  sha256: digestSchema.optional(),
});
export type DocumentReference = z.infer<typeof documentReferenceSchema>;

/** Members of every record. All but the identity may be absent: a draft is saved as it is. */
export const recordParts = {
  id: idSchema,
  /** The förvaltning that reports it. */
  organisation: codeSchema,
  registryNumber: shortTextSchema.optional(),
  contact: contactSchema.optional(),
  documents: z.array(documentReferenceSchema).default([]),
  blanks: z.array(blankSchema).default([]),
};

/** What most records serve ("mål" and "inriktning" of the plan). */
export const aimParts = {
  goals: z.array(codeSchema).default([]),
  directions: z.array(codeSchema).default([]),
};

export const countSchema = z.int().min(0).max(9_999_999);
