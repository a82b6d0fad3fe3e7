// Where each country stands on the tile map: as its neighbours lie, one square each, so that small countries show as well
// as large ones. Micro-states and countries outside Europe have no square.

const rows = [
  'IS .  .  .  NO SE FI .  .  . ',
  '.  .  .  .  .  .  EE RU .  . ',
  '.  IE GB .  DK .  LV .  .  . ',
  '.  .  .  NL DE PL LT BY .  . ',
  '.  .  BE LU CZ SK UA .  .  . ',
  '.  FR CH LI AT HU RO MD .  . ',
  'PT ES IT SI HR RS BG .  GE AZ',
  '.  .  .  .  BA XK MK TR AM . ',
  '.  .  MT .  ME AL GR CY .  . ',
];

/** Column and row, from 1, by the country's code. */
export const europeTiles: ReadonlyMap<string, { column: number; row: number }> = new Map(
  rows.flatMap((line, row) =>
    line
      .trim()
      .split(/\s+/)
      .map((code, column) => [code, { column: column + 1, row: row + 1 }] as const)
      .filter(([code]) => code !== '.'),
  ),
);
