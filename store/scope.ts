/**
 * What one caller's transactions may reach (R-ROLE-4). The door and the views decide by roles; the database refuses a
 * second time by row-level security, where the API works as a role that the policies bind (migration `access`).
 */
import type { Actor, AgencyId, Day, PersonId } from '../domain/words.ts';
import type { Store, Transaction } from './store.ts';

export interface Scope {
  readonly person: PersonId | null;
  /** Whose cases are all the caller's: they act for these agencies. */
  readonly agencies: readonly AgencyId[];
  /** Whose people the caller may know by name besides. */
  readonly directory: readonly AgencyId[];
  /** Every agency's cases but applications. */
  readonly coordinates: boolean;
}

/** A store whose every transaction is bound to the scope. */
export const scoped = (store: Store, scope: Scope): Store => ({ ...store, scope });

/** Holds until the transaction ends. */
export async function enterScope(tx: Transaction, { person, agencies, directory, coordinates }: Scope): Promise<void> {
  await tx.$queryRaw`
    SELECT set_config('forlop.person', ${person ?? ''}, true), set_config('forlop.agencies', ${agencies.join(',')}, true),
      set_config('forlop.directory', ${directory.join(',')}, true),
      set_config('forlop.coordinates', ${coordinates ? 'yes' : ''}, true)`;
}

const nothing: Scope = { person: null, agencies: [], directory: [], coordinates: false };

/** What is a person's own, for those who are not signed in yet. */
export const scopeOfOneself = (person: PersonId): Scope => ({ ...nothing, person });

/** The scope of whoever calls; people's from the directory as it is today, deputies and successors included. */
export async function scopeOf(tx: Transaction, actor: Actor, today: Day): Promise<Scope> {
  switch (actor.type) {
    case 'person':
      // What they have a part in is theirs to read before anything else is known.
      await enterScope(tx, scopeOfOneself(actor.id));
      return scopeOfPerson(tx, actor.id, today);
    case 'system':
      return { ...nothing, agencies: [actor.agency] };
    case 'case':
    case 'service':
      throw new Error('only people and systems call from outside');
    default:
      return actor satisfies never;
  }
}

async function scopeOfPerson(tx: Transaction, person: PersonId, today: Day): Promise<Scope> {
  // The agencies for which the person holds an office or stands in today, and those that these have taken over.
  const rows = await tx.$queryRaw<{ id: AgencyId; coordinates: boolean }[]>`
    WITH RECURSIVE acts AS (
      SELECT agency_id, role FROM role_holder WHERE person_id = ${person}
      UNION SELECT holder.agency_id, holder.role FROM deputy JOIN role_holder holder ON holder.person_id = deputy.person_id
      WHERE deputy.deputy_id = ${person} AND ${today} BETWEEN deputy.from_day AND deputy.to_day),
    line AS (
      SELECT agency_id AS id, role = 'coordinator' AS coordinates, 0 AS steps FROM acts
      WHERE role IN ('hr', 'hrHead', 'coordinator')
      UNION SELECT agency.id, line.coordinates, steps + 1 FROM line JOIN agency ON agency.successor_id = line.id
      WHERE steps < 20)
    SELECT id, bool_or(coordinates) AS coordinates FROM line GROUP BY id`;
  return {
    person,
    agencies: rows.map(({ id }) => id),
    directory: await directoryOf(tx, person),
    coordinates: rows.some((row) => row.coordinates),
  };
}

/** The person's own agency and those of the cases they have a part in: whom they may meet there. */
async function directoryOf(tx: Transaction, person: PersonId): Promise<readonly AgencyId[]> {
  const rows = await tx.$queryRaw<{ id: AgencyId }[]>`
    SELECT agency_id AS id FROM person WHERE id = ${person} AND agency_id IS NOT NULL
    UNION SELECT case_file.agency_id FROM case_person JOIN case_file ON case_file.id = case_id
    WHERE person_id = ${person} AND case_file.agency_id IS NOT NULL`;
  return rows.map(({ id }) => id);
}
