/** Applicants from the agency's recruitment tool (R-APP-1, R-APP-2): one `receive` for each row. */
import type { Actor, CaseRef, Day } from '../domain/words.ts';
import { keyedId } from '../store/ids.ts';
import type { Store } from '../store/store.ts';
import { bodyFrom, type Columns, type Entry, type Fault, headingOfField, mapColumns } from './columns.ts';
import { type Existing, existingCases, rowKey } from './existing.ts';
import type { Table } from './parsed.ts';
import type { PlannedRow, Prepared } from './run.ts';
import { readDay, readLanguage, readYesNo } from './values.ts';

type Name =
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'language'
  | 'toolId'
  | 'receivedOn'
  | 'ticked'
  | 'tickDisability'
  | 'tickGap';

const columns: Columns<Name> = {
  name: {
    names: [
      'navn',
      'namn',
      'søker',
      'søkar',
      'søkernavn',
      'søkarnamn',
      'fulltnavn',
      'fulltnamn',
      'kandidat',
      'name',
      'fullname',
      'applicant',
      'candidate',
    ],
  },
  firstName: { names: ['fornavn', 'fornamn', 'firstname', 'givenname'] },
  lastName: { names: ['etternavn', 'etternamn', 'lastname', 'surname', 'familyname'] },
  email: { names: ['epost', 'epostadresse', 'email', 'emailaddress', 'mail', 'mailadresse'], field: 'applicant.email' },
  language: { names: ['språk', 'målform', 'skriftspråk', 'language'], field: 'applicant.language', read: readLanguage },
  toolId: {
    names: [
      'id',
      'søkerid',
      'søkarid',
      'søkernr',
      'søknadsid',
      'søknadid',
      'kandidatid',
      'applicationid',
      'applicantid',
      'candidateid',
      'referanse',
      'reference',
    ],
    field: 'toolId',
  },
  receivedOn: {
    names: [
      'mottatt',
      'motteken',
      'mottattdato',
      'søknadsdato',
      'innsendt',
      'sendt',
      'dato',
      'received',
      'applied',
      'submitted',
      'date',
    ],
    field: 'receivedOn',
    read: readDay,
  },
  ticked: {
    names: ['målgruppe', 'imålgruppen', 'imålgruppa', 'avkrysset', 'avkryssa', 'krysset', 'targetgroup', 'ticked'],
    read: readYesNo,
  },
  tickDisability: {
    names: [
      'funksjonsnedsettelse',
      'nedsattfunksjonsevne',
      'funksjonsnedsetjing',
      'nedsettfunksjonsevne',
      'nedsattfunksjonsevnesomkrevertilrettelegging',
      'disability',
    ],
    read: readYesNo,
  },
  tickGap: {
    names: ['hullicv', 'hullicven', 'holicv', 'holicven', 'cvhull', 'gap', 'cvgap', 'gapincv'],
    read: readYesNo,
  },
};
const tickColumns = ['ticked', 'tickDisability', 'tickGap'] as const;

export interface ApplicantsOptions {
  readonly actor: Actor;
  readonly position: string;
  /** For a file that does not say when the applications came. */
  readonly receivedOn?: Day;
}

/** The same application is the position with the tool's id, else with the address (R-APP-2). */
export const applicationRef = (
  store: Pick<Store, 'hashKey'>,
  position: string,
  { toolId, email }: { readonly toolId?: string; readonly email?: string },
): CaseRef => {
  const same = toolId === undefined ? ['email', (email ?? '').toLowerCase()] : ['tool', toolId];
  return { kind: 'application', id: keyedId('a', store.hashKey, position, ...same) };
};

interface Applicant {
  readonly entry: Entry<Name>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly ref: CaseRef;
}

/**
 * The tick columns become one yes or no here, before anything else sees them: which of them it was is never kept
 * (R-APP-2). Null where the file has no such column.
 */
function tickOf(entry: Entry<Name>): { readonly ticked: boolean | null; readonly faults: readonly Fault[] } {
  const present = tickColumns.filter((name) => entry.cells[name] !== undefined);
  const read = present.map((name) => ({ name, result: readYesNo(entry.cells[name] ?? '') }));
  const faults = read.flatMap(({ name, result }): Fault[] =>
    'code' in result ? [{ from: 'imports', code: result.code, row: entry.row, column: entry.heading(name) }] : [],
  );
  const ticked = read.some(({ result }) => 'value' in result && result.value);
  return { ticked: present.length === 0 ? null : ticked, faults };
}

const nameOf = ({ cells }: Entry<Name>): string =>
  cells.name ?? [cells.firstName, cells.lastName].filter((part) => part !== undefined && part !== '').join(' ');

const rowFault = (entry: Entry<Name>, code: string, column: string | null, data?: Fault['data']): Fault => ({
  from: 'imports',
  code,
  row: entry.row,
  column,
  ...(data === undefined ? {} : { data }),
});

function readApplicant(
  store: Store,
  entry: Entry<Name>,
  { position, receivedOn }: ApplicantsOptions,
): { readonly applicant: Applicant | null; readonly faults: readonly Fault[] } {
  const { body, faults } = bodyFrom(entry, columns);
  const tick = tickOf(entry);
  const { email, toolId, name } = {
    email: entry.cells.email ?? '',
    toolId: entry.cells.toolId ?? '',
    name: nameOf(entry),
  };
  const missing = [
    ...(name === '' ? [rowFault(entry, 'cellEmpty', entry.heading('name'))] : []),
    ...(email === '' && toolId === '' ? [rowFault(entry, 'identityMissing', null)] : []),
    ...(body['receivedOn'] === undefined &&
    receivedOn === undefined &&
    !faults.some(({ column }) => column === entry.heading('receivedOn'))
      ? [rowFault(entry, 'cellEmpty', entry.heading('receivedOn'))]
      : []),
  ];
  const all = [...faults, ...tick.faults, ...missing];
  if (all.length > 0) return { applicant: null, faults: all };
  const given = body['applicant'];
  const applicant = { ...(typeof given === 'object' ? given : {}), name };
  const same = { ...(toolId === '' ? {} : { toolId }), ...(email === '' ? {} : { email }) };
  const command = { receivedOn, ...body, type: 'receive', position, applicant, ticked: tick.ticked };
  return { applicant: { entry, body: command, ref: applicationRef(store, position, same) }, faults: [] };
}

function duplicates(applicants: readonly Applicant[]): readonly Fault[] {
  const first = new Map<string, number>();
  return applicants.flatMap(({ entry, ref }) => {
    const before = first.get(ref.id);
    if (before === undefined) first.set(ref.id, entry.row);
    const column = entry.heading(entry.cells.toolId === undefined || entry.cells.toolId === '' ? 'email' : 'toolId');
    return before === undefined ? [] : [rowFault(entry, 'rowTwice', column, { first: before })];
  });
}

function plan(store: Store, { actor }: ApplicantsOptions, one: Applicant, known: Existing | undefined): PlannedRow {
  const { entry, ref, body } = one;
  // Somebody who is known already stays the same person: the door sees whether the file has something new of them.
  const command = { ...body, type: 'receive' };
  return {
    row: entry.row,
    isNew: known === undefined,
    givings: [{ actor, ref, command, key: rowKey(store, command, known?.seq ?? 0) }],
    headingOf: headingOfField(entry, columns),
  };
}

export async function prepareApplicants(store: Store, table: Table, options: ApplicantsOptions): Promise<Prepared> {
  const { records, ignored, faults } = mapColumns(table, columns);
  const noName = !records.some(({ cells }) => cells.name !== undefined || cells.lastName !== undefined);
  const columnFaults: readonly Fault[] = [
    ...faults,
    ...(noName && faults.length === 0
      ? [{ from: 'imports', code: 'columnMissing', row: null, column: 'name', data: { column: 'name' } } as const]
      : []),
  ];
  // Without the columns every row would say the same.
  if (columnFaults.some(({ row }) => row === null)) return { rows: [], faults: columnFaults, ignored };
  const read = records.map((entry) => readApplicant(store, entry, options));
  const applicants = read.flatMap(({ applicant }) => (applicant === null ? [] : [applicant]));
  const twice = duplicates(applicants);
  const doubled = new Set(twice.map(({ row }) => row));
  const known = await existingCases(
    store,
    applicants.map(({ ref }) => ref.id),
  );
  const rows = applicants
    .filter(({ entry }) => !doubled.has(entry.row))
    .map((one) => plan(store, options, one, known.get(one.ref.id)));
  return { rows, faults: [...columnFaults, ...read.flatMap(({ faults: own }) => own), ...twice], ignored };
}
