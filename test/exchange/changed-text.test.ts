// What is told of a document that someone has written in after it was exported.
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packageFindingText } from '../../src-main/domain/wording/package-findings.ts';
import { readPackage } from '../../src-main/exchange/read-package.ts';

const sample = readFileSync(
  new URL('../../assets/package-format/samples/report-bundle.docx', import.meta.url),
);
const body = 'word/document.xml';

const readEdited = (edit: (xml: string) => string) => {
  const parts = unzipSync(sample);
  const before = strFromU8(parts[body] ?? new Uint8Array());
  const after = edit(before);
  if (after === before) throw new Error('nothing was edited');
  return readPackage(zipSync({ ...parts, [body]: strToU8(after) }), 'rapport.docx');
};

describe('a document that someone has written in', () => {
  it('(B32) is read as it was exported, and its texts that are no longer there are told', () => {
    const { envelope, findings } = readEdited((xml) =>
      xml.replaceAll('Studiebesök från vänorten', 'Studiebesök från Stettin'),
    );

    expect(envelope).toEqual(readPackage(sample, 'rapport.docx').envelope);
    expect(findings.map(({ code, params }) => [code, params])).toEqual([
      ['DOCX-TEXT-CHANGED', { texts: '”Studiebesök från vänorten”' }],
    ]);
    expect(findings.map((finding) => packageFindingText(finding).what)).toEqual([
      'Texten i dokumentet är ändrad efter exporten; där står inte längre ”Studiebesök från vänorten”. Ändringarna i texten importeras inte.',
    ]);
  });

  it('(B32) with something added is only said to be changed, since nothing of the report is gone', () => {
    const { findings } = readEdited((xml) =>
      xml.replace('</w:body>', '<w:p><w:r><w:t>Ett tillägg för hand.</w:t></w:r></w:p></w:body>'),
    );

    expect(findings.map(({ code, params }) => [code, params])).toEqual([['DOCX-TEXT-CHANGED', {}]]);
  });

  it('(B32) that has lost most of its text names three of the texts and counts the others', () => {
    const { findings } = readEdited((xml) => xml.replace(/<w:body>.*<\/w:body>/s, '<w:body></w:body>'));

    expect(findings.map(({ code, params }) => [code, String(params.texts).split('”, ”').length])).toEqual([
      ['DOCX-TEXT-CHANGED', 3],
    ]);
    expect(findings[0]?.params.more).toBeGreaterThan(10);
  });
});
