-- An endpoint that is deleted at the same moment is waited for and left out: without its row the delivery, and the
-- command with it, would fail.
CREATE OR REPLACE FUNCTION tell_webhooks(of_agency text, of_case text, of_kind text, told_types text[], told_seqs int[],
  told_at timestamptz, told_machine_at timestamptz) RETURNS SETOF text
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public AS $$
  WITH told_to AS (
    SELECT id, types FROM webhook_endpoint WHERE agency_id = of_agency AND status = 'active'
    ORDER BY id FOR KEY SHARE)
  INSERT INTO webhook_delivery (endpoint_id, type, case_id, case_kind, seq, at, status, machine_at)
  SELECT told_to.id, told.type, of_case, of_kind, told.seq, told_at, 'pending', told_machine_at
  FROM unnest(told_types, told_seqs) AS told(type, seq) JOIN told_to ON told.type = ANY (types)
  ORDER BY told_to.id, told.seq
  RETURNING endpoint_id
$$;
