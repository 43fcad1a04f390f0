/** Catches the service's mail instead of sending it, shows it on a page, and fails on demand as real servers do. */

import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { Server as NetServer } from 'node:net';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import type { SMTPServerDataStream, SMTPServerSession } from 'smtp-server';
import { SMTPServer } from 'smtp-server';
import { answerMailbox } from './catcher-pages.ts';
import { codeOf, portBusy } from './problem.ts';

/** One mail as it came, with what a reader or a test asks for already taken out. */
export interface CaughtMail {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly messageId: string;
  /** Header names in small letters; of a repeated header the last. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly html: string | null;
  readonly raw: string;
}

export type FaultKind =
  /** 450 or 421 to RCPT: try again later. */
  | 'later450'
  | 'later421'
  /** 550 to RCPT: this address is refused. */
  | 'refusedRecipient'
  /** 550 after DATA: this text is refused. */
  | 'refusedContent'
  /** Never answers RCPT. */
  | 'silent'
  /** Ends the connection in place of answering RCPT, so that no text has left the sender. */
  | 'droppedBeforeData'
  /** Keeps the mail and ends the connection without saying so: the sender cannot know. */
  | 'droppedAfterData'
  /** Answers the connection itself with 421 and closes; cannot be had for one recipient. */
  | 'refusedConnection';

export interface Fault {
  readonly kind: FaultKind;
  /** Only for this address; for all when absent. */
  readonly recipient?: string;
  /** How many times, then all is well again; until it is reset when absent. */
  readonly times?: number;
}

export interface Catcher {
  readonly smtpUrl: string;
  readonly httpUrl: string | null;
  messages(): readonly CaughtMail[];
  clear(): Promise<void>;
  /** Replaces what was asked for before; `null` puts all well. */
  setFault(fault: Fault | readonly Fault[] | null): void;
  /** Connections, recipients named and texts received since the start, those that failed included. */
  attempts(): { readonly connections: number; readonly recipients: number; readonly texts: number };
  stop(): Promise<void>;
}

export interface CatcherOptions {
  /** 0 chooses a free one. */
  readonly port: number;
  /** Where the page is served; without it there is none. */
  readonly httpPort?: number;
  /** Keeps each mail as an .eml file, read again at the next start. */
  readonly dir?: string;
}

class Reply extends Error {
  readonly responseCode: number;
  constructor(responseCode: number, text: string) {
    super(text);
    this.responseCode = responseCode;
  }
}

const host = '127.0.0.1';

/** The envelope is kept in two headers above the mail, so that one file says all. */
const envelopeHeaders = { from: 'x-envelope-from', to: 'x-envelope-to' } as const;

async function parse(raw: string): Promise<CaughtMail> {
  const mail = await simpleParser(raw);
  const headers: Record<string, string> = {};
  for (const { key, line } of mail.headerLines)
    headers[key] = line
      .slice(line.indexOf(':') + 1)
      .replaceAll(/\r?\n\s+/g, ' ')
      .trim();
  const { [envelopeHeaders.from]: from = '', [envelopeHeaders.to]: to = '' } = headers;
  return {
    id: createHash('sha256').update(raw).digest('hex').slice(0, 16),
    from,
    to: to.split(', '),
    subject: mail.subject ?? '',
    messageId: mail.messageId ?? '',
    headers,
    text: mail.text ?? '',
    html: mail.html === false ? null : mail.html,
    raw,
  };
}

/** Mail in the order in which it came, in memory and, where a folder is given, on disk. */
async function openStore(dir: string | undefined) {
  const mails: CaughtMail[] = [];
  let number = 0;
  if (dir !== undefined) {
    await mkdir(dir, { recursive: true });
    const names = (await readdir(dir)).filter((name) => name.endsWith('.eml')).toSorted();
    for (const name of names) mails.push(await parse(await readFile(join(dir, name), 'utf8')));
    number = Number.parseInt(names.at(-1) ?? '0', 10);
  }
  return {
    mails,
    keep: async (raw: string): Promise<void> => {
      number += 1;
      // Its own from here on: another mail may come while this one is read.
      const mine = number;
      const mail = await parse(`x-catcher-number: ${mine}\r\n${raw}`);
      if (dir !== undefined) await writeFile(join(dir, `${String(mine).padStart(8, '0')}.eml`), mail.raw);
      mails.push(mail);
    },
    clear: async (): Promise<void> => {
      mails.length = 0;
      if (dir === undefined) return;
      for (const name of await readdir(dir)) if (name.endsWith('.eml')) await rm(join(dir, name));
    },
  };
}

/** Takes one fault of the kinds asked for, if one is set for these recipients, and counts it down. */
function openFaults() {
  let faults: { kind: FaultKind; recipient: string | undefined; left: number }[] = [];
  return {
    set: (wanted: Fault | readonly Fault[] | null): void => {
      const all: readonly Fault[] = wanted === null ? [] : 'kind' in wanted ? [wanted] : wanted;
      faults = all.map(({ kind, recipient, times }) => ({
        kind,
        recipient: recipient?.toLowerCase(),
        left: times ?? Number.POSITIVE_INFINITY,
      }));
    },
    take: (kinds: readonly FaultKind[], recipients: readonly string[]): FaultKind | undefined => {
      const reached = recipients.map((address) => address.toLowerCase());
      const fault = faults.find(
        ({ kind, recipient, left }) =>
          left > 0 && kinds.includes(kind) && (recipient === undefined || reached.includes(recipient)),
      );
      if (fault === undefined) return undefined;
      fault.left -= 1;
      return fault.kind;
    },
  };
}

const recipientsOf = (session: SMTPServerSession): readonly string[] =>
  session.envelope.rcptTo.map(({ address }) => address);

function envelopeOf(session: SMTPServerSession): string {
  const { mailFrom } = session.envelope;
  const from = mailFrom === false ? '' : mailFrom.address;
  return `${envelopeHeaders.from}: ${from}\r\n${envelopeHeaders.to}: ${recipientsOf(session).join(', ')}\r\n`;
}

async function readAll(stream: SMTPServerDataStream): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}

const quietly = {
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  disableReverseLookup: true,
  closeTimeout: 100,
  socketTimeout: 600_000,
  logger: false,
};

const recipientReplies: Partial<Record<FaultKind, Reply>> = {
  later450: new Reply(450, '4.2.1 Mailbox busy, try again later'),
  later421: new Reply(421, '4.3.2 Service closing, try again later'),
  refusedRecipient: new Reply(550, '5.1.1 No such mailbox'),
};

const recipientFaults: readonly FaultKind[] = [
  'later450',
  'later421',
  'refusedRecipient',
  'silent',
  'droppedBeforeData',
];

function smtpServer(store: Awaited<ReturnType<typeof openStore>>, faults: ReturnType<typeof openFaults>) {
  const counts = { connections: 0, recipients: 0, texts: 0 };
  const sockets = new Map<string, () => void>();
  const dropOf = ({ remoteAddress, remotePort }: SMTPServerSession) => sockets.get(`${remoteAddress}:${remotePort}`);
  const server = new SMTPServer({
    ...quietly,
    onConnect(_session, done) {
      counts.connections += 1;
      done(faults.take(['refusedConnection'], []) === undefined ? null : new Reply(421, '4.3.2 Not now'));
    },
    onRcptTo({ address }, session, done) {
      counts.recipients += 1;
      const fault = faults.take(recipientFaults, [address]);
      if (fault === 'silent') return;
      if (fault === 'droppedBeforeData') return dropOf(session)?.();
      done(fault === undefined ? null : recipientReplies[fault]);
    },
    onData(stream, session, done) {
      const receive = async (): Promise<void> => {
        const raw = await readAll(stream);
        counts.texts += 1;
        const recipients = recipientsOf(session);
        if (faults.take(['refusedContent'], recipients) !== undefined) return done(new Reply(550, '5.7.1 Refused'));
        await store.keep(`${envelopeOf(session)}${raw}`);
        if (faults.take(['droppedAfterData'], recipients) !== undefined) return dropOf(session)?.();
        done(null);
      };
      receive().catch((failure: unknown) => done(failure instanceof Error ? failure : new Error(String(failure))));
    },
  });
  server.server.on('connection', (socket) => {
    const key = `${socket.remoteAddress}:${socket.remotePort}`;
    sockets.set(key, () => socket.destroy());
    socket.once('close', () => sockets.delete(key));
  });
  return { server, counts, dropAll: () => sockets.forEach((drop) => drop()) };
}

/** Listens and answers the port; refuses with a sentence where another program has it. */
function listen(server: NetServer, what: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (failure: Error) => reject(codeOf(failure) === 'EADDRINUSE' ? portBusy(what, port) : failure));
    server.listen(port, host, () => {
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}

export async function startCatcher(options: CatcherOptions): Promise<Catcher> {
  const store = await openStore(options.dir);
  const faults = openFaults();
  const smtp = smtpServer(store, faults);
  smtp.server.on('error', () => undefined); // A client that went away is the client's affair; `listen` hears its own.
  const port = await listen(smtp.server.server, 'the mail catcher', options.port);
  const closeSmtp = (): Promise<void> => {
    smtp.dropAll();
    return new Promise((resolve) => smtp.server.close(() => resolve()));
  };
  let pages: Server | undefined;
  let httpUrl: string | null = null;
  if (options.httpPort !== undefined) {
    pages = createServer((request, response) => answerMailbox(store.mails, request, response));
    try {
      httpUrl = `http://${host}:${await listen(pages, "the mail catcher's page", options.httpPort)}`;
    } catch (failure) {
      await closeSmtp();
      throw failure;
    }
  }
  return {
    smtpUrl: `smtp://${host}:${port}`,
    httpUrl,
    messages: () => [...store.mails],
    clear: store.clear,
    setFault: faults.set,
    attempts: () => ({ ...smtp.counts }),
    stop: async () => {
      await closeSmtp();
      pages?.closeAllConnections();
      if (pages !== undefined) await new Promise((resolve) => pages.close(resolve));
    },
  };
}
