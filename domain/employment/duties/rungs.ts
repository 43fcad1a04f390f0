/** Shorthands for the reminder ladders of an employment. A rung's id says which of the duty's reminders it is. */
import { addDays, addMonths } from '../../calendar.ts';
import type { Rung } from '../../case/definition.ts';
import type { Day, Role } from '../../words.ts';

/** Reminders so many days before a day, the first to come first. */
export const daysBefore = (day: Day, days: readonly number[], to: Role, mail: string): readonly Rung[] =>
  days.toSorted((a, b) => b - a).map((n) => ({ id: `before-${n}`, on: addDays(day, -n), free: 'earlier', to, mail }));

export const monthsBefore = (day: Day, months: readonly number[], to: Role, mail: string): readonly Rung[] =>
  months
    .toSorted((a, b) => b - a)
    .map((n) => ({ id: `${to}-months-${n}`, on: addMonths(day, -n), free: 'earlier', to, mail }));

/** After the due day, again and again until it is done. */
export const late = (due: Day, to: Role, mail: string, workingDays: number): Rung => ({
  id: `late-${to}`,
  on: addDays(due, 1),
  free: 'later',
  to,
  mail,
  every: { workingDays },
});

/** A few times after the due day and then no more: the next of its kind comes soon, and this one stays on the list. */
export const nudges = (due: Day, to: Role, mail: string, afterDays: readonly number[]): readonly Rung[] =>
  afterDays.map((n) => ({ id: `nudge-${n}`, on: addDays(due, n), free: 'later', to, mail }));

/** Once, to somebody who can see to it. */
export const escalation = (on: Day, to: Role, mail: string): Rung => ({
  id: `escalated-${to}`,
  on,
  free: 'earlier',
  to,
  mail,
});
