import { type IRunPropertiesOptions, Tab, TextRun } from 'docx';

// What XML 1.0 cannot hold. `cleanText` of the domain keeps it out of every record, so it comes here only by a fault.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what the pattern is for
const impossibleInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Any text as XML can hold it. What it cannot hold becomes U+FFFD, so that a loss is seen and never silent. */
export const writable = (text: string): string =>
  text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(impossibleInXml, '\ufffd');

/** Writable text on one line, for file properties and table descriptions. */
export const writableLine = (text: string): string => writable(text).replaceAll(/\s*[\n\t]\s*/g, ' ');

/** The runs of a text: its line feeds become line breaks, its tabs become tabs. */
export function textRuns(text: string, format: IRunPropertiesOptions = {}): TextRun[] {
  return writable(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...format, break: index === 0 ? 0 : 1, children: withTabs(line) }));
}

const withTabs = (line: string): (string | Tab)[] =>
  line.split('\t').flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part]));
