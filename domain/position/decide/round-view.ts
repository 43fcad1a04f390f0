/** What a position must know of its round when it is registered; checked, since another kind of case made it. */
import { z } from 'zod';
import type { Context } from '../../case/definition.ts';
import { day } from '../../fields.ts';
import type { Policy } from '../../policy.ts';

const roundView = z.object({
  status: z.string(),
  model: z.enum(['common', 'continuous']),
  targetGroup: z.enum(['disability', 'disabilityOrGap']),
  termMonths: z.int(),
  dates: z.object({
    publishFrom: day().nullable(),
    applicationDeadline: day().nullable(),
    recruitmentEnd: day().nullable(),
  }),
  policy: z.custom<Partial<Policy>>((given) => typeof given === 'object' && given !== null),
  agencies: z.record(z.string(), z.object({ answer: z.string() })),
});
export type RoundView = z.infer<typeof roundView>;

/** Null where it is no round. */
export const roundViewOf = (parent: Context['parent']): RoundView | null =>
  parent?.kind === 'round' ? (roundView.safeParse(parent.facts).data ?? null) : null;

/** Null where no round is named, or it is not there. */
export const roundOf = (context: Context): RoundView | null => roundViewOf(context.parent);

/** A round takes positions in until its common deadline has passed; a continuous one as long as it is open. */
export const takesPositions = (round: RoundView): boolean =>
  round.model === 'common' ? ['invited', 'open'].includes(round.status) : round.status === 'open';
