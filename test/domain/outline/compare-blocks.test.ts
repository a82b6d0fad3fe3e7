import { describe, expect, it } from 'vitest';
import { compareBlocks } from '../../../src-main/domain/outline/compare-blocks.ts';
import { messageBlocks } from '../../../src-main/domain/outline/message-outline.ts';
import type { OutlineBlock } from '../../../src-main/domain/outline/outline.ts';
import type { PayloadOf } from '../../../src-main/domain/package/format.ts';
import { vocabulary } from '../samples.ts';

const request: PayloadOf<'report-request'> = {
  dueOn: '2007-01-31',
  signaturePolicy: 'optional',
  acceptVersions: ['1.2'],
  instructions: 'Redovisa hela året.',
  questions: [],
  rates: [{ currency: 'EUR', rate: '9.25' }],
};
const blocksOf = (payload: PayloadOf<'report-request'>): OutlineBlock[] =>
  messageBlocks({ kind: 'report-request', payload }, vocabulary);

describe('two messages of a kind', () => {
  it('that say the same do not differ', () => {
    expect(compareBlocks(blocksOf(request), blocksOf({ ...request }))).toEqual([]);
  });

  it('differ by their fields, texts and rows, under the names that these have in the document', () => {
    const later = {
      ...request,
      dueOn: '2007-02-15',
      instructions: undefined,
      rates: [{ currency: 'EUR', rate: '9.30' }],
    };
    const differences = compareBlocks(blocksOf(request), blocksOf(later));

    expect(differences).toEqual([
      { label: 'Sista dag att lämna rapporten', before: '2007-01-31', after: '2007-02-15' },
      {
        label: expect.stringContaining('Växelkurser'),
        before: expect.stringContaining('9,25'),
        after: expect.stringContaining('9,30'),
      },
      { label: 'Vad som begärs', before: 'Redovisa hela året.', after: undefined },
    ]);
  });

  it('differ by what only one of them has', () => {
    const fields = (label: string): OutlineBlock[] => [
      { type: 'fields', caption: 'Fält', fields: [{ label, value: 'x' }] },
    ];

    expect(compareBlocks(fields('Bort'), fields('Till'))).toEqual([
      { label: 'Till', before: undefined, after: 'x' },
      { label: 'Bort', before: 'x', after: undefined },
    ]);
  });
});
