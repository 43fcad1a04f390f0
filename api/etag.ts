/** Names of what an answer says, so that whoever has it already is sent nothing (RFC 9110 § 13). */
import { createHash } from 'node:crypto';
import { z } from 'zod';

export const fingerprint = (body: string): string => createHash('sha256').update(body).digest('base64url').slice(0, 27);

/** Weakly named: a proxy that compresses an answer says the same in other bytes. */
export const etagOf = (body: string): string => `W/"${fingerprint(body)}"`;

/** Whether the header names it; `W/` before it makes no difference here. */
export function names(header: string | undefined, etag: string): boolean {
  const plain = (tag: string): string => tag.trim().replace(/^W\//, '');
  return header !== undefined && (header.trim() === '*' || header.split(',').map(plain).includes(plain(etag)));
}

/** For a route's table of responses. */
export const sameAsHad = { 304: z.null().meta({ description: 'It is as you have it' }) };
