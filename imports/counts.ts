/** A position's numbers from the agency's own tool (R-APP-8): one row, which becomes one `recordCounts`. */
import { type NumberName, numberNames } from '../domain/position/facts.ts';
import type { Actor, CaseRef } from '../domain/words.ts';
import type { Store } from '../store/store.ts';
import { bodyFrom, type Column, type Columns, fileWide, headingOfField, mapColumns } from './columns.ts';
import { existingCases, rowKey } from './existing.ts';
import type { Table } from './parsed.ts';
import type { Prepared } from './run.ts';
import { readNumber } from './values.ts';

const column = (name: NumberName, ...names: readonly string[]): Column => ({
  names: [name, ...names],
  field: `numbers.${name}`,
  read: readNumber,
});

const columns: Columns<NumberName> = {
  received: column('received', 'søknader', 'søknadar', 'mottatt', 'mottekne', 'applications'),
  ticked: column('ticked', 'avkrysset', 'avkryssa', 'krysset', 'kryssa'),
  declared: column('declared', 'egenerklæring', 'eigenerklæring', 'egenerklæringer', 'eigenerklæringar', 'erklært'),
  interviewed: column('interviewed', 'intervju', 'intervjuet', 'intervjua'),
  answered: column('answered', 'besvart', 'svar', 'fåttsvar'),
  withdrawn: column('withdrawn', 'trukket', 'trekt', 'trukketseg', 'trektseg'),
};

const isNumber = (field: string): field is NumberName => numberNames.some((name) => name === field);

export async function prepareCounts(
  store: Store,
  table: Table,
  { actor, position }: { readonly actor: Actor; readonly position: string },
): Promise<Prepared> {
  const { records, ignored, faults } = mapColumns(table, columns);
  const [entry, second] = records;
  // Totals, not additions: of two rows only one could be true.
  const tooMany = second === undefined ? [] : [fileWide({ code: 'fileOneRowOnly', data: { rows: records.length } })];
  if (entry === undefined || tooMany.length > 0) return { rows: [], faults: [...faults, ...tooMany], ignored };
  const { body, faults: own } = bodyFrom(entry, columns);
  const all = [...faults, ...own];
  if (all.length > 0) return { rows: [], faults: all, ignored };
  const ref: CaseRef = { kind: 'position', id: position };
  const known = await existingCases(store, [position]);
  const command = { numbers: {}, ...body, type: 'recordCounts' };
  const toHeading = headingOfField(entry, columns);
  const row = {
    row: entry.row,
    isNew: false,
    givings: [{ actor, ref, command, key: rowKey(store, command, known.get(position)?.seq ?? 0) }],
    headingOf: (field: string) => toHeading(isNumber(field) ? `numbers.${field}` : field),
  };
  return { rows: [row], faults: [], ignored };
}
