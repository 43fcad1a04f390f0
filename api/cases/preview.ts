/** What a command would change, before it is given: nothing is kept of it. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { commonCommands } from '../../domain/case/commands.ts';
import { id } from '../../domain/fields.ts';
import { roles } from '../../domain/words.ts';
import { type Preview, previewCommand } from '../../store/preview.ts';
import { type CallingOf, languageOf } from '../caller.ts';
import { iso } from '../iso.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { faultsIn, mayFail, problemOf, sendProblem } from '../problem.ts';
import { within } from '../within.ts';
import { type PreviewBody, previewBody } from './bodies.ts';
import { commandIn, isCommandBody } from './command-body.ts';

const asked = z.strictObject({
  command: z
    .string()
    .regex(/^[A-Za-z.]{1,100}$/)
    .meta({ description: 'As its address names it: extendDeadline' }),
  body: z.record(z.string(), z.unknown()).meta({ description: 'As it would be given' }),
});

/** As long as somebody waits while they fill in a form. */
const patienceMs = 2_900;

/** As the door knows it: `snooze` is `case.snooze`. */
const typeOf = (name: string): string => (`case.${name}` in commonCommands ? `case.${name}` : name);

const instant = (at: number | null): string | null => (at === null ? null : iso(at));

const shown = ({ moves, mails, told }: Preview): PreviewBody => ({
  duties: moves.flatMap(({ ref, duties }) => duties.map((one) => ({ case: ref.id, kind: ref.kind, ...one }))),
  reminders: moves.flatMap(({ ref, reminders }) =>
    reminders.map(({ before, after, ...one }) => ({
      case: ref.id,
      kind: ref.kind,
      ...one,
      before: instant(before),
      after: instant(after),
    })),
  ),
  mails: mails.map(({ mail, to, count }) => ({ mail, to: roles.find((role) => role === to) ?? null, count })),
  told: told.map((one) => ({ ...one })),
});

export const previewRoutes =
  (callingOf: CallingOf): FastifyPluginAsyncZod =>
  async (app) => {
    const inTurn = oneAtATime();
    const schema = {
      tags: ['cases'],
      operationId: 'case.preview',
      summary: 'What a command would change if it were given now; nothing is changed',
      description:
        'Asked for by whoever may give the command, and refused as it would be. For people, not for systems.',
      params: z.strictObject({ id: id() }),
      body: asked,
      response: {
        200: previewBody,
        ...mayFail('badRequest', 'notAllowed', 'notFound', 'tooLarge', 'notJson', 'refused'),
      },
    };
    app.post('/v1/cases/:id/preview', { schema }, async (request, reply) => {
      const { caller, store } = callingOf(request);
      const { command, body } = request.body;
      if (!isCommandBody(body)) return sendProblem(reply, 'badRequest');
      // A system is told of no steps and duties (domain/access.ts).
      if (caller.type === 'system') return sendProblem(reply, 'notFound');
      let isAwaited = true;
      const look = async () =>
        isAwaited
          ? { answer: await previewCommand(store, caller, request.params.id, commandIn(body, typeOf(command))) }
          : null;
      // It locks the case: one connection for each who looks, however fast they type.
      const found = await within(inTurn(caller.id, look), patienceMs);
      isAwaited = false;
      if (found === null) return sendProblem(reply, 'away');
      if (found.answer === null) return sendProblem(reply, 'notFound');
      const { kind, answer } = found.answer;
      if ('refusals' in answer)
        return sendProblem(reply, problemOf(answer.refusals), faultsIn(kind, answer.refusals, languageOf(request)));
      return reply.code(200).send(shown(answer));
    });
  };
