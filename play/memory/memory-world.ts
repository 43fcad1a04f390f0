/** The rules alone as a world: stories are told over a step in memory, time jumps from moment to moment. */
import type { Dress } from '../../activities/dress.ts';
import { type Step, tend } from '../../domain/case/engine.ts';
import type { CaseRef, Instant } from '../../domain/words.ts';
import type { CaseRow } from '../../store/case-row.ts';
import { storyOf } from '../stories.ts';
import type { World } from '../world.ts';
import { keep } from './change.ts';
import { contextOf, giveIn, receiveFor } from './door.ts';
import { concerned, directoryIn, type Memory } from './memory.ts';
import { collectIn } from './post.ts';

/** Raised through a story that has nothing more to tell now. */
class Rests extends Error {}

/** One look at the case, as `store/tend.ts` does it. @returns whether the step is done */
function tendIn(memory: Memory, ref: CaseRef, step: Step | null): boolean {
  const row = memory.cases.get(ref.id);
  if (row === undefined || row.seq === 0 || row.erased) throw new Rests();
  const agency = row.definition.agency(row.state.facts);
  const standing = { actor: { type: 'service' }, holds: [], parent: null, agency } as const;
  const tended = tend(row.definition, row.state, step, contextOf(memory, row, standing));
  const around = { directory: directoryIn(memory, agency), concerned: concerned(row, agency) };
  const kept = keep(memory, row, tended, standing.actor, around);
  const goesOn = tended.done && step !== null;
  const settled = !goesOn || kept.erased;
  const nextMoment = kept.erased ? null : tended.next;
  memory.cases.set(ref.id, { ...kept, settledSeq: settled ? kept.seq : kept.settledSeq, nextMoment });
  return goesOn;
}

/** Tells the story from its first line to where it waits; what is done already is passed over. */
async function look(memory: Memory, ref: CaseRef): Promise<void> {
  await receiveFor(memory, ref);
  const isDone = (act: string): boolean => act in (memory.cases.get(ref.id)?.state.ledger.acts ?? {});
  try {
    await storyOf(ref.kind)(async (wait, act) => {
      if (!isDone(act) && !tendIn(memory, ref, { wait, act })) throw new Rests();
    });
    tendIn(memory, ref, null);
  } catch (error) {
    if (!(error instanceof Rests)) throw error;
  }
}

const isDue = (memory: Memory, { seq, settledSeq, nextMoment }: CaseRow): boolean =>
  seq > settledSeq || (nextMoment !== null && nextMoment <= memory.now);

/** Lets everything happen that is due now. */
async function settleIn(memory: Memory, dress: Dress): Promise<void> {
  for (;;) {
    const receivers = new Map(memory.owed.map(({ to }) => [to.id, to]));
    const due = [...memory.cases.values()].filter((row) => isDue(memory, row)).map(({ ref }) => ref);
    const refs = new Map([...due.map((ref) => [ref.id, ref] as const), ...receivers]);
    for (const ref of refs.values()) await look(memory, ref);
    if (refs.size > 0) continue;
    const boxes = [...memory.boxes].filter(([, next]) => next !== null && next <= memory.now).map(([person]) => person);
    const people = new Set([...memory.touched, ...boxes]);
    if (people.size === 0) return;
    for (const person of [...people].toSorted()) await collectIn(memory, person, dress);
  }
}

const earliest = (memory: Memory): Instant | null => {
  const moments = [...memory.cases.values()].map(({ nextMoment }) => nextMoment);
  const ahead = [...moments, ...memory.boxes.values()].filter((at) => at !== null);
  return ahead.length === 0 ? null : ahead.reduce((a, b) => Math.min(a, b));
};

/** @param dress the addresses that links and Message-IDs are made with */
export function memoryWorld(memory: Memory, dress: Dress): World {
  return {
    until: async (to) => {
      await settleIn(memory, dress);
      for (let next = earliest(memory); next !== null && next <= to; next = earliest(memory)) {
        memory.now = Math.max(memory.now, next);
        await settleIn(memory, dress);
      }
      memory.now = Math.max(memory.now, to);
      await settleIn(memory, dress);
    },
    next: async () => earliest(memory),
    give: async (giving) => {
      const answer = await giveIn(memory, giving);
      await settleIn(memory, dress);
      return answer;
    },
    cases: async (kind) =>
      [...memory.cases.values()]
        .filter(({ ref }) => ref.kind === kind)
        .toSorted((a, b) => a.lastAt - b.lastAt || (a.ref.id < b.ref.id ? -1 : 1))
        .map(({ ref, state }) => ({ ref, state })),
    peopleAt: async (email, name) =>
      [...memory.people.values()]
        .filter((one) => (email === undefined ? one.name === name : one.email === email))
        .map(({ id }) => id),
    nameOf: async (person) => memory.people.get(person)?.name ?? '',
    log: async () => memory.log,
    mails: async () => memory.sent,
  };
}
