/** What holds for every ladder, in every order of looks, downtime, moved dates and snoozes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOf, daysBetween, isWorkingDay, morning, toInstant } from '../../domain/calendar.ts';
import type { Duty, Rung } from '../../domain/case/definition.ts';
import type { LadderContext, PlannedRung } from '../../domain/ladder.ts';
import { ahead, climb, withFired } from '../../domain/ladder.ts';
import type { Day, Instant, Period } from '../../domain/words.ts';
import { aDuty, aHistory, always, at, frozen } from './ladder.builders.ts';

const start = '2027-01-04';
const day = (n: number): Day => addDays(start, n);

interface Plan {
  readonly rungs: readonly (Omit<Rung, 'on'> & { readonly offset: number; readonly follows: boolean })[];
  readonly legal: boolean;
  readonly quiet: readonly Period[];
  readonly cutoff: Instant;
}
type Step =
  | { readonly type: 'tick'; readonly hours: number }
  | { readonly type: 'next' }
  | { readonly type: 'move'; readonly days: number }
  | { readonly type: 'snooze'; readonly days: number };

const plans: fc.Arbitrary<Plan> = fc.record({
  rungs: fc
    .array(
      fc.record({
        offset: fc.integer({ min: -90, max: 40 }),
        follows: fc.boolean(),
        free: fc.constantFrom('earlier' as const, 'later' as const),
        to: fc.constantFrom('hr' as const, 'leader' as const, 'hrHead' as const),
        every: fc.option(
          fc.oneof(
            fc.record({ days: fc.integer({ min: 1, max: 30 }) }),
            fc.record({ workingDays: fc.integer({ min: 1, max: 10 }) }),
          ),
          { freq: 3 },
        ),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((all) =>
      all.map(({ every, ...rung }, i) => ({ ...rung, id: `r${i}`, mail: 'm', ...(every === null ? {} : { every }) })),
    ),
  legal: fc.boolean(),
  quiet: fc.array(
    fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 30 })).map(([from, length]) => ({
      from: day(from),
      to: day(from + length),
    })),
    { maxLength: 3 },
  ),
  cutoff: fc.oneof(
    fc.constant(always),
    fc.integer({ min: -40, max: 100 }).map((n) => morning(day(n))),
  ),
});

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.integer({ min: 0, max: 1500 }).map((hours): Step => ({ type: 'tick', hours })),
    fc.constant<Step>({ type: 'next' }),
    fc.integer({ min: -60, max: 90 }).map((days): Step => ({ type: 'move', days })),
    fc.integer({ min: 0, max: 60 }).map((days): Step => ({ type: 'snooze', days })),
  ),
  { maxLength: 25 },
);

const firstDue = day(120);
const dutyOf = (plan: Plan, due: Day): Duty =>
  aDuty(
    due,
    plan.rungs.map(({ offset, follows, ...rung }) => ({ ...rung, on: addDays(follows ? due : firstDue, offset) })),
    { legal: plan.legal },
  );

/** The rules for free days once more, said differently: all the days there are, the first that will do. */
const sendingDayOf = (duty: Duty, rung: Rung, quiet: readonly Period[]): Day => {
  const step = rung.free === 'earlier' ? -1 : 1;
  const days = Array.from({ length: 200 }, (_, i) => addDays(rung.on, step * i));
  const isQuiet = (d: Day) => !duty.legal && quiet.some(({ from, to }) => d >= from && d <= to);
  return days.find((d) => isWorkingDay(d) && !isQuiet(d)) ?? '';
};

interface Sent {
  readonly planned: PlannedRung;
  readonly index: number;
  readonly now: Instant;
  readonly due: Day;
}

class Run {
  now = toInstant(start, '10:30');
  due = firstDue;
  history = aHistory();
  readonly sent: Sent[] = [];
  readonly plan: Plan;
  constructor(plan: Plan) {
    this.plan = frozen(plan);
  }
  get duty(): Duty {
    return dutyOf(this.plan, this.due);
  }
  context(now = this.now): LadderContext {
    return at(now, { quiet: this.plan.quiet, cutoff: () => this.plan.cutoff });
  }
  /** Looks once, and checks what holds of every look. */
  tick(now: Instant): { fire: readonly PlannedRung[]; next: Instant | null } {
    this.now = now;
    const duty = this.duty;
    const { fire, next } = climb(duty, this.history, this.context());
    expect(new Set(fire.map(({ rung }) => rung.to)).size).toBe(fire.length);
    if (next !== null) expect(next).toBeGreaterThan(now);
    for (const planned of fire) {
      const { rung } = planned;
      const index = duty.rungs.indexOf(rung);
      expect(planned.at).toBeLessThanOrEqual(now);
      expect(planned.at).toBeGreaterThan(this.plan.cutoff);
      expect(planned.at).toBeGreaterThanOrEqual(morning(sendingDayOf(duty, rung, this.plan.quiet)));
      const before = this.sent.filter((one) => one.index === index);
      if (!rung.every) {
        expect(before.at(-1)?.due).not.toBe(this.due);
        for (const one of before) expect(daysBetween(dayOf(one.now), dayOf(now))).toBeGreaterThanOrEqual(7);
      }
      this.sent.push({ planned, index, now, due: this.due });
    }
    expect(new Set(this.sent.map(({ planned }) => planned.key)).size).toBe(this.sent.length);
    this.history = frozen(withFired(this.history, duty, fire, now));
    return { fire, next };
  }
  take(step: Step): void {
    if (step.type === 'tick') this.tick(this.now + step.hours * 3_600_000);
    if (step.type === 'move') this.due = addDays(this.due, step.days);
    if (step.type === 'snooze') {
      this.history = frozen({ ...this.history, snoozedUntil: addDays(dayOf(this.now), step.days) });
    }
    if (step.type === 'next') {
      const { next } = this.tick(this.now);
      if (next !== null) this.tick(next);
    }
  }
  /** A moment after every first sending there is, snoozed ones included. */
  get end(): Instant {
    const last = [this.due, firstDue, dayOf(this.now), day(340)].toSorted().at(-1) ?? '';
    return morning(addDays(last, 150));
  }
}

describe('every ladder', () => {
  test('tells each role once at a time, never early, never twice, and never forgets one', () => {
    fc.assert(
      fc.property(plans, steps, (plan, all) => {
        const run = new Run(plan);
        for (const step of all) run.take(step);
        const { next } = run.tick(run.end);
        const duty = run.duty;
        for (const [index, rung] of duty.rungs.entries()) {
          const planned = sendingDayOf(duty, rung, plan.quiet);
          if (!rung.every && morning(planned) <= plan.cutoff) continue;
          const knows = run.sent.filter(
            (one) =>
              one.planned.rung.to === rung.to &&
              one.index >= index &&
              (one.due === run.due || daysBetween(dayOf(one.now), planned) < 7),
          );
          expect(knows).not.toEqual([]);
        }
        // Past everything only rhythms are left, and they never end.
        expect(next !== null).toBe(duty.rungs.some(({ every }) => every));
        expect(climb(duty, run.history, run.context()).fire).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('has something to send at the very moment it named, and nothing before; in working time', () => {
    fc.assert(
      fc.property(plans, steps, (plan, all) => {
        const run = new Run(plan);
        for (const step of all) run.take(step);
        let { next } = run.tick(run.now);
        for (let i = 0; i < 15 && next !== null; i += 1) {
          expect(climb(run.duty, run.history, run.context(next - 1))).toEqual({ fire: [], next });
          const on = dayOf(next);
          expect(next).toBe(morning(on));
          expect(isWorkingDay(on)).toBe(true);
          if (!plan.legal) expect(plan.quiet.some(({ from, to }) => from <= on && on <= to)).toBe(false);
          const looked = run.tick(next);
          expect(looked.fire.length).toBeGreaterThan(0);
          for (const { at: moment } of looked.fire) expect(moment).toBe(next);
          next = looked.next;
        }
      }),
      { numRuns: 100 },
    );
  });

  test('ends with the same most urgent mail to each role, whether looked at often or once', () => {
    const mostUrgent = (run: Run) => {
      const found = new Map<string, number>();
      for (const { planned, index } of run.sent) {
        found.set(planned.rung.to, Math.max(index, found.get(planned.rung.to) ?? -1));
      }
      return [...found].toSorted();
    };
    fc.assert(
      fc.property(plans, fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 40 }), (plan, hours) => {
        const often = new Run(plan);
        for (const pause of hours) often.tick(often.now + pause * 3_600_000);
        often.tick(often.end);
        const rarely = new Run(plan);
        rarely.tick(often.now);
        expect(mostUrgent(rarely)).toEqual(mostUrgent(often));
      }),
    );
  });

  test('shows ahead what will be sent', () => {
    fc.assert(
      fc.property(plans, steps, fc.integer({ min: 0, max: 200 }), (plan, all, days) => {
        const run = new Run(plan);
        for (const step of all) run.take(step);
        const until = run.now + days * 86_400_000;
        const shown = ahead(run.duty, run.history, run.context(), until);
        const sentBefore = run.sent.length;
        for (let now: Instant | null = run.now; now !== null && now <= until; ) now = run.tick(now).next;
        expect(shown).toEqual(run.sent.slice(sentBefore).map(({ planned }) => planned));
        expect(ahead(run.duty, run.history, run.context(), run.now - 1)).toEqual([]);
      }),
    );
  });
});
