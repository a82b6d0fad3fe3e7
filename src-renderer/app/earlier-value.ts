/**
 * A member's value with what one change made of it taken back: only the parts that the change touched, so that what was
 * written in the others since then stays. Amounts per year are told apart by their years; any other list is one value.
 */
export function withEarlier(current: unknown, before: unknown, after: unknown): unknown {
  if (isSame(before, after)) return current;
  if (isYears(current) && isYears(before) && isYears(after)) {
    const years = withEarlier(byYear(current), byYear(before), byYear(after));
    return Object.values(years as object).filter((year) => year !== undefined);
  }
  if (!isPlain(current) || !isPlain(before) || !isPlain(after)) return before;
  const value: Record<string, unknown> = { ...current };
  for (const part of new Set([...Object.keys(before), ...Object.keys(after)])) {
    value[part] = withEarlier(current[part], before[part], after[part]);
    if (value[part] === undefined) delete value[part];
  }
  return value;
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isYears = (value: unknown): value is { year: number }[] =>
  Array.isArray(value) && value.every((item) => isPlain(item) && typeof item.year === 'number');

/** Whole numbers as keys stand in their order. */
const byYear = (years: readonly { year: number }[]): Record<string, unknown> =>
  Object.fromEntries(years.map((entry) => [entry.year, entry]));

/** Values from JSON, written by the same code, so that the order of their members is the same. */
const isSame = (first: unknown, second: unknown): boolean => JSON.stringify(first) === JSON.stringify(second);
