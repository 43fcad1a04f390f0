/** In a rehearsal every page says so, and which day it is: what a request knows of it, for the layout. */
import type { FastifyRequest } from 'fastify';
import { dayOf } from '../../domain/calendar.ts';
import type { Day } from '../../domain/words.ts';
import { rehearsalNow } from '../../store/clock.ts';
import type { Store } from '../../store/store.ts';
import { within } from '../within.ts';

const days = new WeakMap<FastifyRequest, Day>();

/** Pages come also while the database is away; then without the day. */
const patienceMs = 1_000;

/** For an application that has a time machine. */
export const noteRehearsal =
  (store: Store) =>
  async (request: FastifyRequest): Promise<void> => {
    if (/^\/(v1|health|desk|assets)\//.test(request.url)) return;
    const now = await within(
      rehearsalNow(store).then((at) => ({ at })),
      patienceMs,
    );
    if (now !== null && now.at !== null) days.set(request, dayOf(now.at));
  };

/** The day it is in the rehearsal; null in real life. */
export const rehearsalDay = (request: FastifyRequest): Day | null => days.get(request) ?? null;
