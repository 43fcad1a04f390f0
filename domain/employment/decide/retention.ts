/** What is kept, for how long, and what holds its erasure (R-PRV-3). */
import type { Facts, Known } from '../facts.ts';
import { fault, judge, notAhead, type Rule, whileKnown } from './guard.ts';

const lastDayOf = (facts: Known): string | null => facts.leftOn ?? facts.decisions.at(-1)?.on ?? null;
const isOver = (facts: Facts): boolean => facts.status === 'closed';

/** The archive has what is preserved; another day puts the first right. */
export const noteArchived: Rule<'noteArchived'> = whileKnown((facts, { on }, context) => {
  if (facts.archivedOn === on) return { events: [] };
  const last = lastDayOf(facts);
  return judge(
    [
      fault(!isOver(facts), 'notClosedYet'),
      fault(last !== null && on < last, 'archivedBeforeEnd', 'on', { last: last ?? '' }),
      notAhead(on, context),
    ],
    { type: 'archivedNoted', on },
  );
});

export const holdRetention: Rule<'holdRetention'> = whileKnown((facts, { reason }) => ({
  events: facts.hold === reason ? [] : [{ type: 'retentionHeld', reason }],
}));

export const releaseHold: Rule<'releaseHold'> = whileKnown((facts) => ({
  events: facts.hold === null ? [] : [{ type: 'holdReleased' }],
}));
