/** Leads a life on the real engine, undisturbed or with something going wrong after every step, and tells its end. */
import { setTimeout as pause } from 'node:timers/promises';
import type { WorkflowBundleOption } from '@temporalio/worker';
import { toInstant } from '../../domain/calendar.ts';
import { outlook } from '../../domain/case/engine.ts';
import type { Actor, CaseKind, CaseRef, Day, Instant, Role } from '../../domain/words.ts';
import { readCase } from '../../store/case-row.ts';
import { setRehearsalClock } from '../../store/clock.ts';
import { give } from '../../store/give.ts';
import { type Store, transact } from '../../store/store.ts';
import { dueWakes, earliestMoment, sweep, unrest } from '../../store/sweep.ts';
import { caseWorkflowId, mailboxWorkflowId } from '../../workflows/messages.ts';
import { type Rig, startRig } from '../support/rig.ts';
import { lifeBegins, type Move } from './lives.ts';
import { plainRender } from './plain-render.ts';

/**
 * `killed`: every run is terminated in the midst of each step, and only the sweep starts new ones. `renewed`: every run
 * must continue as new at each step. `unheard`: every wake is lost, and only the sweep wakes.
 */
export const disturbances = ['killed', 'renewed', 'unheard'] as const;
export type Disturbance = (typeof disturbances)[number];

export interface Ending {
  readonly answers: readonly string[];
  readonly cases: Readonly<Record<string, unknown>>;
  readonly mails: readonly string[];
}

interface Course {
  readonly rig: Rig;
  readonly disturbance: Disturbance | null;
  /** The store that sweeps: its machine clock runs ahead, so that nothing waits for grace or back-off. */
  readonly sweeper: Store;
}

const hour = 3_600_000;
const patienceMs = 90_000;
const againMs = 5_000;
/** Before the second sweep, in real time; then twice as long each time, so that sweeps do not keep a busy worker busy. */
const firstSweepMs = 300;

async function begin(name: string, bundle: WorkflowBundleOption, disturbance: Disturbance | null): Promise<Course> {
  let real: Store['wake'] = async () => {};
  const deaf: Store['wake'] = async () => {};
  const rig = await startRig(name, lifeBegins, {
    bundle,
    render: plainRender,
    courier: (wake) => {
      real = wake;
      return disturbance === 'unheard' ? deaf : wake;
    },
  });
  let ahead = 0;
  const machineNow = (): Instant => {
    ahead += 2 * hour;
    return Date.now() + ahead;
  };
  return { rig, disturbance, sweeper: { ...rig.store, wake: real, machineNow } };
}

async function everyRun({ database }: Store): Promise<readonly string[]> {
  const cases = await database.caseFile.findMany({ select: { id: true, kind: true } });
  const boxes = await database.mailbox.findMany({ select: { personId: true } });
  return [
    ...cases.map(({ id, kind }) => caseWorkflowId({ kind: kind as CaseKind, id })),
    ...boxes.map(({ personId }) => mailboxWorkflowId(personId)),
  ];
}

async function disturb({ rig, disturbance, sweeper }: Course): Promise<void> {
  if (disturbance === 'killed') {
    const ids = await everyRun(rig.store);
    // Most have no run at the moment.
    await Promise.all(
      ids.map((id) =>
        rig.client.workflow
          .getHandle(id)
          .terminate('test')
          .catch(() => undefined),
      ),
    );
  }
  if (disturbance === 'renewed') {
    await rig.store.database.$executeRaw`UPDATE installation SET epoch = epoch + 1`;
    const cases = await rig.store.database.caseFile.findMany({ select: { id: true, kind: true } });
    await sweeper.wake(
      cases.map(({ id, kind }) => ({ type: 'case', ref: { kind: kind as CaseKind, id }, why: ['test'] })),
    );
  }
}

/**
 * Waits until all is quiet. A life that something happens to is woken by the sweep alone; an undisturbed one as a
 * rehearsal is, since on a busy machine a wake may be lost as well.
 */
async function calm({ rig, disturbance, sweeper }: Course, now: Instant): Promise<void> {
  const end = performance.now() + patienceMs;
  let swept = performance.now();
  let interval = disturbance === null ? againMs : firstSweepMs;
  if (disturbance !== null) await sweep(sweeper);
  for (;;) {
    const { cases, messages, mailboxes } = await unrest(rig.store, now);
    if (cases.length + messages.length + mailboxes.length === 0) return;
    if (performance.now() > end) throw new Error(`no rest: ${JSON.stringify({ cases, messages, mailboxes })}`);
    if (performance.now() > swept + interval) {
      await (disturbance === null ? rig.store.wake(await dueWakes(rig.store, now)) : sweep(sweeper));
      swept = performance.now();
      interval *= 2;
    }
    await pause(10);
  }
}

async function liveUntil(course: Course, until: Instant): Promise<void> {
  const { store } = course.rig;
  for (;;) {
    const next = await earliestMoment(store);
    if (next === null || next > until) break;
    await setRehearsalClock(store, next);
    await store.wake(await dueWakes(store, next));
    await disturb(course);
    await calm(course, next);
  }
  await setRehearsalClock(store, until);
}

async function personIn(store: Store, ref: CaseRef, role: Role): Promise<Actor> {
  const row = await transact(store, (tx) => readCase(tx, ref.id));
  const own = row?.definition.people(row.state.facts)[role];
  const held = await store.database.roleHolder.findFirst({ where: { role } });
  return { type: 'person', id: own ?? held?.personId ?? 'nobody' };
}

async function make(course: Course, { ref, by, command }: Move, key: string): Promise<string> {
  const { store } = course.rig;
  const actor: Actor = by === 'service' ? { type: 'service' } : await personIn(store, ref, by);
  const answer = await give(store, { actor, ref, command, key });
  const said = answer.ok ? answer.events.join(' ') : answer.refusals.map(({ code }) => `!${code}`).join(' ');
  return `${ref.kind} ${command.type}: ${said}`;
}

async function told(store: Store, now: Instant): Promise<Readonly<Record<string, unknown>>> {
  const rows = await store.database.caseFile.findMany({ orderBy: { id: 'asc' }, select: { id: true } });
  const found = await Promise.all(rows.map(({ id }) => transact(store, (tx) => readCase(tx, id))));
  return Object.fromEntries(
    found.flatMap((row) => {
      if (row === null) return [];
      const { definition, state, ref } = row;
      const coming = outlook(definition, state, { now, quiet: [] }, now + 400 * 24 * hour);
      return [[caseWorkflowId(ref), { facts: state.facts, acts: Object.entries(state.ledger.acts), coming }]];
    }),
  );
}

export interface Led {
  readonly name: string;
  readonly bundle: WorkflowBundleOption;
  readonly moves: readonly Move[];
  readonly until: Day;
  readonly disturbance: Disturbance | null;
  /** Looks at all there is after each move. */
  readonly watch?: (rig: Rig) => Promise<void>;
  /** Looks at the engine before it is stopped. */
  readonly look?: (rig: Rig) => Promise<void>;
}

export async function lead({ name, bundle, moves, until, disturbance, watch, look }: Led): Promise<Ending> {
  const course = await begin(name, bundle, disturbance);
  const { rig } = course;
  try {
    const answers: string[] = [];
    for (const [index, move] of moves.entries()) {
      const now = toInstant(move.on, '12:00');
      await liveUntil(course, now);
      answers.push(await make(course, move, `move-${index}`));
      await disturb(course);
      await calm(course, now);
      await watch?.(rig);
    }
    const end = toInstant(until, '12:00');
    await liveUntil(course, end);
    await look?.(rig);
    const mails = rig.catcher
      .messages()
      .map(({ headers, to, subject }) => `${headers['date']} ${to} ${subject} ${headers['message-id']}`);
    return { answers, cases: await told(rig.store, end), mails: mails.toSorted() };
  } finally {
    await rig.stop();
  }
}
