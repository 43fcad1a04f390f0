-- Who of an agency's directory may be given a role. Those whom it has hired through the programme are left out: that they
-- are in it is nobody's to read off a list. Asked as the owner, since a leader sees no other leader's cases; it tells ids
-- alone, and only those of a directory that is in scope.
CREATE FUNCTION colleagues_of(wanted text) RETURNS SETOF text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT id FROM person WHERE agency_id = wanted
    AND wanted = ANY (scope_agencies() || scope_directory())
    AND NOT EXISTS (SELECT 1 FROM case_person WHERE person_id = person.id AND role IN ('employee', 'applicant')) $$;
REVOKE EXECUTE ON FUNCTION colleagues_of FROM PUBLIC;
GRANT EXECUTE ON FUNCTION colleagues_of TO forlop_api;
