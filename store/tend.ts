/**
 * What time and the story do to a case (design: tend): one transaction under the row lock fires what is due and takes
 * the step if it is reached. Answers hold no facts: they stand in Temporal's histories.
 */
import { dayOf, startOfDay } from '../domain/calendar.ts';
import type { Context } from '../domain/case/definition.ts';
import { openDuties, rulesVersion, type Step, type Tended, tend as tendPurely } from '../domain/case/engine.ts';
import type { Actor, AgencyId, CaseRef, Instant } from '../domain/words.ts';
import { type CaseRow, lockCase } from './case-row.ts';
import { caseNow } from './clock.ts';
import { type Surroundings, writeChange } from './commit.ts';
import { concernedIn, officesOf } from './directory.ts';
import { derivedId } from './ids.ts';
import { owedCount, receiveOwed } from './receive.ts';
import { type Store, type Transaction, transact, type Wake } from './store.ts';

const service: Actor = { type: 'service' };
const day = 86_400_000;
/** Nothing ahead for this long: the workflow may end; the sweep or a give starts it again. */
export const restAfterMs = 30 * day;

export interface TendAnswer {
  /** The step is done: the story goes on. */
  readonly done: boolean;
  /** The case is erased or was never opened: there is no story to tell. */
  readonly ended: boolean;
  /** Nothing is ahead for long: the workflow may end. */
  readonly rest: boolean;
  /** Until the next moment; 0: there is more to do now; null: only a person or a case can move it. */
  readonly waitMs: number | null;
  /** Codes of what fired, for people who read histories. */
  readonly fired: readonly string[];
  /** Acts that are done, so that a story told from its first line need not ask for each. */
  readonly acts: readonly string[];
  /** Changes when a correction takes back an act or the database was put back: the story starts afresh. */
  readonly edition: string;
  /** What operators see in lists of runs; null where there is no case to tell of. */
  readonly shown: Shown | null;
}

/** Stands in the clear in Temporal's search attributes: codes, never anything of a person (R-PRV-2). */
export interface Shown {
  readonly status: string;
  readonly agency: AgencyId | null;
  /** The day on which the earliest of the open duties is due, at midnight in Oslo. */
  readonly nextDue: Instant | null;
  /** A step that could not be done, a message that was refused, a mail that nobody gets. */
  readonly needsAttention: boolean;
}

const nothing: TendAnswer = {
  done: false,
  ended: true,
  rest: true,
  waitMs: null,
  fired: [],
  acts: [],
  edition: '',
  shown: null,
};
/** What comes in while it is given is taken at the next look: a local activity is short (workflows/case/proxies.ts). */
const receiveForMs = 1_000;
/** A moment that stays in the past would otherwise be asked for without end. */
const shortestWaitMs = 1_000;

export async function tend(store: Store, ref: CaseRef, step: Step | null): Promise<TendAnswer> {
  await receiveOwed(store, ref, store.machineNow() + receiveForMs);
  const done = await transact(store, (tx) => tendInside(store, tx, ref, step));
  if (done.wakes.length > 0) await store.wake(done.wakes);
  return done.answer;
}

async function tendInside(
  store: Store,
  tx: Transaction,
  ref: CaseRef,
  step: Step | null,
): Promise<{ answer: TendAnswer; wakes: readonly Wake[] }> {
  const row = await lockCase(tx, ref.id);
  if (row === null || row.erased || row.seq === 0) return { answer: nothing, wakes: [] };
  const { context, around } = await surroundings(store, tx, row);
  const tended = tendPurely(row.definition, row.state, step, context);
  const goesOn = tended.done && step !== null;
  // What came in since, and may be given now.
  const owed = await owedCount(tx, ref, store.machineNow());
  const rest = !goesOn && owed === 0 && (tended.next === null || tended.next > context.now + restAfterMs);
  const answer = await answerOf(tx, row, tended, { done: goesOn, rest, waitMs: waitFor(tended, owed, context.now) });
  // The story passes a step that was done long ago. Its next moment knows nothing of the step it will wait at: written,
  // it would hide that one from the sweep if the run ended here.
  if (goesOn && tended.events.length === 0) return { answer, wakes: [] };
  const written = await writeChange(store, tx, row, tended, { actor: service, onBehalfOf: null }, around, {
    step: step === null ? null : `${step.wait}/${step.act}`,
    next: tended.next,
    settled: !goesOn && owed === 0,
    rested: rest,
    rulesVersion,
  });
  return { answer, wakes: written.wakes.filter((wake) => wake.type !== 'case' || wake.ref.id !== ref.id) };
}

const waitFor = (tended: Tended, owed: number, now: Instant): number | null => {
  if (owed > 0) return 0;
  return tended.next === null ? null : Math.max(shortestWaitMs, tended.next - now);
};

async function answerOf(
  tx: Transaction,
  { definition }: CaseRow,
  { state, fired }: Tended,
  how: Pick<TendAnswer, 'done' | 'rest' | 'waitMs'>,
): Promise<TendAnswer> {
  const rows = await tx.$queryRaw<{ epoch: number }[]>`SELECT epoch FROM installation WHERE id = 1`;
  const { acts, generation, stuck, refused, undeliverable } = state.ledger;
  const [nextDue] = openDuties(definition, state)
    .map(({ due }) => due)
    .toSorted();
  return {
    ...how,
    ended: false,
    fired,
    acts: Object.keys(acts),
    edition: `${rows[0]?.epoch ?? 1}.${generation}`,
    shown: {
      status: state.facts.status,
      agency: definition.agency(state.facts),
      nextDue: nextDue === undefined ? null : startOfDay(nextDue),
      needsAttention: [stuck, refused, undeliverable].some((faults) => Object.keys(faults).length > 0),
    },
  };
}

/** Of what the service itself does to a case. */
export async function surroundings(
  store: Store,
  tx: Transaction,
  row: CaseRow,
): Promise<{ context: Context; around: Surroundings }> {
  const now = await caseNow(store, tx, row.lastAt);
  const agency = row.definition.agency(row.state.facts);
  const { directory, quiet, settingsVersion } = await officesOf(tx, agency);
  const context: Context = {
    ref: row.ref,
    now,
    today: dayOf(now),
    actor: service,
    holds: [],
    quiet,
    newId: (subject) => derivedId(subject.slice(0, 1), row.ref.id, subject),
    parent: null,
    read: () => '',
  };
  const around: Surroundings = {
    directory,
    concerned: concernedIn(row, agency),
    quiet,
    settingsVersion,
    now,
  };
  return { context, around };
}
