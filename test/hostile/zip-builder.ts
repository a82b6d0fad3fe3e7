// Writes zip files that no honest tool writes: every header field can lie. Source: APPNOTE.TXT 6.3.10 §4.3.
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  name: string;
  content?: Uint8Array;
  /** What stands in the file instead of the deflated content. */
  data?: Uint8Array;
  method?: number;
  flags?: number;
  inflatedBytes?: number;
  /** What the local header says where it differs from the directory. */
  localName?: string;
  localMethod?: number;
  /** Index of an earlier part whose bytes this one claims; it then has none of its own. */
  sharesBytesOf?: number;
}

export function buildZip(parts: readonly ZipPart[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = part.content ?? new Uint8Array();
    const method = part.method ?? 8;
    const data = part.data ?? (method === 8 ? deflateRawSync(content) : content);
    const start = part.sharesBytesOf === undefined ? offset : (offsets[part.sharesBytesOf] ?? 0);
    offsets.push(start);
    const fields = {
      flags: part.flags ?? 0x0800,
      crc: crc32(content),
      deflatedBytes: data.length,
      inflatedBytes: part.inflatedBytes ?? content.length,
    };
    central.push(header(0x02014b50, part.name, { ...fields, method }, start));
    if (part.sharesBytesOf !== undefined) continue;
    const written = [
      header(0x04034b50, part.localName ?? part.name, { ...fields, method: part.localMethod ?? method }),
      Buffer.from(data),
    ];
    local.push(...written);
    offset += Buffer.concat(written).length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

interface HeaderFields {
  flags: number;
  method: number;
  crc: number;
  deflatedBytes: number;
  inflatedBytes: number;
}

/** A local header, or with `offset` a directory header: the same fields, two bytes later. */
function header(signature: number, name: string, fields: HeaderFields, offset?: number): Buffer {
  const isCentral = offset !== undefined;
  const bytes = Buffer.alloc(isCentral ? 46 : 30);
  const shift = isCentral ? 2 : 0;
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(fields.flags, 6 + shift);
  bytes.writeUInt16LE(fields.method, 8 + shift);
  bytes.writeUInt32LE(fields.crc, 14 + shift);
  bytes.writeUInt32LE(fields.deflatedBytes, 18 + shift);
  bytes.writeUInt32LE(fields.inflatedBytes, 22 + shift);
  bytes.writeUInt16LE(Buffer.byteLength(name), 26 + shift);
  if (offset !== undefined) bytes.writeUInt32LE(offset, 42);
  return Buffer.concat([bytes, Buffer.from(name)]);
}
