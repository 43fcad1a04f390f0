/** An agency's own system, as webhooks meet it: takes, fails, hangs, redirects, says that it is gone; and knows signatures. */
import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';

export interface Got {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A status, or silence. */
export type Behaviour = number | 'hang';

export interface Receiver {
  readonly url: string;
  readonly got: readonly Got[];
  /** What it answers from now on. */
  readonly behave: (behaviour: Behaviour) => void;
  readonly stop: () => Promise<void>;
}

export async function startReceiver(): Promise<Receiver> {
  const got: Got[] = [];
  let behaviour: Behaviour = 204;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      got.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(parts).toString() });
      if (behaviour === 'hang') return;
      response.writeHead(behaviour, behaviour === 302 ? { location: '/elsewhere' } : {}).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    url: `http://127.0.0.1:${port}/hook`,
    got,
    behave: (next) => {
      behaviour = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** By the specification of Standard Webhooks alone: HMAC-SHA256 of `id.timestamp.body` under what follows `whsec_`. */
export function signedWith(secret: string, id: string, timestamp: string, body: string): string {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}

/** Whether one of the message's signatures is this secret's. */
export function provedBy(secret: string, { headers, body }: Got): boolean {
  const [id, timestamp] = [String(headers['webhook-id']), String(headers['webhook-timestamp'])];
  return String(headers['webhook-signature'])
    .split(' ')
    .includes(signedWith(secret, id, timestamp, body));
}
