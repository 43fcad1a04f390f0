/** "Did you find what you were looking for?" (R-RND-9): given by anybody, read by the coordinator. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { sensitiveWords } from '../../domain/sensitive-words.ts';
import { type Language, languages } from '../../domain/words.ts';
import { feedbackGiven, leaveFeedback, readsFeedback, redactFeedback } from '../../store/public-feedback.ts';
import { publicText } from '../../texts/public/index.ts';
import type { CallingOf } from '../caller.ts';
import { pageOf } from '../cursor.ts';
import { acceptForms } from '../pages/forms.ts';
import { html } from '../pages/html.ts';
import { pageLanguage, sendPage } from '../pages/layout.ts';
import { mayFail, sendProblem } from '../problem.ts';
import { refuseForeignForm } from '../sign-in/origin.ts';
import { type FormFault, feedbackForm, feedbackPath, maxText } from './feedback-form.ts';
import { asked, localised, type PublicParts, paths } from './parts.ts';

const ownPage = new RegExp(`^(/|${Object.values(paths).join('|')}|${paths.positions}/[A-Za-z0-9._:-]{1,200})$`);

/** Whatever a form sends is read as well as it can be: people are helped on, not refused. */
const form = z.object({
  page: z.string().regex(ownPage).catch(paths.positions),
  language: z.enum(languages).catch('nb'),
  found: z.enum(['yes', 'no']).nullable().catch(null),
  text: z.string().catch(''),
  anyway: z.string().optional().catch(undefined),
});
type Form = z.infer<typeof form>;

/** What is to be looked at again before it is kept; a text that may say something of health only once (R-PRV-1). */
function faultOf({ language, found, text, anyway }: Form): FormFault | null {
  if (found === null) return { field: 'found', text: publicText(language, 'feedbackMissing'), mayInsist: false };
  if (text.length > maxText) return { field: 'text', text: publicText(language, 'feedbackTooLong'), mayInsist: false };
  const words = [...new Set(sensitiveWords(text).map(({ word }) => word))];
  if (words.length === 0 || anyway !== undefined) return null;
  const warning = publicText(language, 'feedbackSensitive', { words: words.join(', ') });
  return { field: 'text', text: warning, mayInsist: true };
}

const thanksPath = `${feedbackPath}/takk`;

/** Few of one address in a minute: nobody fills the coordinator's list. */
const answersPerMinute = 10;

export const feedbackForms =
  (parts: PublicParts): FastifyPluginAsyncZod =>
  async (app) => {
    acceptForms(app, 30_000);
    app.addHook('onRequest', refuseForeignForm(parts.publicUrl));
    const config = { rateLimit: { max: answersPerMinute, timeWindow: '1 minute' } };
    app.post(feedbackPath, { schema: { hide: true, body: form }, config }, async (request, reply) => {
      const { body } = request;
      const { page: at, language, found } = body;
      // PostgreSQL has no place for U+0000.
      const text = body.text.replaceAll('\r\n', '\n').replaceAll('\u0000', '').trim();
      const fault = faultOf({ ...body, text });
      if (fault !== null) {
        const shown = { language, at, given: { found, text }, fault };
        const title = publicText(language, 'reviewTitle');
        return sendPage(reply, 422, { language, title, body: html`${feedbackForm(shown)}` });
      }
      const answer = { page: at, language, found: found === 'yes', text: text === '' ? null : text };
      const kept = leaveFeedback(parts.store, answer).then(() => true);
      if ((await asked(kept, request, reply)) === null) return reply;
      return reply.redirect(localised(thanksPath, language), 303);
    });
    app.get(thanksPath, { schema: { hide: true } }, (request, reply) => {
      const language: Language = pageLanguage(request);
      const body = html`<p>${publicText(language, 'thanks')}</p>
<p><a href="${localised(paths.positions, language)}">${publicText(language, 'allPositions')}</a></p>`;
      return sendPage(reply, 200, { language, title: publicText(language, 'thanksTitle'), body, address: thanksPath });
    });
  };

const given = z
  .strictObject({
    id: z.string(),
    day: z.string().meta({ format: 'date' }),
    page: z.string(),
    language: z.enum(languages),
    found: z.boolean(),
    text: z.string().nullable(),
    redacted: z.boolean().meta({ description: 'There was a text, which has been taken out' }),
  })
  .meta({ id: 'Feedback' });

const number = z.string().regex(/^\d{1,18}$/);
const query = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: number.optional().meta({ description: 'The `next` of the page before, as it is' }),
});

/** Of the coordinator alone: others are told that they may not, since that there are answers is no secret. */
export const feedbackReads =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const tags = ['public'];
    const response = { 200: pageOf(given), ...mayFail('badRequest', 'notAllowed') };
    const summary = 'Answers to “Did you find what you were looking for?”, the latest first (R-RND-9)';
    app.get(
      '/v1/feedback',
      { schema: { tags, operationId: 'feedback.list', summary, querystring: query, response } },
      async (request, reply) => {
        const calling = callingOf(request);
        if (!readsFeedback(calling.store)) return sendProblem(reply, 'notAllowed');
        const { limit, cursor } = request.query;
        const { items, next } = await feedbackGiven(calling.store, limit, cursor ?? null);
        return reply.code(200).send({ items: [...items], next });
      },
    );
    const redacted = { 204: z.null().meta({ description: 'The text is gone' }), ...mayFail('notAllowed', 'notFound') };
    const params = z.strictObject({ id: number });
    const what = 'Take out an answer’s text that must not be kept; that there was one stays to be seen (R-PRV-1)';
    app.delete(
      '/v1/feedback/:id/text',
      { schema: { tags, operationId: 'feedback.redact', summary: what, params, response: redacted } },
      async (request, reply) => {
        const calling = callingOf(request);
        if (!readsFeedback(calling.store)) return sendProblem(reply, 'notAllowed');
        const done = await redactFeedback(calling.store, request.params.id);
        return done ? reply.code(204).send(null) : sendProblem(reply, 'notFound');
      },
    );
  };
