/** A copy that has only what is there: a member that is undefined is neither stored nor carried over. */
export function withoutUndefined<T extends object>(value: T): T {
  const copy = {} as T;
  for (const member of Object.keys(value) as (keyof T)[])
    if (value[member] !== undefined) copy[member] = value[member];
  return copy;
}
