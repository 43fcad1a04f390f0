/** A case's course as its steps: what is done, where it stands, what comes (requirements.md § 1). */
import type { LogBody } from '../../api/cases/bodies.ts';
import { addDays, dayOf, isDay } from '../../domain/calendar.ts';
import type { CaseKind, Day } from '../../domain/words.ts';
import type { WebTextKey } from '../../texts/web/desk/index.ts';

interface Slot {
  /** What it is called while it lies ahead. */
  readonly ahead: WebTextKey;
  /** The statuses that stand here, each with its name and the events that bring it. */
  readonly statuses: Readonly<Record<string, { readonly name: WebTextKey; readonly begunBy: readonly string[] }>>;
}

const one = (status: string, name: WebTextKey, ...begunBy: readonly string[]): Slot => ({
  ahead: name,
  statuses: { [status]: { name, begunBy } },
});

export const courses: Readonly<Record<CaseKind, readonly Slot[]>> = {
  agency: [one('active', 'step.agency.active', 'registered'), one('succeeded', 'step.agency.succeeded', 'closed')],
  round: [
    one('draft', 'step.round.draft', 'drafted'),
    one('invited', 'step.round.invited', 'invitationsSent'),
    one('open', 'step.round.open', 'opened'),
    one('deadlinePassed', 'step.round.deadlinePassed', 'deadlinePassed'),
    one('recruitmentFinished', 'step.round.recruitmentFinished', 'recruitmentFinished'),
    one('running', 'step.round.running', 'termsBegan'),
    one('closed', 'step.round.closed', 'closed'),
  ],
  participation: [
    one('invited', 'step.participation.invited', 'opened'),
    {
      ahead: 'step.participation.answered',
      statuses: {
        takingPart: { name: 'step.participation.takingPart', begunBy: ['answered', 'answerCorrected'] },
        declined: { name: 'step.participation.declined', begunBy: [] },
        withdrawn: { name: 'step.participation.withdrawn', begunBy: ['withdrawn'] },
      },
    },
    one('closed', 'step.participation.closed', 'closed'),
  ],
  position: [
    one('preparing', 'step.position.preparing', 'registered', 'adopted'),
    one('advertised', 'step.position.advertised', 'published'),
    one('verifying', 'step.position.verifying', 'verificationOpened'),
    one('selecting', 'step.position.selecting', 'selectionOpened'),
    one('answering', 'step.position.answering', 'feedbackOpened'),
    one('closed', 'step.position.closed', 'closed'),
  ],
  application: [
    one('received', 'step.application.received', 'received'),
    one('closed', 'step.application.closed', 'closed'),
  ],
  employment: [
    one('hired', 'step.employment.hired', 'opened', 'adopted'),
    one('employed', 'step.employment.employed', 'began'),
    {
      ahead: 'step.employment.ended',
      statuses: {
        permanent: { name: 'step.employment.permanent', begunBy: ['decisionRecorded'] },
        left: { name: 'step.employment.left', begunBy: ['left'] },
      },
    },
    one('closed', 'step.employment.closed', 'closed'),
  ],
};

export interface CourseStep {
  readonly state: 'done' | 'now' | 'next';
  readonly name: WebTextKey;
  /** Since when, or expected when; null: not known here. */
  readonly day: Day | null;
}

type Facts = Readonly<Record<string, unknown>>;

/** A day among the facts, by its path; null where it is not there, or no day. */
export function dayAt(facts: Facts | null, ...path: readonly string[]): Day | null {
  let found: unknown = facts;
  for (const name of path) {
    found = typeof found === 'object' && found !== null ? (found as Facts)[name] : undefined;
  }
  return typeof found === 'string' && isDay(found) ? found : null;
}

const dayAfter = (day: Day | null): Day | null => (day === null ? null : addDays(day, 1));

/** When steps that lie ahead are expected, by the name they have while ahead. */
const expected: Partial<Readonly<Record<WebTextKey, (facts: Facts | null) => Day | null>>> = {
  'step.participation.answered': (facts) => dayAt(facts, 'replyBy'),
  'step.position.advertised': (facts) => dayAt(facts, 'publishFrom'),
  'step.position.verifying': (facts) => dayAfter(dayAt(facts, 'deadline')),
  'step.position.answering': (facts) => dayAt(facts, 'recruitmentEnd'),
  'step.employment.employed': (facts) => dayAt(facts, 'term', 'start'),
  'step.employment.ended': (facts) => dayAt(facts, 'term', 'leaving'),
};

type Log = LogBody['items'];

const firstDayOf = (log: Log, types: readonly string[]): Day | null => {
  const found = log.find(({ event }) => types.includes(event.type));
  return found === undefined ? null : dayOf(Date.parse(found.at));
};

function pastStep(slot: Slot, log: Log): CourseStep {
  const reached = Object.values(slot.statuses).map((each) => ({ ...each, day: firstDayOf(log, each.begunBy) }));
  const found = reached.findLast(({ day }) => day !== null);
  return { state: 'done', name: found?.name ?? slot.ahead, day: found?.day ?? null };
}

/** @param log empty, and facts null, for those who may not read them: the steps are there without their days */
export function courseSteps(kind: CaseKind, status: string, facts: Facts | null, log: Log): readonly CourseStep[] {
  const slots = courses[kind];
  const at = slots.findIndex(({ statuses }) => status in statuses);
  return slots.map((slot, i): CourseStep => {
    if (i < at) return pastStep(slot, log);
    const here = slot.statuses[status];
    if (here !== undefined) return { state: 'now', name: here.name, day: firstDayOf(log, here.begunBy) };
    return { state: 'next', name: slot.ahead, day: expected[slot.ahead]?.(facts) ?? null };
  });
}
