/** What reads of a case's mail answer. Nothing of the server stands in this file: the desk takes its types from it. */
import { z } from 'zod';

const instant = z.string().meta({ format: 'date-time' });

export const comingMailBody = z.strictObject({ subject: z.string(), text: z.string() });
/** What GET /v1/cases/{id}/coming-mail answers. */
export type ComingMailBody = z.infer<typeof comingMailBody>;

const ownMail = z.strictObject({
  sentAt: instant.nullable(),
  subject: z.string().nullable().meta({ description: 'Null when it has been erased' }),
  text: z.string().nullable(),
});
export const ownMailsBody = z.strictObject({ items: z.array(ownMail) }).meta({ id: 'OwnMails' });
/** What GET /v1/cases/{id}/own-mails answers. */
export type OwnMailsBody = z.infer<typeof ownMailsBody>;
