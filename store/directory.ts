/** Agencies, who holds which role there, and their deputies: a projection of the agency cases, read when mail is routed. */

import type { AnyFacts } from '../domain/case/engine.ts';
import type { Concerned, Directory } from '../domain/routing.ts';
import type { AgencyId, Period, PersonId, Role } from '../domain/words.ts';
import type { CaseRow } from './case-row.ts';
import type { Transaction } from './store.ts';

export const concernedIn = (row: CaseRow, agency: string | null = null): Concerned => ({
  agency: row.definition.agency(row.state.facts) ?? agency,
  people: row.definition.people(row.state.facts),
});

interface AgencyRow {
  readonly agency: string;
  readonly heir: string;
  readonly coordinates: boolean;
  readonly quiet: readonly Period[];
  readonly version: number;
  readonly holdings: readonly { readonly role: Role; readonly person: PersonId }[];
  readonly deputyships: readonly { person: string; deputy: string; from: string; to: string }[];
}

/**
 * The agencies and the coordinating one, each as it is now: where another has taken over, the successor's people
 * and settings stand under the old id, so that running cases go on unchanged (R-OPS-4).
 */
const agenciesNow = (tx: Transaction, agencies: readonly string[]): Promise<readonly AgencyRow[]> =>
  tx.$queryRaw<AgencyRow[]>`
    WITH RECURSIVE line (agency, coordinates, id, next, steps) AS (
      SELECT id, coordinates, id, successor_id, 0 FROM agency WHERE id = ANY(${[...agencies]}) OR coordinates
      UNION ALL
      SELECT line.agency, line.coordinates, heir.id, heir.successor_id, steps + 1
      FROM line JOIN agency heir ON heir.id = line.next WHERE steps < 20),
    heirs AS (SELECT DISTINCT ON (agency) agency, coordinates, id FROM line ORDER BY agency, steps DESC)
    SELECT heirs.agency, heirs.id AS heir, heirs.coordinates, heir.quiet, heir.settings_version AS version,
      COALESCE((SELECT jsonb_agg(jsonb_build_object('role', role, 'person', person_id) ORDER BY role)
                FROM role_holder WHERE agency_id = heirs.id), '[]') AS holdings,
      COALESCE((SELECT jsonb_agg(jsonb_build_object('person', person_id, 'deputy', deputy_id, 'from', from_day,
                'to', to_day) ORDER BY from_day) FROM deputy WHERE agency_id = heirs.id), '[]') AS deputyships
    FROM heirs JOIN agency heir ON heir.id = heirs.id`;

export interface Offices {
  /** Whose the case is now: its agency's own, or the last in the line that has taken over. */
  readonly heir: AgencyId | null;
  readonly directory: Directory;
  /** Quiet weeks of the case's agency. */
  readonly quiet: readonly Period[];
  readonly settingsVersion: number;
}

const directoryIn = (rows: readonly AgencyRow[]): Directory => ({
  coordinator: rows.find((one) => one.coordinates)?.agency ?? null,
  holdings: rows.flatMap((row) => row.holdings.map((one) => ({ agency: row.agency, ...one }))),
  deputyships: rows.flatMap((row) => row.deputyships.map((one) => ({ agency: row.agency, ...one }))),
});

/** Who holds what in many agencies, in one question. */
export const directoryOfMany = async (tx: Transaction, agencies: readonly AgencyId[]): Promise<Directory> =>
  directoryIn(await agenciesNow(tx, agencies));

/** Who holds what, as one agency and the coordinator see it, and the agency's settings: one question to the database. */
export async function officesOf(tx: Transaction, agency: string | null): Promise<Offices> {
  const rows = await agenciesNow(tx, agency === null ? [] : [agency]);
  const own = rows.find((one) => one.agency === agency);
  return {
    heir: own?.heir ?? null,
    directory: directoryIn(rows),
    quiet: own?.quiet ?? [],
    settingsVersion: own?.version ?? 0,
  };
}

/** Asks for each agency once, however many of its cases are looked at. */
export function onceEach<T>(ask: (agency: AgencyId | null) => Promise<T>): (agency: AgencyId | null) => Promise<T> {
  const asked = new Map<AgencyId | null, Promise<T>>();
  return (agency) => {
    const answer = asked.get(agency) ?? ask(agency);
    asked.set(agency, answer);
    return answer;
  };
}

/** Agencies' offices, by agency. */
export type OfficesAt = (agency: AgencyId | null) => Promise<Offices>;

export type AgencySettings = Pick<Offices, 'quiet' | 'settingsVersion'>;

export const settingsOf = (tx: Transaction, agency: string | null): Promise<AgencySettings> => officesOf(tx, agency);

export const directoryFor = async (tx: Transaction, agency: string | null): Promise<Directory> =>
  (await officesOf(tx, agency)).directory;

/** What the directory takes from an agency's facts; the agency kind keeps these names (its facts are the source). */
interface AgencyFacts extends AnyFacts {
  readonly name: string;
  readonly organisationNumber: string | null;
  readonly parentEmployer: string | null;
  readonly coordinates: boolean;
  readonly senderAddress: string | null;
  readonly language: string;
  readonly quiet: readonly Period[];
  readonly holders: Readonly<Partial<Record<Role, PersonId>>>;
  readonly deputies: readonly { person: string; deputy: string; from: string; to: string }[];
  readonly settingsVersion: number;
  readonly successor: string | null;
}

/** Writes an agency's facts into the directory, in the transaction that changed them. */
export async function projectAgency(tx: Transaction, id: string, facts: AnyFacts): Promise<void> {
  if (facts.status === 'none') return;
  const agency = facts as AgencyFacts;
  const fields = {
    name: agency.name,
    organisationNumber: agency.organisationNumber,
    parentId: agency.parentEmployer,
    coordinates: agency.coordinates,
    senderAddress: agency.senderAddress,
    language: agency.language,
    quiet: agency.quiet.map((period) => ({ ...period })),
    settingsVersion: agency.settingsVersion,
    // Until the day of succession the agency still acts for itself.
    successorId: agency.status === 'succeeded' ? agency.successor : null,
  };
  await tx.agency.upsert({ where: { id }, create: { id, ...fields }, update: fields });
  // Its systems are told nothing more of cases that are another's; what they are owed waits for the successor's HR.
  if (agency.status === 'succeeded') {
    await tx.webhookEndpoint.updateMany({
      where: { agencyId: id, status: { in: ['active', 'failed'] } },
      data: { status: 'succeeded' },
    });
  }
  await tx.roleHolder.deleteMany({ where: { agencyId: id } });
  await tx.roleHolder.createMany({
    data: Object.entries(agency.holders).map(([role, personId]) => ({ agencyId: id, role, personId })),
  });
  await tx.deputy.deleteMany({ where: { agencyId: id } });
  await tx.deputy.createMany({
    data: agency.deputies.map((one) => ({
      agencyId: id,
      personId: one.person,
      deputyId: one.deputy,
      fromDay: one.from,
      toDay: one.to,
    })),
  });
}
