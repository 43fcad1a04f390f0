/** Answers that anybody may keep for a while, and ask for again only when they have changed (RFC 9110 § 13). */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { etagOf, names } from '../etag.ts';

export interface Kept {
  readonly body: string;
  /** `text/html; charset=utf-8` */
  readonly type: string;
  /** `public, max-age=60` */
  readonly keep: string;
}

/** Sends 200 with the body, or 304 to whoever has it already. */
export function sendKept(request: FastifyRequest, reply: FastifyReply, { body, type, keep }: Kept): FastifyReply {
  const etag = etagOf(body);
  reply.headers({ etag, 'cache-control': keep });
  if (names(request.headers['if-none-match'], etag)) return reply.code(304).send();
  return reply.code(200).type(type).send(body);
}
