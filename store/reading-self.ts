/** What a caller may know of themselves: who they are here, and the cases in which they have a part of their own. */
import { readers } from '../domain/access.ts';
import { dayOf } from '../domain/calendar.ts';
import { titleOf } from '../domain/case/title.ts';
import type { AgencyId, CaseKind, Language, PersonId, Role } from '../domain/words.ts';
import { readCase } from './case-row.ts';
import { caseNow } from './clock.ts';
import { agencyName, latestVersion } from './people.ts';
import type { Reader } from './reading.ts';
import { type Store, transact } from './store.ts';

export interface Myself {
  readonly type: 'person' | 'system';
  readonly id: string;
  readonly name: string | null;
  readonly language: Language | null;
  readonly offices: readonly Office[];
}

interface Office {
  readonly role: Role;
  readonly agency: AgencyId;
  readonly agencyName: string | null;
  readonly onBehalfOf: PersonId | null;
}

export async function whoCalls(store: Store, reader: Reader): Promise<Myself> {
  if (reader.type === 'system') {
    return { type: 'system', id: reader.agency, name: null, language: null, offices: [] };
  }
  return transact(store, async (tx) => {
    const known = await latestVersion(tx, reader.id);
    const today = dayOf(await caseNow(store, tx));
    const offices = await tx.$queryRaw<Office[]>`
      SELECT held.role, held.agency, agency.name AS "agencyName", held."onBehalfOf" FROM (
        SELECT role, agency_id AS agency, NULL AS "onBehalfOf" FROM role_holder WHERE person_id = ${reader.id}
        UNION SELECT holder.role, holder.agency_id, deputy.person_id
        FROM deputy
        JOIN role_holder holder ON holder.person_id = deputy.person_id AND holder.agency_id = deputy.agency_id
        WHERE deputy.deputy_id = ${reader.id} AND ${today} BETWEEN deputy.from_day AND deputy.to_day) held
      LEFT JOIN agency ON agency.id = held.agency
      ORDER BY held.agency, held.role`;
    return { type: 'person', id: reader.id, name: known?.name ?? null, language: known?.language ?? null, offices };
  });
}

/** A case in which the person has a part of their own: applied, hired, leader, mentor, buddy. */
export interface MyCase {
  readonly kind: CaseKind;
  readonly id: string;
  readonly role: Role;
  readonly title: string | null;
  readonly agencyName: string | null;
  readonly status: string;
}

/** Not those that an office opens: what is one's own, the running ones first. */
export const myCases = (store: Store, person: PersonId): Promise<readonly MyCase[]> =>
  transact(store, async (tx) => {
    const rows = await tx.casePerson.findMany({
      where: { personId: person, caseFile: { kind: { in: ['application', 'employment'] }, erased: false } },
      orderBy: [{ caseFile: { lastAt: 'desc' } }, { caseId: 'asc' }, { role: 'asc' }],
    });
    const found: MyCase[] = [];
    for (const { caseId, role } of rows) {
      const row = await readCase(tx, caseId);
      if (row === null) continue;
      const { ref, state, definition } = row;
      // A position's leader has a part in its applications, and reads none of them.
      if (!readers[ref.kind].course.some((who) => who === role)) continue;
      found.push({
        ...ref,
        // The table holds roles alone.
        role: role as Role,
        title: titleOf(state.facts),
        agencyName: await agencyName(tx, definition.agency(state.facts)),
        status: state.facts.status,
      });
    }
    return found.toSorted((a, b) => Number(a.status === 'closed') - Number(b.status === 'closed'));
  });
