/** What became of a mail that was handed to a server (design: Mail). */

export type SendResult =
  | { readonly kind: 'sent' }
  /** The server will never take mail for this address. */
  | { readonly kind: 'recipientRefused'; readonly code: number; readonly enhanced?: string }
  /** Try again. `unknown`: the server may have taken it, so only the very same mail may be tried again. */
  | { readonly kind: 'waits'; readonly phase: 'beforeData' | 'unknown'; readonly code?: number | string }
  /** Refused for another reason than the address: wait, and alarm the operators. */
  | { readonly kind: 'refusedElse'; readonly code: number; readonly enhanced?: string };

/** What is known of a failure: the step it came in, the server's reply, and nodemailer's own code. */
export interface Fault {
  readonly command?: string | undefined;
  readonly responseCode?: number | undefined;
  readonly response?: string | undefined;
  readonly code?: string | undefined;
}

interface Row {
  readonly when: (fault: Fault, reply: number, opened: boolean) => boolean;
  readonly result: (fault: Fault, reply: number) => SendResult;
}

const enhancedOf = (response: string | undefined): string | undefined =>
  /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response ?? '')?.[1];

const refusal = (kind: 'recipientRefused' | 'refusedElse', fault: Fault, code: number): SendResult => {
  const enhanced = enhancedOf(fault.response);
  return { kind, code, ...(enhanced === undefined ? {} : { enhanced }) };
};

const waits = (phase: 'beforeData' | 'unknown', fault: Fault, reply: number): SendResult => {
  const code = reply > 0 ? reply : fault.code;
  return { kind: 'waits', phase, ...(code === undefined ? {} : { code }) };
};

/**
 * Answers to RCPT that speak of us, not of the address: bad syntax or order (500–504), a host that takes no mail (521),
 * log-in demanded (530–538), and a relay that does not know us (554 5.7.x). Taking these for bad addresses would turn
 * one wrong setting into a duty about every person.
 */
const speaksOfUs = (reply: number, fault: Fault): boolean =>
  reply <= 504 ||
  reply === 521 ||
  (reply >= 530 && reply <= 538) ||
  (reply === 554 && (enhancedOf(fault.response) ?? '').startsWith('5.7.'));

/** The first row that fits decides. `reply` is 0 where the server gave none. */
const rows: readonly Row[] = [
  // Nodemailer refuses by itself what is larger than the server said that it takes.
  {
    when: (fault, reply) => reply === 0 && fault.code === 'EMESSAGE' && fault.command === 'MAIL FROM',
    result: () => ({ kind: 'refusedElse', code: 552 }),
  },
  // Nor does it try with a sender that is no address: a setting, not the recipient's fault.
  {
    when: (fault, reply) => reply === 0 && fault.code === 'EENVELOPE' && fault.command === 'API',
    result: () => ({ kind: 'refusedElse', code: 553 }),
  },
  // Once the text began to leave, only the server's own answer to it says that it was not taken.
  {
    when: (fault, reply, opened) => opened && (fault.command !== 'DATA' || reply < 400),
    result: (fault, reply) => waits('unknown', fault, reply),
  },
  { when: (_, reply) => reply < 500, result: (fault, reply) => waits('beforeData', fault, reply) },
  {
    when: (fault, reply) => fault.command === 'RCPT TO' && !speaksOfUs(reply, fault),
    result: (fault, reply) => refusal('recipientRefused', fault, reply),
  },
];

/** `opened`: the mail's text had begun to leave. A null fault is the server's yes. */
export function outcomeOf(fault: Fault | null, opened: boolean): SendResult {
  if (fault === null) return { kind: 'sent' };
  const reply = fault.responseCode ?? 0;
  const row = rows.find(({ when }) => when(fault, reply, opened));
  return row === undefined ? refusal('refusedElse', fault, reply) : row.result(fault, reply);
}
