/** What whoever gave a command is told of what was recorded. */
import { toldOf } from '../../domain/webhooks.ts';
import type { CaseKind } from '../../domain/words.ts';
import type { Caller } from '../caller.ts';

interface Recorded {
  readonly seq: number;
  readonly events: readonly string[];
}

/**
 * All of it to a person. An agency's own system is told what its webhooks would tell, and no number of steps: whether a
 * tick that is sent again still changes anything would say what the applicant has answered (domain/access.ts).
 */
export function toldTo({ type }: Caller, kind: CaseKind, { seq, events }: Recorded): { seq: number; events: string[] } {
  if (type === 'person') return { seq, events: [...events] };
  const told = new Set(
    toldOf(
      kind,
      events.map((name) => ({ type: name })),
    ).map(({ index }) => index),
  );
  return { seq: 0, events: events.filter((_, index) => told.has(index)) };
}
