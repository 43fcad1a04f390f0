-- AlterTable
ALTER TABLE "statistic_publication" ADD COLUMN     "key" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "statistic_publication_by_key" ON "statistic_publication"("published_by", "key");

-- The coordinator publishes over the API too: it may add one, in its own name. The trigger keeps what was published.
GRANT INSERT ON "statistic_publication" TO forlop_api;
GRANT SELECT ("published_by", "key") ON "statistic_publication" TO forlop_api;
ALTER TABLE "statistic_publication" ENABLE ROW LEVEL SECURITY;
CREATE POLICY shown_to_all ON "statistic_publication" FOR SELECT TO forlop_api USING (true);
CREATE POLICY published_by_coordinator ON "statistic_publication" FOR INSERT TO forlop_api
  WITH CHECK (scope_coordinates() AND published_by = scope_person());

-- What the next publication must be weighed against: whom the others counted, for the coordinator's scope alone.
CREATE FUNCTION earlier_publications() RETURNS TABLE (counted jsonb, shown jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT counted, shown FROM statistic_publication WHERE scope_coordinates() ORDER BY number $$;
REVOKE EXECUTE ON FUNCTION earlier_publications FROM PUBLIC;
GRANT EXECUTE ON FUNCTION earlier_publications TO forlop_api;
