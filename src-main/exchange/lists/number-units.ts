// What number formats show beside a number: without it a cell that reads `49,58 %` or `1 200 €` would be read as
// 0,4958 and 1 200 kronor. Source: ISO 29500-1 §18.8.30–31.
import { attributeOf, readXml } from '../xml.ts';

/** Built in, and the same in every language: 0% and 0.00%. */
const builtInPercent: ReadonlySet<string> = new Set(['9', '10']);

/** @returns a unit, if any, for each cell format of the styles part, which the caller has written itself. */
export function readNumberUnits(styles: string | undefined): (string | undefined)[] {
  const codes = new Map<string, string>();
  const formats: string[] = [];
  const path: string[] = [];
  if (styles !== undefined)
    readXml(Buffer.from(styles), 'styles', {
      open(element) {
        if (element.local === 'numFmt')
          codes.set(attributeOf(element, 'numFmtId') ?? '', attributeOf(element, 'formatCode') ?? '');
        if (element.local === 'xf' && path.at(-1) === 'cellXfs')
          formats.push(attributeOf(element, 'numFmtId') ?? '');
        path.push(element.local);
      },
      close: () => path.pop(),
    });
  return formats.map((id) => (builtInPercent.has(id) ? '%' : unitOf(codes.get(id) ?? '')));
}

const knownUnit = /^(kr|kronor|tkr|mkr|mnkr|€|euro|[A-Z]{3})\.?$/i;
const thousandsOrMillions = /^(tkr|mkr|mnkr)\.?$/i;

/** `#,##0 "kr"` → kr, `[$€-2] #,##0` → €, `0.0%` → %. */
function unitOf(formatCode: string): string | undefined {
  const positive = formatCode.split(';')[0] ?? '';
  const written = [...positive.matchAll(/"([^"]*)"|\[\$([^\]-]*)[^\]]*\]|\\(.)/g)]
    .map(([, quoted, currency, escaped]) => quoted ?? currency ?? escaped ?? '')
    .join('')
    .trim();
  const bare = positive.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '');
  if (bare.includes('%')) return '%';
  const unit = written || (/€|kr/.exec(bare)?.[0] ?? '');
  if (!knownUnit.test(unit)) return undefined;
  // A comma after the last digit shows a thousandth of what is stored, which is then in whole kronor.
  const isScaled = /[0#?],+(?![0#?,])/.test(bare);
  return isScaled && thousandsOrMillions.test(unit) ? 'kr' : unit;
}
