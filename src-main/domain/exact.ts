// Money is never a binary fraction: 9.2501 kronor for a euro has none, and a product of two amounts may not fit a number.

/**
 * `value` × `numerator` ÷ `denominator` as the nearest integer, half away from zero.
 * @param denominator above zero.
 * @returns undefined when the outcome is too large to be an exact integer.
 */
export function scaleExactly(value: number, numerator: bigint, denominator: bigint): number | undefined {
  const product = BigInt(value) * numerator;
  const size = product < 0n ? -product : product;
  const rounded = (2n * size + denominator) / (2n * denominator);
  const scaled = Number(rounded);
  if (!Number.isSafeInteger(scaled)) return undefined;
  return product < 0n && scaled !== 0 ? -scaled : scaled;
}
