/** Everybody who may sign in, for the chooser of test persons; never an answer to somebody on the network. */
import type { PersonId } from '../domain/words.ts';
import type { Store } from './store.ts';

export interface Everybody {
  readonly id: PersonId;
  readonly name: string;
  /** Roles held there, and `deputy`. */
  readonly roles: readonly string[];
  readonly agency: string | null;
}

/** One entry for each person and agency. A shared mailbox is nobody. */
export const everybody = (store: Store): Promise<readonly Everybody[]> =>
  store.database.$queryRaw<Everybody[]>`
    WITH parts AS (
      SELECT person_id, role, agency_id FROM role_holder WHERE role <> 'programmeMailbox'
      UNION SELECT deputy_id, 'deputy', agency_id FROM deputy
      UNION SELECT case_person.person_id, role, case_file.agency_id
      FROM case_person JOIN case_file ON case_file.id = case_id WHERE NOT erased)
    SELECT parts.person_id AS id, latest.name, array_agg(DISTINCT role ORDER BY role) AS roles, agency.name AS agency
    FROM parts
    JOIN LATERAL (SELECT name, erased_at FROM person_version WHERE person_version.person_id = parts.person_id
                  ORDER BY version DESC LIMIT 1) latest ON latest.erased_at IS NULL
    LEFT JOIN agency ON agency.id = parts.agency_id
    GROUP BY parts.person_id, latest.name, agency.name ORDER BY agency.name NULLS FIRST, latest.name`;
