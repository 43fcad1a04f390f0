import { connect, createServer } from 'node:net';
import { codeOf, portBusy } from './problem.ts';

const host = '127.0.0.1';

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      const got = address !== null && typeof address === 'object' ? address.port : port;
      server.close(() => resolve(got));
    });
  });
}

/** A port on the loopback address that nobody listens on at this moment. */
export const freePort = (): Promise<number> => listenOnce(0);

/** Refuses, with a sentence that names the part, when somebody listens on the port. */
export async function needPort(what: string, port: number): Promise<void> {
  try {
    await listenOnce(port);
  } catch (failure) {
    if (codeOf(failure) === 'EADDRINUSE') throw portBusy(what, port);
    throw failure;
  }
}

/** Whether somebody listens on the port. */
export const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port });
    const say = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => say(true));
    socket.once('error', () => say(false));
  });
