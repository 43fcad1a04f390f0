/** The programme's agencies and who holds their roles (R-RND-3). */
import type { AnyCommand } from '../domain/case/engine.ts';
import type { Round } from '../domain/round/facts.ts';
import type { Actor, AgencyId, CaseRef } from '../domain/words.ts';
import { readCase } from '../store/case-row.ts';
import type { Giving } from '../store/give.ts';
import { ask, type Store } from '../store/store.ts';
import { bodyFrom, type Columns, type Entry, type Fault, headingOfField, mapColumns } from './columns.ts';
import { type Existing, existingCases, rowKey } from './existing.ts';
import type { Table } from './parsed.ts';
import type { PlannedRow, Prepared } from './run.ts';
import { type Read, readLanguage, readOrganisationNumber } from './values.ts';

type Name =
  | 'id'
  | 'name'
  | 'organisationNumber'
  | 'parentEmployer'
  | 'language'
  | 'senderAddress'
  | 'hrName'
  | 'hrEmail'
  | 'hrHeadName'
  | 'hrHeadEmail';

const readForm = (cell: string): Read<string> => {
  const form = readLanguage(cell);
  return 'value' in form && form.value === 'en' ? { code: 'cellNoLanguage' } : form;
};

const columns: Columns<Name> = {
  id: { names: ['id', 'kortnavn', 'kortnamn', 'kode', 'code', 'short'] },
  name: {
    names: ['navn', 'namn', 'virksomhet', 'verksemd', 'virksomhetsnavn', 'etat', 'agency', 'name'],
    required: true,
    field: 'name',
  },
  organisationNumber: {
    names: ['orgnr', 'organisasjonsnummer', 'orgnummer', 'organisationnumber'],
    field: 'organisationNumber',
    read: readOrganisationNumber,
  },
  parentEmployer: {
    names: ['overordnetvirksomhet', 'overordnaverksemd', 'arbeidsgiver', 'parentemployer'],
    field: 'parentEmployer',
  },
  language: { names: ['språk', 'målform', 'language'], field: 'language', read: readForm },
  senderAddress: {
    names: ['avsender', 'avsenderadresse', 'avsendar', 'sender', 'senderaddress'],
    field: 'senderAddress',
  },
  hrName: { names: ['hr', 'hrnavn', 'hrnamn', 'hrname', 'kontaktperson'], field: 'hr.name' },
  hrEmail: { names: ['hrepost', 'hremail', 'kontaktepost', 'epost', 'email'], field: 'hr.email' },
  hrHeadName: { names: ['hrleder', 'hrleiar', 'hrhead', 'hrledernavn', 'hrheadname'], field: 'hrHead.name' },
  hrHeadEmail: { names: ['hrlederepost', 'hrleiarepost', 'hrheademail'], field: 'hrHead.email' },
};

/** A readable id from the name: `nav-arbeid-og-ytelser`. */
export const agencyId = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);

interface Row {
  readonly entry: Entry<Name>;
  readonly ref: CaseRef;
  readonly body: Readonly<Record<string, unknown>>;
}

const fault = (entry: Entry<Name>, code: string, column: Name, data?: Fault['data']): Fault => ({
  from: 'imports',
  code,
  row: entry.row,
  column: entry.heading(column),
  ...(data === undefined ? {} : { data }),
});

/** Two rows, or a row and an agency that is there, may not share an id or a number. */
async function clashes(store: Store, rows: readonly Row[]): Promise<readonly Fault[]> {
  const registered = await ask(store, (tx) => tx.agency.findMany({ select: { id: true, organisationNumber: true } }));
  const ownerOf = new Map(registered.map(({ id, organisationNumber }) => [organisationNumber, id]));
  const ids = new Map<string, number>();
  const numbers = new Map<string, number>();
  return rows.flatMap(({ entry, ref, body }) => {
    const number = body['organisationNumber'];
    const sameId = ids.get(ref.id);
    const sameNumber = typeof number === 'string' ? numbers.get(number) : undefined;
    const owner = typeof number === 'string' ? ownerOf.get(number) : undefined;
    ids.set(ref.id, sameId ?? entry.row);
    if (typeof number === 'string') numbers.set(number, sameNumber ?? entry.row);
    return [
      ...(sameId === undefined ? [] : [fault(entry, 'rowTwice', 'name', { first: sameId })]),
      ...(sameNumber === undefined || sameId !== undefined
        ? []
        : [fault(entry, 'rowTwice', 'organisationNumber', { first: sameNumber })]),
      ...(owner === undefined || owner === ref.id
        ? []
        : [fault(entry, 'numberTaken', 'organisationNumber', { agency: owner })]),
    ];
  });
}

/** Only what is new or different: an agency that is there is renamed, never registered again. */
function commandsOf({ body }: Row, isNew: boolean): readonly AnyCommand[] {
  const { hr, hrHead, ...registration } = body;
  const first: AnyCommand = isNew ? { ...registration, type: 'register' } : { type: 'rename', name: body['name'] };
  const roles = [['hr', hr] as const, ['hrHead', hrHead] as const];
  return [
    first,
    ...roles.flatMap(([role, person]) => (person === undefined ? [] : [{ type: 'appoint', role, person }])),
  ];
}

interface Invited {
  readonly ref: CaseRef;
  readonly seq: number;
  /** Asked before, whatever they answered: whoever said no is asked again by a person, never by a file. */
  readonly agencies: ReadonlySet<AgencyId>;
}

async function invitedTo(store: Store, round: string): Promise<Invited> {
  const row = await ask(store, (tx) => readCase(tx, round));
  // The giver may invite to it, so it is a round: its kind of case says whose facts these are.
  const { agencies = {} } = (row?.state.facts ?? {}) as Partial<Round>;
  return { ref: { kind: 'round', id: round }, seq: row?.seq ?? 0, agencies: new Set(Object.keys(agencies)) };
}

function invitation(store: Store, actor: Actor, { id }: CaseRef, invited: Invited | null): readonly Giving[] {
  if (invited === null || invited.agencies.has(id)) return [];
  const command = { type: 'addAgencies', agencies: [{ agency: id }] };
  return [{ actor, ref: invited.ref, command, key: rowKey(store, command, invited.seq) }];
}

interface Plan {
  readonly actor: Actor;
  /** The round that they come into; null: they are only registered. */
  readonly invited: Invited | null;
}

function plan(store: Store, { actor, invited }: Plan, one: Row, known: Existing | undefined): PlannedRow {
  const toHeading = headingOfField(one.entry, columns);
  return {
    row: one.entry.row,
    isNew: known === undefined,
    givings: [
      ...commandsOf(one, known === undefined).map((command) => ({
        actor,
        ref: one.ref,
        command,
        key: rowKey(store, command, known?.seq ?? 0),
      })),
      ...invitation(store, actor, one.ref, invited),
    ],
    headingOf: (field) => toHeading(field.replace(/^person/, 'hr')),
  };
}

/** @param round the agencies also come into this round */
export async function prepareAgencies(
  store: Store,
  table: Table,
  { actor, round }: { readonly actor: Actor; readonly round?: string },
): Promise<Prepared> {
  const { records, ignored, faults } = mapColumns(table, columns);
  if (faults.some(({ row }) => row === null)) return { rows: [], faults, ignored };
  const read = records.map((entry) => ({ entry, ...bodyFrom(entry, columns) }));
  const unnamed = read.filter(({ body }) => body['name'] === undefined);
  const rows = read
    .filter(({ body, faults: own }) => own.length === 0 && body['name'] !== undefined)
    .map(({ entry, body }): Row => {
      const id = entry.cells.id ?? '';
      return { entry, body, ref: { kind: 'agency', id: id === '' ? agencyId(String(body['name'])) : id } };
    });
  const clashing = await clashes(store, rows);
  const faulty = new Set(clashing.map(({ row }) => row));
  const known = await existingCases(
    store,
    rows.map(({ ref }) => ref.id),
  );
  const invited = round === undefined ? null : await invitedTo(store, round);
  return {
    rows: rows
      .filter(({ entry }) => !faulty.has(entry.row))
      .map((one) => plan(store, { actor, invited }, one, known.get(one.ref.id))),
    faults: [
      ...faults,
      ...read.flatMap(({ faults: own }) => own),
      ...unnamed.map(({ entry }) => fault(entry, 'cellEmpty', 'name')),
      ...clashing,
    ],
    ignored,
  };
}
