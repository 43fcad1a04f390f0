/** Headers that make a retry the same mail, a case one thread, and keep out-of-office answers away (R-MAIL-2). */
import { createHash } from 'node:crypto';
import type { Instant, Language } from '../domain/words.ts';
import { commonTexts } from '../texts/common/index.ts';

export interface HeaderInput {
  /** The mail's own key: the same key is the same mail, however often it is tried. */
  readonly key: string;
  /** What the mail is about; mails with the same key share a thread. Absent for a digest over many cases. */
  readonly threadKey?: string;
  /** Case time when the mail was made; never the machine's clock. */
  readonly at: Instant;
  readonly language: Language;
  /** Domain of the message ids; must not name the programme (R-PRV-4). */
  readonly domain: string;
}

/** Plain data, so that it can be frozen beside the rendered text. */
export interface MailHeaders {
  /** With angle brackets. */
  readonly messageId: string;
  /** RFC 5322. */
  readonly date: string;
  readonly inReplyTo?: string;
  readonly references?: string;
  readonly headers: Readonly<Record<string, string>>;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** RFC 4648 base32 in lower case without padding: ids survive servers that fold case. */
function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => alphabet[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
}

/** `<sha256-in-base32@domain>`: says nothing of the key to a reader. */
export const messageIdOf = (key: string, domain: string): string =>
  `<${base32(createHash('sha256').update(key).digest())}@${domain}>`;

/** The headers of a mail. No mail carries a thread's root id itself: every mail of the case answers the same absent one. */
export function mailHeaders({ key, threadKey, at, language, domain }: HeaderInput): MailHeaders {
  const root = threadKey === undefined ? undefined : messageIdOf(`thread:${threadKey}`, domain);
  return {
    messageId: messageIdOf(`mail:${key}`, domain),
    date: new Date(at).toUTCString().replace('GMT', '+0000'),
    ...(root === undefined ? {} : { inReplyTo: root, references: root }),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
      'Content-Language': commonTexts[language].locale,
    },
  };
}
