/** What a caller may know of themselves: who they are here, and what they have to do (R-DUT-7). */
import { dayOf } from '../domain/calendar.ts';
import type { AgencyId, Language, PersonId, Role } from '../domain/words.ts';
import { caseNow } from './clock.ts';
import { latestVersion } from './people.ts';
import type { Reader } from './reading.ts';
import { type Store, transact } from './store.ts';
import { type Waiting, waiting } from './views.ts';

export interface Myself {
  readonly type: 'person' | 'system';
  readonly id: string;
  readonly name: string | null;
  readonly language: Language | null;
  readonly offices: readonly { readonly role: Role; readonly agency: AgencyId; readonly onBehalfOf: PersonId | null }[];
}

export async function whoCalls(store: Store, reader: Reader): Promise<Myself> {
  if (reader.type === 'system') {
    return { type: 'system', id: reader.agency, name: null, language: null, offices: [] };
  }
  return transact(store, async (tx) => {
    const known = await latestVersion(tx, reader.id);
    const today = dayOf(await caseNow(store, tx));
    const offices = await tx.$queryRaw<{ role: Role; agency: AgencyId; onBehalfOf: PersonId | null }[]>`
      SELECT role, agency_id AS agency, NULL AS "onBehalfOf" FROM role_holder WHERE person_id = ${reader.id}
      UNION SELECT holder.role, holder.agency_id, deputy.person_id
      FROM deputy
      JOIN role_holder holder ON holder.person_id = deputy.person_id AND holder.agency_id = deputy.agency_id
      WHERE deputy.deputy_id = ${reader.id} AND ${today} BETWEEN deputy.from_day AND deputy.to_day
      ORDER BY agency, role`;
    return { type: 'person', id: reader.id, name: known?.name ?? null, language: known?.language ?? null, offices };
  });
}

/** An agency's system has none: duties are people's. */
export const myDuties = async (store: Store, reader: Reader): Promise<readonly Waiting[]> =>
  reader.type === 'system' ? [] : waiting(store, { person: reader.id });
