/** What is exported, before anybody has chosen how: the same cells become CSV, a workbook or JSON (R-STA-3). */
import type { Day } from '../domain/words.ts';

/** A word of the service's own: machines get the code, people the text. */
export interface Word {
  readonly code: string | boolean;
  readonly text: string;
}

/** Strings are people's words, and are never more than that. */
export type Cell = string | number | null | { readonly day: Day } | Word;

export interface Column {
  readonly key: string;
  readonly heading: string;
}

export interface ExportTable {
  /** Of the sheet: at most 31 characters. */
  readonly title: string;
  /** Of the file, without its ending; letters and hyphens. */
  readonly file: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export const isDayCell = (cell: Cell): cell is { readonly day: Day } =>
  typeof cell === 'object' && cell !== null && 'day' in cell;

const plain = (cell: Cell): string | number | boolean | null => {
  if (typeof cell !== 'object' || cell === null) return cell;
  return isDayCell(cell) ? cell.day : cell.code;
};

/** For machines: codes, days as YYYY-MM-DD, numbers as they are. */
export const itemsOf = ({ columns, rows }: ExportTable): Record<string, string | number | boolean | null>[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ key }, at) => [key, plain(row[at] ?? null)])));

/** What a spreadsheet would take for a formula, also behind what nobody sees and in the signs' wide and small forms. */
export const looksLikeFormula = (text: string): boolean =>
  /^[\s\p{Cc}\p{Cf}]*[=+\-@\u2212\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b]|^[\t\r\n]/u.test(text);
