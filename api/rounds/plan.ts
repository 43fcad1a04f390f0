/** Every mail and duty that lies ahead of a round, before anything is sent (R-RND-6). */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { exporters } from '../../domain/access.ts';
import { addMonths, dayOf } from '../../domain/calendar.ts';
import { day, id } from '../../domain/fields.ts';
import type { Round } from '../../domain/round/facts.ts';
import { type Language, roles } from '../../domain/words.ts';
import type { PlanAsked, RoundPlan } from '../../play/round-plan.ts';
import { planApart } from '../../play/round-plan-apart.ts';
import { openFor } from '../../store/reading.ts';
import { readRoundSnapshot, type Snapshot } from '../../store/snapshot.ts';
import { transact } from '../../store/store.ts';
import { type Calling, type CallingOf, languageOf } from '../caller.ts';
import { iso } from '../iso.ts';
import { faultsIn, mayFail, sendProblem } from '../problem.ts';
import { type PlanBody, planBody, planLines } from './bodies.ts';

/** A round's terms are two years at most, and its recruitment before them half a year. */
const mostMonths = 36;
const usualMonths = 12;
const readMs = 15_000;
/** Plans wait for each other, a minute each at most: more would hold connections and memory for nobody who still waits. */
const mostAtOnce = 4;

const query = z.strictObject({
  line: z.enum(planLines).default('nobodyActs').meta({ description: 'Who acts: everybody on the due date, or nobody' }),
  until: day().optional().meta({ description: 'The last day; a year ahead when left out, three years at most' }),
});

/** What is known of the round, read as whoever asks: the database gives no more than is theirs. */
const known = ({ store, caller }: Calling, round: string) =>
  transact(
    store,
    async (tx) => {
      const opened = await openFor(store, tx, caller, { kind: 'round', id: round }, 'outlook', exporters.progress);
      if (opened === null) return null;
      const facts = opened.row.state.facts as unknown as Round;
      const snapshot = await readRoundSnapshot(tx, round, facts);
      const names = await tx.agency.findMany({ select: { id: true, name: true } });
      return { snapshot, now: opened.now, isDraft: facts.status === 'draft', names };
    },
    4,
    readMs,
  );

/** Everybody's mail in the reader's language: what is read is what happens, not what each of them has chosen (R-UU-2). */
const readIn = (snapshot: Snapshot, language: Language): Snapshot => ({
  ...snapshot,
  people: snapshot.people.map((one) => ({
    ...one,
    versions: one.versions.map((version) => ({ ...version, language })),
  })),
});

const roleOf = (owner: string) => roles.find((role) => role === owner) ?? 'coordinator';

const shown = ({ matters, duties, samples }: RoundPlan): Pick<PlanBody, 'matters' | 'duties' | 'samples'> => ({
  matters: matters.map((one) => ({ ...one, at: iso(one.at), day: dayOf(one.at) })),
  duties: duties.map((one) => ({ ...one, owner: roleOf(one.owner) })),
  samples: [...samples],
});

interface Asked extends z.infer<typeof query> {
  readonly language: Language;
}

/** @returns why there is none, where there is none */
async function lived(calling: Calling, round: string, asked: Asked, dress: PlanAsked['dress']) {
  const found = await known(calling, round);
  if (found === null || calling.caller.type !== 'person') return 'notFound';
  const { now, isDraft, names } = found;
  const snapshot = readIn(found.snapshot, asked.language);
  const { line } = asked;
  const [from, last] = [dayOf(now), addMonths(dayOf(now), mostMonths)];
  const wanted = asked.until ?? addMonths(from, usualMonths);
  const until = wanted < from ? from : wanted > last ? last : wanted;
  const startAs = isDraft ? calling.caller.id : null;
  const plan = await planApart({ snapshot, now, round, startAs, line, until, dress });
  return plan === null ? 'away' : { plan, names, line, from, until };
}

export const planRoute =
  (callingOf: CallingOf, publicUrl: string): FastifyPluginAsyncZod =>
  async (app) => {
    let underway = 0;
    const dress = { publicUrl, mailFrom: `plan@${new URL(publicUrl).hostname}` };
    const schema = {
      tags: ['rounds'],
      operationId: 'round.plan',
      summary: 'Every mail and duty ahead, lived through in memory by the same rules; a draft is started there first',
      params: z.strictObject({ id: id() }),
      querystring: query,
      response: { 200: planBody, ...mayFail('badRequest', 'notFound') },
    };
    app.get('/v1/rounds/:id/plan', { schema }, async (request, reply) => {
      if (underway >= mostAtOnce) return sendProblem(reply, 'away');
      underway += 1;
      const asked = { ...request.query, language: languageOf(request) };
      const made = await lived(callingOf(request), request.params.id, asked, dress).finally(() => {
        underway -= 1;
      });
      if (typeof made === 'string') return sendProblem(reply, made);
      const { plan, names, ...rest } = made;
      return reply.code(200).send({
        ...rest,
        ...shown(plan),
        agencies: Object.fromEntries(names.map((one) => [one.id, one.name])),
        refusals: faultsIn('round', plan.refusals, languageOf(request)).map(({ code, field, text }) => ({
          code,
          field,
          text,
        })),
      });
    });
  };
