/** A file as rows of texts: what every reader gives, and what no file may exceed. */
import type { Refusal } from '../domain/case/definition.ts';

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
export const limits = { bytes: 20 * 1024 * 1024, rows: 10_000, columns: 1_000 } as const;

export const fileFault = (code: string, data?: Refusal['data']): { fault: Refusal } => ({
  fault: { code, ...(data === undefined ? {} : { data }) },
});

/** The first row that is not empty holds the headings; rows without any text are left out. */
export function toTable(rows: readonly TableRow[]): Parsed {
  const [head, ...rest] = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (head === undefined) return fileFault('fileEmpty');
  return { table: { headings: head.cells, rows: rest } };
}
