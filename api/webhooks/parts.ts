/** What the routes of webhooks share. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { id } from '../../domain/fields.ts';
import type { PersonId } from '../../domain/words.ts';
import type { Store } from '../../store/store.ts';
import type { WebhookRefusal } from '../../store/webhooks/endpoints.ts';
import { type CallingOf, languageOf } from '../caller.ts';
import { faultsIn, sendProblem } from '../problem.ts';

export const params = z.strictObject({ id: id() });
export const nothing = z.null().meta({ description: 'It is done' });

export interface Asking {
  readonly store: Store;
  readonly person: PersonId;
}

/** A person who is signed in; an agency's system manages no webhooks and finds none. */
export async function personCalling(
  callingOf: CallingOf,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Asking | null> {
  const calling = callingOf(request);
  if (calling.caller.type === 'person') return { store: calling.store, person: calling.caller.id };
  await sendProblem(reply, 'notFound');
  return null;
}

export const sendRefused = (request: FastifyRequest, reply: FastifyReply, code: WebhookRefusal): FastifyReply =>
  sendProblem(reply, 'refused', faultsIn('webhooks', [{ code }], languageOf(request)));
