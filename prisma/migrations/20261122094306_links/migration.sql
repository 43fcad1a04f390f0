-- CreateTable
CREATE TABLE "link" (
    "id" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "item_key" TEXT NOT NULL,
    "case_seq" INTEGER NOT NULL,
    "data" JSONB NOT NULL,
    "message_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "used_at" TIMESTAMPTZ(3),
    "used_machine_at" TIMESTAMPTZ(3),

    CONSTRAINT "link_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "link_token_hash_key" ON "link"("token_hash");

-- CreateIndex
CREATE INDEX "link_by_message" ON "link"("message_id");

-- CreateIndex
CREATE INDEX "link_by_case" ON "link"("case_id");

-- CreateIndex
CREATE INDEX "link_by_person" ON "link"("person_id");

-- AddForeignKey
ALTER TABLE "link" ADD CONSTRAINT "link_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "mail_message"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- Looked up before there is a scope, like an invitation, and it names nobody but by id: no policy. The API's role marks
-- a link as used, and can neither make one nor change where it leads.
REVOKE INSERT, UPDATE, DELETE ON "link" FROM forlop_api;
GRANT UPDATE ("used_at", "used_machine_at") ON "link" TO forlop_api;

-- Whoever or whatever is erased leaves no link behind. As the owner: whoever erases may not delete links.
CREATE FUNCTION end_links() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF TG_TABLE_NAME = 'case_file' THEN
    DELETE FROM link WHERE case_id = NEW.id;
  ELSIF NOT EXISTS (SELECT 1 FROM person_version WHERE person_id = NEW.person_id AND erased_at IS NULL) THEN
    DELETE FROM link WHERE person_id = NEW.person_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER person_erased_links AFTER UPDATE OF "erased_at" ON "person_version"
  FOR EACH ROW WHEN (NEW.erased_at IS NOT NULL) EXECUTE FUNCTION end_links();
CREATE TRIGGER case_erased_links AFTER UPDATE OF "erased" ON "case_file"
  FOR EACH ROW WHEN (NEW.erased AND NOT OLD.erased) EXECUTE FUNCTION end_links();

-- Who has the role of a link now, where the case itself fills it: whoever has handed a role over sees the case no more,
-- and is told who has it (R-OPS-5). An id, which only those who may know the person can turn into a name.
CREATE FUNCTION link_holder(wanted text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
  $$ SELECT case_person.person_id FROM link JOIN case_person ON case_person.case_id = link.case_id
     AND case_person.role = link.role WHERE link.id = wanted $$;

-- A deputy has the holder's part in the agency's cases while the period lasts (R-DUT-9); where another agency has taken
-- over, it is that one's word on who stands in.
CREATE FUNCTION scope_today() RETURNS text LANGUAGE sql STABLE
  RETURN NULLIF(current_setting('forlop.today', true), '');
CREATE OR REPLACE FUNCTION has_part_in(wanted text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
  $$ SELECT EXISTS (SELECT 1 FROM case_person WHERE case_id = wanted AND person_id = scope_person())
     OR (scope_today() IS NOT NULL AND EXISTS (
       SELECT 1 FROM deputy
       JOIN case_person ON case_person.person_id = deputy.person_id AND case_person.case_id = wanted
       JOIN case_file ON case_file.id = wanted
       LEFT JOIN agency ON agency.id = case_file.agency_id
       WHERE deputy.deputy_id = scope_person() AND scope_today() BETWEEN deputy.from_day AND deputy.to_day
         AND deputy.agency_id IN (case_file.agency_id, agency.successor_id)
         AND case_person.role NOT IN ('employee', 'applicant'))) $$;
