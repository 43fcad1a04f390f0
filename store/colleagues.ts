/** An agency's directory for those who look after it: who has what, found by name (R-ROLE-2, R-OPS-5). */
import type { AgencyId, PersonId, Role } from '../domain/words.ts';
import { Prisma } from '../prisma/client.ts';
import { type Opened, openFor, type Reader } from './reading.ts';
import { type Store, type Transaction, transact } from './store.ts';

export interface ColleagueWithRoles {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string | null;
  /** The server has refused the address: nothing is sent there (R-MAIL-2). */
  readonly refused: boolean;
  /** They have signed in, so that an invitation is not needed. */
  readonly signsIn: boolean;
  /** They stand in for somebody, now or later. */
  readonly standsIn: boolean;
  /** For the agency, and in its cases that are not closed. */
  readonly roles: readonly Role[];
}

export interface ColleaguesAsked {
  /** A part of a name or an address. */
  readonly text: string;
  readonly role: Role | null;
  readonly limit: number;
  /** The last of the page before. */
  readonly after: PersonId | null;
}

export interface ColleaguesPage {
  readonly items: readonly ColleagueWithRoles[];
  readonly next: PersonId | null;
}

/** The agency's office; of the coordinating agency its coordinator too, who appoints there. */
export async function openAsSteward(
  store: Store,
  tx: Transaction,
  reader: Reader,
  id: AgencyId,
): Promise<Opened | null> {
  const opened = await openFor(store, tx, reader, { kind: 'agency', id }, 'course', ['hr', 'hrHead', 'coordinator']);
  if (opened === null || opened.as.some((role) => role !== 'coordinator')) return opened;
  return opened.offices.directory.coordinator === id ? opened : null;
}

const wanted = ({ text, role, after }: ColleaguesAsked): Prisma.Sql =>
  Prisma.join(
    [
      Prisma.sql`true`,
      ...(text === '' ? [] : [Prisma.sql`position(lower(${text}) IN lower(name || ' ' || COALESCE(email, ''))) > 0`]),
      ...(role === null ? [] : [Prisma.sql`${role} = ANY (roles)`]),
      // By the id alone: no name is in what callers carry from page to page.
      ...(after === null
        ? []
        : [Prisma.sql`(lower(name), id) > (SELECT lower(name), id FROM latest WHERE id = ${after})`]),
    ],
    ' AND ',
  );

/** Null when there is no such agency, or the reader does not look after it. */
export const colleagues = (
  store: Store,
  reader: Reader,
  id: AgencyId,
  asked: ColleaguesAsked,
): Promise<ColleaguesPage | null> =>
  transact(store, async (tx) => {
    const opened = await openAsSteward(store, tx, reader, id);
    if (opened === null) return null;
    const { limit } = asked;
    const rows = await tx.$queryRaw<ColleagueWithRoles[]>`
      WITH latest AS (
        SELECT DISTINCT ON (person_id) person_id AS id, name, email, refused_at, erased_at FROM person_version
        WHERE person_id IN (SELECT colleagues_of(${id})) ORDER BY person_id, version DESC),
      held AS (
        SELECT person_id, array_agg(DISTINCT role ORDER BY role) AS roles FROM (
          SELECT person_id, role FROM role_holder WHERE agency_id = ${id}
          UNION ALL SELECT person_id, role FROM case_person JOIN case_file ON case_file.id = case_id
          WHERE agency_id = ${id} AND kind <> 'agency' AND status <> 'closed' AND NOT erased) parts
        GROUP BY person_id),
      known AS (
        SELECT id, name, email, refused_at IS NOT NULL AS refused, COALESCE(roles, '{}') AS roles,
          EXISTS (SELECT 1 FROM identity WHERE person_id = latest.id) AS "signsIn",
          EXISTS (SELECT 1 FROM deputy WHERE agency_id = ${id} AND deputy_id = latest.id
                  AND to_day >= ${opened.today}) AS "standsIn"
        FROM latest LEFT JOIN held ON held.person_id = latest.id WHERE erased_at IS NULL)
      SELECT id, name, email, refused, "signsIn", "standsIn", roles FROM known WHERE ${wanted(asked)}
      ORDER BY lower(name), id LIMIT ${limit + 1}`;
    return { items: rows.slice(0, limit), next: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null };
  });
