// What goes between the reading thread and whoever has a file read.
import type { ReadPackage } from '../app/ports.ts';

export interface ReadingRequest {
  bytes: Uint8Array;
  fileName: string;
}

export interface ReadingReply {
  read: Omit<ReadPackage, 'envelope'>;
  /** UTF-8. Its buffer is handed over, not copied. */
  envelopeJson?: Uint8Array<ArrayBuffer>;
}
