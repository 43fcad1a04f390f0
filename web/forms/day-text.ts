/** Days as people type them: 17.3.2017, 17/3 17, 170317, 17. mars, 2017-03-17, i morgen. */
import { addDays, isDay } from '../../domain/calendar.ts';
import type { Day } from '../../domain/words.ts';

/** The first three letters tell the months apart, in bokmål, nynorsk and English. */
const months: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  mai: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  des: 12,
  dec: 12,
};

/** Days from today, in bokmål, nynorsk and English. */
const near: Readonly<Record<string, number>> = {
  'i dag': 0,
  idag: 0,
  today: 0,
  'i morgen': 1,
  imorgen: 1,
  'i morgon': 1,
  imorgon: 1,
  tomorrow: 1,
  'i overmorgen': 2,
  overmorgen: 2,
  'i overmorgon': 2,
  overmorgon: 2,
};

const two = (text: string | number): string => String(text).padStart(2, '0');
const written = (year: string, month: string | number, date: string): Day | null => {
  const day = `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(date)}`;
  return isDay(day) ? day : null;
};

/** Without a year it is the next such day, today included. */
function withoutYear(today: Day, month: string | number, date: string): Day | null {
  const year = +today.slice(0, 4);
  const found = [year, year + 1].map((one) => written(String(one), month, date));
  return found.find((day) => day !== null && day >= today) ?? null;
}

/** @returns null where it is no day */
export function parseDay(text: string, today: Day): Day | null {
  const typed = text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const daysAhead = near[typed];
  if (daysAhead !== undefined) return addDays(today, daysAhead);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso !== null) return written(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '');
  const packed = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(typed);
  if (packed !== null) return written(packed[3] ?? '', packed[2] ?? '', packed[1] ?? '');
  // A weekday before it is what we ourselves write.
  const spoken = /^(?:\p{L}+\s+)?(\d{1,2})\.?\s*(\p{L}{3,})\.?\s*(\d{4}|\d{2})?$/u.exec(typed);
  if (spoken !== null) {
    const month = months[(spoken[2] ?? '').slice(0, 3)];
    if (month === undefined) return null;
    return spoken[3] === undefined
      ? withoutYear(today, month, spoken[1] ?? '')
      : written(spoken[3], month, spoken[1] ?? '');
  }
  const numbers = /^(\d{1,2})[./\-\s]+(\d{1,2})(?:[./\-\s]+(\d{4}|\d{2}))?\.?$/.exec(typed);
  if (numbers === null) return null;
  return numbers[3] === undefined
    ? withoutYear(today, numbers[2] ?? '', numbers[1] ?? '')
    : written(numbers[3], numbers[2] ?? '', numbers[1] ?? '');
}

/** As the field shows it: 3.2.2017, written as the example beside the field. */
export const shownDay = (day: Day): string => `${Number(day.slice(8))}.${Number(day.slice(5, 7))}.${day.slice(0, 4)}`;
