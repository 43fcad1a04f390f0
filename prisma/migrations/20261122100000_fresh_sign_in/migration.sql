-- AlterTable
ALTER TABLE "session" ADD COLUMN     "authenticated_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "sign_in_attempt" ADD COLUMN     "fresh" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "invitation" ADD COLUMN     "message_id" TEXT;

-- CreateTable
CREATE TABLE "logout_token" (
    "issuer" TEXT NOT NULL,
    "jti" TEXT NOT NULL,
    "expires_machine_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "logout_token_pkey" PRIMARY KEY ("issuer","jti")
);

-- CreateIndex
CREATE INDEX "logout_token_by_expiry" ON "logout_token"("expires_machine_at");

-- CreateIndex
CREATE INDEX "invitation_by_message" ON "invitation"("message_id");

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "mail_message"("id") ON DELETE CASCADE ON UPDATE RESTRICT;
