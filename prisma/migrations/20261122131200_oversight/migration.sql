-- What is wrong right now (R-OPS-10), for the command line, which is bound by nothing, and for the coordinator over the
-- API: ids of cases, kinds, agencies, codes and counts. Mailboxes are told by number and code, so that no person's id is.
CREATE FUNCTION service_health(late_before timestamptz, machine_now timestamptz, most int) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT jsonb_build_object(
    'attention', COALESCE((SELECT jsonb_agg(to_jsonb(one)) FROM (
      SELECT id, kind, agency_id AS agency, needs_attention AS code FROM case_file
      WHERE needs_attention IS NOT NULL ORDER BY changed_machine_at LIMIT most) one), '[]'),
    'stuck', COALESCE((SELECT jsonb_agg(to_jsonb(one)) FROM (
      SELECT f.id, f.kind, f.agency_id AS agency, s.key || ': ' || (s.value->>'code') AS code
      FROM case_file f, jsonb_each(f.ledger->'stuck') s WHERE NOT f.erased
      ORDER BY f.changed_machine_at LIMIT most) one), '[]'),
    'failingMessages', COALESCE((SELECT jsonb_agg(to_jsonb(one)) FROM (
      SELECT to_case AS "to", from_case AS "from", key FROM case_message
      WHERE needs_attention IS NOT NULL ORDER BY machine_at LIMIT most) one), '[]'),
    'failingMailboxes', COALESCE((SELECT jsonb_agg(to_jsonb(one)) FROM (
      SELECT CASE WHEN scope_coordinates() THEN '' ELSE person_id END AS person, needs_attention AS code FROM mailbox
      WHERE needs_attention IS NOT NULL ORDER BY changed_machine_at LIMIT most) one), '[]'),
    'failingWebhooks', COALESCE((SELECT jsonb_agg(to_jsonb(one)) FROM (
      SELECT id AS endpoint, agency_id AS agency, status AS code FROM webhook_endpoint
      WHERE status IN ('failed', 'gone') ORDER BY id LIMIT most) one), '[]'),
    'oldestMailMs', (SELECT floor(extract(epoch FROM machine_now - min(machine_at)) * 1000)::bigint FROM mail_message
      WHERE status IN ('frozen', 'attempted') AND machine_at <= machine_now),
    'lateMails', (SELECT count(*)::int FROM mail_item
      WHERE status = 'waiting' AND person_id IS NOT NULL AND not_before < late_before),
    'mailsForNobody', (SELECT count(*)::int FROM mail_item WHERE status = 'waiting' AND person_id IS NULL))
  WHERE scope_coordinates() OR current_setting('role') <> 'forlop_api' $$;
REVOKE EXECUTE ON FUNCTION service_health FROM PUBLIC;
GRANT EXECUTE ON FUNCTION service_health TO forlop_api;

-- How much a mail is about, that which the reader may not see included: who does not see all of it does not read it.
CREATE FUNCTION matters_of(wanted text) RETURNS int LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
  $$ SELECT count(*)::int FROM mail_item WHERE message_id = wanted $$;
REVOKE EXECUTE ON FUNCTION matters_of FROM PUBLIC;
GRANT EXECUTE ON FUNCTION matters_of TO forlop_api;
