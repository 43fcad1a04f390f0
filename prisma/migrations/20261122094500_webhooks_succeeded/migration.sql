-- AlterTable
ALTER TABLE "webhook_delivery" ADD COLUMN     "epoch" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "webhook_endpoint" ADD COLUMN     "noted" TEXT;

ALTER TABLE "webhook_endpoint" DROP CONSTRAINT webhook_endpoint_status;
ALTER TABLE "webhook_endpoint" ADD CONSTRAINT webhook_endpoint_status
  CHECK (status IN ('active', 'disabled', 'gone', 'failed', 'succeeded'));

-- Whose an agency's cases are now: where another has taken over, the last in the line (R-OPS-4).
CREATE FUNCTION heir_of(wanted text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH RECURSIVE line (id, next, steps) AS (
    SELECT id, successor_id, 0 FROM agency WHERE id = wanted
    UNION ALL SELECT heir.id, heir.successor_id, steps + 1 FROM line JOIN agency heir ON heir.id = line.next
    WHERE steps < 20)
  SELECT id FROM line ORDER BY steps DESC LIMIT 1 $$;
REVOKE EXECUTE ON FUNCTION heir_of FROM PUBLIC;
GRANT EXECUTE ON FUNCTION heir_of TO forlop_api;

-- The endpoints of whoever has the case now are told, and the number of this life of the database is kept with it.
CREATE OR REPLACE FUNCTION tell_webhooks(of_agency text, of_case text, of_kind text, told_types text[], told_seqs int[],
  told_at timestamptz, told_machine_at timestamptz) RETURNS SETOF text
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public AS $$
  WITH told_to AS (
    SELECT id, types FROM webhook_endpoint WHERE agency_id = heir_of(of_agency) AND status = 'active'
    ORDER BY id FOR KEY SHARE)
  INSERT INTO webhook_delivery (endpoint_id, type, case_id, case_kind, seq, epoch, at, status, machine_at)
  SELECT told_to.id, told.type, of_case, of_kind, told.seq, (SELECT epoch FROM installation), told_at, 'pending',
    told_machine_at
  FROM unnest(told_types, told_seqs) AS told(type, seq) JOIN told_to ON told.type = ANY (types)
  ORDER BY told_to.id, told.seq
  RETURNING endpoint_id
$$;
