/** Rules as rows: every fault of a command is listed, not only the first (R-RND-4). */
import { accept, type Decision, type Refusal, refuse } from '../../case/definition.ts';
import type { PositionEvent } from '../events.ts';
import type { Position, PositionFacts } from '../facts.ts';
import type { RefusalCode } from '../refusal-codes.ts';

export type Decided = Decision<PositionEvent>;

/** When it is a fault, its code, the field it is about, and what its text says. */
export type Row = readonly [fault: boolean, code: RefusalCode, field?: string, data?: Refusal['data']];

export const faultsOf = (rows: readonly Row[]): readonly Refusal[] =>
  rows
    .filter(([fault]) => fault)
    .map(([, code, field, data]) => ({
      code,
      ...(field === undefined ? {} : { field }),
      ...(data === undefined ? {} : { data }),
    }));

/** The events, unless a row is at fault. */
export const unless = (rows: readonly Row[], ...events: readonly PositionEvent[]): Decided => {
  const refusals = faultsOf(rows);
  return refusals.length > 0 ? { refusals } : accept(...events);
};

/** For commands that need a registered position that is not closed. */
export const withOpen = (facts: PositionFacts, then: (position: Position) => Decided): Decided => {
  if (facts.status === 'none') return refuse('notRegistered');
  return facts.status === 'closed' ? refuse('caseClosed') : then(facts);
};

/** The outcome is set: nothing more to prepare, publish or select. */
export const ended = (position: Position): Row => [position.outcome !== null, 'alreadyEnded'];

/** What other cases say about a case that is not there (any more) is heard without effect. */
export const nothing: Decided = accept();
