/**
 * Who is invited to a gathering, for the coordinator (requirements.md § 2): names and addresses of those invited to their
 * own gatherings alone, logged for each employment that is read about (R-PRV-5).
 */
import { exporters } from '../domain/access.ts';
import type { Audience, Gathering, Round } from '../domain/round/facts.ts';
import type { AgencyId, PersonId, Role } from '../domain/words.ts';
import { logAccess, openFor, type Reader } from './reading.ts';
import { type Store, type Transaction, transact } from './store.ts';

export interface Guest {
  readonly role: 'employee' | 'leader' | 'mentor' | 'hr';
  readonly agency: AgencyId;
  readonly agencyName: string;
  /** Null: the agency's HR, or somebody who has been erased. */
  readonly name: string | null;
  readonly email: string | null;
  /** Of an employee: what attendance is recorded on. */
  readonly employment: string | null;
  /** What they have said; null: nothing yet. */
  readonly coming: boolean | null;
  /** Null: not written down, or nobody whose attendance is. */
  readonly attended: boolean | null;
}

interface Part {
  readonly caseId: string;
  readonly role: 'employee' | 'leader' | 'mentor';
  readonly person: PersonId;
  readonly name: string | null;
  readonly email: string | null;
}

const rolesOf: Readonly<Partial<Record<Audience, Part['role']>>> = {
  employees: 'employee',
  leaders: 'leader',
  mentors: 'mentor',
};

/** Employments whose term reaches the gathering; before its day is known, those that last. */
const invitedIn = (facts: Round, { day, month }: Gathering): readonly string[] =>
  Object.entries(facts.employments)
    .filter(([, { start, leaving, outcome }]) => {
      const [first, last] = day === null ? [`${month}-31`, `${month}-01`] : [day, day];
      return outcome !== 'cancelled' && start <= first && leaving >= last;
    })
    .map(([id]) => id);

const partsOf = (tx: Transaction, cases: readonly string[], roles: readonly Role[]): Promise<readonly Part[]> =>
  tx.$queryRaw<Part[]>`
    SELECT case_id AS "caseId", role, case_person.person_id AS person, known.name, known.email FROM case_person
    LEFT JOIN LATERAL (SELECT name, email, erased_at FROM person_version
      WHERE person_version.person_id = case_person.person_id ORDER BY version DESC LIMIT 1) known ON known.erased_at IS NULL
    WHERE case_id = ANY(${[...cases]}) AND role = ANY(${[...roles]}) ORDER BY known.name, case_id`;

const agencyOf = (facts: Round, { caseId }: Part): AgencyId => facts.employments[caseId]?.agency ?? '';

function guestOf(facts: Round, gathering: Gathering, part: Part): Omit<Guest, 'agencyName'> {
  const { caseId, role, person, name, email } = part;
  const who = role === 'employee' ? caseId : person;
  return {
    role,
    agency: agencyOf(facts, part),
    name,
    email,
    employment: role === 'employee' ? caseId : null,
    coming: gathering.registered[who] ?? null,
    attended: role === 'employee' ? (gathering.attended[caseId] ?? null) : null,
  };
}

const ofHr = (facts: Round, gathering: Gathering): readonly Omit<Guest, 'agencyName'>[] =>
  gathering.audience.includes('hr')
    ? Object.entries(facts.agencies)
        .filter(([, { answer }]) => answer === 'takingPart')
        .map(([agency]) => ({
          role: 'hr',
          agency,
          name: null,
          email: null,
          employment: null,
          coming: gathering.registered[agency] ?? null,
          attended: null,
        }))
    : [];

/** A leader of two employees is one guest. */
const once = (parts: readonly Part[]): readonly Part[] => [
  ...new Map(parts.map((part) => [`${part.role} ${part.person}`, part])).values(),
];

export const readGuests = (store: Store, reader: Reader, round: string, id: string): Promise<readonly Guest[] | null> =>
  transact(store, async (tx) => {
    const opened = await openFor(store, tx, reader, { kind: 'round', id: round }, 'record', exporters.progress);
    if (opened === null) return null;
    const facts = opened.row.state.facts as unknown as Round;
    const gathering = facts.gatherings?.[id];
    if (gathering === undefined) return null;
    const roles = gathering.audience.flatMap((one) => rolesOf[one] ?? []);
    const parts = await partsOf(tx, invitedIn(facts, gathering), roles);
    if (parts.length > 0)
      await logAccess(store, tx, reader, opened, 'export', [...new Set(parts.map(({ caseId }) => caseId))]);
    const found = [...once(parts).map((part) => guestOf(facts, gathering, part)), ...ofHr(facts, gathering)];
    const agencies = await tx.agency.findMany({
      where: { id: { in: found.map(({ agency }) => agency) } },
      select: { id: true, name: true },
    });
    const names = new Map(agencies.map((one) => [one.id, one.name]));
    return found
      .map((one) => ({ ...one, agencyName: names.get(one.agency) ?? one.agency }))
      .toSorted((a, b) => `${a.agencyName} ${a.name ?? ''}`.localeCompare(`${b.agencyName} ${b.name ?? ''}`, 'nb'));
  });
