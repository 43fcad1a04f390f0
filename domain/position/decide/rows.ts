/** What the rules of a position's commands share. */
import { accept, type Decision, refuse } from '../../case/definition.ts';
import type { LedgerEvent } from '../../case/ledger.ts';
import { acceptUnless, type FaultRow } from '../../case/rows.ts';
import type { PositionEvent } from '../events.ts';
import type { Position, PositionFacts } from '../facts.ts';
import type { RefusalCode } from '../refusal-codes.ts';

export type Decided = Decision<PositionEvent | LedgerEvent>;

export type Row = FaultRow<RefusalCode>;

/** The events, unless a row is at fault. */
export const unless = (rows: readonly Row[], ...events: readonly (PositionEvent | LedgerEvent)[]): Decided =>
  acceptUnless(rows, ...events);

/** For commands that need a registered position that is not closed. */
export const withOpen = (facts: PositionFacts, then: (position: Position) => Decided): Decided => {
  if (facts.status === 'none') return refuse('notRegistered');
  return facts.status === 'closed' ? refuse('caseClosed') : then(facts);
};

/** The outcome is set: nothing more to prepare, publish or select. */
export const ended = (position: Position): Row => [position.outcome !== null, 'alreadyEnded'];

/** What other cases say about a case that is not there (any more) is heard without effect. */
export const nothing: Decided = accept();
