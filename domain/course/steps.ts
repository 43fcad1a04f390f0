/** A case's course as its steps: what is done, where it stands, what comes (requirements.md § 1, R-LOG-3). */
import type { CaseKind, Day, Role } from '../words.ts';
import type { CourseDates, Milestone } from './dates.ts';
import { type Stage, type StepName, stages } from './stages.ts';

export interface CourseStep {
  readonly name: StepName;
  readonly state: 'done' | 'now' | 'next';
  /** Since when; of what lies ahead, when it is expected. Null: not known. */
  readonly day: Day | null;
  /** Who sees to it; null: nobody has to any more. */
  readonly owner: Role | null;
  /** The event that brought it; null: none, or it lies ahead. */
  readonly begunBy: string | null;
}

/** The first event of each type: on which day it happened. */
export type Happened = ReadonlyMap<string, Day>;

interface Named {
  readonly name: StepName;
  readonly begunBy: string | null;
}

const reached = (found: Stage['statuses'][string], happened: Happened): Named => ({
  name: found.name,
  begunBy: found.begunBy.find((type) => happened.has(type)) ?? null,
});

const dayOf = ({ begunBy }: Named, happened: Happened): Day | null =>
  begunBy === null ? null : (happened.get(begunBy) ?? null);

/** The one of its statuses that it had; the stage itself where nothing tells. */
function past(stage: Stage, named: StepName | undefined, happened: Happened): CourseStep {
  const found = Object.values(stage.statuses)
    .filter(({ name }) => named === undefined || name === named)
    .map((one) => reached(one, happened))
    .findLast(({ begunBy }) => begunBy !== null) ?? { name: stage.ahead, begunBy: null };
  return { ...found, state: 'done', day: dayOf(found, happened), owner: null };
}

const asStep = ({ name, owner, doneOn, expected }: Milestone): CourseStep =>
  doneOn === null
    ? { name, state: 'next', day: expected, owner, begunBy: null }
    : { name, state: 'done', day: doneOn, owner: null, begunBy: null };

const order = { done: 0, now: 1, next: 2 } as const;

/**
 * @param happened empty for those who are told no days
 */
export function courseSteps(
  kind: CaseKind,
  status: string,
  { expected, milestones, without, named, since }: CourseDates,
  happened: Happened,
): readonly CourseStep[] {
  const all = stages[kind].filter(({ ahead, statuses }) => status in statuses || !without.includes(ahead));
  const at = all.findIndex(({ statuses }) => status in statuses);
  const isLast = at === all.length - 1;
  const steps = all.flatMap((stage, i): readonly CourseStep[] => {
    const between = milestones
      .filter(({ before }) => before === stage.ahead)
      .map(asStep)
      // What the case has gone past without it never came.
      .filter(({ state }) => state === 'done' || i > at);
    const here = stage.statuses[status];
    if (here !== undefined) {
      const found = reached(here, happened);
      const owner = isLast ? null : stage.owner;
      return [...between, { ...found, state: 'now', day: since[stage.ahead] ?? dayOf(found, happened), owner }];
    }
    if (i > at) {
      const { ahead, owner } = stage;
      return [...between, { name: ahead, state: 'next', day: expected[ahead] ?? null, owner, begunBy: null }];
    }
    const told = past(stage, named[stage.ahead], happened);
    const one = { ...told, day: since[stage.ahead] ?? told.day };
    // A case that is over may have ended before it came there.
    return isLast && i > 0 && one.day === null && happened.size > 0 ? between : [...between, one];
  });
  return steps.toSorted((a, b) => order[a.state] - order[b.state]);
}
