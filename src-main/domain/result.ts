import type { Failure } from './failure.ts';

/** The outcome of work that may fail in an expected way. Bugs are thrown, never returned. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

export const succeed = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (code: Failure['code'], params: Failure['params'] = {}): Result<never> => ({
  ok: false,
  failure: { code, params },
});
