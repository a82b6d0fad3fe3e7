// Tjänsteskrivelsen: what stadskontoret writes to kommunstyrelsen with the verksamhetsberättelse, for its approval.
import { z } from 'zod';
import { longTextSchema, shortTextSchema } from './text.ts';

/** A row that is begun but not written yet has no text; it is kept, and stands in no document. */
const textRowSchema = z.strictObject({ text: shortTextSchema.optional() });
const stepSchema = z.strictObject({ body: shortTextSchema.optional(), meetsOn: z.iso.date().optional() });
const signatorySchema = z.strictObject({
  name: shortTextSchema.optional(),
  function: shortTextSchema.optional(),
});

export const boardPaperSchema = z.strictObject({
  registryNumber: shortTextSchema.optional(),
  writtenOn: z.iso.date().optional(),
  /** Handläggare: name, function and work contact. */
  author: shortTextSchema.optional(),
  authorFunction: shortTextSchema.optional(),
  authorContact: shortTextSchema.optional(),
  /** After the sentences about the year, which are made from its figures. */
  summary: longTextSchema.optional(),
  /** Förslag till beslut, each after "Stadskontoret föreslår kommunstyrelsen besluta". */
  proposals: z.array(textRowSchema).max(20),
  matter: longTextSchema.optional(),
  /** Beslutsunderlag. */
  documents: z.array(textRowSchema).max(50),
  /** Beslutsplanering: which bodies take it up, and when. */
  steps: z.array(stepSchema).max(20),
  /** Ansvariga: who answer for it. */
  signatories: z.array(signatorySchema).max(10),
});
export type BoardPaper = z.infer<typeof boardPaperSchema>;

/** What such a paper nearly always says; all of it can be written otherwise. */
export const proposedPaper = (year: number): BoardPaper => ({
  proposals: [{ text: `att godkänna Verksamhetsberättelse ${year} för Malmö stads internationella arbete.` }],
  matter: [
    'Enligt Plan för Malmö stads internationella arbete ansvarar varje nämnd och förvaltning för internationella frågor inom sitt område. Stadskontoret sammanställer årligen underlaget från förvaltningarna, dels om verksamheten, dels om projektmedlen.',
    'I verksamhetsberättelsen redovisar stadskontoret också det egna uppdraget och Brysselkontorets verksamhet. Den lämnas till kommunstyrelsen för godkännande.',
  ].join('\n\n'),
  documents: [{ text: `Verksamhetsberättelse ${year} för Malmö stads internationella arbete` }],
  steps: [{ body: 'Kommunstyrelsens arbetsutskott' }, { body: 'Kommunstyrelsen' }],
  signatories: [],
});
