/** A real SMTP server on a free port of this machine, with the faults that a test asks for. */
import type { Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A reply, a server that never answers, or a line that breaks. */
export type Fault = { readonly reply: number; readonly text: string } | 'hang' | 'drop';

export interface Faults {
  readonly mailFrom?: Fault;
  readonly rcpt?: Fault;
  /** After the whole mail has come. */
  readonly data?: Fault;
  readonly size?: number;
  /** Makes the client wait for each reply before the next command. */
  readonly oneByOne?: true;
  /** Only with a log-in, which is then refused. */
  readonly refuseLogin?: true;
}

export interface Fixture {
  readonly url: string;
  /** The sources of the mails that came whole, whatever was answered. */
  readonly mails: readonly string[];
  readonly recipients: readonly string[];
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

const errorOf = ({ reply, text }: { readonly reply: number; readonly text: string }): Error =>
  Object.assign(new Error(text), { responseCode: reply });

function act(fault: Fault | undefined, done: (error?: Error | null) => void, drop: () => void): void {
  if (fault === 'drop') drop();
  else if (fault === undefined) done();
  else if (fault !== 'hang') done(errorOf(fault));
}

export async function smtpFixture(faults: Faults = {}): Promise<Fixture> {
  const mails: string[] = [];
  const recipients: string[] = [];
  const sockets = new Set<Socket>();
  const drop = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const server = new SMTPServer({
    disabledCommands: faults.refuseLogin ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
    authOptional: true,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    hidePIPELINING: faults.oneByOne === true,
    ...(faults.size === undefined ? {} : { size: faults.size }),
    onAuth: (_auth, _session, done) => done(errorOf({ reply: 535, text: 'no such user' })),
    onMailFrom: (_address, _session, done) => act(faults.mailFrom, done, drop),
    onRcptTo(address, _session, done) {
      recipients.push(address.address);
      act(faults.rcpt, done, drop);
    },
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        mails.push(Buffer.concat(chunks).toString());
        act(faults.data, done, drop);
      });
    },
  });
  server.on('error', () => {});
  server.server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('the test server has no port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    mails,
    recipients,
    connections: () => sockets.size,
    close: () =>
      new Promise((resolve) => {
        drop();
        server.close(() => resolve());
      }),
  };
}
