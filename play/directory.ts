/** Who holds what, from the agencies' own facts: as `store/directory.ts` has it from its tables. */
import type { Agency } from '../domain/agency/facts.ts';
import type { Directory } from '../domain/routing.ts';
import { type AgencyId, type Period, roles } from '../domain/words.ts';

/** An agency's facts; null where there is none. */
export type Agencies = (id: AgencyId) => Agency | null;

/** Where another has taken over, the successor's people and settings stand for the agency (R-OPS-4). */
function heirOf(agencies: Agencies, id: AgencyId): Agency | null {
  const seen = new Set<AgencyId>();
  let found = agencies(id);
  while (found?.status === 'succeeded' && found.successor !== null && !seen.has(found.successor)) {
    seen.add(found.successor);
    found = agencies(found.successor) ?? found;
  }
  return found;
}

export const quietIn = (agencies: Agencies, agency: AgencyId | null): readonly Period[] =>
  agency === null ? [] : (heirOf(agencies, agency)?.quiet ?? []);

/** As an agency and the coordinating one see it. */
export function directoryFrom(agencies: Agencies, coordinator: AgencyId | null, agency: AgencyId | null): Directory {
  const known = [...new Set([agency, coordinator])].flatMap((id) => {
    const facts = id === null ? null : heirOf(agencies, id);
    return id === null || facts === null ? [] : [{ id, facts }];
  });
  const holders = (facts: Agency) =>
    roles.flatMap((role) => {
      const person = Object.entries(facts.holders).find(([held]) => held === role)?.[1];
      return person === undefined ? [] : [{ role, person }];
    });
  return {
    coordinator,
    holdings: known.flatMap(({ id, facts }) => holders(facts).map((one) => ({ agency: id, ...one }))),
    deputyships: known.flatMap(({ id, facts }) =>
      facts.deputies.toSorted((a, b) => (a.from < b.from ? -1 : 1)).map((one) => ({ ...one, agency: id })),
    ),
  };
}
