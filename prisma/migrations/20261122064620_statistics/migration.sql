-- CreateTable
CREATE TABLE "statistic_publication" (
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "published_by" TEXT NOT NULL,
    "lines" JSONB NOT NULL,
    "counted" JSONB NOT NULL,
    "shown" JSONB NOT NULL,
    "machine_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "statistic_publication_pkey" PRIMARY KEY ("number")
);


-- What was published stays published.
CREATE TRIGGER statistic_publication_append_only BEFORE UPDATE OR DELETE ON "statistic_publication"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE "statistic_publication" ADD CONSTRAINT "publication_numbered" CHECK (number >= 1);

-- The API shows the tables, never what they were made from.
REVOKE ALL ON "statistic_publication" FROM forlop_api;
GRANT SELECT ("number", "at", "lines") ON "statistic_publication" TO forlop_api;
