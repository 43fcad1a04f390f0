/** R-RND-4: a bad plan is refused with every fault listed, not the first. */
import { daysBetween, isWorkingDay, workingDayOnOrBefore } from '../calendar.ts';
import type { Refusal } from '../case/definition.ts';
import { defaultPolicy } from '../policy.ts';
import { policyFaults } from '../policy-bounds.ts';
import type { Day } from '../words.ts';
import { type DateName, dateNames, type Plan, type RoundDates } from './facts.ts';

/** Forskrift til statsansatteloven § 5 (2): the first term is two years at most. */
const longestTermMonths = 24;

interface Dated {
  readonly name: DateName;
  readonly day: Day;
}

const given = (dates: RoundDates): readonly Dated[] =>
  dateNames.flatMap((name) => {
    const day = dates[name];
    return day === null ? [] : [{ name, day }];
  });

const field = (name: DateName): string => `dates.${name}`;

function presenceFaults({ model, dates }: Plan): Refusal[] {
  return dateNames.slice(1).flatMap((name): Refusal[] => {
    if (model === 'common' && dates[name] === null) return [{ code: 'dateMissing', field: field(name) }];
    if (model === 'continuous' && dates[name] !== null) return [{ code: 'dateNotCommon', field: field(name) }];
    return [];
  });
}

const pastFaults = (dates: readonly Dated[], today: Day): Refusal[] =>
  dates.filter(({ day }) => day < today).map(({ name }) => ({ code: 'datePast', field: field(name) }));

const freeDayFaults = (dates: readonly Dated[]): Refusal[] =>
  dates
    .filter(({ day }) => !isWorkingDay(day))
    .map(({ name, day }) => ({
      code: 'notWorkingDay',
      field: field(name),
      data: { day, nearest: workingDayOnOrBefore(day) },
    }));

const orderFaults = (dates: readonly Dated[]): Refusal[] =>
  dates.flatMap(({ name, day }, index): Refusal[] => {
    const before = dates[index - 1];
    return before !== undefined && day <= before.day
      ? [{ code: 'datesOutOfOrder', field: field(name), data: { before: before.name, date: name } }]
      : [];
  });

function advertisingFaults({ dates, policy, shortAdvertising }: Plan): Refusal[] {
  const { publishFrom, applicationDeadline } = dates;
  if (publishFrom === null || applicationDeadline === null || shortAdvertising !== null) return [];
  const least = policy.minimumAdvertisingDays ?? defaultPolicy.minimumAdvertisingDays;
  const days = daysBetween(publishFrom, applicationDeadline);
  // A deadline before the publication is out of order already; its number of days would only puzzle.
  return days > 0 && days < least
    ? [{ code: 'advertisingTooShort', field: field('applicationDeadline'), data: { days, least } }]
    : [];
}

const termFaults = ({ termMonths }: Plan): Refusal[] =>
  termMonths < 1 || termMonths > longestTermMonths
    ? [{ code: 'termOutOfBounds', field: 'termMonths', data: { most: longestTermMonths } }]
    : [];

/** `passed`: dates that a running round has behind it; they may lie in the past and on any day. */
export function planFaults(plan: Plan, today: Day, passed: readonly DateName[] = []): Refusal[] {
  const dates = given(plan.dates);
  const ahead = dates.filter(({ name }) => !passed.includes(name));
  return [
    ...presenceFaults(plan),
    ...pastFaults(ahead, today),
    ...freeDayFaults(ahead),
    ...orderFaults(dates),
    ...advertisingFaults(plan),
    ...termFaults(plan),
    ...policyFaults(plan.policy),
  ];
}
