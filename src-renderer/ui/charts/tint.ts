const steps = 5;

/** How strong a tint shows a value by: 0 for nothing, otherwise 1 to 5 in proportion to the largest. */
export const tintOf = (value: number, largest: number): number =>
  value <= 0 ? 0 : Math.min(Math.ceil((value / largest) * steps), steps);
