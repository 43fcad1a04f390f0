/** Positions and employments that were running before they came here (R-OPS-1): one `adopt` for each row. */
import type { Actor, AgencyId } from '../domain/words.ts';
import { keyedId } from '../store/ids.ts';
import type { Store } from '../store/store.ts';
import { bodyFrom, type Columns, type Entry, type Fault, headingOfField, mapColumns } from './columns.ts';
import { existingCases, rowKey } from './existing.ts';
import type { Table } from './parsed.ts';
import type { PlannedRow, Prepared } from './run.ts';
import { type Read, readChoice, readDay, readNumber, readYesNo } from './values.ts';

export type AdoptedKind = 'position' | 'employment';

const reference = [
  'referanse',
  'saksnummer',
  'saksnr',
  'arkivreferanse',
  'stillingsid',
  'ansattnummer',
  'ansattnr',
  'id',
  'reference',
];
const agency = {
  names: ['virksomhet', 'verksemd', 'etat', 'orgnr', 'organisasjonsnummer', 'agency'],
  required: true,
  field: 'agency',
};
const title = { names: ['stilling', 'tittel', 'stillingstittel', 'title', 'position'], required: true, field: 'title' };
const positionCode = { names: ['stillingskode', 'kode', 'positioncode', 'code'], field: 'positionCode' };
const percentage = {
  names: ['stillingsprosent', 'prosent', 'stillingsbrøk', 'percentage', 'percent'],
  required: true,
  field: 'percentage',
  read: readNumber,
};
const leader = {
  names: ['leder', 'leiar', 'nærmesteleder', 'leader', 'leadername'],
  required: true,
  field: 'leader.name',
};
const leaderEmail = { names: ['lederepost', 'leiarepost', 'leaderemail'], field: 'leader.email' };
const round = { names: ['runde', 'programrunde', 'round'], field: 'round' };

const stage = (cell: string): Read<string> =>
  readChoice(cell, {
    preparing: ['forberedes', 'under forberedelse', 'førebuing'],
    advertised: ['utlyst', 'lyst ut'],
    verifying: ['verifisering', 'til verifisering'],
    selecting: ['utvelgelse', 'utveljing', 'intervju'],
  });
const mode = (cell: string): Read<string> =>
  readChoice(cell, { byCandidate: ['per søker', 'søkere', 'by candidate'], byCount: ['antall', 'tall', 'by count'] });
const targetGroup = (cell: string): Read<string> =>
  readChoice(cell, {
    disability: ['funksjonsnedsettelse', 'nedsatt funksjonsevne'],
    disabilityOrGap: ['begge', 'funksjonsnedsettelse eller hull i cv', 'both'],
  });

const positionColumns = {
  reference: { names: reference, required: true },
  agency,
  title,
  positionCode: { ...positionCode, required: true },
  payFrom: { names: ['lønnfra', 'lønfrå', 'payfrom'], required: true, field: 'payFrom', read: readNumber },
  payTo: { names: ['lønntil', 'løntil', 'payto'], required: true, field: 'payTo', read: readNumber },
  unit: { names: ['enhet', 'eining', 'avdeling', 'unit'], required: true, field: 'unit' },
  leader,
  leaderEmail,
  jobLevel: { names: ['nivå', 'stillingsnivå', 'joblevel', 'level'], required: true, field: 'jobLevel' },
  percentage,
  months: { names: ['måneder', 'månader', 'varighet', 'months'], required: true, field: 'months', read: readNumber },
  place: { names: ['sted', 'stad', 'arbeidssted', 'place'], required: true, field: 'place' },
  qualifications: {
    names: ['kvalifikasjonskrav', 'kvalifikasjoner', 'krav', 'qualifications'],
    required: true,
    field: 'qualifications',
  },
  openings: {
    names: ['antall', 'talpå', 'plasser', 'antallstillinger', 'openings'],
    required: true,
    field: 'openings',
    read: readNumber,
  },
  ordinary: { names: ['ordinær', 'ordinærstilling', 'ordinary'], required: true, field: 'ordinary', read: readYesNo },
  rotation: { names: ['rotasjon', 'rotation'], required: true, field: 'rotation', read: readYesNo },
  hasTickBox: {
    names: ['avkryssingsfelt', 'avkryssing', 'hastickbox', 'tickbox'],
    required: true,
    field: 'hasTickBox',
    read: readYesNo,
  },
  mode: { names: ['måte', 'modus', 'mode'], required: true, field: 'mode', read: mode },
  deadline: { names: ['frist', 'søknadsfrist', 'deadline'], field: 'deadline', read: readDay },
  targetGroup: { names: ['målgruppe', 'targetgroup'], required: true, field: 'targetGroup', read: targetGroup },
  stage: { names: ['stadium', 'fase', 'steg', 'stage'], required: true, field: 'stage', read: stage },
  link: { names: ['lenke', 'lenkje', 'link', 'url'], field: 'link' },
  publishedOn: { names: ['publisert', 'utlyst', 'publishedon', 'published'], field: 'publishedOn', read: readDay },
  advertisement: {
    names: ['utlysningstekst', 'utlysingstekst', 'annonsetekst', 'advertisement'],
    field: 'advertisement',
  },
  round,
} as const satisfies Columns<string>;

const employmentColumns = {
  reference: { names: reference },
  agency,
  title,
  positionCode,
  employee: {
    names: ['ansatt', 'tilsett', 'navn', 'namn', 'employee', 'name'],
    required: true,
    field: 'employee.name',
  },
  employeeEmail: { names: ['epost', 'ansattepost', 'email', 'employeeemail'], field: 'employee.email' },
  leader,
  leaderEmail,
  mentor: { names: ['mentor', 'mentornavn', 'mentorname'], field: 'mentor.name' },
  mentorEmail: { names: ['mentorepost', 'mentoremail'], field: 'mentor.email' },
  buddy: { names: ['fadder', 'buddy', 'buddyname'], field: 'buddy.name' },
  buddyEmail: { names: ['fadderepost', 'buddyemail'], field: 'buddy.email' },
  start: {
    names: ['start', 'startdato', 'tiltredelse', 'fra', 'frå', 'startdate'],
    required: true,
    field: 'start',
    read: readDay,
  },
  leaving: {
    names: ['slutt', 'sluttdato', 'fratreden', 'fråtreding', 'til', 'leaving', 'enddate'],
    required: true,
    field: 'leaving',
    read: readDay,
  },
  extended: { names: ['forlenget', 'forlengd', 'extended'], field: 'extended', read: readYesNo },
  percentage,
  partTimeReason: { names: ['deltidsgrunn', 'hvorfordeltid', 'parttimereason'], field: 'partTimeReason' },
  noticeReceivedOn: {
    names: ['varselmottatt', 'varselmotteke', 'noticereceived', 'noticereceivedon'],
    field: 'noticeReceivedOn',
    read: readDay,
  },
  round,
} as const satisfies Columns<string>;

/** Which columns a list of each kind may have. */
export const columnsOf: Readonly<Record<AdoptedKind, Columns<string>>> = {
  position: positionColumns,
  employment: employmentColumns,
};

/** The list of one agency need not name it in each row. */
const columnsFor = (kind: AdoptedKind, whole: AgencyId | undefined): Columns<string> =>
  whole === undefined ? columnsOf[kind] : { ...columnsOf[kind], agency: { ...agency, required: false } };

type Agencies = (cell: string) => AgencyId | null;

/** By id, organisation number or name, as people write it. */
async function agenciesIn(store: Store): Promise<Agencies> {
  const all = await store.database.agency.findMany({ select: { id: true, name: true, organisationNumber: true } });
  const known = new Map<string, AgencyId>();
  for (const { id, name, organisationNumber } of all) {
    for (const word of [id, name, organisationNumber]) if (word !== null) known.set(word.toLowerCase(), id);
  }
  return (cell) => known.get(cell.toLowerCase()) ?? known.get(cell.replaceAll(/\s/g, '')) ?? null;
}

const fault = (entry: Entry<string>, code: string, column: string, data?: Fault['data']): Fault => ({
  from: 'imports',
  code,
  row: entry.row,
  column: entry.heading(column),
  ...(data === undefined ? {} : { data }),
});

interface Row {
  readonly entry: Entry<string>;
  readonly body: Readonly<Record<string, unknown>>;
  /** What makes it the same row in a later file. */
  readonly same: string;
}

/** A row's own reference, else (employments) the employee's address and first day. */
function sameOf(entry: Entry<string>, kind: AdoptedKind): string | null {
  const { reference: own = '', employeeEmail = '', start = '' } = entry.cells;
  if (own !== '') return own;
  return kind === 'employment' && employeeEmail !== '' ? `${employeeEmail.toLowerCase()} ${start}` : null;
}

interface Into {
  readonly kind: AdoptedKind;
  /** The one agency whose list it is; absent: each row says its own. */
  readonly agency?: AgencyId;
}

/** What a row says of its agency, or the list's; or what is wrong with it. */
function agencyOf({ cells }: Entry<string>, agencies: Agencies, whole: AgencyId | undefined) {
  const cell = cells['agency'] ?? '';
  const id = cell === '' && whole !== undefined ? whole : agencies(cell);
  if (id === null) return { code: 'cellUnknownAgency' };
  return whole === undefined || id === whole ? { id } : { code: 'cellOtherAgency' };
}

function readRow(
  entry: Entry<string>,
  { kind, agency: whole }: Into,
  agencies: Agencies,
): { row: Row | null; faults: readonly Fault[] } {
  const { body, faults } = bodyFrom(entry, columnsFor(kind, whole));
  const found = agencyOf(entry, agencies, whole);
  const same = sameOf(entry, kind);
  const all = [
    ...faults,
    ...(found.code === undefined ? [] : [fault(entry, found.code, 'agency')]),
    ...(same === null ? [fault(entry, 'cellEmpty', 'reference')] : []),
  ];
  if (all.length > 0 || found.id === undefined || same === null) return { row: null, faults: all };
  return { row: { entry, body: { ...body, agency: found.id }, same }, faults: [] };
}

export async function prepareAdoptions(
  store: Store,
  table: Table,
  { actor, kind, ...into }: Into & { readonly actor: Actor },
): Promise<Prepared> {
  const columns = columnsFor(kind, into.agency);
  const { records, ignored, faults } = mapColumns(table, columns);
  if (faults.some(({ row }) => row === null)) return { rows: [], faults, ignored };
  const agencies = await agenciesIn(store);
  const read = records.map((entry) => readRow(entry, { kind, ...into }, agencies));
  const first = new Map<string, number>();
  const twice: Fault[] = [];
  const rows: (Row & { readonly id: string })[] = [];
  for (const { row } of read) {
    if (row === null) continue;
    const id = keyedId(kind.slice(0, 1), store.hashKey, 'adopt', String(row.body['agency']), row.same);
    const before = first.get(id);
    if (before !== undefined) twice.push(fault(row.entry, 'rowTwice', 'reference', { first: before }));
    else {
      first.set(id, row.entry.row);
      rows.push({ ...row, id });
    }
  }
  const known = await existingCases(
    store,
    rows.map(({ id }) => id),
  );
  const planned = rows.map(({ entry, body, id }): PlannedRow => {
    const command = { ...body, type: 'adopt' };
    return {
      row: entry.row,
      isNew: !known.has(id),
      // Adopted once: the same row again has the same key, another row for the same case is refused and corrected there.
      givings: [{ actor, ref: { kind, id }, command, key: rowKey(store, command, 0) }],
      headingOf: headingOfField(entry, columns),
    };
  });
  return { rows: planned, faults: [...faults, ...read.flatMap(({ faults: own }) => own), ...twice], ignored };
}
