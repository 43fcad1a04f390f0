/** The story of an agency: it goes on for as long as there is one. */
import { startOfDay } from '../calendar.ts';
import type { Context, Reached } from '../case/definition.ts';
import type { AgencyEvent } from './events.ts';
import type { AgencyFacts } from './facts.ts';

export const waits = {
  /** The first day of the successor has begun (R-OPS-4). */
  succeeded: (facts: AgencyFacts): Reached => {
    if (facts.status === 'none') return false;
    if (facts.status === 'succeeded') return true;
    return facts.succeededFrom === null ? false : startOfDay(facts.succeededFrom);
  },
} as const;

export const acts = {
  close: (facts: AgencyFacts, context: Context): readonly AgencyEvent[] | null =>
    facts.status === 'active' ? [{ type: 'closed', on: context.today }] : null,
} as const;

export type AgencyWait = keyof typeof waits;
export type AgencyAct = keyof typeof acts;
