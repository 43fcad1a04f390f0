/** Reads a file as a table, whatever it was made with (R-APP-1, R-OPS-1). */
import { parseCsv } from './csv.ts';
import { decode } from './decode.ts';
import { fileFault, limits, type Parsed } from './parsed.ts';
import { parseXlsx } from './xlsx.ts';

const startsWith = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, index) => bytes[index] === sign);

const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
/** Excel before 2007, and any Excel file with a password. */
const isOldOffice = (bytes: Uint8Array): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/** Judged by what the file holds, never by its name. */
export async function readTable(bytes: Uint8Array): Promise<Parsed> {
  if (bytes.length > limits.bytes) {
    const megabytes = Math.ceil(bytes.length / 1024 / 1024);
    return fileFault('fileTooLarge', { megabytes, most: limits.bytes / 1024 / 1024 });
  }
  if (bytes.length === 0) return fileFault('fileEmpty');
  if (isOldOffice(bytes)) return fileFault('fileOldOrLocked');
  if (isZip(bytes)) return checked(await parseXlsx(bytes));
  const decoded = decode(bytes);
  return 'fault' in decoded ? decoded : checked(parseCsv(decoded.text));
}

function checked(parsed: Parsed): Parsed {
  if ('fault' in parsed) return parsed;
  const { rows } = parsed.table;
  if (rows.length === 0) return fileFault('fileWithoutRows');
  return rows.length > limits.rows ? fileFault('fileTooManyRows', { rows: rows.length, most: limits.rows }) : parsed;
}
