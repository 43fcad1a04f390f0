/** Which column is which: Norwegian and English headings, however they are written. */
import type { Refusal } from '../domain/case/definition.ts';
import type { CaseKind } from '../domain/words.ts';
import type { Table, TableRow } from './parsed.ts';
import type { Read } from './values.ts';

export interface Column {
  /** Headings, in small letters without anything but letters and digits. */
  readonly names: readonly string[];
  readonly required?: boolean;
  /** The command's field that it fills; absent where the import itself makes something of it. */
  readonly field?: string;
  readonly read?: (cell: string) => Read<unknown>;
}
export type Columns<Name extends string> = Readonly<Record<Name, Column>>;

export const headingKey = (heading: string): string => heading.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

export interface Fault extends Refusal {
  /** Whose texts say it: the kind of case that refused, or the import. */
  readonly from: CaseKind | 'imports';
  /** As a spreadsheet shows it; null for what is wrong with the file as a whole. */
  readonly row: number | null;
  /** The heading as it is written in the file. */
  readonly column: string | null;
}

export const fileWide = (refusal: Refusal): Fault => ({ ...refusal, from: 'imports', row: null, column: null });

/** One row's cells by the column's own name; a column that the file has not is absent. */
export interface Entry<Name extends string> {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<Name, string>>>;
  readonly heading: (name: Name) => string;
}

export interface Mapped<Name extends string> {
  readonly records: readonly Entry<Name>[];
  /** Headings that say nothing to this import: their cells are never read (R-PRV-1). */
  readonly ignored: readonly string[];
  readonly faults: readonly Fault[];
}

function placesOf<Name extends string>(headings: readonly string[], columns: Columns<Name>): Map<Name, number[]> {
  const places = new Map<Name, number[]>();
  const names = Object.keys(columns) as Name[];
  headings.forEach((heading, index) => {
    const key = headingKey(heading);
    const name = names.find((one) => headingKey(one) === key || columns[one].names.includes(key));
    if (name !== undefined) places.set(name, [...(places.get(name) ?? []), index]);
  });
  return places;
}

/** A cell that begins as a formula is none of ours to compute; one with an error has no value. */
const formula = /^=/;
const formulaError = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|VERDI!|I\/T|NAVN\?)/;

export function mapColumns<Name extends string>({ headings, rows }: Table, columns: Columns<Name>): Mapped<Name> {
  const places = placesOf(headings, columns);
  const used = new Set([...places.values()].flat());
  const headingOf = (name: Name): string => headings[places.get(name)?.[0] ?? -1] ?? name;
  const faults = columnFaults(headings, columns, places);
  const records = rows.map(({ row, cells }: TableRow): Entry<Name> => {
    const read = [...places].map(([name, [place = -1]]) => [name, cells[place]?.trim() ?? ''] as const);
    for (const [name, cell] of read) {
      if (formula.test(cell) || formulaError.test(cell))
        faults.push({ from: 'imports', code: 'cellFormula', row, column: headingOf(name) });
    }
    return { row, cells: Object.fromEntries(read) as Partial<Record<Name, string>>, heading: headingOf };
  });
  const ignored = headings.filter((heading, index) => heading !== '' && !used.has(index));
  return { records, ignored, faults };
}

function columnFaults<Name extends string>(
  headings: readonly string[],
  columns: Columns<Name>,
  places: ReadonlyMap<Name, readonly number[]>,
): Fault[] {
  // One heading and nothing in it that is known: the separator was not found.
  if (places.size === 0 && headings.filter((heading) => heading !== '').length <= 1)
    return [fileWide({ code: 'fileOneColumn' })];
  const names = Object.keys(columns) as Name[];
  const missing = names.filter((name) => columns[name].required === true && !places.has(name));
  const twice = [...places].filter(([, found]) => found.length > 1);
  return [
    ...missing.map(
      (name): Fault => ({ from: 'imports', code: 'columnMissing', row: null, column: name, data: { column: name } }),
    ),
    ...twice.map(([name, found]): Fault => {
      const both = found.map((place) => headings[place] ?? '').join(', ');
      return { from: 'imports', code: 'columnTwice', row: null, column: name, data: { column: name, headings: both } };
    }),
  ];
}

/** The body of one row's command, with every cell that cannot be read as a fault. Empty cells leave the field out. */
export function bodyFrom<Name extends string>(
  entry: Entry<Name>,
  columns: Columns<Name>,
): { readonly body: Readonly<Record<string, unknown>>; readonly faults: readonly Fault[] } {
  const body: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const name of Object.keys(columns) as Name[]) {
    const { field, read = (value: string): Read<unknown> => ({ value }) } = columns[name];
    const cell = entry.cells[name] ?? '';
    if (field === undefined || cell === '') continue;
    const result = read(cell);
    if ('value' in result) place(body, field.split('.'), result.value);
    else faults.push({ from: 'imports', code: result.code, row: entry.row, column: entry.heading(name) });
  }
  return { body, faults };
}

function place(body: Record<string, unknown>, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    body[name] = value;
    return;
  }
  const inside = body[name];
  const next = typeof inside === 'object' && inside !== null ? { ...inside } : {};
  place(next, rest, value);
  body[name] = next;
}

/** The heading behind a field that was refused; the field's own name where no column fills it. */
export function headingOfField<Name extends string>(
  entry: Entry<Name>,
  columns: Columns<Name>,
): (field: string) => string {
  const names = Object.keys(columns) as Name[];
  return (field) => {
    const exact = names.find((name) => columns[name].field === field);
    const inside = exact ?? names.find((name) => columns[name].field?.startsWith(`${field}.`) === true);
    return inside === undefined ? field : entry.heading(inside);
  };
}
