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
  /** The day on which the caller may stand in for somebody; absent: nobody's deputy. */
  readonly today?: Day;
}

/** A store whose every transaction is bound to the scope. */
export const scoped = (store: Store, scope: Scope): Store => ({ ...store, scope });

/** Holds until the transaction ends. */
export async function enterScope(tx: Transaction, scope: Scope): Promise<void> {
  const { person, agencies, directory, coordinates, today } = scope;
  await tx.$queryRaw`
    SELECT set_config('forlop.person', ${person ?? ''}, true), set_config('forlop.agencies', ${agencies.join(',')}, true),
      set_config('forlop.directory', ${directory.join(',')}, true),
      set_config('forlop.coordinates', ${coordinates ? 'yes' : ''}, true),
      set_config('forlop.today', ${today ?? ''}, true)`;
}

const nothing: Scope = { person: null, agencies: [], directory: [], coordinates: false };

/** What is a person's own, for those who are not signed in yet. */
export const scopeOfOneself = (person: PersonId): Scope => ({ ...nothing, person });

/** The scope of whoever calls; people's from the directory as it is today, deputies and successors included. */
export async function scopeOf(tx: Transaction, actor: Actor, today: Day): Promise<Scope> {
  switch (actor.type) {
    case 'person':
      return scopeOfPerson(tx, actor.id, today);
    case 'system':
      return { ...nothing, agencies: await lineOf(tx, actor.agency) };
    case 'case':
    case 'service':
      throw new Error('only people and systems call from outside');
    default:
      return actor satisfies never;
  }
}

/** An agency that acts for itself, and those that it has taken over from (R-OPS-4); empty: another has taken over. */
async function lineOf(tx: Transaction, agency: AgencyId): Promise<readonly AgencyId[]> {
  const rows = await tx.$queryRaw<{ id: AgencyId }[]>`
    WITH RECURSIVE line (id, steps) AS (
      SELECT id, 0 FROM agency WHERE id = ${agency} AND successor_id IS NULL
      UNION SELECT agency.id, steps + 1 FROM line JOIN agency ON agency.successor_id = line.id WHERE steps < 20)
    SELECT DISTINCT id FROM line ORDER BY id`;
  return rows.map(({ id }) => id);
}

/** One question, asked for every request: the database's own function answers it (migration `access`). */
async function scopeOfPerson(tx: Transaction, person: PersonId, today: Day): Promise<Scope> {
  const rows = await tx.$queryRaw<Omit<Scope, 'person'>[]>`
    SELECT agencies, directory, coordinates FROM scope_of(${person}, ${today})`;
  return { ...nothing, ...rows[0], person, today };
}
