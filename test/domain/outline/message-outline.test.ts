// Nothing travels in a message's data file that its document does not show (format §2.1), tried on the golden messages,
// which have every member.
import { describe, expect, it } from 'vitest';
import { messageOutline } from '../../../src-main/domain/outline/message-outline.ts';
import type { EnvelopeOf } from '../../../src-main/domain/package/format.ts';
import type { MessageKind } from '../../../src-main/domain/package/kinds.ts';
import completion from '../../fixtures/completion-request-1.3.json' with { type: 'json' };
import feedback from '../../fixtures/feedback-1.3.json' with { type: 'json' };
import handover from '../../fixtures/handover-1.3.json' with { type: 'json' };
import receipt from '../../fixtures/receipt-1.3.json' with { type: 'json' };
import request from '../../fixtures/report-request-1.3.json' with { type: 'json' };
import { vocabulary } from '../samples.ts';
import { asRead, raggedTables, readingOf, spoiltTexts } from './outline-text.ts';

const messages = [request, receipt, completion, feedback, handover] as unknown as EnvelopeOf<MessageKind>[];
/** Told in words, as a label, a date or an amount in Swedish, or by the first sixteen digits of a checksum. */
const toldOtherwise: ReadonlySet<string> = new Set([
  'action',
  'amount',
  'coActors',
  'code',
  'currency',
  'digest',
  'field',
  'figure',
  'fileSha256',
  'directions',
  'goals',
  'id',
  'itemId',
  'messageId',
  'pointer',
  'questionId',
  'rate',
  'receivedAt',
  'recordId',
  'recordType',
  'seriesId',
  'responsible',
  'severity',
  'signaturePolicy',
  'status',
  'verdict',
]);

function freeTexts(value: unknown, member = ''): string[] {
  if (typeof value === 'string') return toldOtherwise.has(member) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => freeTexts(item, member));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => freeTexts(item, name));
}

describe.each(messages.map((message) => ({ kind: message.kind, message })))(
  'the document of a $kind',
  ({ message }) => {
    const document = messageOutline(message, vocabulary);

    it('shows every text of its data file', () => {
      const reading = readingOf(document);
      const texts = freeTexts(message.payload);

      expect(texts).not.toEqual([]);
      expect(texts.filter((text) => !reading.includes(asRead(text)))).toEqual([]);
    });

    it('has no empty text, no trace of a missing value and no crooked table', () => {
      expect([spoiltTexts(document), raggedTables(document)]).toEqual([[], []]);
    });
  },
);
