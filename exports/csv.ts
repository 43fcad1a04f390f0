/**
 * CSV as Norwegian Excel opens it right by a double click: UTF-8 with a mark, semicolons, CRLF, decimal commas. Days are
 * YYYY-MM-DD, which every language of Excel takes for days. Every text is quoted; one that reads like a formula gets an
 * apostrophe before it, numbers never do: a negative number stays a number.
 */
import { type Cell, type ExportTable, isDayCell, looksLikeFormula } from './table.ts';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const disarmed = (text: string): string => (looksLikeFormula(text) ? `'${text}` : text);

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell === 'string') return quoted(disarmed(cell));
  return isDayCell(cell) ? cell.day : quoted(disarmed(cell.text));
}

export function toCsv({ columns, rows }: ExportTable): Buffer {
  const lines = [columns.map(({ heading }) => heading), ...rows].map((cells) => cells.map(field).join(';'));
  return Buffer.from(`\ufeff${lines.map((line) => `${line}\r\n`).join('')}`);
}
