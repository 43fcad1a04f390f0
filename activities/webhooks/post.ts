/**
 * Sends one message to an address that somebody else has chosen. It goes to the open internet or nowhere: the addresses
 * behind the name are looked up here and the connection is made to these very ones, so that a name cannot lead inside.
 */
import { lookup } from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPublicAddress, literalAddress } from './public-address.ts';

export interface Letter {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** `code`: the status that was answered, or `timeout`, `notPublic`, `notHttps`, `unreachable`. */
export type Posted =
  | { readonly kind: 'taken'; readonly code: string }
  | { readonly kind: 'failed'; readonly code: string }
  | { readonly kind: 'gone'; readonly code: string };

export type Post = (letter: Letter) => Promise<Posted>;

const patienceMs = 5_000;

class NotPublic extends Error {}

/** Refuses a name as soon as one of its addresses is inside: which one would be taken is not ours to say. */
const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }).then(
    (found) => {
      const [first] = found;
      const refused = first === undefined || !found.every(({ address }) => isPublicAddress(address));
      if (refused) done(new NotPublic('notPublic'), '', 0);
      else if (options.all === true) done(null, found);
      else done(null, first.address, first.family);
    },
    (error: NodeJS.ErrnoException) => done(error, '', 0),
  );
};

/** An address in place of a name is never looked up. */
const isInside = ({ hostname }: URL): boolean => {
  const literal = literalAddress(hostname);
  return literal !== null && !isPublicAddress(literal);
};

function outcomeOf(status: number): Posted {
  const code = String(status);
  if (status === 410) return { kind: 'gone', code };
  // A redirect is an address that nobody has registered: it is not followed.
  return { kind: status >= 200 && status < 300 ? 'taken' : 'failed', code };
}

function codeOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'timeout';
  return error instanceof NotPublic ? 'notPublic' : 'unreachable';
}

function send(url: URL, { headers, body }: Letter, options: https.RequestOptions): Promise<Posted> {
  const signal = AbortSignal.timeout(patienceMs);
  const client = url.protocol === 'http:' ? http : https;
  return new Promise((resolve) => {
    const request = client.request(url, { ...options, method: 'POST', headers, signal, agent: false }, (response) => {
      resolve(outcomeOf(response.statusCode ?? 0));
      // What it says is nobody's to read here.
      response.destroy();
    });
    request.on('error', (error) => resolve({ kind: 'failed', code: codeOf(error, signal) }));
    // Nothing more comes, and no error either: it has answered that it will speak another protocol.
    request.on('close', () => resolve({ kind: 'failed', code: 'unreachable' }));
    request.end(body);
  });
}

/** @param thisMachineToo for tests and rehearsals alone: http://127.0.0.1 is taken as well */
export const createPost =
  (thisMachineToo: boolean): Post =>
  async (letter) => {
    const url = new URL(letter.url);
    const headers = { ...letter.headers, 'content-length': String(Buffer.byteLength(letter.body)) };
    const full = { ...letter, headers };
    if (thisMachineToo && url.protocol === 'http:' && url.hostname === '127.0.0.1') return send(url, full, {});
    if (url.protocol !== 'https:') return { kind: 'failed', code: 'notHttps' };
    if (isInside(url)) return { kind: 'failed', code: 'notPublic' };
    return send(url, full, { lookup: publicLookup });
  };
