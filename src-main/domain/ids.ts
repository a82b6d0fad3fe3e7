import { z } from 'zod';

/** RFC 9562 UUID, version 7 where we make it; any version is accepted from others. */
export const idSchema = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);

/** A code in the vocabulary, for instance `sdf-fosie`, `IEE-I`, `ESF+`. */
export const codeSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9+-]{0,63}$/);

/** SHA-256 as 64 lower-case hexadecimal digits. */
export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** An instant in UTC with second precision, `2027-01-15T09:12:33Z`. */
export const instantSchema = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/);

export const toInstant = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;
