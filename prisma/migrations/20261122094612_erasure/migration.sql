-- AlterTable
ALTER TABLE "mail_message" ADD COLUMN     "erase_when_done" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "names" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "erasure_receipt" (
    "case_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "agency_id" TEXT,
    "day" TEXT NOT NULL,
    "class" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "contents" INTEGER NOT NULL,
    "messages" INTEGER NOT NULL,
    "people" TEXT[],
    "runs" INTEGER NOT NULL DEFAULT 0,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "machine_at" TIMESTAMPTZ(3) NOT NULL,
    "runs_machine_at" TIMESTAMPTZ(3),

    CONSTRAINT "erasure_receipt_pkey" PRIMARY KEY ("case_id")
);

-- CreateIndex
CREATE INDEX "receipt_by_agency" ON "erasure_receipt"("agency_id", "day");

-- CreateIndex
CREATE INDEX "message_by_name" ON "mail_message" USING GIN ("names");

-- A receipt is as final as the log; that runs are gone from Temporal is said later, until all are.
CREATE FUNCTION refuse_changed_receipt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.runs_machine_at IS NOT NULL
    OR to_jsonb(NEW) - 'runs' - 'runs_machine_at' <> to_jsonb(OLD) - 'runs' - 'runs_machine_at' THEN
    RAISE EXCEPTION 'a receipt stands' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER receipt_stands BEFORE UPDATE OR DELETE ON "erasure_receipt"
  FOR EACH ROW EXECUTE FUNCTION refuse_changed_receipt();

-- Read by whoever acts for the agency; written by the worker, which is the owner, alone.
ALTER TABLE "erasure_receipt" ENABLE ROW LEVEL SECURITY;
CREATE POLICY receipt_in_scope ON "erasure_receipt" FOR SELECT TO forlop_api USING (agency_id = ANY (scope_agencies()));

-- What the worker looks for each minute.
CREATE INDEX "receipt_with_runs" ON "erasure_receipt" (case_id) WHERE runs_machine_at IS NULL;
