/** What an application must know of its position when it comes in; checked, since another kind of case made it. */
import { z } from 'zod';
import type { Context } from '../case/definition.ts';
import { day } from '../fields.ts';
import type { Policy } from '../policy.ts';

const positionView = z.object({
  status: z.string(),
  agency: z.string(),
  leader: z.string(),
  title: z.string(),
  targetGroup: z.enum(['disability', 'disabilityOrGap']),
  hasTickBox: z.boolean(),
  mode: z.enum(['byCandidate', 'byCount']),
  deadline: day().nullable(),
  declarationDeadline: day().nullable(),
  latePolicy: z.enum(['all', 'none']).nullable(),
  outcome: z.string().nullable(),
  policy: z.custom<Partial<Policy>>((given) => typeof given === 'object' && given !== null),
});
export type PositionView = z.infer<typeof positionView>;

/** Null where no position is named, or it is not there. */
export const positionOf = (context: Context): PositionView | null =>
  context.parent?.kind === 'position' ? (positionView.safeParse(context.parent.facts).data ?? null) : null;
