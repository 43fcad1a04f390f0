/**
 * The reminder ladder: which mails of a duty go out now, and when to look again. One mechanism for every duty (R-DUT).
 *
 * A rung is *settled* when its role has been told already, by it or by a more urgent rung. What is settled never goes
 * out, what is not settled never gets lost: it waits until somebody looks, however late that is (R-DUT-3).
 */
import {
  addDays,
  addWorkingDays,
  dayOf,
  daysBetween,
  laterOf,
  morning,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from './calendar.ts';
import type { Duty, Rung } from './case/definition.ts';
import type { Day, Instant, Period } from './words.ts';

/** The last time that a rung went out, and the due date it spoke of. */
export interface FiredRung {
  readonly at: Instant;
  readonly due: Day;
}

export interface DutyHistory {
  /** By the rung's id. */
  readonly fired: Readonly<Record<string, FiredRung>>;
  /** The day on which the owner wants to hear of it again (R-DUT-6). Without effect unless it is before the due date. */
  readonly snoozedUntil?: Day;
}

export interface LadderContext {
  readonly now: Instant;
  /** Quiet weeks of the agency (R-OPS-6). */
  readonly quiet: readonly Period[];
  /**
   * When the case first met the release of the rules that brought a rung (undefined: the first release), or was adopted
   * (R-OPS-1). What lies at or before it counts as done and is never sent.
   */
  readonly cutoff: (since: number | undefined) => Instant;
}

export interface PlannedRung {
  readonly rung: Rung;
  /** The moment that it is meant for; it may have passed. */
  readonly at: Instant;
  /** Names this one sending, the same however often it is asked for: no two sendings of a duty share it. */
  readonly key: string;
}

/** A due date that moves by less says nothing new: the rung it moves is not sent a second time (R-EMP-12). */
const daysBeforeToldAgain = 7;

const sendingDay = (day: Day, free: Rung['free'], quiet: readonly Period[]): Day =>
  free === 'earlier' ? workingDayOnOrBefore(day, quiet) : workingDayOnOrAfter(day, quiet);

const stepFrom = (day: Day, every: NonNullable<Rung['every']>): Day =>
  'days' in every ? addDays(day, Math.max(1, every.days)) : addWorkingDays(day, Math.max(1, every.workingDays));

/** The sending after the one of `last`. One that free days would move back onto `last` comes after them instead. */
const repeatAfter = (last: Day, rung: Rung, every: NonNullable<Rung['every']>, quiet: readonly Period[]): Day => {
  const nominal = stepFrom(last, every);
  const day = sendingDay(nominal, rung.free, quiet);
  return day > last ? day : workingDayOnOrAfter(nominal, quiet);
};

/** When the rung's role was told, by this rung or by a more urgent one. */
const tellings = (duty: Duty, index: number, rung: Rung, history: DutyHistory): readonly FiredRung[] =>
  duty.rungs
    .slice(index)
    .filter((other) => other.to === rung.to)
    .flatMap((other) => history.fired[other.id] ?? []);

/** The due date has moved since, and so far that the rung's new day is news to those who were told of the old one. */
const isNews = (told: FiredRung, due: Day, day: Day): boolean =>
  told.due !== due && daysBetween(dayOf(told.at), day) >= daysBeforeToldAgain;

/** A plain rung's day, or null when its role has been told and the day is no news. */
const plainDay = (told: readonly FiredRung[], due: Day, first: Day): Day | null =>
  told.every((one) => isNews(one, due, first)) ? first : null;

/** A repeating rung's next day: the rhythm goes on from the last time that its role was told. */
function repeatDay(told: readonly FiredRung[], due: Day, first: Day, after: (last: Day) => Day): Day {
  const last = told.toSorted((a, b) => a.at - b.at).at(-1);
  return last === undefined || isNews(last, due, first) ? first : laterOf(first, after(dayOf(last.at)));
}

/** The day on which the rung goes out next, or null when it is settled or lies before the cutoff. */
function openDay(duty: Duty, index: number, rung: Rung, history: DutyHistory, context: LadderContext): Day | null {
  const { every } = rung;
  const quiet = duty.legal ? [] : context.quiet;
  const cutoff = Math.max(context.cutoff(duty.since), context.cutoff(rung.since));
  const told = tellings(duty, index, rung, history);
  const first = sendingDay(rung.on, rung.free, quiet);
  if (!every || cutoff === Number.POSITIVE_INFINITY) {
    const day = plainDay(told, duty.due, first);
    return day !== null && morning(day) > cutoff ? day : null;
  }
  const after = (last: Day): Day => repeatAfter(last, rung, every, quiet);
  let day = repeatDay(told, duty.due, first, after);
  // What lies before the cutoff counts as sent: the case keeps the rhythm that it would have had.
  while (morning(day) <= cutoff) day = after(day);
  return day;
}

/** The morning that ends a snooze: on a free day the next working day's, unless that is too late. */
function snoozedTo(duty: Duty, history: DutyHistory, quiet: readonly Period[]): Day | null {
  const until = history.snoozedUntil;
  if (until === undefined || until >= duty.due || duty.legal) return null;
  const after = workingDayOnOrAfter(until, quiet);
  return after < duty.due ? after : workingDayOnOrBefore(until, quiet);
}

/** Every rung that is still to go out, with its moment, in the order of the ladder. Repeating rungs once. */
function open(duty: Duty, history: DutyHistory, context: LadderContext): readonly PlannedRung[] {
  const wake = snoozedTo(duty, history, context.quiet);
  return duty.rungs.flatMap((rung, index) => {
    const planned = openDay(duty, index, rung, history, context);
    if (planned === null) return [];
    // Only the owner's own reminders wait, never an escalation and never the last rung (R-DUT-6).
    const waits = wake !== null && rung.to === duty.owner && index < duty.rungs.length - 1;
    const day = waits ? laterOf(planned, wake) : planned;
    // A rung goes out again only on a later day than the last time, so rung and day are enough to tell sendings apart.
    return [{ rung, at: morning(day), key: `${rung.id}/${duty.due}/${day}` }];
  });
}

/** The history after these rungs went out at `now`. */
export const withFired = (
  history: DutyHistory,
  duty: Duty,
  fire: readonly PlannedRung[],
  now: Instant,
): DutyHistory => ({
  ...history,
  fired: { ...history.fired, ...Object.fromEntries(fire.map(({ rung }) => [rung.id, { at: now, due: duty.due }])) },
});

/**
 * What of the duty goes out now: to each role the most urgent of all rungs that have come due; it settles those that it
 * passes over. `next` is the moment at which the next one comes due, given that these have gone out.
 */
export function climb(
  duty: Duty,
  history: DutyHistory,
  context: LadderContext,
): { readonly fire: readonly PlannedRung[]; readonly next: Instant | null } {
  const past = open(duty, history, context).filter(({ at }) => at <= context.now);
  const fire = past.filter(({ rung }, i) => !past.slice(i + 1).some((moreUrgent) => moreUrgent.rung.to === rung.to));
  // What has just gone out is settled or a day away at least, so everything that is open now lies ahead.
  const later = open(duty, withFired(history, duty, fire, context.now), context).map(({ at }) => at);
  return { fire, next: later.length === 0 ? null : Math.min(...later) };
}

/**
 * What will go out until and including `until`, in order, if nothing changes: what has come due already first, then each
 * at its moment. For people to see, and for the dry run.
 */
export function ahead(
  duty: Duty,
  history: DutyHistory,
  context: LadderContext,
  until: Instant,
): readonly PlannedRung[] {
  const sendings: PlannedRung[] = [];
  let soFar = history;
  for (let now: Instant | null = context.now; now !== null && now <= until; ) {
    const { fire, next } = climb(duty, soFar, { ...context, now });
    sendings.push(...fire);
    soFar = withFired(soFar, duty, fire, now);
    now = next;
  }
  return sendings;
}
