// Reads a person's own list, an Excel workbook or a text file with columns, into cells. What kind of file it is comes
// from its bytes; its name is only for messages, since lists are renamed all the time and neither kind can harm.

import { type ListFile, listLimits } from '../domain/list-import/cell.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import { readCsv } from './lists/csv-list.ts';
import { readWorkbook } from './lists/workbook.ts';

const compoundFile = 'd0cf11e0';
const zip = '504b0304';
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');
/** PDF, pictures, RTF, gzip, 7z. */
const otherSignatures = /^(25504446|89504e47|ffd8ff|47494638|7b5c727466|1f8b|377abcaf)/;

/**
 * @param fileName without folders; it is quoted in failures.
 * Fails with LIST-NOT-A-LIST, LIST-WRONG-FORMAT, LIST-MACROS, LIST-PASSWORD, LIST-DAMAGED, LIST-TOO-LARGE,
 * LIST-CELL-TOO-LONG or LIST-EMPTY; never throws on hostile input.
 */
export async function readList(bytes: Uint8Array, fileName: string): Promise<Result<ListFile>> {
  const name = fileName;
  if (bytes.length > listLimits.fileBytes) return fail('LIST-TOO-LARGE', { name });
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  if (start === '') return fail('LIST-EMPTY', { name });
  if (start.startsWith(compoundFile)) {
    // A workbook with a password is a compound file that holds the real one, encrypted (MS-OFFCRYPTO §1.3).
    const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(encryptedPackage);
    return isEncrypted
      ? fail('LIST-PASSWORD', { name })
      : fail('LIST-WRONG-FORMAT', { name, format: '.xls' });
  }
  if (otherSignatures.test(start)) return fail('LIST-NOT-A-LIST', { name });
  const read = start.startsWith(zip) ? await readWorkbook(bytes, name) : readCsv(bytes, name);
  if (!read.ok) return read;
  const sheets = read.value.sheets.filter(({ rows }) => rows.length > 0);
  return sheets.length === 0 ? fail('LIST-EMPTY', { name }) : checkSize({ ...read.value, sheets }, name);
}

function checkSize(list: ListFile, name: string): Result<ListFile> {
  if (list.sheets.length > listLimits.sheets) return fail('LIST-TOO-LARGE', { name });
  let cells = 0;
  let characters = 0;
  for (const { rows } of list.sheets) {
    if (rows.length > listLimits.rows) return fail('LIST-TOO-LARGE', { name });
    for (const [index, row] of rows.entries()) {
      cells += row.length;
      for (const cell of row) {
        const length = cell.kind === 'text' ? cell.text.length : 0;
        if (length > listLimits.cellLength) return fail('LIST-CELL-TOO-LONG', { name, row: index + 1 });
        characters += length;
      }
      if (row.length > listLimits.columns || cells > listLimits.cells || characters > listLimits.characters)
        return fail('LIST-TOO-LARGE', { name });
    }
  }
  return succeed(list);
}
