/** A file as rows of texts, whatever it was made with (R-APP-1, R-OPS-1). */
import type { Refusal } from '../domain/case/definition.ts';
import { parseCsv } from './csv.ts';
import { decode } from './decode.ts';
import { parseXlsx } from './xlsx.ts';

export interface TableRow {
  /** As a spreadsheet shows it: the headings stand in row 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
}

export type Parsed = { readonly table: Table } | { readonly fault: Refusal };

/** Files beyond these are no list of applicants or positions; they are refused before anything is read. */
export const limits = { bytes: 20 * 1024 * 1024, rows: 10_000 } as const;

export const fileFault = (code: string, data?: Refusal['data']): { fault: Refusal } => ({
  fault: { code, ...(data === undefined ? {} : { data }) },
});

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

/** The first row that is not empty holds the headings; rows without any text are left out. */
export function toTable(rows: readonly TableRow[]): Parsed {
  const [head, ...rest] = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (head === undefined) return fileFault('fileEmpty');
  return { table: { headings: head.cells, rows: rest } };
}

function checked(parsed: Parsed): Parsed {
  if ('fault' in parsed) return parsed;
  const { rows } = parsed.table;
  if (rows.length === 0) return fileFault('fileWithoutRows');
  return rows.length > limits.rows ? fileFault('fileTooManyRows', { rows: rows.length, most: limits.rows }) : parsed;
}
