/** All that everybody may read without signing in (R-POS-4, R-RND-2, R-RND-9, R-UU-1), in order. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { registerSiteCss } from '../pages/site-css.ts';
import { aboutPages } from './about.ts';
import { feedbackForms } from './feedback.ts';
import type { PublicParts } from './parts.ts';
import { positionPages } from './positions.ts';
import { positionData } from './positions-data.ts';
import { wellKnown } from './well-known.ts';

export const publicRoutes =
  (given: PublicParts): FastifyPluginAsyncZod =>
  async (app) => {
    const parts = { ...given, publicUrl: given.publicUrl.replace(/\/$/, '') };
    registerSiteCss(app);
    for (const routes of [positionPages, positionData, aboutPages, wellKnown, feedbackForms])
      await app.register(routes(parts));
  };
