/** What statistics are made from, in SQL: numbers of positions, years of employments, late duties (R-STA-1). */

import type { Work } from '../domain/statistics/publication.ts';
import type { Frame } from '../domain/statistics/scopes.ts';
import type { HireCounts, PositionCounts } from '../domain/statistics/units.ts';
import type { AgencyId, Day } from '../domain/words.ts';
import type { Transaction } from './store.ts';

type Placeless<T> = Omit<T, 'employer'>;

/** By count HR has given the numbers; by candidate the applications have told them (R-APP-8). */
export const readPositions = (tx: Transaction): Promise<readonly Placeless<PositionCounts>[]> =>
  tx.$queryRaw<Placeless<PositionCounts>[]>`
    SELECT id, agency_id AS agency, facts->>'round' AS round,
           left(COALESCE(facts->>'deadline', facts->>'registeredOn'), 4)::int AS year,
           CASE WHEN facts->>'mode' = 'byCount' THEN COALESCE((facts#>>'{numbers,received}')::int, 0)
                ELSE (facts#>>'{counts,received}')::int END AS applications,
           CASE WHEN facts->>'mode' = 'byCount'
                THEN COALESCE((facts#>>'{numbers,ticked}')::int, 0) + COALESCE((facts#>>'{numbers,declared}')::int, 0)
                ELSE (facts#>>'{counts,confirmed}')::int END AS confirmed,
           CASE WHEN facts->>'mode' = 'byCount' THEN COALESCE((facts#>>'{numbers,interviewed}')::int, 0)
                ELSE (facts#>>'{counts,interviewed}')::int END AS interviewed
    FROM case_file WHERE kind = 'position' AND seq > 0 ORDER BY id`;

interface HireRow {
  readonly id: string;
  readonly position: string | null;
  readonly agency: AgencyId;
  readonly round: string | null;
  readonly hired: number;
  readonly days: number | null;
  readonly permanent: number | null;
  readonly extended: number | null;
  readonly left: number | null;
  readonly completed: number | null;
}

/**
 * Hires of positions in the order in which they were made, and employments that were brought in while running. One that
 * was cancelled before its first day is no hire (R-OPS-3).
 */
export async function readHires(tx: Transaction): Promise<readonly Placeless<HireCounts>[]> {
  const rows = await tx.$queryRaw<HireRow[]>`
    WITH hire AS (
      SELECT one.value->>'employment' AS id, position.id AS position, position.agency_id AS agency,
             position.facts->>'round' AS round, one.value->>'on' AS hired_on, one.ordinality AS turn,
             (one.value->>'on')::date - (position.facts#>>'{publication,on}')::date AS days
      FROM case_file position, jsonb_array_elements(position.facts->'hires') WITH ORDINALITY one
      WHERE position.kind = 'position' AND position.seq > 0
      UNION ALL
      SELECT id, NULL, agency_id, facts->>'round', facts#>>'{term,start}', 0, NULL
      FROM case_file WHERE kind = 'employment' AND seq > 0 AND facts->>'adoptedOn' IS NOT NULL),
    course AS (
      SELECT id, facts->>'outcome' AS outcome, facts->'ending' = 'null'::jsonb AS stayed, facts->>'leftOn' AS left_on,
             jsonb_path_query_first(facts, '$.decisions[*] ? (@.outcome == "permanent").on')#>>'{}' AS permanent_on,
             jsonb_path_query_first(facts, '$.decisions[*] ? (@.outcome == "extend").on')#>>'{}' AS extended_on
      FROM case_file WHERE kind = 'employment' AND seq > 0)
    SELECT hire.id, position, agency, round, left(hired_on, 4)::int AS hired, days,
           left(permanent_on, 4)::int AS permanent, left(extended_on, 4)::int AS extended, left(left_on, 4)::int AS left,
           left(COALESCE(permanent_on, CASE WHEN stayed THEN left_on END), 4)::int AS completed
    FROM hire LEFT JOIN course USING (id)
    WHERE course.outcome IS DISTINCT FROM 'cancelled'
    ORDER BY position, turn, hire.id`;
  return rows.map(({ permanent, extended, left, completed, ...hire }) => ({
    ...hire,
    later: { permanent, extended, left, completed },
  }));
}

/** Late are duties whose due date has passed today. Applicants' own are not the agencies' work. */
export const readWork = (tx: Transaction, today: Day): Promise<readonly Placeless<Work>[]> =>
  tx.$queryRaw<Placeless<Work>[]>`
    WITH work AS (
      SELECT agency_id AS agency, facts->>'round' AS round,
             left(COALESCE(facts->>'deadline', facts->>'registeredOn'), 4)::int AS year,
             1 AS positions, 0 AS late, 0 AS employer_late
      FROM case_file WHERE kind = 'position' AND seq > 0
      UNION ALL
      SELECT duty.agency_id, CASE WHEN kind = 'round' THEN id ELSE facts->>'round' END, left(due, 4)::int,
             0, CASE WHEN kind IN ('agency', 'employment') THEN 0 ELSE 1 END,
             CASE WHEN kind IN ('agency', 'employment') THEN 1 ELSE 0 END
      FROM case_duty duty JOIN case_file ON id = case_id
      WHERE due < ${today} AND kind <> 'application' AND duty.agency_id IS NOT NULL AND NOT erased)
    SELECT agency, round, year, sum(positions)::int AS positions, sum(late)::int AS "dutiesLate",
           sum(employer_late)::int AS "employerDutiesLate"
    FROM work GROUP BY agency, round, year`;

/** An agency that has become another counts with it; units of one parent employer count together. */
export async function readFrame(tx: Transaction): Promise<Omit<Frame, 'years'>> {
  const agencies = await tx.$queryRaw<{ agency: AgencyId; employer: string }[]>`
    WITH RECURSIVE line AS (
      SELECT id AS agency, id AS now, 0 AS steps FROM agency
      UNION SELECT agency, successor_id, steps + 1 FROM line JOIN agency ON agency.id = now
      WHERE successor_id IS NOT NULL AND steps < 20),
    last AS (SELECT DISTINCT ON (agency) agency, now FROM line ORDER BY agency, steps DESC)
    SELECT agency, COALESCE(facts->>'parentEmployer', now) AS employer
    FROM last JOIN case_file ON case_file.id = now ORDER BY agency`;
  const taking = await tx.$queryRaw<{ agency: AgencyId; round: string }[]>`
    SELECT DISTINCT agency_id AS agency, facts->>'round' AS round FROM case_file
    WHERE kind IN ('participation', 'position') AND seq > 0 AND facts->>'round' IS NOT NULL ORDER BY round, agency`;
  const rounds = await tx.caseFile.findMany({
    where: { kind: 'round', seq: { gt: 0 }, status: { not: 'draft' } },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  return { agencies, rounds: rounds.map(({ id }) => id), taking };
}
