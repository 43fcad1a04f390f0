/** The first sheet of an Excel workbook. A formula gives the value that Excel last saved for it. */
import { InvalidInputError, InvalidSpreadsheetError, readSheet } from 'read-excel-file/node';
import { fileFault, limits, type Parsed, toTable } from './parsed.ts';

/** Unpacked, a workbook of the largest size that is let in may be this much; more is no honest list. */
const unpackedBytes = 5 * limits.bytes;

const endOfList = 0x06054b50;
const listEntry = 0x02014b50;
/** The list's end lies within a comment's greatest length of the file's end. */
const endWithin = 65_557;

/** The sizes that the archive's own list promises; a file without a list is left to the reader to refuse. */
function promisedBytes(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= Math.max(0, bytes.length - endWithin) && view.getUint32(end, true) !== endOfList) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== endOfList) return 0;
  let total = 0;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= bytes.length && view.getUint32(at, true) === listEntry) {
    total += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return total;
}

/** Days are midnight UTC in a workbook, whatever the zone of the one who wrote it. */
const text = (cell: unknown): string => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  // A cell holds nothing else than these; what a newer library might add is not guessed at.
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell).trim() : '';
};

export async function parseXlsx(bytes: Uint8Array): Promise<Parsed> {
  if (promisedBytes(bytes) > unpackedBytes)
    return fileFault('fileTooLarge', { megabytes: unpackedBytes / 1024 / 1024, most: limits.bytes / 1024 / 1024 });
  try {
    const rows = await readSheet(Buffer.from(bytes));
    return toTable(rows.map((cells, index) => ({ row: index + 1, cells: cells.map(text) })));
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError)
      return fileFault('fileNotTable');
    // What is broken inside is said by the reader in plain errors; what ran out, and our own mistakes, are others.
    if (error instanceof Error && error.constructor === Error) return fileFault('fileNotTable');
    if (error instanceof RangeError) return fileFault('fileTooHeavy');
    throw error;
  }
}
