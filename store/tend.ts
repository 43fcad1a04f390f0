/**
 * What time and the story do to a case (design: tend): one transaction under the row lock fires what is due and takes
 * the step if it is reached. Answers hold no facts: they stand in Temporal's histories.
 */
import { dayOf } from '../domain/calendar.ts';
import type { Context } from '../domain/case/definition.ts';
import { rulesVersion, type Step, tend as tendPurely, type Tended } from '../domain/case/engine.ts';
import type { Actor, CaseRef } from '../domain/words.ts';
import { Prisma } from '../prisma/client.ts';
import { type CaseRow, lockCase } from './case-row.ts';
import { caseNow } from './clock.ts';
import { type Surroundings, writeChange } from './commit.ts';
import { concernedIn, directoryFor, settingsOf } from './directory.ts';
import { derivedId } from './ids.ts';
import { receiveOwed } from './receive.ts';
import { type Store, type Transaction, transact, type Wake } from './store.ts';

const service: Actor = { type: 'service' };
const day = 86_400_000;
/** Nothing ahead for this long: the workflow may end; the sweep or a give starts it again. */
export const restAfterMs = 30 * day;

export interface TendAnswer {
  /** The step is done; without a step: nothing is left to do now. */
  readonly done: boolean;
  /** The case is erased or was never opened: there is no story to tell. */
  readonly ended: boolean;
  /** Nothing is ahead for long: the workflow may end. */
  readonly rest: boolean;
  /** Until the next moment; null when only a person or a case can move it. */
  readonly waitMs: number | null;
  /** Codes of what fired, for people who read histories. */
  readonly fired: readonly string[];
  /** Acts that are done, so that a story told from its first line need not ask for each. */
  readonly acts: readonly string[];
  /** Changes when a correction takes back an act or the database was put back: the story starts afresh. */
  readonly edition: string;
}

const nothing: TendAnswer = { done: false, ended: true, rest: true, waitMs: null, fired: [], acts: [], edition: '' };

export async function tend(store: Store, ref: CaseRef, step: Step | null): Promise<TendAnswer> {
  await receiveOwed(store, ref);
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
  const owed = await owedCount(store, tx, ref.id);
  const seq = row.seq + tended.events.length;
  const waits = !(tended.done && step !== null);
  const rest = waits && owed === 0 && (tended.next === null || tended.next > context.now + restAfterMs);
  const written = await writeChange(store, tx, row, tended, { actor: service, onBehalfOf: null }, around, {
    step: step === null ? null : `${step.wait}/${step.act}`,
    next: tended.next,
    settled: waits && owed === 0,
    rested: rest,
    rulesVersion,
  });
  const others = written.wakes.filter((wake) => wake.type !== 'case' || wake.ref.id !== ref.id);
  const waitMs = waitFor(tended, owed, context.now);
  return { answer: await answerOf(tx, tended, { step, rest, waitMs, seq }), wakes: others };
}

const waitFor = (tended: Tended, owed: number, now: number): number | null => {
  if (owed > 0) return 1_000;
  return tended.next === null ? null : Math.max(0, tended.next - now);
};

async function answerOf(
  tx: Transaction,
  tended: Tended,
  { step, rest, waitMs }: { step: Step | null; rest: boolean; waitMs: number | null; seq: number },
): Promise<TendAnswer> {
  const rows = await tx.$queryRaw<{ epoch: number }[]>`SELECT epoch FROM installation WHERE id = 1`;
  const { ledger } = tended.state;
  return {
    done: step === null ? waitMs === null : tended.done,
    ended: false,
    rest,
    waitMs,
    fired: tended.fired,
    acts: Object.keys(ledger.acts),
    edition: `${rows[0]?.epoch ?? 1}.${ledger.generation}`,
  };
}

async function surroundings(
  store: Store,
  tx: Transaction,
  row: CaseRow,
): Promise<{ context: Context; around: Surroundings }> {
  const now = await caseNow(store, tx, row.lastAt);
  const agency = row.definition.agency(row.state.facts);
  const [directory, settings] = [await directoryFor(tx, agency), await settingsOf(tx, agency)];
  const context: Context = {
    ref: row.ref,
    now,
    today: dayOf(now),
    actor: service,
    holds: [],
    quiet: settings.quiet,
    newId: (subject) => derivedId(subject.slice(0, 1), row.ref.id, subject),
    parent: null,
    read: () => '',
  };
  const around: Surroundings = {
    directory,
    concerned: concernedIn(row, agency),
    quiet: settings.quiet,
    settingsVersion: settings.version,
    now,
  };
  return { context, around };
}

/** What came in after the batch was taken, and may be given now; a message that waits for its retry holds nothing up. */
const owedCount = (store: Store, tx: Transaction, id: string): Promise<number> =>
  tx.caseMessage.count({
    where: {
      toCase: id,
      answer: { equals: Prisma.DbNull },
      OR: [{ retryMachineAt: null }, { retryMachineAt: { lte: new Date(store.machineNow()) } }],
    },
  });
