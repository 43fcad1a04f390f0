-- AlterTable
ALTER TABLE "case_file" ADD COLUMN     "first_due" DATE NOT NULL DEFAULT '9999-12-31'::date;

-- CreateIndex
CREATE INDEX "duty_by_due" ON "case_duty"("due", "case_id", "duty_id");

UPDATE "case_file" SET "first_due" = first."due"
FROM (SELECT "case_id", min("due")::date AS "due" FROM "case_duty" GROUP BY "case_id") first WHERE first."case_id" = "id";

-- The list of all cases, in its two orders (store/searching.ts): a page is read off the index, however many there are.
-- Dates and times may be compared there before a policy has let the row through; texts may not.
CREATE INDEX "case_by_first_due" ON "case_file" (first_due, id) WHERE seq > 0 AND NOT erased;
CREATE INDEX "case_by_last_change" ON "case_file" (last_at DESC, id) WHERE seq > 0 AND NOT erased;
-- And how many there are is counted without reading the cases themselves.
CREATE INDEX "case_counted" ON "case_file" (agency_id, kind, status, parent_id, first_due, id) WHERE seq > 0 AND NOT erased;

-- The cases in which whoever asks has a part, or stands in for somebody who has one. Once for a statement: asked of each
-- case, it took longer than everything else that a list does.
CREATE FUNCTION cases_with_part() RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT case_id FROM case_person WHERE person_id = scope_person()
  UNION ALL
  SELECT case_person.case_id FROM deputy
  JOIN case_person ON case_person.person_id = deputy.person_id
  JOIN case_file ON case_file.id = case_person.case_id
  WHERE scope_today() IS NOT NULL
    AND deputy.deputy_id = scope_person() AND scope_today() BETWEEN deputy.from_day AND deputy.to_day
    AND deputy.agency_id = heir_of(case_file.agency_id)
    AND case_person.role NOT IN ('employee', 'applicant') $$;
REVOKE EXECUTE ON FUNCTION cases_with_part FROM PUBLIC;
GRANT EXECUTE ON FUNCTION cases_with_part TO forlop_api;

-- As before (migration `access`), with each question about the scope asked once for a statement and not for each row.
ALTER POLICY case_in_scope ON "case_file" USING (
  agency_id = ANY ((SELECT scope_agencies())::text[])
  OR ((agency_id IS NULL OR kind = 'round') AND (SELECT scope_person() IS NOT NULL OR scope_agencies() IS NOT NULL))
  OR (kind <> 'application' AND (SELECT scope_coordinates()))
  OR id IN (SELECT cases_with_part()));
DROP FUNCTION has_part_in(text);
