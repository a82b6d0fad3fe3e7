/** The object with one member set, or taken away when the value is `undefined`: an absent member is never stored. */
export function withMember<T extends object, M extends keyof T>(
  object: T,
  member: M,
  value: T[M] | undefined,
): T {
  const next = { ...object };
  if (value === undefined) delete next[member];
  else next[member] = value;
  return next;
}
