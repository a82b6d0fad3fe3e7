// What a chart is drawn of: a handful of shapes on a sheet of a given size. The window makes SVG elements of them and
// the document a picture; neither decides where anything stands.

/** A sheet is as wide as the text of a page; lengths are its units. */
export const sheetWidth = 600;
export const textSize = 13;

/** What a colour means; each place that draws has its own colour for it. */
export type Tone = 'first' | 'second' | 'third' | 'ink' | 'quiet' | 'rule';

export interface RectShape {
  type: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  tone: Tone;
}

export interface PathShape {
  type: 'path';
  /** Through which points, in order. */
  points: readonly (readonly [x: number, y: number])[];
  tone: Tone;
  width: number;
  /** Lengths of strokes and gaps; absent: unbroken. */
  dash?: readonly number[];
}

export interface DotShape {
  type: 'dot';
  x: number;
  y: number;
  radius: number;
  tone: Tone;
}

export interface TextShape {
  type: 'text';
  x: number;
  /** Of the line that the letters stand on. */
  y: number;
  text: string;
  size: number;
  anchor: 'start' | 'middle' | 'end';
  tone: Tone;
  isStrong?: boolean;
}

export type Shape = RectShape | PathShape | DotShape | TextShape;

export interface Drawing {
  width: number;
  height: number;
  shapes: readonly Shape[];
}
