-- CreateTable
CREATE TABLE "sent_before" (
    "message_id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "sent_before_pkey" PRIMARY KEY ("message_id","case_id","key")
);

-- CreateIndex
CREATE INDEX "sent_before_by_person" ON "sent_before"("person_id", "case_id");

-- AddForeignKey
ALTER TABLE "sent_before" ADD CONSTRAINT "sent_before_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "mail_message"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
