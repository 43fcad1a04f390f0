/** What waits and for whom (R-DUT-7): every open duty, or those that one person has today. */
import { dayOf } from '../domain/calendar.ts';
import { titleOf } from '../domain/case/title.ts';
import { type Directory, route } from '../domain/routing.ts';
import {
  type AgencyId,
  type CaseKind,
  type CaseRef,
  type Day,
  type PersonId,
  type Role,
  roles,
} from '../domain/words.ts';
import { Prisma } from '../prisma/client.ts';
import { type CaseRow, readCases } from './case-row.ts';
import { caseNow } from './clock.ts';
import { concernedIn, directoryOfMany } from './directory.ts';
import { type Store, type Transaction, transact } from './store.ts';

export interface Waiting {
  readonly ref: CaseRef;
  readonly title: string | null;
  readonly agency: AgencyId | null;
  readonly duty: string;
  readonly due: Day;
  readonly late: boolean;
  readonly legal: boolean;
  readonly owner: Role;
  /** Who has it now: holder, deputy, or whoever it falls to; null when nobody can be found. */
  readonly person: PersonId | null;
  readonly fulfilledBy: string;
  readonly basis: string;
}

/** Where a list of duties was left: after this one. */
export interface DutyPlace {
  readonly due: Day;
  readonly case: string;
  readonly duty: string;
}

export interface WaitingFilter {
  readonly agency?: AgencyId;
  readonly person?: PersonId;
  readonly kind?: CaseKind | undefined;
  readonly after?: DutyPlace | undefined;
  /** All where it is left out. */
  readonly limit?: number;
}

interface DutyRow {
  readonly caseId: string;
  readonly dutyId: string;
  readonly owner: Role;
  readonly agency: AgencyId | null;
  readonly due: Day;
  readonly legal: boolean;
  readonly basis: string;
  readonly fulfilledBy: string;
}

interface Everywhere {
  readonly agencies: readonly AgencyId[];
  readonly directory: Directory;
}

async function everywhere(tx: Transaction): Promise<Everywhere> {
  const agencies = (await tx.agency.findMany({ select: { id: true } })).map(({ id }) => id);
  return { agencies, directory: await directoryOfMany(tx, agencies) };
}

/** Those for whom the person stands in today, and for whom these do: their post may end here. */
function behind(person: PersonId, { deputyships }: Directory, today: Day): readonly PersonId[] {
  const found = new Set([person]);
  for (const one of found)
    for (const { deputy, person: away, from, to } of deputyships)
      if (deputy === one && from <= today && today <= to) found.add(away);
  return [...found];
}

/** Rounds are no agency's: their duties stand with whichever coordinated when they were written. */
const ofNobody = Prisma.sql`d.case_id = ANY (ARRAY(SELECT id FROM case_file WHERE agency_id IS NULL AND seq > 0))`;

/** The duties that could be a person's, by the directory and the parts of the cases; which of them are, each case says. */
function perhapsTheirs(person: PersonId, { agencies, directory }: Everywhere, today: Day): Prisma.Sql {
  const own = behind(person, directory, today);
  const holds = directory.holdings.some((one) => own.includes(one.person));
  const offices = (holds ? [...agencies, null] : []).flatMap((agency) => {
    const owners = roles.filter((role) => route(role, { agency, people: {} }, directory, today)?.person === person);
    const of = agency === null ? ofNobody : Prisma.sql`d.agency_id = ${agency}`;
    return owners.length === 0 ? [] : [Prisma.sql`(${of} AND d.owner = ANY (${owners}))`];
  });
  const parts = Prisma.sql`d.case_id = ANY (ARRAY(SELECT case_id FROM case_person WHERE person_id = ANY (${[...own]})))`;
  return Prisma.sql`(${Prisma.join([Prisma.sql`d.person_id = ${person}`, parts, ...offices], ' OR ')})`;
}

/** A page of rows; all of them where there is no limit. */
interface Rows {
  readonly conditions: readonly Prisma.Sql[];
  readonly after: DutyPlace | undefined;
  readonly limit: number | null;
}

const dutiesIn = (tx: Transaction, { conditions, after, limit }: Rows): Promise<readonly DutyRow[]> => {
  const from =
    after === undefined
      ? Prisma.empty
      : Prisma.sql`AND (d.due, d.case_id, d.duty_id) > (${after.due}, ${after.case}, ${after.duty})`;
  return tx.$queryRaw<DutyRow[]>`
    SELECT d.case_id AS "caseId", d.duty_id AS "dutyId", d.owner, d.agency_id AS agency, d.due, d.legal, d.basis,
      d.fulfilled_by AS "fulfilledBy"
    FROM case_duty d JOIN case_file f ON f.id = d.case_id
    WHERE ${Prisma.join([Prisma.sql`NOT f.erased`, ...conditions], ' AND ')} ${from}
    ORDER BY d.due, d.case_id, d.duty_id ${limit === null ? Prisma.empty : Prisma.sql`LIMIT ${limit}`}`;
};

/** Asks the directory of today, not the list's: roles may have moved since the case was last looked at (R-ROLE-2). */
function asMet(row: DutyRow, file: CaseRow, directory: Directory, today: Day): Waiting {
  const { caseId: _, dutyId: duty, ...fields } = row;
  const reassigned = file.state.ledger.duties[duty]?.reassigned;
  const person = reassigned ?? route(row.owner, concernedIn(file), directory, today)?.person ?? null;
  return { ...fields, ref: file.ref, title: titleOf(file.state.facts), duty, late: row.due < today, person };
}

/** A person's are found among more: so many are looked at beyond those that are asked for. */
const besides = 50;

/** The earliest due date first, so that the late ones come first (R-DUT-7). */
export const waiting = (store: Store, filter: WaitingFilter = {}): Promise<readonly Waiting[]> =>
  transact(store, async (tx) => {
    const { agency, person, kind, limit } = filter;
    const today = dayOf(await caseNow(store, tx));
    const all = await everywhere(tx);
    const conditions = [
      ...(agency === undefined ? [] : [Prisma.sql`d.agency_id = ${agency}`]),
      ...(kind === undefined ? [] : [Prisma.sql`f.kind = ${kind}`]),
      ...(person === undefined ? [] : [perhapsTheirs(person, all, today)]),
    ];
    const rows: Omit<Rows, 'after'> = { conditions, limit: limit === undefined ? null : limit + besides };
    const found: Waiting[] = [];
    let after = filter.after;
    for (;;) {
      const page = await dutiesIn(tx, { ...rows, after });
      const ids = page.map(({ caseId }) => caseId);
      const cases = await readCases(tx, ids);
      const met = page.flatMap((row) => {
        const file = cases.get(row.caseId);
        return file === undefined ? [] : [asMet(row, file, all.directory, today)];
      });
      found.push(...met.filter((one) => person === undefined || one.person === person));
      const last = page.at(-1);
      if (last === undefined || limit === undefined || found.length >= limit || page.length < limit + besides) break;
      after = { due: last.due, case: last.caseId, duty: last.dutyId };
    }
    return found.slice(0, limit);
  });
