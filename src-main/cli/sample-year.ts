// The sample year that ships with the program: realistic records for three förvaltningar, invented where they are not
// documented, with control totals that were added up by hand and not by this program.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { activitySchema } from '../domain/activity.ts';
import { sectionIdSchema } from '../domain/annual-report.ts';
import { contactSchema } from '../domain/contact.ts';
import { answerSchema } from '../domain/department-report.ts';
import { projectSchema } from '../domain/project.ts';
import { assetsFolder } from './start-core.ts';

const totalsSchema = z.strictObject({
  projects: z.int(),
  /** Öre, like every amount below. */
  paid: z.int(),
  paidToDate: z.int(),
  granted: z.int(),
  activities: z.int(),
  trips: z.int(),
  participants: z.int(),
  visitors: z.int(),
});
export type SampleTotals = z.infer<typeof totalsSchema>;

const sampleSchema = z.strictObject({
  note: z.string(),
  year: z.int(),
  departments: z.array(
    z.strictObject({
      organisation: z.string(),
      contact: contactSchema,
      projects: z.array(projectSchema),
      activities: z.array(activitySchema),
      answers: z.array(answerSchema),
    }),
  ),
  cityOffice: z.strictObject({
    organisation: z.string(),
    contact: contactSchema,
    texts: z.record(sectionIdSchema, z.string()),
  }),
  controlTotals: z.strictObject({
    departments: z.record(z.string(), totalsSchema),
    total: totalsSchema,
    reporting: z.int(),
    started: z.int(),
    ended: z.int(),
    programmes: z.int(),
    passedOn: z.int(),
  }),
});
export type SampleYear = z.infer<typeof sampleSchema>;

export const readSampleYear = (): SampleYear =>
  sampleSchema.parse(JSON.parse(readFileSync(join(assetsFolder, 'samples', '2006.json'), 'utf8')));
