/** Messages of the coordinator to many: who they are for, and when they leave (R-MAIL-4). */
import { sendable } from '../calendar.ts';
import type { Timed } from '../case/definition.ts';
import type { AgencyId, CaseRef, Instant } from '../words.ts';
import type { RoundEvent } from './events.ts';
import type { InvitedAgency, MessageRole, Round, RoundFacts, RoundMessage } from './facts.ts';

/** R-MAIL-4: two minutes to call it back. */
const heldMs = 2 * 60_000;

/** What would wait for the morning anyway is held here till then, and may be called back for as long (R-DUT-2). */
export const leavesAt = (now: Instant): Instant => sendable(now + heldMs);

/** It has been invited, and has not said no. */
const isIn = ({ asked, answer }: InvitedAgency): boolean => asked && (answer === 'invited' || answer === 'takingPart');

/** The case in which each of those whom it is written to has their role; whoever has left the round since has none. */
export function recipientsOf(
  facts: Round,
  { to, agencies }: { readonly to: MessageRole; readonly agencies: readonly AgencyId[] },
): readonly CaseRef[] {
  const wanted = new Set(agencies);
  if (to === 'hr')
    return Object.entries(facts.agencies)
      .filter(([agency, one]) => wanted.has(agency) && isIn(one))
      .map(([, { participation }]) => ({ kind: 'participation', id: participation }));
  return Object.entries(facts.employments)
    .filter(([, { agency, outcome }]) => wanted.has(agency) && outcome === null)
    .map(([id]) => ({ kind: 'employment', id }));
}

const isWaiting = ([, { state }]: readonly [string, RoundMessage]): boolean => state === 'waiting';

export const timed = (facts: RoundFacts): readonly Timed<RoundEvent>[] =>
  facts.status === 'none'
    ? []
    : Object.entries(facts.messages ?? {})
        .filter(isWaiting)
        .map(([message, { leavesAt: at }]) => ({ at, event: { type: 'messageLeft', message } }));
