import type { MessageContent } from '../contract/message-views.ts';
import type { EnvelopeOf } from '../domain/package/format.ts';
import type { MessageKind } from '../domain/package/kinds.ts';

/** What a message says, of the kind that it is, without the envelope round it. */
export const toMessageContent = ({ kind, payload }: EnvelopeOf<MessageKind>): MessageContent =>
  ({ kind, payload }) as MessageContent;
