/**
 * The plan of a round or a case (R-RND-6): its future lived through in memory by the same rules, stories, mailboxes and
 * texts as the service's own, with nothing sent and nothing kept.
 */
import type { Dress } from '../activities/dress.ts';
import { dayOf, toInstant } from '../domain/calendar.ts';
import { openDuties } from '../domain/case/engine.ts';
import { holder } from '../domain/routing.ts';
import type { CaseRef, Day, Role } from '../domain/words.ts';
import { type Act, actsDue } from './actors.ts';
import { concerned, directoryIn, type Memory, type SeenDuty } from './memory/memory.ts';
import { memoryWorld } from './memory/memory-world.ts';
import type { Giving, SentMail, World } from './world.ts';

/** Everyone does what falls due on the day it is due, or nobody does anything. */
export type Line = 'everyoneActs' | 'nobodyActs';

export interface DryRun {
  readonly mails: readonly SentMail[];
  readonly duties: readonly SeenDuty[];
}

export interface DryRunOptions {
  readonly line: Line;
  /** The last day that is lived through. */
  readonly until: Day;
  readonly dress: Dress;
  /** What is given first: a draft is started. */
  readonly first?: readonly Giving[];
}

/** When those who act do so: after the morning's mail. */
const workTime = '09:00';

/** @param memory a copy of what is known now; it is used up */
export async function dryRun(memory: Memory, { line, until, dress, first = [] }: DryRunOptions): Promise<DryRun> {
  const world = memoryWorld(memory, dress);
  const before = memory.sent.length;
  for (const giving of first) await world.give(giving);
  if (line === 'everyoneActs') await actDayByDay(memory, world, until);
  await world.until(toInstant(until, '23:59'));
  return { mails: memory.sent.slice(before), duties: [...memory.duties.values()] };
}

/** The next day on which anything is due, or already overdue tomorrow. */
function nextDue(memory: Memory, tried: ReadonlySet<string>): Day | null {
  const today = dayOf(memory.now);
  const days = [...memory.cases.values()].flatMap(({ ref, definition, state }) =>
    openDuties(definition, state)
      .filter((duty) => !tried.has(`${ref.id} ${duty.id} ${duty.due}`))
      .map(({ due }) => (due < today ? today : due)),
  );
  return days.toSorted()[0] ?? null;
}

async function actDayByDay(memory: Memory, world: World, until: Day): Promise<void> {
  // A duty is tried once: one that cannot be fulfilled by a guess stays, with its reminders.
  const tried = new Set<string>();
  for (let day = nextDue(memory, tried); day !== null && day <= until; day = nextDue(memory, tried)) {
    await world.until(Math.max(memory.now, toInstant(day, workTime)));
    // Those that are there this morning: what opens meanwhile is met the next day.
    const rows = [...memory.cases.values()];
    for (const row of rows) {
      const holds = (role: Role) =>
        holder(role, concerned(row), directoryIn(memory, row.definition.agency(row.state.facts)));
      for (const act of actsDue(row, day, holds)) await doIt(memory, world, row.ref, act);
      for (const duty of openDuties(row.definition, row.state)) {
        if (duty.due <= day) tried.add(`${row.ref.id} ${duty.id} ${duty.due}`);
      }
    }
  }
}

let turn = 0;

/** Whoever holds the role gives it; a vacant role's duty stays undone, which is what would happen. */
async function doIt(memory: Memory, world: World, ref: CaseRef, { role, command }: Act): Promise<void> {
  const row = memory.cases.get(ref.id);
  if (row === undefined) return;
  const directory = directoryIn(memory, row.definition.agency(row.state.facts));
  const id = holder(role, concerned(row), directory);
  if (id !== null) await world.give({ actor: { type: 'person', id }, ref, command, key: `dry/${++turn}` });
}
