/** What the coordinator reads of a round besides the case itself, in order. */
import type { FastifyPluginAsync } from 'fastify';
import type { CallingOf } from '../caller.ts';
import { boardRoute } from './board.ts';
import { messagePreviewRoute } from './message-preview.ts';
import { guestsRoute, recipientsRoute } from './people.ts';
import { planRoute } from './plan.ts';

export const roundRoutes =
  (callingOf: CallingOf, publicUrl: string): FastifyPluginAsync =>
  async (app) => {
    await app.register(boardRoute(callingOf));
    await app.register(guestsRoute(callingOf));
    await app.register(recipientsRoute(callingOf));
    await app.register(messagePreviewRoute(callingOf, publicUrl));
    await app.register(planRoute(callingOf, publicUrl));
  };
