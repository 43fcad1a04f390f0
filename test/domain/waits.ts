/** A wait that was reached stays reached: what `domain/case/definition.ts` promises of every wait (design: One idea). */
import { type AnyEvent, evolve, initialState, type State } from '../../domain/case/engine.ts';
import { definitionOf } from '../../domain/index.ts';
import type { CaseKind, Instant } from '../../domain/words.ts';
import type { Driver } from './participation.builders.ts';
import { stories } from './world.parts.ts';

export interface Happened {
  readonly at: Instant;
  readonly event: AnyEvent;
}

/** The acts of the story whose points are reached or passed at a moment. */
function reachedActs(kind: CaseKind, { facts }: State, now: Instant): readonly string[] {
  const { waits } = definitionOf(kind);
  return stories[kind].flatMap(({ wait, act }) => {
    const reached = waits[wait]?.(facts) ?? false;
    return (typeof reached === 'number' ? reached <= now : reached) ? [act] : [];
  });
}

/** What a correction takes back stands right after it. */
const takenBackBy = (event: AnyEvent | undefined): readonly string[] =>
  event?.type === 'case.tookBack' && Array.isArray(event['acts']) ? event['acts'] : [];

const corrections: readonly string[] = ['corrected', 'takenBack'];

/** The story stands before an act that is not done: a correction may put its point ahead again, and takes nothing back. */
const notDoneBefore = ({ ledger }: State, { type }: AnyEvent, reached: readonly string[]): readonly string[] =>
  corrections.includes(type) ? reached.filter((act) => !(act in ledger.acts)) : [];

/** @returns each act whose point was reached until an event came that does not take it back, as "kind act after event" */
export function unreached(kind: CaseKind, log: readonly Happened[]): readonly string[] {
  const definition = definitionOf(kind);
  const faults: string[] = [];
  let state = initialState(definition);
  for (const [index, { at, event }] of log.entries()) {
    const before = reachedActs(kind, state, at);
    const ahead = notDoneBefore(state, event, before);
    state = evolve(definition, state, event, at);
    const after = new Set([...reachedActs(kind, state, at), ...takenBackBy(log[index + 1]?.event), ...ahead]);
    faults.push(...before.filter((act) => !after.has(act)).map((act) => `${kind} ${act} after ${event.type}`));
  }
  return faults;
}

/** Gives what has happened to a driven case since the last call the time on its clock. */
export function timed(log: Happened[], { events, now }: Driver): readonly Happened[] {
  log.push(...events.slice(log.length).map((event) => ({ at: now, event })));
  return log;
}
