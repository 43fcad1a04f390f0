/** The time machine for the API's process: on this machine alone, at an address that only whoever was told it knows. */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { move } from '../../api/rehearsal/bodies.ts';
import type { TimeMachine } from '../../api/rehearsal/time-machine.ts';

const host = '127.0.0.1';

const asked = z.object({ after: z.int(), limit: z.int() });

type Call = (asked: unknown) => Promise<unknown>;

const callsOf = (machine: TimeMachine): Readonly<Record<string, Call>> => ({
  standing: () => machine.standing(),
  move: (given) => machine.move(move.parse(given)),
  stop: async () => {
    await machine.stop();
    return null;
  },
  beginAnew: () => machine.beginAnew(),
  mails: (given) => machine.mails(asked.parse(given)),
  mail: (given) => machine.mail(z.string().parse(given)),
});

export interface TimeMachineServer {
  /** With the secret, for `TIME_MACHINE_URL`. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export async function serveTimeMachine(
  machine: TimeMachine,
  onFault: (failure: unknown) => void,
): Promise<TimeMachineServer> {
  const secret = randomBytes(24).toString('hex');
  const calls = callsOf(machine);
  const answer = async (request: IncomingMessage): Promise<{ status: number; body: unknown }> => {
    const [, key, name = ''] = (request.url ?? '').split('/');
    const call = Object.hasOwn(calls, name) ? calls[name] : undefined;
    if (request.method !== 'POST' || key !== secret || call === undefined) return { status: 404, body: null };
    try {
      return { status: 200, body: await call(JSON.parse(await text(request))) };
    } catch (failure) {
      onFault(failure);
      return { status: 500, body: null };
    }
  };
  const server = createServer((request, response) => {
    void answer(request).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, resolve);
  });
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    url: `http://${host}:${port}/${secret}`,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
