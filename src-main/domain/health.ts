import { z } from 'zod';

/** What Driftkontroll looks at; each has a Swedish text in wording/health.ts. */
const healthChecks = ['settings', 'integrity', 'references', 'kept-files', 'signing-key'] as const;

export const healthCheckSchema = z.strictObject({
  check: z.enum(healthChecks),
  ok: z.boolean(),
  /** It works, and yet there is something to know of. */
  isWarning: z.literal(true).optional(),
  /** A number or a setting's name for the IT department; never what a user wrote. */
  detail: z.string(),
});
export type HealthCheck = z.infer<typeof healthCheckSchema>;
