-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "case_file" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "agency_id" TEXT,
    "parent_id" TEXT,
    "status" TEXT NOT NULL,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "settled_seq" INTEGER NOT NULL DEFAULT 0,
    "facts" JSONB NOT NULL,
    "ledger" JSONB NOT NULL,
    "step" TEXT,
    "next_moment" TIMESTAMPTZ(3),
    "rested" BOOLEAN NOT NULL DEFAULT false,
    "rules_version" INTEGER NOT NULL DEFAULT 0,
    "settings_version" INTEGER NOT NULL DEFAULT 0,
    "last_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_machine_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "retry_machine_at" TIMESTAMPTZ(3),
    "needs_attention" TEXT,
    "erased" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "case_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_event" (
    "case_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_type" TEXT NOT NULL,
    "actor_id" TEXT,
    "on_behalf_of" TEXT,
    "type" TEXT NOT NULL,
    "event" JSONB NOT NULL,
    "machine_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_event_pkey" PRIMARY KEY ("case_id","seq")
);

-- CreateTable
CREATE TABLE "command_answer" (
    "actor" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "body_hash" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "seq" INTEGER NOT NULL,
    "machine_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "command_answer_pkey" PRIMARY KEY ("case_id","actor","key")
);

-- CreateTable
CREATE TABLE "case_message" (
    "from_case" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "from_kind" TEXT NOT NULL,
    "from_seq" INTEGER NOT NULL,
    "to_case" TEXT NOT NULL,
    "to_kind" TEXT NOT NULL,
    "command" JSONB NOT NULL,
    "answer" JSONB,
    "machine_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "retry_machine_at" TIMESTAMPTZ(3),
    "needs_attention" TEXT,

    CONSTRAINT "case_message_pkey" PRIMARY KEY ("from_case","key")
);

-- CreateTable
CREATE TABLE "case_duty" (
    "case_id" TEXT NOT NULL,
    "duty_id" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "person_id" TEXT,
    "agency_id" TEXT,
    "due" TEXT NOT NULL,
    "legal" BOOLEAN NOT NULL,
    "basis" TEXT NOT NULL,
    "fulfilled_by" TEXT NOT NULL,
    "next_at" TIMESTAMPTZ(3),

    CONSTRAINT "case_duty_pkey" PRIMARY KEY ("case_id","duty_id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" TEXT NOT NULL,
    "agency_id" TEXT,
    "case_id" TEXT,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_version" (
    "person_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "language" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "refused_at" TIMESTAMPTZ(3),
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "person_version_pkey" PRIMARY KEY ("person_id","version")
);

-- CreateTable
CREATE TABLE "content" (
    "id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "content_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agency" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "organisation_number" TEXT,
    "parent_id" TEXT,
    "coordinates" BOOLEAN NOT NULL DEFAULT false,
    "sender_address" TEXT,
    "language" TEXT NOT NULL DEFAULT 'nb',
    "quiet" JSONB NOT NULL,
    "settings_version" INTEGER NOT NULL DEFAULT 1,
    "successor_id" TEXT,

    CONSTRAINT "agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_holder" (
    "agency_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,

    CONSTRAINT "role_holder_pkey" PRIMARY KEY ("agency_id","role")
);

-- CreateTable
CREATE TABLE "deputy" (
    "agency_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "deputy_id" TEXT NOT NULL,
    "from_day" TEXT NOT NULL,
    "to_day" TEXT NOT NULL,

    CONSTRAINT "deputy_pkey" PRIMARY KEY ("agency_id","person_id","from_day")
);

-- CreateTable
CREATE TABLE "mail_item" (
    "case_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "mail" TEXT NOT NULL,
    "class" TEXT NOT NULL,
    "role" TEXT,
    "person_id" TEXT,
    "data" JSONB NOT NULL,
    "duty_id" TEXT,
    "rung_id" TEXT,
    "due" TEXT,
    "legal" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "not_before" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL,
    "why" TEXT,
    "message_id" TEXT,
    "on_behalf_of" TEXT,
    "machine_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mail_item_pkey" PRIMARY KEY ("case_id","key")
);

-- CreateTable
CREATE TABLE "mailbox" (
    "person_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "settled_seq" INTEGER NOT NULL DEFAULT 0,
    "next_moment" TIMESTAMPTZ(3),
    "changed_machine_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "retry_machine_at" TIMESTAMPTZ(3),
    "needs_attention" TEXT,

    CONSTRAINT "mailbox_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "mail_message" (
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "rfc_id" TEXT NOT NULL,
    "envelope" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL,
    "code" TEXT,
    "sent_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "machine_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mail_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "installation" (
    "id" INTEGER NOT NULL,
    "rehearsal_now" TIMESTAMPTZ(3),
    "epoch" INTEGER NOT NULL DEFAULT 1,
    "swept_machine_at" TIMESTAMPTZ(3),

    CONSTRAINT "installation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "case_by_agency" ON "case_file"("kind", "agency_id", "status");

-- CreateIndex
CREATE INDEX "case_by_parent" ON "case_file"("parent_id", "kind");

-- CreateIndex
CREATE INDEX "case_by_next_moment" ON "case_file"("next_moment");

-- CreateIndex
CREATE INDEX "event_by_actor" ON "case_event"("actor_id");

-- CreateIndex
CREATE INDEX "message_by_receiver" ON "case_message"("to_case", "machine_at", "from_seq");

-- CreateIndex
CREATE INDEX "duty_by_owner" ON "case_duty"("agency_id", "owner", "due");

-- CreateIndex
CREATE INDEX "duty_by_person" ON "case_duty"("person_id", "due");

-- CreateIndex
CREATE INDEX "person_by_agency" ON "person"("agency_id");

-- CreateIndex
CREATE INDEX "person_by_case" ON "person"("case_id");

-- CreateIndex
CREATE INDEX "person_by_email" ON "person_version"("email");

-- CreateIndex
CREATE INDEX "content_by_case" ON "content"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "agency_organisation_number_key" ON "agency"("organisation_number");

-- CreateIndex
CREATE INDEX "role_by_person" ON "role_holder"("person_id");

-- CreateIndex
CREATE INDEX "item_by_mailbox" ON "mail_item"("person_id", "status", "not_before");

-- CreateIndex
CREATE INDEX "item_by_message" ON "mail_item"("message_id");

-- CreateIndex
CREATE INDEX "mailbox_by_next_moment" ON "mailbox"("next_moment");

-- CreateIndex
CREATE UNIQUE INDEX "mail_message_rfc_id_key" ON "mail_message"("rfc_id");

-- CreateIndex
CREATE INDEX "message_by_mailbox" ON "mail_message"("person_id", "status");

-- AddForeignKey
ALTER TABLE "case_event" ADD CONSTRAINT "case_event_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case_file"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "case_duty" ADD CONSTRAINT "case_duty_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case_file"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "person_version" ADD CONSTRAINT "person_version_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "mail_item" ADD CONSTRAINT "mail_item_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case_file"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "mail_item" ADD CONSTRAINT "mail_item_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "mail_message"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What the schema cannot say.

-- The log is append-only (R-LOG-1): nothing is edited or removed; erasure empties contents and persons, never the log.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the log is append-only' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER case_event_append_only BEFORE UPDATE OR DELETE ON "case_event"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A log without gaps: an event's number is the one after the last.
CREATE FUNCTION refuse_gap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.seq <> 1 + COALESCE((SELECT max(seq) FROM case_event WHERE case_id = NEW.case_id), 0) THEN
    RAISE EXCEPTION 'event % of case % leaves a gap', NEW.seq, NEW.case_id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER case_event_without_gaps BEFORE INSERT ON "case_event"
  FOR EACH ROW EXECUTE FUNCTION refuse_gap();

ALTER TABLE "case_file"
  ADD CONSTRAINT "case_kind_known" CHECK (kind IN ('agency', 'round', 'participation', 'position', 'application', 'employment')),
  ADD CONSTRAINT "case_settled_behind" CHECK (settled_seq BETWEEN 0 AND seq);

ALTER TABLE "mail_item"
  ADD CONSTRAINT "item_status_known" CHECK (status IN ('waiting', 'claimed', 'sent', 'superseded', 'refused')),
  ADD CONSTRAINT "item_claimed_by_message" CHECK ((status IN ('claimed', 'sent')) = (message_id IS NOT NULL) OR status = 'refused');

ALTER TABLE "mail_message"
  ADD CONSTRAINT "message_status_known" CHECK (status IN ('frozen', 'attempted', 'sent', 'refused'));

-- An attempted message keeps its text and Message-ID (R-MAIL-2); only erasure empties its envelope.
CREATE FUNCTION refuse_rewording() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'frozen' AND (NEW.rfc_id <> OLD.rfc_id OR (NEW.envelope <> OLD.envelope AND NEW.envelope <> '{}'::jsonb)) THEN
    RAISE EXCEPTION 'message % was attempted: its text stands', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER message_stands BEFORE UPDATE ON "mail_message" FOR EACH ROW EXECUTE FUNCTION refuse_rewording();

ALTER TABLE "mailbox" ADD CONSTRAINT "mailbox_settled_behind" CHECK (settled_seq BETWEEN 0 AND seq);
ALTER TABLE "deputy"
  ADD CONSTRAINT "deputy_period" CHECK (from_day <= to_day),
  ADD CONSTRAINT "deputy_another" CHECK (person_id <> deputy_id);

-- Only one agency coordinates the programme.
CREATE UNIQUE INDEX "agency_one_coordinator" ON "agency" ((true)) WHERE coordinates;

-- The sweep's questions, each over few rows.
CREATE INDEX "case_unsettled" ON "case_file" (changed_machine_at) WHERE seq > settled_seq AND NOT erased;
CREATE INDEX "mailbox_unsettled" ON "mailbox" (changed_machine_at) WHERE seq > settled_seq;
CREATE INDEX "message_owed" ON "case_message" (to_case, from_case, from_seq) WHERE answer IS NULL;

INSERT INTO "installation" (id) VALUES (1);
ALTER TABLE "installation" ADD CONSTRAINT "installation_one_row" CHECK (id = 1);
