-- Published statistics name rounds to everybody who is signed in; a round itself is the coordinator's to see. Drafts are
-- in no publication.
CREATE FUNCTION round_names() RETURNS TABLE (id text, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT id, facts->>'name' FROM case_file WHERE kind = 'round' AND seq > 0 AND status <> 'draft' ORDER BY id $$;
REVOKE EXECUTE ON FUNCTION round_names FROM PUBLIC;
GRANT EXECUTE ON FUNCTION round_names TO forlop_api;
