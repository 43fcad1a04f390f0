/** Where a date stands from today's point of view. */
import { addDays, daysBetween, weekday } from '../../domain/calendar.ts';
import type { Day } from '../../domain/words.ts';

export const groups = ['now', 'week', 'later'] as const;
export type Group = (typeof groups)[number];

/** `now`: today, or passed. `week`: up to Sunday of this week. */
export function groupOf(due: Day, today: Day): Group {
  if (due <= today) return 'now';
  return due <= addDays(today, 7 - weekday(today)) ? 'week' : 'later';
}

export type Nearness =
  | { readonly key: 'today' | 'tomorrow' | 'yesterday' }
  | { readonly key: 'ahead' | 'passed'; readonly days: number };

export function nearnessOf(day: Day, today: Day): Nearness {
  const days = daysBetween(today, day);
  if (days === 0) return { key: 'today' };
  if (days === 1) return { key: 'tomorrow' };
  if (days === -1) return { key: 'yesterday' };
  return days > 0 ? { key: 'ahead', days } : { key: 'passed', days: -days };
}

/** Reminders may be silent until a day before the due date (case.snooze); null: there is no such day left. */
export function lastSnooze(due: Day, today: Day): Day | null {
  const last = addDays(due, -1);
  return last > today ? last : null;
}
