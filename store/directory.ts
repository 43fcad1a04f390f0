/** Agencies, who holds which role there, and their deputies: a projection of the agency cases, read when mail is routed. */
import type { Period, PersonId, Role } from '../domain/words.ts';
import type { Concerned, Directory } from '../domain/routing.ts';
import type { AnyFacts } from '../domain/case/engine.ts';
import type { CaseRow } from './case-row.ts';
import type { Transaction } from './store.ts';

export const concernedIn = (row: CaseRow, agency: string | null = null): Concerned => ({
  agency: row.definition.agency(row.state.facts) ?? agency,
  people: row.definition.people(row.state.facts),
});

/** The directory as one agency and the coordinator see it. */
export async function directoryFor(tx: Transaction, agency: string | null): Promise<Directory> {
  const coordinating = await tx.agency.findFirst({ where: { coordinates: true }, select: { id: true } });
  const agencies = [agency, coordinating?.id].filter((one) => one !== null && one !== undefined);
  const [holdings, deputyships] = await Promise.all([
    tx.roleHolder.findMany({ where: { agencyId: { in: agencies } } }),
    tx.deputy.findMany({ where: { agencyId: { in: agencies } } }),
  ]);
  return {
    coordinator: coordinating?.id ?? null,
    holdings: holdings.map((one) => ({ agency: one.agencyId, role: one.role as Role, person: one.personId })),
    deputyships: deputyships.map((one) => ({
      agency: one.agencyId,
      person: one.personId,
      deputy: one.deputyId,
      from: one.fromDay,
      to: one.toDay,
    })),
  };
}

export interface AgencySettings {
  readonly quiet: readonly Period[];
  readonly version: number;
}

export async function settingsOf(tx: Transaction, agency: string | null): Promise<AgencySettings> {
  if (agency === null) return { quiet: [], version: 0 };
  const row = await tx.agency.findUnique({ where: { id: agency }, select: { quiet: true, settingsVersion: true } });
  return row === null ? { quiet: [], version: 0 } : { quiet: row.quiet as unknown as Period[], version: row.settingsVersion };
}

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
    successorId: agency.successor,
  };
  await tx.agency.upsert({ where: { id }, create: { id, ...fields }, update: fields });
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
