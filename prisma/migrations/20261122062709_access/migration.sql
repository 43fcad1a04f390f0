-- CreateTable
CREATE TABLE "case_person" (
    "case_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,

    CONSTRAINT "case_person_pkey" PRIMARY KEY ("case_id","role")
);

-- CreateTable
CREATE TABLE "api_client" (
    "id" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_machine_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_machine_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_client_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "access_log" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reader_type" TEXT NOT NULL,
    "reader_id" TEXT NOT NULL,
    "as" TEXT[],
    "on_behalf_of" TEXT,
    "case_id" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "machine_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "access_log_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "case_person_by_person" ON "case_person"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_client_token_hash_key" ON "api_client"("token_hash");

-- CreateIndex
CREATE INDEX "api_client_by_agency" ON "api_client"("agency_id");

-- CreateIndex
CREATE INDEX "access_by_case" ON "access_log"("case_id", "at");

-- CreateIndex
CREATE INDEX "access_by_reader" ON "access_log"("reader_id", "at");

-- AddForeignKey
ALTER TABLE "case_person" ADD CONSTRAINT "case_person_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case_file"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Like the log: what was read stays told.
CREATE TRIGGER access_log_append_only BEFORE UPDATE OR DELETE ON "access_log"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Agencies are kept apart a second time (R-ROLE-4): the API works as this role, which sees only what the transaction's
-- scope names (store/scope.ts); without a scope it sees no case and no person. The owner, as whom migrations, worker
-- and command line work, is not bound.
DO $$ BEGIN
  CREATE ROLE forlop_api NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
GRANT USAGE ON SCHEMA public TO forlop_api;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO forlop_api;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO forlop_api;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO forlop_api;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO forlop_api;

-- The scope of the transaction: agencies whose cases are the caller's, agencies whose people they may know, themselves.
-- After a transaction the connection's settings are empty, not absent: that is no scope either.
CREATE FUNCTION scope_agencies() RETURNS text[] LANGUAGE sql STABLE
  RETURN string_to_array(NULLIF(current_setting('forlop.agencies', true), ''), ',');
CREATE FUNCTION scope_directory() RETURNS text[] LANGUAGE sql STABLE
  RETURN string_to_array(NULLIF(current_setting('forlop.directory', true), ''), ',');
CREATE FUNCTION scope_person() RETURNS text LANGUAGE sql STABLE
  RETURN NULLIF(current_setting('forlop.person', true), '');
CREATE FUNCTION scope_coordinates() RETURNS boolean LANGUAGE sql STABLE
  RETURN COALESCE(current_setting('forlop.coordinates', true), '') = 'yes';

-- What a person may reach today: the agencies for which they hold an office or stand in, with those that these have taken
-- over; and besides, whose people they may know: their own agency's and those of the cases they have a part in. Whoever
-- stands in does so at the agency that says so, and nowhere else; to coordinate opens no agency's applicants, one's own
-- neither. Asked as the owner, since it is asked before there is a scope; it tells ids of agencies, and nothing of anybody.
CREATE FUNCTION scope_of(wanted text, today text)
  RETURNS TABLE (agencies text[], directory text[], coordinates boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH RECURSIVE acts AS (
    SELECT agency_id, role FROM role_holder WHERE person_id = wanted
    UNION SELECT holder.agency_id, holder.role FROM deputy
    JOIN role_holder holder ON holder.person_id = deputy.person_id AND holder.agency_id = deputy.agency_id
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

-- Asked as the owner: the policies of the two tables would otherwise ask each other without end.
CREATE FUNCTION has_part_in(wanted text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
  $$ SELECT EXISTS (SELECT 1 FROM case_person WHERE case_id = wanted AND person_id = scope_person()) $$;

-- Rounds are common to all, and their agencies' cases look up their dates; a case without an agency is being opened and
-- holds nothing yet. Applications are not the coordinator's (requirements.md § 2).
ALTER TABLE "case_file" ENABLE ROW LEVEL SECURITY;
CREATE POLICY case_in_scope ON "case_file" TO forlop_api USING (
  agency_id = ANY (scope_agencies())
  OR ((agency_id IS NULL OR kind = 'round') AND (scope_person() IS NOT NULL OR scope_agencies() IS NOT NULL))
  OR (scope_coordinates() AND kind <> 'application')
  OR has_part_in(id));

-- What belongs to a case is in scope with it: the subquery is bound by the policy above.
ALTER TABLE "case_person" ENABLE ROW LEVEL SECURITY;
CREATE POLICY with_case ON "case_person" TO forlop_api
  USING (EXISTS (SELECT 1 FROM case_file WHERE case_file.id = case_id));
ALTER TABLE "case_event" ENABLE ROW LEVEL SECURITY;
CREATE POLICY with_case ON "case_event" TO forlop_api
  USING (EXISTS (SELECT 1 FROM case_file WHERE case_file.id = case_id));
ALTER TABLE "case_duty" ENABLE ROW LEVEL SECURITY;
CREATE POLICY with_case ON "case_duty" TO forlop_api
  USING (EXISTS (SELECT 1 FROM case_file WHERE case_file.id = case_id));
ALTER TABLE "command_answer" ENABLE ROW LEVEL SECURITY;
CREATE POLICY with_case ON "command_answer" TO forlop_api
  USING (EXISTS (SELECT 1 FROM case_file WHERE case_file.id = case_id));
ALTER TABLE "content" ENABLE ROW LEVEL SECURITY;
CREATE POLICY with_case ON "content" TO forlop_api
  USING (EXISTS (SELECT 1 FROM case_file WHERE case_file.id = case_id));
-- What an applicant's case tells its position under seal is the position's to keep (docs/decisions/0011-sealed-answers.md):
-- written by whoever has a part in the child, and never read by them.
CREATE FUNCTION has_part_in_child_of(wanted text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
  $$ SELECT EXISTS (SELECT 1 FROM case_file JOIN case_person ON case_person.case_id = case_file.id
                    WHERE case_file.parent_id = wanted AND case_person.person_id = scope_person()) $$;
CREATE POLICY to_parent ON "content" FOR INSERT TO forlop_api WITH CHECK (has_part_in_child_of(case_id));
ALTER TABLE "mail_item" ENABLE ROW LEVEL SECURITY;
CREATE POLICY with_case ON "mail_item" TO forlop_api
  USING (EXISTS (SELECT 1 FROM case_file WHERE case_file.id = case_id));
ALTER TABLE "access_log" ENABLE ROW LEVEL SECURITY;
CREATE POLICY with_case ON "access_log" TO forlop_api
  USING (EXISTS (SELECT 1 FROM case_file WHERE case_file.id = case_id));

-- What had been sent before a database was put back: for the worker, which is the owner, and nobody else.
ALTER TABLE "sent_before" ENABLE ROW LEVEL SECURITY;

-- A message concerns two cases: written by whoever may act on the sender, read by whoever may act on either.
ALTER TABLE "case_message" ENABLE ROW LEVEL SECURITY;
CREATE POLICY with_cases ON "case_message" TO forlop_api
  USING (EXISTS (SELECT 1 FROM case_file WHERE case_file.id IN (from_case, to_case)))
  WITH CHECK (EXISTS (SELECT 1 FROM case_file WHERE case_file.id IN (from_case, to_case)));

-- A mail may be read by whoever may see all that it is about.
ALTER TABLE "mail_message" ENABLE ROW LEVEL SECURITY;
CREATE POLICY with_items ON "mail_message" TO forlop_api
  USING (EXISTS (SELECT 1 FROM mail_item WHERE mail_item.message_id = mail_message.id));

-- People of a directory in scope, of the coordinator's, of a case in scope, and oneself.
ALTER TABLE "person" ENABLE ROW LEVEL SECURITY;
CREATE POLICY person_in_scope ON "person" TO forlop_api USING (
  id = scope_person()
  OR agency_id = ANY (scope_agencies() || scope_directory())
  OR (agency_id IS NOT NULL AND scope_coordinates())
  OR ((scope_person() IS NOT NULL OR scope_agencies() IS NOT NULL)
    AND agency_id IN (SELECT agency.id FROM agency WHERE coordinates))
  OR EXISTS (SELECT 1 FROM case_file WHERE case_file.id = case_id)
  OR EXISTS (SELECT 1 FROM case_person WHERE case_person.person_id = person.id));
ALTER TABLE "person_version" ENABLE ROW LEVEL SECURITY;
CREATE POLICY with_person ON "person_version" TO forlop_api
  USING (EXISTS (SELECT 1 FROM person WHERE person.id = person_id));
