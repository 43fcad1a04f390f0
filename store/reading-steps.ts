/** The steps of a case's course for one reader: when, and by whom (R-LOG-3). */
import { namesInCourse } from '../domain/access.ts';
import { dayOf } from '../domain/calendar.ts';
import { policyOf } from '../domain/case/engine.ts';
import { courseDates, noDates } from '../domain/course/dates.ts';
import { beginnings } from '../domain/course/stages.ts';
import { type CourseStep, courseSteps } from '../domain/course/steps.ts';
import { route } from '../domain/routing.ts';
import type { Day, PersonId, Role } from '../domain/words.ts';
import { concernedIn } from './directory.ts';
import { latestVersion } from './people.ts';
import type { Opened, Reader } from './reading.ts';
import type { Transaction } from './store.ts';

export interface StepRead {
  readonly name: CourseStep['name'];
  readonly state: CourseStep['state'];
  /** Since when; of what lies ahead, when it is expected. */
  readonly day: Day | null;
  /** Who has to see to it. */
  readonly role: Role | null;
  /** Their name, or of what is done that of whoever did it; null: nobody, or not the reader's to read. */
  readonly person: string | null;
}

interface Beginning {
  readonly type: string;
  readonly at: Date;
  /** Null: the service did it, or another case. */
  readonly person: PersonId | null;
}

async function beginningsOf(tx: Transaction, { row }: Opened): Promise<ReadonlyMap<string, Beginning>> {
  const found = await tx.$queryRaw<Beginning[]>`
    SELECT DISTINCT ON (type) type, at, CASE WHEN actor_type = 'person' THEN actor_id END AS person
    FROM case_event WHERE case_id = ${row.ref.id} AND type = ANY(${[...beginnings(row.ref.kind)]})
    ORDER BY type, seq`;
  return new Map(found.map((one) => [one.type, one]));
}

/** Of the case as it stands; of an erased one its stages alone. */
export async function stepsOf(tx: Transaction, reader: Reader, opened: Opened): Promise<readonly StepRead[]> {
  // Steps are not an agency's system's to follow (domain/access.ts).
  if (reader.type === 'system') return [];
  const { row, as, today, offices } = opened;
  const { ref, state, definition, erased } = row;
  const begun = await beginningsOf(tx, opened);
  const dates = erased ? noDates : courseDates(ref.kind, state.facts, policyOf(definition, state.facts), today);
  const happened = new Map([...begun].map(([type, { at }]) => [type, dayOf(at.getTime())]));
  const readsNames = !erased && namesInCourse[ref.kind].some((who) => as.includes(who));
  const nameOf = async (person: PersonId | null | undefined): Promise<string | null> =>
    readsNames && person != null ? ((await latestVersion(tx, person))?.name ?? null) : null;
  const steps: StepRead[] = [];
  for (const { owner, begunBy, ...step } of courseSteps(ref.kind, state.facts.status, dates, happened)) {
    const routed = owner === null ? null : route(owner, concernedIn(row), offices.directory, today);
    const did = begunBy === null ? null : begun.get(begunBy)?.person;
    steps.push({
      ...step,
      role: routed?.as ?? owner,
      person: await nameOf(step.state === 'done' ? did : routed?.person),
    });
  }
  return steps;
}
