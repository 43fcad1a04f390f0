/**
 * Sends one mail by SMTP and tells exactly how far it came. Uses nodemailer's connection itself, because its ordinary
 * transport does not say when the recipient is accepted and the mail's text begins to leave. Nothing that a server or
 * an address says comes out of here: only codes (R-PRV-2).
 */
import type { Readable } from 'node:stream';
import SMTPConnection, { type SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';
import { type ComposedMail, compose, type OutgoingMail } from './compose.ts';
import { gatedSource } from './gate.ts';
import { type Fault, outcomeOf, type SendResult } from './outcome.ts';

/** In milliseconds. */
export interface Timeouts {
  readonly connectMs: number;
  readonly greetingMs: number;
  /** How long a server may be silent, once it has greeted. */
  readonly silenceMs: number;
}

export interface Transport {
  /**
   * Sends to one recipient. `onAttempt` is awaited when sender and recipient are accepted and before the first byte of
   * the mail leaves: what it writes is there whenever the server may have taken the mail. If it fails, nothing is sent
   * and its own error is thrown.
   */
  readonly send: (mail: OutgoingMail, onAttempt?: () => Promise<void>) => Promise<SendResult>;
  /** Ends open connections; their mails wait. */
  readonly close: () => void;
}

interface Login {
  readonly user: string;
  readonly pass: string;
}

/** What is nothing like an address is refused as a server would refuse it, without asking one. */
const addressLike = /^[^\s<>@]+@[^\s<>@]+$/;

const flag = (url: URL, name: string): boolean => url.searchParams.get(name) === 'true';

function connectionOptions(url: URL, timeouts: Timeouts): SMTPConnectionOptions {
  const name = url.searchParams.get('name');
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    secure: url.protocol === 'smtps:',
    ...(url.port === '' ? {} : { port: Number(url.port) }),
    ...(name === null ? {} : { name }),
    requireTLS: flag(url, 'requireTLS'),
    ignoreTLS: flag(url, 'ignoreTLS'),
    connectionTimeout: timeouts.connectMs,
    dnsTimeout: timeouts.connectMs,
    greetingTimeout: timeouts.greetingMs,
    socketTimeout: timeouts.silenceMs,
    // A service on the operator's own machine or network is an ordinary relay.
    allowInternalNetworkInterfaces: true,
    logger: false,
  };
}

const loginOf = (url: URL): Login | undefined =>
  url.username === '' ? undefined : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };

/** Runs one conversation up to the server's answer to the mail; resolves with what went wrong, or null. */
const converse = (
  connection: SMTPConnection,
  login: Login | undefined,
  { envelope }: ComposedMail,
  source: Readable,
): Promise<Fault | null> =>
  new Promise((resolve) => {
    const send = (): void => connection.send(envelope, source, (fault) => resolve(fault));
    connection.on('error', resolve);
    // Some endings (our own close, a server that bids farewell) raise no error; their own report, if any, comes first.
    connection.on('end', () => setImmediate(() => resolve({ code: 'ECONNECTION' })));
    connection.connect((fault) => {
      if (fault !== undefined) resolve(fault);
      else if (login === undefined) send();
      else connection.login(login, (refused) => (refused === null ? send() : resolve(refused)));
    });
  });

/** `smtp://user:password@host:port` or `smtps://…`, with `?requireTLS=true`, `?ignoreTLS=true`, `?name=` for EHLO. */
export function createTransport(smtpUrl: string, timeouts: Timeouts): Transport {
  const url = new URL(smtpUrl);
  if (url.protocol !== 'smtp:' && url.protocol !== 'smtps:')
    throw new Error('the address of the mail server is not smtp or smtps');
  const options = connectionOptions(url, timeouts);
  const login = loginOf(url);
  const open = new Set<SMTPConnection>();
  let closed = false;

  return {
    async send(mail, onAttempt = async () => {}) {
      if (!addressLike.test(mail.to.address)) return { kind: 'recipientRefused', code: 553, enhanced: '5.1.3' };
      const composed = await compose(mail);
      if (closed) return { kind: 'waits', phase: 'beforeData', code: 'closed' };
      const gate = gatedSource(composed.source, onAttempt);
      const connection = new SMTPConnection(options);
      open.add(connection);
      try {
        const fault = await converse(connection, login, composed, gate.stream);
        // The caller's mark may still be on its way when the connection breaks: never answer before it is written.
        await gate.settled();
        if (fault === null) connection.quit();
        return outcomeOf(fault, gate.opened());
      } finally {
        connection.close();
        open.delete(connection);
      }
    },
    close() {
      closed = true;
      for (const connection of open) connection.close();
    },
  };
}
