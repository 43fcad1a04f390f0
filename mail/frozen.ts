/** A composed mail as plain data, so that the store can keep it and every try sends the same bytes (R-MAIL-2). */
import type { Json } from '../domain/words.ts';
import type { OutgoingMail } from './compose.ts';

type Attachment = NonNullable<OutgoingMail['attachments']>[number];

export type FrozenMail = Readonly<Record<string, Json>>;

export function freezeMail(mail: OutgoingMail): FrozenMail {
  const attachments = mail.attachments?.map(({ filename, contentType, content }) => ({
    filename,
    contentType,
    base64: content.toString('base64'),
  }));
  return JSON.parse(JSON.stringify({ ...mail, attachments })) as FrozenMail;
}

/** Reads back what `freezeMail` made; nothing else is ever stored in its place. */
export function thawMail(frozen: FrozenMail): OutgoingMail {
  const { attachments, ...mail } = frozen as unknown as Omit<OutgoingMail, 'attachments'> & {
    readonly attachments?: readonly (Omit<Attachment, 'content'> & { readonly base64: string })[];
  };
  if (attachments === undefined) return mail;
  return {
    ...mail,
    attachments: attachments.map(({ base64, ...rest }) => ({ ...rest, content: Buffer.from(base64, 'base64') })),
  };
}
