/** Turns a frozen mail into the bytes that travel. The same mail gives the same bytes on every try. */
import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailHeaders } from './headers.ts';

export interface Mailbox {
  readonly name?: string;
  readonly address: string;
}

export interface OutgoingMail {
  readonly from: Mailbox;
  readonly replyTo?: Mailbox;
  /** One recipient: a refusal is then about that address. */
  readonly to: Mailbox;
  /** Where later bounces go; the sender's address where this is absent (R-OPS-8). */
  readonly bounceTo?: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: MailHeaders;
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string };
  readonly attachments?: readonly {
    readonly filename: string;
    readonly contentType: string;
    readonly content: Buffer;
  }[];
}

export interface ComposedMail {
  readonly envelope: { readonly from: string; readonly to: string[]; readonly size: number };
  readonly source: Buffer;
}

const box = ({ name, address }: Mailbox) => ({ name: name ?? '', address });

const partsOf = ({ calendar, attachments }: OutgoingMail) => ({
  ...(calendar === undefined
    ? {}
    : {
        alternatives: [
          { contentType: `text/calendar; charset=utf-8; method=${calendar.method}`, content: calendar.content },
        ],
      }),
  ...(attachments === undefined ? {} : { attachments: attachments.map((attachment) => ({ ...attachment })) }),
});

export async function compose(mail: OutgoingMail): Promise<ComposedMail> {
  const { messageId, date, inReplyTo, references, headers } = mail.headers;
  const node = new MailComposer({
    from: box(mail.from),
    to: box(mail.to),
    ...(mail.replyTo === undefined ? {} : { replyTo: box(mail.replyTo) }),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId,
    date,
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
    ...(references === undefined ? {} : { references }),
    headers,
    ...partsOf(mail),
    // Boundaries are random otherwise.
    baseBoundary: messageId.replace(/[^a-z0-9]/gi, '').slice(0, 40),
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const { from, to } = node.getEnvelope();
  const source = await node.build();
  const sender = mail.bounceTo ?? (from === false ? '' : from);
  return { envelope: { from: sender, to, size: source.length }, source };
}
