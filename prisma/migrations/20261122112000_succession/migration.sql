-- Whoever held an office of an agency that another has taken over holds it no more: its cases are the successor's, and so
-- is its word on who stands in for whom (R-OPS-4). As before in all else.
CREATE OR REPLACE FUNCTION scope_of(wanted text, today text)
  RETURNS TABLE (agencies text[], directory text[], coordinates boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH RECURSIVE held AS (
    SELECT agency_id, role, person_id FROM role_holder
    WHERE NOT EXISTS (SELECT 1 FROM agency WHERE agency.id = agency_id AND successor_id IS NOT NULL)),
  acts AS (
    SELECT agency_id, role FROM held WHERE person_id = wanted
    UNION SELECT held.agency_id, held.role FROM deputy
    JOIN held ON held.person_id = deputy.person_id AND held.agency_id = deputy.agency_id
    WHERE deputy.deputy_id = wanted AND today BETWEEN deputy.from_day AND deputy.to_day),
  line AS (
    SELECT agency_id AS id, role = 'coordinator' AS coordinates, 0 AS steps FROM acts
    WHERE role IN ('hr', 'hrHead', 'coordinator')
    UNION SELECT agency.id, line.coordinates, steps + 1 FROM line JOIN agency ON agency.successor_id = line.id
    WHERE steps < 20),
  meets AS (
    SELECT agency_id AS id FROM person WHERE person.id = wanted AND agency_id IS NOT NULL
    UNION SELECT case_file.agency_id FROM case_person JOIN case_file ON case_file.id = case_id
    WHERE person_id = wanted AND case_file.agency_id IS NOT NULL)
  SELECT COALESCE((SELECT array_agg(DISTINCT id) FROM line WHERE NOT line.coordinates), '{}'),
    COALESCE((SELECT array_agg(id) FROM meets), '{}'),
    COALESCE((SELECT bool_or(line.coordinates) FROM line), false) $$;

-- However many have taken over from each other: the last one's word counts, and nobody else's.
CREATE OR REPLACE FUNCTION has_part_in(wanted text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
  $$ SELECT EXISTS (SELECT 1 FROM case_person WHERE case_id = wanted AND person_id = scope_person())
     OR (scope_today() IS NOT NULL AND EXISTS (
       SELECT 1 FROM deputy
       JOIN case_person ON case_person.person_id = deputy.person_id AND case_person.case_id = wanted
       JOIN case_file ON case_file.id = wanted
       WHERE deputy.deputy_id = scope_person() AND scope_today() BETWEEN deputy.from_day AND deputy.to_day
         AND deputy.agency_id = heir_of(case_file.agency_id)
         AND case_person.role NOT IN ('employee', 'applicant'))) $$;

-- An invitation by mail went to the address that the person had: it may never have been theirs. When it is put right, what
-- has left for the old one opens nothing any more; HR invites anew (R-ROLE-1).
CREATE FUNCTION end_mailed_invitations() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF NEW.email IS DISTINCT FROM
    (SELECT email FROM person_version WHERE person_id = NEW.person_id AND version = NEW.version - 1) THEN
    DELETE FROM invitation WHERE person_id = NEW.person_id AND message_id IS NOT NULL AND used_machine_at IS NULL;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER address_put_right AFTER INSERT ON "person_version"
  FOR EACH ROW WHEN (NEW.version > 1) EXECUTE FUNCTION end_mailed_invitations();
