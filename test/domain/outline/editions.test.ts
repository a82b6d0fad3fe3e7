import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../src-main/domain/approval.ts';
import {
  approvalSentence,
  approvedEdition,
  correctedEdition,
  draftEdition,
} from '../../../src-main/domain/outline/editions.ts';
import type { OutlineDocument } from '../../../src-main/domain/outline/outline.ts';
import { id } from '../sample-ids.ts';
import { vocabulary } from '../samples.ts';

const outline: OutlineDocument = {
  title: 'Verksamhetsberättelse 2006',
  organisation: 'Malmö stad · Stadskontoret',
  coverLines: [],
  footer: 'Verksamhetsberättelse 2006',
  blocks: [{ type: 'paragraph', text: 'Året.' }],
};
const decision = { body: 'Kommunstyrelsen', decidedOn: '2007-04-11', section: '112' };
const correction: Correction = {
  id: id(1),
  right: '13 projekt',
  organisation: 'sdf-fosie',
  revision: 2,
  writtenAt: '2007-05-02T08:00:00Z',
  writtenBy: 'Lina Ek',
};

describe('an edition', () => {
  it('says that a draft is one, on its cover and on each page', () => {
    const { coverLines, footer } = draftEdition(outline, '2007-03-01T08:00:00Z');

    expect([coverLines, footer]).toEqual([
      ['Utkast 2007-03-01', 'För godkännande i kommunstyrelsen'],
      'Verksamhetsberättelse 2006 · utkast',
    ]);
  });

  it('says who approved it', () => {
    expect(approvedEdition(outline, decision).coverLines).toEqual([
      'Godkänd av kommunstyrelsen den 11 april 2007, §\u00a0112',
    ]);
  });

  it.each([
    [{ section: '§ 112' }, ', § 112'],
    [{ registryNumber: 'dnr STK-2007-118' }, ', dnr STK-2007-118'],
    [{ registryNumber: 'STK-2007-118' }, ', dnr STK-2007-118'],
    [{}, ''],
  ])('writes %j as an official would', (more, ending) => {
    const { body, decidedOn } = decision;

    expect(approvalSentence({ body, decidedOn, ...more })).toBe(
      `Godkänd av kommunstyrelsen den 11 april 2007${ending}`,
    );
  });

  it('has its corrections first and what was approved unchanged after them', () => {
    const { blocks, coverLines } = correctedEdition(
      approvedEdition(outline, decision),
      [correction],
      vocabulary,
    );

    expect(coverLines.at(-1)).toBe('Med rättelser till och med 2007-05-02');
    expect(blocks.slice(-outline.blocks.length)).toEqual(outline.blocks);
    expect(JSON.stringify(blocks)).toContain('2007-05-02 · Fosie stadsdelsförvaltning, rapport version 2');
  });
});
