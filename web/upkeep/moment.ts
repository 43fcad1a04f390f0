/** A point in time as people read it, on Oslo's clock. */
import { dayOf, timeOf } from '../../domain/calendar.ts';
import { type Texts, useLanguage } from '../language.tsx';

export interface Moment {
  readonly day: string;
  readonly time: string;
}

/** @param at RFC 3339, as the API writes it */
export function useMoment(): (at: string) => Moment {
  const { dateText }: Texts = useLanguage();
  return (at) => ({ day: dateText(dayOf(Date.parse(at))), time: timeOf(Date.parse(at)) });
}
