/** The two lines of a plan (R-RND-6), lived through in any world: everyone acts on the due date, or nobody acts. */
import { addDays, dayOf, laterOf, toInstant } from '../../domain/calendar.ts';
import type { Refusal } from '../../domain/case/definition.ts';
import { definitionOf } from '../../domain/index.ts';
import { route } from '../../domain/routing.ts';
import { type CaseKind, caseKinds, type Day, type Instant, type PersonId } from '../../domain/words.ts';
import { directoryFrom } from '../directory.ts';
import type { World } from '../world.ts';
import { type Act, dutiesOf, look, type Scene, type Seen } from './scene.ts';
import { doesFor, supposedOf } from './tables.ts';

/** Everyone does what falls due on the day it is due, or nobody does anything. */
export type Line = 'everyoneActs' | 'nobodyActs';

/** An act of the line that the rules said no to: where it stands, the plan shows what follows when it is left undone. */
export interface RefusedAct {
  readonly on: Day;
  readonly act: Act;
  readonly refusals: readonly Refusal[];
}

/** When those who act do so: after the morning's mail. */
const workTime = '09:00';

/** Something to be done, by a duty or by what the line supposes. */
interface Doable {
  readonly id: string;
  readonly due: Day;
  readonly acts: () => readonly Act[];
}

interface Task extends Doable {
  readonly kind: CaseKind;
  readonly caseId: string;
  /** Its place among the case's: a kind names its duties in the order in which they are done. */
  readonly place: number;
}

function tasksOf<K extends CaseKind>(kind: K, seen: Seen<K>, scene: Scene): readonly Task[] {
  const duties = dutiesOf(seen).flatMap((duty): readonly Doable[] => {
    const does = doesFor(kind, duty.id.split('.')[0] ?? duty.id);
    return does === undefined ? [] : [{ id: duty.id, due: duty.due, acts: () => does({ ...seen, scene, duty }) }];
  });
  const supposed = supposedOf(kind).flatMap(({ id, due, acts }): readonly Doable[] => {
    const day = due({ ...seen, scene });
    return day === null ? [] : [{ id, due: day, acts: () => acts({ ...seen, scene }) }];
  });
  return [...duties, ...supposed].map((task, place) => ({ ...task, kind, caseId: seen.ref.id, place }));
}

const tasksIn = (scene: Scene): readonly Task[] =>
  caseKinds.flatMap((kind) => scene.all(kind).flatMap((seen) => tasksOf(kind, seen, scene)));

/** The same task as it stands now; undefined when it is done or has gone another way. */
const again = (scene: Scene, task: Task): Task | undefined =>
  scene
    .all(task.kind)
    .filter(({ ref }) => ref.id === task.caseId)
    .flatMap((seen) => tasksOf(task.kind, seen, scene))
    .find((one) => nameOf(one) === nameOf(task));

const nameOf = ({ caseId, id, due }: Task): string => `${due} ${caseId} ${id}`;

const inOrder = (a: Task, b: Task): number => {
  if (a.due !== b.due) return a.due < b.due ? -1 : 1;
  if (a.caseId !== b.caseId) return a.caseId < b.caseId ? -1 : 1;
  return a.place - b.place;
};

/** @param from the world's own time when the line begins */
export async function playLine(
  world: World,
  { line, from, until }: { readonly line: Line; readonly from: Instant; readonly until: Day },
): Promise<readonly RefusedAct[]> {
  const refused = line === 'everyoneActs' ? await actDayByDay(world, from, until) : [];
  await world.until(toInstant(until, '23:59'));
  return refused;
}

/** A duty is tried once for each date: one that cannot be fulfilled stays, with its reminders. */
async function actDayByDay(world: World, from: Instant, until: Day): Promise<readonly RefusedAct[]> {
  const tried = new Set<string>();
  const refused: RefusedAct[] = [];
  let now = from;
  for (;;) {
    const next = await nextDay(world, dayOf(now), tried);
    if (next === null || next > until) return refused;
    now = Math.max(now, toInstant(next, workTime));
    await world.until(now);
    refused.push(...(await actOnDay(world, now, tried)));
  }
}

/** The next day on which something is due, or on which time alone may bring something that is. */
async function nextDay(world: World, today: Day, tried: ReadonlySet<string>): Promise<Day | null> {
  const open = tasksIn(await look(world, today)).filter((task) => !tried.has(nameOf(task)));
  const moment = await world.next();
  const days = [
    ...open.map(({ due }) => laterOf(today, due)),
    ...(moment === null ? [] : [laterOf(addDays(today, 1), dayOf(moment))]),
  ];
  return days.toSorted()[0] ?? null;
}

/** Those that are there this morning, in an order that no world can change. */
async function actOnDay(world: World, now: Instant, tried: Set<string>): Promise<readonly RefusedAct[]> {
  const today = dayOf(now);
  const refused: RefusedAct[] = [];
  const due = tasksIn(await look(world, today))
    .filter((task) => task.due <= today && !tried.has(nameOf(task)))
    .toSorted(inOrder);
  for (const task of due) {
    tried.add(nameOf(task));
    // What was done before it today may have done this too, or changed what there is to do.
    const still = again(await look(world, today), task);
    for (const [index, act] of (still?.acts() ?? []).entries()) {
      const refusals = await give(world, act, today, `line/${now}/${nameOf(task)}/${index}`);
      if (refusals.length > 0) refused.push({ on: today, act, refusals });
    }
  }
  return refused;
}

/** Given by whoever gets the role's mail today (R-ROLE-3, R-ROLE-5). */
async function give(world: World, { ref, role, command }: Act, today: Day, key: string): Promise<readonly Refusal[]> {
  const id = await holderOf(world, { ref, role, command }, today);
  if (id === null) return [{ code: 'nobodyInRole', data: { role } }];
  const answer = await world.give({ actor: { type: 'person', id }, ref, command, key });
  return answer.ok ? [] : answer.refusals;
}

async function holderOf(world: World, { ref, role, command }: Act, today: Day): Promise<PersonId | null> {
  const scene = await look(world, today);
  const here = scene.all(ref.kind).find((one) => one.ref.id === ref.id);
  const { agency, people } = definitionOf(ref.kind);
  const facts = here?.facts;
  const its = facts === undefined ? agencyNamed(scene, command) : agency(facts);
  const agencies = scene.all('agency');
  const directory = directoryFrom(
    (id) => agencies.find((one) => one.ref.id === id)?.facts ?? null,
    agencies.find((one) => one.facts.coordinates)?.ref.id ?? null,
    its,
  );
  const found = route(role, { agency: its, people: facts === undefined ? {} : people(facts) }, directory, today);
  return found?.person ?? null;
}

/** A case that the command opens belongs to the agency that it names, or to its position's. */
function agencyNamed(scene: Scene, { agency, position }: Act['command']): string | null {
  if (typeof agency === 'string') return agency;
  return scene.all('position').find(({ ref }) => ref.id === position)?.facts.agency ?? null;
}
