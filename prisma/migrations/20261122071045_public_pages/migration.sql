-- CreateTable
CREATE TABLE "calendar_feed" (
    "person_id" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_machine_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "public_feedback" (
    "id" BIGSERIAL NOT NULL,
    "day" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "found" BOOLEAN NOT NULL,
    "text" TEXT,
    "redacted" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "public_feedback_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feed_token_hash_key" ON "calendar_feed"("token_hash");

-- Anybody may answer; only the coordinator reads it, and takes out a text that must not be kept (R-PRV-1).
ALTER TABLE "public_feedback" ADD CONSTRAINT redacted_is_empty CHECK (NOT (redacted AND text IS NOT NULL));
ALTER TABLE "public_feedback" ENABLE ROW LEVEL SECURITY;
CREATE POLICY given_by_anybody ON "public_feedback" FOR INSERT TO forlop_api WITH CHECK (true);
CREATE POLICY read_by_coordinator ON "public_feedback" FOR SELECT TO forlop_api USING (scope_coordinates());
CREATE POLICY redacted_by_coordinator ON "public_feedback" FOR UPDATE TO forlop_api USING (scope_coordinates());

-- A feed is its person's own. Whoever has the address is asked nothing else: only the hash leads to the person.
ALTER TABLE "calendar_feed" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_feed ON "calendar_feed" TO forlop_api USING (person_id = scope_person());
CREATE FUNCTION feed_owner(wanted text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
  $$ SELECT person_id FROM calendar_feed WHERE token_hash = wanted $$;

-- Whoever is erased leaves no address behind that would lead to them. As the owner: whoever erases sees no feed but theirs.
CREATE FUNCTION end_feed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM person_version WHERE person_id = NEW.person_id AND erased_at IS NULL) THEN
    DELETE FROM calendar_feed WHERE person_id = NEW.person_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER person_erased_feed AFTER UPDATE OF "erased_at" ON "person_version"
  FOR EACH ROW WHEN (NEW.erased_at IS NOT NULL) EXECUTE FUNCTION end_feed();

-- What the public pages show (R-POS-4, R-RND-2, R-RND-9) is asked as the owner, by functions that give these columns
-- and nothing else: the API's role reads no case without a scope. Each says itself what is public.

-- Every agency under its name of today, where another has taken over (R-OPS-4).
CREATE FUNCTION agency_names() RETURNS TABLE (agency text, name text) LANGUAGE sql STABLE SET search_path = public AS $$
  WITH RECURSIVE line AS (
    SELECT id AS agency, name, successor_id, 0 AS steps FROM agency
    UNION ALL
    SELECT line.agency, heir.name, heir.successor_id, steps + 1
    FROM line JOIN agency heir ON heir.id = line.successor_id WHERE steps < 20)
  SELECT DISTINCT ON (agency) agency, name FROM line ORDER BY agency, steps DESC
$$;

-- Advertised and on the public list, until the deadline's last minute. Changed by what readers see alone: when somebody
-- applied is nobody's business.
CREATE FUNCTION public_positions(today text) RETURNS TABLE (
  id text, title text, agency text, unit text, place text, "jobLevel" text, percentage double precision, months int,
  openings int, "payFrom" int, "payTo" int, "targetGroup" text, deadline text, "publishedOn" text, link text, body text,
  "changedAt" timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT c.id, facts->>'title', names.name, facts->>'unit', facts->>'place', facts->>'jobLevel',
    (facts->>'percentage')::double precision, (facts->>'months')::int, (facts->>'openings')::int,
    (facts->'pay'->>'from')::int, (facts->'pay'->>'to')::int, facts->>'targetGroup', facts->>'deadline',
    facts->'publication'->>'on', facts->'publication'->>'link',
    (SELECT content.body FROM content WHERE content.id = facts->'publication'->>'text' AND erased_at IS NULL),
    (SELECT max(at) FROM case_event WHERE case_id = c.id AND type IN
      ('adopted', 'published', 'announced', 'registrationChanged', 'deadlineMoved', 'linkCorrected', 'reopened'))
  FROM case_file c JOIN agency_names() names ON names.agency = c.agency_id
  WHERE kind = 'position' AND seq > 0 AND NOT erased AND status = 'advertised' AND facts->>'outcome' IS NULL
    AND (facts->>'listed')::boolean AND facts->>'deadline' >= today
$$;

-- Who takes part in a round that is open, or whose employments run.
CREATE FUNCTION public_agencies() RETURNS TABLE (round text, "roundName" text, model text, agency text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT DISTINCT c.id, facts->>'name', facts->>'model', names.name
  FROM case_file c CROSS JOIN LATERAL jsonb_each(facts->'agencies') AS asked (agency, answer)
    JOIN agency_names() names ON names.agency = asked.agency
  WHERE kind = 'round' AND seq > 0 AND NOT erased AND asked.answer->>'answer' = 'takingPart'
    AND status IN ('open', 'deadlinePassed', 'recruitmentFinished', 'running')
$$;

-- The coordinator's advice and earlier experiences, from every round that was started.
CREATE FUNCTION public_advice() RETURNS TABLE (round text, "roundName" text, body text, "changedAt" timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT c.id, facts->>'name', content.body, content.at
  FROM case_file c JOIN content ON content.id = facts->>'advice' AND content.erased_at IS NULL
  WHERE kind = 'round' AND seq > 0 AND NOT erased AND status <> 'draft' AND (facts->>'started')::boolean
$$;

-- Shared addresses, never a person's.
CREATE FUNCTION public_contacts() RETURNS TABLE (coordinator text, "programmeMailbox" text, "employerSupport" text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT agency.name, facts->'contacts'->>'programmeMailbox', facts->'contacts'->>'employerSupport'
  FROM agency JOIN case_file ON case_file.id = agency.id WHERE coordinates AND NOT erased
$$;
