-- CreateTable
CREATE TABLE "identity" (
    "issuer" TEXT NOT NULL,
    "subject_hash" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "invitation_id" TEXT,
    "bound_machine_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "identity_pkey" PRIMARY KEY ("issuer","subject_hash")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "secret_hash" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "provider_session" TEXT,
    "acr" TEXT,
    "sealed_id_token" BYTEA NOT NULL,
    "created_machine_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_machine_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_machine_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "created_machine_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_machine_at" TIMESTAMPTZ(3) NOT NULL,
    "used_machine_at" TIMESTAMPTZ(3),
    "revoked_machine_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_attempt" (
    "state" TEXT NOT NULL,
    "browser_hash" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "nonce" TEXT NOT NULL,
    "verifier" TEXT NOT NULL,
    "next" TEXT NOT NULL,
    "invitation_id" TEXT,
    "expires_machine_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("state")
);

-- CreateIndex
CREATE INDEX "identity_by_person" ON "identity"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_secret_hash_key" ON "session"("secret_hash");

-- CreateIndex
CREATE INDEX "session_by_person" ON "session"("person_id");

-- CreateIndex
CREATE INDEX "session_by_provider" ON "session"("issuer", "provider_session");

-- CreateIndex
CREATE INDEX "session_by_end" ON "session"("ends_machine_at");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_by_person" ON "invitation"("person_id");

-- CreateIndex
CREATE INDEX "attempt_by_expiry" ON "sign_in_attempt"("expires_machine_at");

-- Whoever is erased can no longer come in: no row is left that would lead to them.
CREATE FUNCTION end_access() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM person_version WHERE person_id = NEW.person_id AND erased_at IS NULL) THEN
    DELETE FROM session WHERE person_id = NEW.person_id;
    DELETE FROM identity WHERE person_id = NEW.person_id;
    DELETE FROM invitation WHERE person_id = NEW.person_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER person_erased AFTER UPDATE OF "erased_at" ON "person_version"
  FOR EACH ROW WHEN (NEW.erased_at IS NOT NULL) EXECUTE FUNCTION end_access();
