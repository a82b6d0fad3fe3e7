import { z } from 'zod';

/** What Driftkontroll looks at; each has a Swedish text in wording/health.ts. */
const healthChecks = ['settings', 'integrity', 'references', 'kept-files'] as const;

export const healthCheckSchema = z.strictObject({
  check: z.enum(healthChecks),
  ok: z.boolean(),
  /** A number or a setting's name for the IT department; never what a user wrote. */
  detail: z.string(),
});
export type HealthCheck = z.infer<typeof healthCheckSchema>;
