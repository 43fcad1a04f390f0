/** The first sheet of an Excel workbook. A formula gives the value that Excel last saved for it. */
import { InvalidInputError, InvalidSpreadsheetError, readSheet } from 'read-excel-file/node';
import { fileFault, limits, type Parsed, toTable } from './table.ts';

/** Unpacked, a workbook of the largest size that is let in may be this much; more is no honest list. */
const unpackedBytes = 15 * limits.bytes;

const centralEntry = 0x02014b50;

/** The sizes that the archive's own list promises; reading stops at the first entry that is not one. */
function promisedBytes(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = buffer.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0 && at + 46 <= bytes.length; ) {
    if (view.getUint32(at, true) !== centralEntry) break;
    total += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return total;
}

/** Days are midnight UTC in a workbook, whatever the zone of the one who wrote it. */
const text = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim();
};

export async function parseXlsx(bytes: Uint8Array): Promise<Parsed> {
  if (promisedBytes(bytes) > unpackedBytes) return fileFault('fileTooLarge', { megabytes: unpackedBytes / 1024 / 1024, most: limits.bytes / 1024 / 1024 });
  try {
    const rows = await readSheet(Buffer.from(bytes));
    return toTable(rows.map((cells, index) => ({ row: index + 1, cells: cells.map(text) })));
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError) return fileFault('fileNotTable');
    throw error;
  }
}
