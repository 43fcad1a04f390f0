/** A moment as people say it: "3. februar 2017 14:05", in Oslo. */
import { dayOf, timeOf } from '../../domain/calendar.ts';
import { useLanguage } from '../language.tsx';

/** @returns from an instant as the API writes it */
export function useMoment(): (iso: string) => string {
  const { dateText } = useLanguage();
  return (iso) => {
    const at = Date.parse(iso);
    return `${dateText(dayOf(at))} ${timeOf(at)}`;
  };
}
