/** A file's bytes as a table. Somebody else made the file: this runs in a process that may be stopped (apart.ts). */
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
export async function parseFile(bytes: Uint8Array): Promise<Parsed> {
  if (isOldOffice(bytes)) return fileFault('fileOldOrLocked');
  if (isZip(bytes)) return checked(await parseXlsx(bytes));
  const decoded = decode(bytes);
  return 'fault' in decoded ? decoded : checked(parseCsv(decoded.text));
}

function checked(parsed: Parsed): Parsed {
  if ('fault' in parsed) return parsed;
  const { headings, rows } = parsed.table;
  if (rows.length === 0) return fileFault('fileWithoutRows');
  if (rows.length > limits.rows) return fileFault('fileTooManyRows', { rows: rows.length, most: limits.rows });
  const columns = Math.max(headings.length, ...rows.map(({ cells }) => cells.length));
  return columns > limits.columns ? fileFault('fileTooHeavy') : parsed;
}
