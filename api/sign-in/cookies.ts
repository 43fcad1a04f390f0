/** The two cookies: the session's, and one that binds a sign-in under way to its browser. No others are set. */
import type { FastifyReply, FastifyRequest } from 'fastify';

export type CookieName = 'session' | 'browser';

export interface Cookies {
  /** The cookie's secret; undefined when there is none, or it is none of ours. */
  readonly read: (request: FastifyRequest, name: CookieName) => string | undefined;
  /** @param seconds how long the browser keeps it; until it closes where this is left out */
  readonly set: (reply: FastifyReply, name: CookieName, secret: string, seconds?: number) => void;
  readonly clear: (reply: FastifyReply, name: CookieName) => void;
}

const words = { session: 'forlop', browser: 'forlop-sign-in' } as const;

/** Values are letters, digits, - and _ alone: nothing in them is quoted or escaped. */
const valueIn = (header: string, name: string): string | undefined =>
  header
    .split(';')
    .map((pair) => pair.trim().split('='))
    .find(([word]) => word === name)?.[1];

/**
 * `__Host-` makes the browser refuse such a cookie from a neighbouring host or without TLS. Lax, not Strict: whoever
 * comes by a link in a mail is to be recognised; writes are guarded by origin.ts besides.
 */
export function cookiesFor(publicUrl: string): Cookies {
  const isSecure = publicUrl.startsWith('https:');
  const nameOf = (name: CookieName): string => `${isSecure ? '__Host-' : ''}${words[name]}`;
  const write = (reply: FastifyReply, name: CookieName, value: string, seconds?: number): void => {
    const attributes = [
      `${nameOf(name)}=${value}`,
      'Path=/',
      'HttpOnly',
      'SameSite=Lax',
      ...(isSecure ? ['Secure'] : []),
      ...(seconds === undefined ? [] : [`Max-Age=${seconds}`]),
    ];
    // Of the same name there is one a reply: clearing and setting it again must not both be sent.
    const earlier = [reply.getHeader('set-cookie') ?? []].flat().map(String);
    const others = earlier.filter((line) => !line.startsWith(`${nameOf(name)}=`));
    reply.removeHeader('set-cookie');
    reply.header('set-cookie', [...others, attributes.join('; ')]);
  };
  return {
    read: ({ headers }, name) => valueIn(headers.cookie ?? '', nameOf(name)),
    set: write,
    clear: (reply, name) => write(reply, name, '', 0),
  };
}
