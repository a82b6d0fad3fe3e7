// Where in a value a schema has a given part, so that a test holds for every such place and not for those that somebody
// thought of.
import { z } from 'zod';

export type Path = readonly (string | number)[];

/** @returns the way to each part of `value` whose schema is one of `wanted`. */
export function pathsOf(
  schema: z.ZodType,
  value: unknown,
  wanted: ReadonlySet<z.ZodType>,
  path: Path = [],
): Path[] {
  if (value === undefined) return [];
  if (wanted.has(schema)) return [path];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return pathsOf(schema.unwrap() as z.ZodType, value, wanted, path);
  if (schema instanceof z.ZodArray)
    return (value as unknown[]).flatMap((item, index) =>
      pathsOf(schema.element as z.ZodType, item, wanted, [...path, index]),
    );
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([member, part]) =>
      pathsOf(part, (value as Record<string, unknown>)[member], wanted, [...path, member]),
    );
  return [];
}

export function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const step of path) current = (current as Record<string | number, unknown>)[step];
  return current;
}

/** A copy with another value at the end of the path. */
export function changedAt<T>(value: T, path: Path, change: unknown): T {
  const copy = structuredClone(value);
  const last = path.at(-1);
  if (last === undefined) throw new Error('a path has at least one step');
  (valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>)[last] = change;
  return copy;
}
