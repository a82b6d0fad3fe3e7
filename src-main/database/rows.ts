// Between the rows of SQL and the values of the domain.
import { FailureError } from '../domain/failure.ts';

/** A value as a row: SQL's NULL stands for a member that is absent. */
export type Row<T> = {
  [Key in keyof T]-?: undefined extends T[Key] ? Exclude<T[Key], undefined> | null : T[Key];
};

export const withoutNulls = <T extends object>(row: Row<T>): T =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as T;

/** JSON.stringify gives undefined for undefined, which its type does not say. */
export const jsonOf = (value: unknown): string | undefined => JSON.stringify(value);

/**
 * Rows are written by this program alone, from values that the domain has checked, in columns that SQLite checks; so
 * their JSON is read without the schemas, which for 100,000 records would cost more than the reading. What can still
 * go wrong is the disk, and a text that is no longer JSON tells of that.
 * @throws FailureError DB-DAMAGED
 */
export function parseJson<T>(json: string): T {
  try {
    return JSON.parse(json) as T;
  } catch {
    throw new FailureError('DB-DAMAGED');
  }
}
