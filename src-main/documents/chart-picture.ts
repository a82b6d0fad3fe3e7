// A chart as a picture for a document. Drawn with the typeface that ships with the program and with none of the
// machine's own, so that the same chart is the same bytes on every machine.
import { join } from 'node:path';
import { layOutChart } from '../domain/charts/lay-out.ts';
import type { Drawing, Shape, Tone } from '../domain/charts/shape.ts';
import type { ChartBlock } from '../domain/outline/outline.ts';
import { colour } from './styles.ts';
import { writableLine } from './text-runs.ts';

/** A PNG of twice the size that it is shown in, so that it is sharp on paper too. */
export interface ChartPicture {
  bytes: Uint8Array;
  /** Of the sheet; the width is that of a page's text. */
  width: number;
  height: number;
}

const sharpness = 2;
const family = 'Source Sans 3';

const colours: Readonly<Record<Tone, string>> = {
  first: colour.accent,
  second: 'C07A2C',
  third: '5F6B6E',
  ink: colour.ink,
  quiet: colour.muted,
  rule: colour.hairline,
};

/** @param fontsFolder where the typeface lies, outside any archive. */
export async function drawCharts(
  blocks: readonly ChartBlock[],
  fontsFolder: string,
): Promise<Map<ChartBlock, ChartPicture>> {
  const pictures = new Map<ChartBlock, ChartPicture>();
  if (blocks.length === 0) return pictures;
  // Most documents have no chart, so what draws them is loaded with the first.
  const { Resvg } = await import('@resvg/resvg-js');
  for (const block of blocks) {
    const drawing = layOutChart(block.chart);
    const picture = new Resvg(toSvg(drawing), {
      fitTo: { mode: 'zoom', value: sharpness },
      font: {
        loadSystemFonts: false,
        fontFiles: [
          join(fontsFolder, 'SourceSans3-Regular.ttf'),
          join(fontsFolder, 'SourceSans3-SemiBold.ttf'),
        ],
        defaultFontFamily: family,
      },
    }).render();
    pictures.set(block, { bytes: picture.asPng(), width: drawing.width, height: drawing.height });
  }
  return pictures;
}

const toSvg = ({ width, height, shapes }: Drawing): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${family}"><rect width="100%" height="100%" fill="#fff"/>${shapes.map(shapeSvg).join('')}</svg>`;

function shapeSvg(shape: Shape): string {
  const paint = `#${colours[shape.tone]}`;
  switch (shape.type) {
    case 'rect':
      return `<rect x="${at(shape.x)}" y="${at(shape.y)}" width="${at(shape.width)}" height="${at(shape.height)}" rx="1.5" fill="${paint}"/>`;
    case 'path':
      return `<polyline points="${shape.points.map(([x, y]) => `${at(x)},${at(y)}`).join(' ')}" fill="none" stroke="${paint}" stroke-width="${shape.width}"${shape.dash ? ` stroke-dasharray="${shape.dash.join(' ')}"` : ''}/>`;
    case 'dot':
      return `<circle cx="${at(shape.x)}" cy="${at(shape.y)}" r="${shape.radius}" fill="${paint}"/>`;
    case 'text':
      return `<text x="${at(shape.x)}" y="${at(shape.y)}" font-size="${shape.size}" font-weight="${shape.isStrong ? 600 : 400}" text-anchor="${shape.anchor}" fill="${paint}">${escaped(writableLine(shape.text))}</text>`;
  }
}

/** Hundredths of a unit: what finer differences there are between machines do not show. */
const at = (length: number): string => String(Math.round(length * 100) / 100);

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (letter) => (letter === '&' ? '&amp;' : letter === '<' ? '&lt;' : '&gt;'));
