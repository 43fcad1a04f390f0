/** What somebody carries in an agency, and giving all of it to somebody else (R-OPS-5). */
import type { Refusal } from '../domain/case/definition.ts';
import { titleOf } from '../domain/case/title.ts';
import { type Carried, handover, movesByItself } from '../domain/handover.ts';
import type { AgencyId, CaseKind, Day, PersonId, Role } from '../domain/words.ts';
import { readCase } from './case-row.ts';
import { openAsSteward } from './colleagues.ts';
import { type Giving, give, tryGive } from './give.ts';
import { latestVersion } from './people.ts';
import type { Reader } from './reading.ts';
import { type Store, type Transaction, transact } from './store.ts';
import { type Waiting, waiting } from './waiting.ts';

export interface CarriedItem {
  readonly carried: Carried;
  readonly title: string | null;
}

export interface Load {
  readonly person: { readonly id: PersonId; readonly name: string };
  readonly items: readonly CarriedItem[];
  /** Open duties that are theirs today, by role or by name. */
  readonly duties: readonly Waiting[];
}

/** Of the agency's directory: nobody else's load is the agency's to move. */
const isColleague = async (tx: Transaction, agency: AgencyId, person: PersonId): Promise<boolean> =>
  (await tx.$queryRaw<unknown[]>`SELECT 1 FROM colleagues_of(${agency}) AS id WHERE id = ${person}`).length > 0;

interface PartRow {
  readonly id: string;
  readonly kind: CaseKind;
  readonly role: Role;
  readonly facts: object;
}

const placeIn = (facts: object): string | null => {
  const { buddy } = facts as { buddy?: { place?: string | null } | null };
  return buddy?.place ?? null;
};

async function rolesCarried(tx: Transaction, agency: AgencyId, person: PersonId): Promise<readonly CarriedItem[]> {
  const offices = await tx.roleHolder.findMany({
    where: { agencyId: agency, personId: person },
    orderBy: { role: 'asc' },
  });
  const parts = await tx.$queryRaw<PartRow[]>`
    SELECT case_file.id, kind, role, facts FROM case_person JOIN case_file ON case_file.id = case_id
    WHERE person_id = ${person} AND agency_id = ${agency} AND kind <> 'agency' AND status <> 'closed' AND NOT erased
    ORDER BY kind, case_file.id, role`;
  return [
    ...offices.map(({ role }): CarriedItem => {
      const ref = { kind: 'agency', id: agency } as const;
      return { carried: { is: 'role', ref, role: role as Role, place: null }, title: null };
    }),
    ...parts
      .filter(({ kind, role }) => movesByItself(kind, role))
      .map(({ id, kind, role, facts }): CarriedItem => {
        const place = role === 'buddy' ? placeIn(facts) : null;
        return { carried: { is: 'role', ref: { kind, id }, role, place }, title: titleOf(facts) };
      }),
  ];
}

async function deputyshipsCarried(
  tx: Transaction,
  agency: AgencyId,
  person: PersonId,
  today: Day,
): Promise<readonly CarriedItem[]> {
  const rows = await tx.deputy.findMany({
    where: { agencyId: agency, deputyId: person, toDay: { gte: today } },
    orderBy: { fromDay: 'asc' },
  });
  const ref = { kind: 'agency', id: agency } as const;
  return Promise.all(
    rows.map(async ({ personId, fromDay: from, toDay: to }): Promise<CarriedItem> => {
      const away = await latestVersion(tx, personId);
      return { carried: { is: 'deputyship', ref, for: personId, from, to }, title: away?.name ?? null };
    }),
  );
}

/** Duties that do not follow a role: those that were given to the person by name. */
async function dutiesByName(
  tx: Transaction,
  person: PersonId,
  all: readonly Waiting[],
): Promise<readonly CarriedItem[]> {
  const found: CarriedItem[] = [];
  for (const { ref, duty, title } of all) {
    const row = await readCase(tx, ref.id);
    if (row?.state.ledger.duties[duty]?.reassigned === person)
      found.push({ carried: { is: 'duty', ref, duty }, title });
  }
  return found;
}

interface Looked extends Load {
  readonly today: Day;
}

/** Null when the reader does not look after the agency, or it has nobody of this id. */
async function look(store: Store, reader: Reader, agency: AgencyId, person: PersonId): Promise<Looked | null> {
  const duties = await waiting(store, { agency, person });
  return transact(store, async (tx) => {
    const opened = await openAsSteward(store, tx, reader, agency);
    if (opened === null || !(await isColleague(tx, agency, person))) return null;
    const known = await latestVersion(tx, person);
    if (known === null) return null;
    const { today } = opened;
    return {
      person: { id: person, name: known.name },
      items: [
        ...(await rolesCarried(tx, agency, person)),
        ...(await deputyshipsCarried(tx, agency, person, today)),
        ...(await dutiesByName(tx, person, duties)),
      ],
      duties,
      today,
    };
  });
}

export async function loadOf(store: Store, reader: Reader, agency: AgencyId, person: PersonId): Promise<Load | null> {
  const found = await look(store, reader, agency, person);
  if (found === null) return null;
  const { today: _, ...load } = found;
  return load;
}

export interface HandedOver {
  readonly items: readonly (CarriedItem & { readonly refusals: readonly Refusal[] })[];
  /** What the person has left to do afterwards. */
  readonly left: number;
}

export interface HandoverAsked {
  readonly agency: AgencyId;
  readonly from: PersonId;
  readonly to: PersonId;
  /** Makes a second try the same one. */
  readonly key: string;
  /** Says what would be refused, and changes nothing. */
  readonly dryRun: boolean;
}

/** One command after another: what one case refuses does not keep the others from moving. */
export async function handOver(store: Store, reader: Reader, asked: HandoverAsked): Promise<HandedOver | null> {
  const { agency, from, to, key, dryRun } = asked;
  const found = await look(store, reader, agency, from);
  if (found === null) return null;
  const items: (CarriedItem & { refusals: readonly Refusal[] })[] = [];
  for (const item of found.items) {
    const { ref } = item.carried;
    const givings = handover(item.carried, to, found.today).map(
      (command, n): Giving => ({ actor: reader, ref, command, key: `${key}/${JSON.stringify(item.carried)}/${n}` }),
    );
    items.push({ ...item, refusals: await refusalsOf(store, givings, dryRun) });
  }
  const left = dryRun ? found.duties.length : (await waiting(store, { agency, person: from })).length;
  return { items, left };
}

async function refusalsOf(store: Store, givings: readonly Giving[], dryRun: boolean): Promise<readonly Refusal[]> {
  if (dryRun) return (await tryGive(store, givings)).flatMap((one) => (one.ok ? [] : one.refusals));
  for (const giving of givings) {
    const answer = await give(store, giving);
    if (!answer.ok) return answer.refusals;
  }
  return [];
}
