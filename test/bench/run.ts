// The speed bars: each is a ratio against a floor measured in the same run.
//   npm run bench [-- P5 P6 …] [--json]
// Always ends with 0: what is measured depends on the machine, so it informs and never stops anyone.
import { parseArgs } from 'node:util';
import type { Measurement } from './measure.ts';
import { benchSave } from './p1-save.ts';
import { benchSearch } from './p2-search.ts';
import { benchList } from './p3-list.ts';
import { benchOpen } from './p4-open.ts';
import { benchExport } from './p5-export.ts';
import { benchRead } from './p6-read.ts';
import { benchImport } from './p7-import.ts';
import { benchFigures } from './p8-figures.ts';
import { benchDocument } from './p9-document.ts';
import { benchTenYears } from './p11-ten-years.ts';
import { benchRefusals } from './r15-refuse.ts';
import { createRegister, type Register } from './register.ts';
import { inTemporaryFolder } from './rooms.ts';
import { table } from './table.ts';
import { benchWindow } from './window.ts';

interface Place {
  folder: string;
  /** Made when first asked for: it takes ten seconds. */
  register(): Promise<Register>;
}

const benches: Readonly<Record<string, (place: Place) => Promise<Measurement[]>>> = {
  // P1 stands after the others that ask the register, since it changes it
  P4: async ({ register }) => benchOpen(await register()),
  window: async ({ register }) => benchWindow(await register()),
  P2: async ({ folder, register }) => benchSearch(folder, await register()),
  P3: async ({ folder, register }) => benchList(folder, await register()),
  P1: async ({ folder, register }) => benchSave(folder, await register()),
  P5: () => benchExport(),
  P6: () => benchRead(),
  P7: ({ folder }) => benchImport(folder),
  P8: ({ folder }) => benchFigures(folder),
  P9: () => benchDocument(),
  P11: () => benchTenYears(),
  R15: async ({ folder }) => benchRefusals(folder),
};

async function measure(rows: readonly string[]): Promise<Measurement[]> {
  return inTemporaryFolder(async (folder) => {
    let made: Promise<Register> | undefined;
    const register = (): Promise<Register> => {
      made ??= createRegister(folder);
      return made;
    };
    const measurements: Measurement[] = [];
    for (const [row, bench] of Object.entries(benches))
      if (rows.includes(row)) measurements.push(...(await bench({ folder, register })));
    return measurements.sort((a, b) => a.row.localeCompare(b.row));
  });
}

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const known = Object.keys(benches);
const unknown = positionals.filter((row) => !known.includes(row));
if (unknown.length > 0)
  console.error(`Okända rader: ${unknown.join(', ')}. De som finns: ${known.toSorted().join(', ')}.`);
else {
  const measurements = await measure(positionals.length > 0 ? positionals : known);
  console.log(values.json ? JSON.stringify(measurements, null, 2) : table(measurements));
}
