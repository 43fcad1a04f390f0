/** Whom somebody can ask when they are stuck: HR of the agencies where they have a part (WCAG 3.2.6). */
import { dayOf } from '../domain/calendar.ts';
import { route } from '../domain/routing.ts';
import type { AgencyId, Role } from '../domain/words.ts';
import { readCases } from './case-row.ts';
import { caseNow } from './clock.ts';
import { directoryFor } from './directory.ts';
import { agencyName, latestVersion } from './people.ts';
import type { Reader } from './reading.ts';
import { whoCalls } from './reading-self.ts';
import { type Store, type Transaction, transact } from './store.ts';

export interface Helper {
  readonly agencyName: string | null;
  /** As what they answer: HR's post goes to others while the role is vacant. */
  readonly role: Role;
  readonly name: string;
  readonly email: string | null;
}

/** The agencies of the cases in which somebody has a part of their own. */
async function agenciesOfCases(tx: Transaction, person: string): Promise<readonly AgencyId[]> {
  const parts = await tx.casePerson.findMany({ where: { personId: person, caseFile: { erased: false } } });
  const rows = await readCases(tx, [...new Set(parts.map(({ caseId }) => caseId))]);
  return [...rows.values()].flatMap(({ definition, state }) => definition.agency(state.facts) ?? []);
}

/** Nobody is sent to themselves; deputies stand in for those who are away. */
export async function whomToAsk(store: Store, reader: Reader): Promise<readonly Helper[]> {
  if (reader.type !== 'person') return [];
  const { offices } = await whoCalls(store, reader);
  return transact(store, async (tx) => {
    const today = dayOf(await caseNow(store, tx));
    const agencies = new Set([...offices.map(({ agency }) => agency), ...(await agenciesOfCases(tx, reader.id))]);
    const found: Helper[] = [];
    for (const agency of [...agencies].toSorted()) {
      const now = route('hr', { agency, people: {} }, await directoryFor(tx, agency), today);
      const person = now === null || now.person === reader.id ? null : await latestVersion(tx, now.person);
      if (now === null || person === null) continue;
      found.push({
        agencyName: await agencyName(tx, agency),
        role: now.as,
        name: person.name,
        email: person.email,
      });
    }
    return found;
  });
}
