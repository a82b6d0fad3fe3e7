// The organisation that this database belongs to, and which of the two roles the program plays for it.
import { z } from 'zod';
import { contactSchema } from './contact.ts';
import { codeSchema, idSchema, instantSchema } from './ids.ts';

export const roles = ['department', 'city-office'] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

export const workspaceSchema = z.strictObject({
  role: roleSchema,
  organisation: codeSchema,
  contact: contactSchema,
  installationId: idSchema,
  createdAt: instantSchema,
});
export type Workspace = z.infer<typeof workspaceSchema>;

export const workspaceSummarySchema = z.strictObject({ role: roleSchema, organisation: codeSchema });
export type WorkspaceSummary = z.infer<typeof workspaceSummarySchema>;
