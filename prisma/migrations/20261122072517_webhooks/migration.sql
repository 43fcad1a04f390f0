-- CreateTable
CREATE TABLE "webhook_endpoint" (
    "id" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "types" TEXT[],
    "status" TEXT NOT NULL,
    "secret" BYTEA NOT NULL,
    "previous_secret" BYTEA,
    "previous_ends_machine_at" TIMESTAMPTZ(3),
    "created_by" TEXT NOT NULL,
    "created_machine_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "failing_since_machine_at" TIMESTAMPTZ(3),
    "retry_machine_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_endpoint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_delivery" (
    "id" BIGSERIAL NOT NULL,
    "endpoint_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "case_kind" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "code" TEXT,
    "machine_at" TIMESTAMPTZ(3) NOT NULL,
    "delivered_machine_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recruitment_hook" (
    "id" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "secret" BYTEA NOT NULL,
    "previous_secret" BYTEA,
    "previous_ends_machine_at" TIMESTAMPTZ(3),
    "created_by" TEXT NOT NULL,
    "created_machine_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "recruitment_hook_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "webhook_endpoint_by_agency" ON "webhook_endpoint"("agency_id", "url");

-- CreateIndex
CREATE INDEX "webhook_delivery_waiting" ON "webhook_delivery"("endpoint_id", "status", "id");

-- CreateIndex
CREATE UNIQUE INDEX "webhook_delivery_of_event" ON "webhook_delivery"("endpoint_id", "case_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "recruitment_hook_agency_id_key" ON "recruitment_hook"("agency_id");

-- AddForeignKey
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_endpoint_id_fkey" FOREIGN KEY ("endpoint_id") REFERENCES "webhook_endpoint"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

ALTER TABLE "webhook_endpoint" ADD CONSTRAINT webhook_endpoint_status CHECK (status IN ('active', 'disabled', 'gone', 'failed'));
ALTER TABLE "webhook_delivery" ADD CONSTRAINT webhook_delivery_status CHECK (status IN ('pending', 'delivered'));
-- The sweep asks each minute what waits: of all deliveries the few that are not done.
CREATE INDEX "webhook_delivery_pending" ON "webhook_delivery" ("endpoint_id", "machine_at") WHERE status = 'pending';

-- An agency's webhooks are its own (R-ROLE-4); the coordinating agency's are the coordinator's too.
CREATE FUNCTION has_webhooks_in_scope(wanted text) RETURNS boolean LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT COALESCE(wanted = ANY (scope_agencies()), false)
    OR (scope_coordinates() AND EXISTS (SELECT 1 FROM agency WHERE agency.id = wanted AND coordinates)) $$;
ALTER TABLE "webhook_endpoint" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_endpoint ON "webhook_endpoint" TO forlop_api USING (has_webhooks_in_scope(agency_id));
ALTER TABLE "webhook_delivery" ENABLE ROW LEVEL SECURITY;
CREATE POLICY with_endpoint ON "webhook_delivery" TO forlop_api
  USING (EXISTS (SELECT 1 FROM webhook_endpoint WHERE webhook_endpoint.id = endpoint_id));
ALTER TABLE "recruitment_hook" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_hook ON "recruitment_hook" TO forlop_api USING (has_webhooks_in_scope(agency_id));

-- What an applicant does is told to the agency's endpoints too, and the applicant sees none of them: done as the owner.
CREATE FUNCTION tell_webhooks(of_agency text, of_case text, of_kind text, told_types text[], told_seqs int[],
  told_at timestamptz, told_machine_at timestamptz) RETURNS SETOF text
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public AS $$
  INSERT INTO webhook_delivery (endpoint_id, type, case_id, case_kind, seq, at, status, machine_at)
  SELECT webhook_endpoint.id, told.type, of_case, of_kind, told.seq, told_at, 'pending', told_machine_at
  FROM unnest(told_types, told_seqs) AS told(type, seq)
  JOIN webhook_endpoint ON agency_id = of_agency AND webhook_endpoint.status = 'active' AND told.type = ANY (types)
  ORDER BY webhook_endpoint.id, told.seq
  RETURNING endpoint_id
$$;

-- Whoever sends to a recruitment hook is known by the signature alone: the address leads to what proves it.
CREATE FUNCTION recruitment_hook_of(wanted text) RETURNS SETOF recruitment_hook
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
  $$ SELECT * FROM recruitment_hook WHERE id = wanted $$;
REVOKE EXECUTE ON FUNCTION tell_webhooks, recruitment_hook_of FROM PUBLIC;
GRANT EXECUTE ON FUNCTION tell_webhooks, recruitment_hook_of TO forlop_api;
