/** CSV with any of the separators that people's tools write. */
import { CsvError, parse } from 'csv-parse/sync';
import { fileFault, type Parsed, toTable } from './parsed.ts';

const separators = [';', ',', '\t', '|'] as const;

/** The heading line without what stands in quotes, where a separator is a sign like any other. */
const headLine = (text: string): string => (text.split(/\r?\n|\r/, 1)[0] ?? '').replaceAll(/"[^"]*"/g, '""');

/** Excel names the separator in a first line of its own. */
const named = /^sep=(.)\r?\n/i;

function separatorOf(text: string): string {
  const line = headLine(text);
  const counted = separators.map((sign) => [sign, line.split(sign).length] as const);
  return counted.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

export function parseCsv(text: string): Parsed {
  const sign = named.exec(text)?.[1];
  const offset = sign === undefined ? 0 : 1;
  const body = text.replace(named, '');
  const delimiter = sign ?? separatorOf(body);
  try {
    const rows: string[][] = parse(body, {
      delimiter,
      // All of them: where lines end in two ways, a row would else be swallowed by the one before.
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      // A nickname in quotation marks inside a cell is no beginning of a quoted one.
      relax_quotes: true,
      trim: true,
      skip_empty_lines: false,
    });
    return toTable(rows.map((cells, index) => ({ row: index + 1 + offset, cells })));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return fileFault('fileQuotesBroken', { line: Number(error['lines'] ?? 0) + offset });
  }
}
