/** Where in the course somebody's help is: what fits now comes first. */
import { addDays, addMonths } from '../../domain/calendar.ts';
import type { Day } from '../../domain/words.ts';

interface Course {
  readonly today: Day;
  readonly start: Day;
  readonly last: Day;
}

export type Phase = 'start' | 'middle' | 'end';

/** Getting to know each other takes two months; the way ahead is talked of in the last four. */
export function phaseOf({ today, start, last }: Course): Phase {
  if (today > addMonths(last, -4)) return 'end';
  return today < addMonths(start, 2) ? 'start' : 'middle';
}

const buddyParts = ['before', 'first', 'week', 'later'] as const;
export type BuddyPart = (typeof buddyParts)[number];

/** What has been is left out: the page begins with what is to be done now. */
export function buddyPartsFrom({ today, start }: Pick<Course, 'today' | 'start'>): readonly BuddyPart[] {
  if (today < start) return buddyParts;
  if (today === start) return buddyParts.slice(1);
  return buddyParts.slice(today < addDays(start, 7) ? 2 : 3);
}
