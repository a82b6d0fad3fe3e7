/**
 * A structured clone, as Electron makes of everything that crosses between its processes. What Electron would carry
 * but the line to the browser would not (Map, Set …) is refused here by name instead of being lost.
 */
export const cloneForTransport = <T>(value: T): T => {
  const clone = structuredClone(value);
  requirePlain(clone);
  return clone;
};

const requirePlain = (value: unknown): void => {
  if (typeof value !== 'object' || value === null || value instanceof Date) return;
  const prototype = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== Object.prototype) {
    throw new TypeError(
      `The stand-in for Electron carries no ${prototype?.constructor?.name ?? 'such object'}`,
    );
  }
  for (const member of Object.values(value)) requirePlain(member);
};
