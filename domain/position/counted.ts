/** What stays of the answers about the target group when the recruitment is over (R-PRV-1). */
import type { LedgerEvent } from '../case/ledger.ts';
import type { ContentId, Day } from '../words.ts';
import type { PositionEvent } from './events.ts';
import type { Outcome, Position } from './facts.ts';

type Events = readonly (PositionEvent | LedgerEvent)[];

/** The sums stay; the single answers are erased here, and by each application when it hears of the end. */
export const counted = ({ counts: { waiting, confirmed, notAnswered, notInGroup } }: Position): Events => [
  { type: 'answersCounted', counts: { waiting, confirmed, notAnswered, notInGroup } },
  { type: 'case.sealedErased' },
];

export const endOf = (position: Position, outcome: Outcome, on: Day, reason: ContentId | null): Events => [
  { type: 'ended', outcome, on, reason },
  ...counted(position),
];
