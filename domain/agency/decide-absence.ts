/** Deputies (R-ROLE-3) and quiet weeks (R-OPS-6). */
import { addDays, daysBetween } from '../calendar.ts';
import { accept, type Context, type Decision, type Refusal, refuse } from '../case/definition.ts';
import type { Period } from '../words.ts';
import type { AgencyCommandOf } from './commands.ts';
import type { AgencyEvent } from './events.ts';
import type { Agency } from './facts.ts';

/** Reminders move out of quiet weeks, so they must stay weeks: July is 31 days. */
const longestQuietDays = 42;

const overlaps = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to;

export function decideDeputy(
  facts: Agency,
  { person, deputy, from, to }: AgencyCommandOf<'setDeputy'>,
  { today }: Context,
): Decision<AgencyEvent> {
  const own = facts.deputies.filter((one) => one.person === person);
  if (own.some((one) => one.deputy === deputy && one.from === from && one.to === to)) return accept();
  const refusals: Refusal[] = [];
  if (person === deputy) refusals.push({ code: 'deputyIsThemselves', field: 'deputy' });
  if (to < from) refusals.push({ code: 'periodBackwards', field: 'to' });
  if (to < today) refusals.push({ code: 'dayPast', field: 'to' });
  const clash = own.find((one) => overlaps(one, { from, to }));
  if (clash) refusals.push({ code: 'deputyOverlaps', field: 'from', data: { from: clash.from, to: clash.to } });
  return refusals.length > 0 ? { refusals } : accept({ type: 'deputySet', person, deputy, from, to });
}

export function decideEndDeputy(
  facts: Agency,
  { person, from }: AgencyCommandOf<'endDeputy'>,
  { today }: Context,
): Decision<AgencyEvent> {
  const found = facts.deputies.find((one) => one.person === person && one.from === from);
  if (found === undefined || found.to < today) return refuse('noSuchDeputy', 'from');
  const to = from < today ? addDays(today, -1) : null;
  return accept({ type: 'deputyEnded', person, deputy: found.deputy, from, to });
}

const quietFaults = (periods: readonly Period[]): Refusal[] =>
  periods.flatMap((period, index): Refusal[] => {
    const field = `periods.${index}`;
    if (period.to < period.from) return [{ code: 'periodBackwards', field }];
    const days = daysBetween(period.from, period.to) + 1;
    const clash = periods.slice(0, index).some((other) => overlaps(other, period));
    return [
      ...(days > longestQuietDays ? [{ code: 'quietTooLong', field, data: { days, most: longestQuietDays } }] : []),
      ...(clash ? [{ code: 'quietOverlaps', field }] : []),
    ];
  });

export function decideQuietWeeks(facts: Agency, command: AgencyCommandOf<'setQuietWeeks'>): Decision<AgencyEvent> {
  const refusals = quietFaults(command.periods);
  if (refusals.length > 0) return { refusals };
  const periods = command.periods.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const same =
    periods.length === facts.quiet.length &&
    periods.every(({ from, to }, index) => facts.quiet[index]?.from === from && facts.quiet[index]?.to === to);
  return same ? accept() : accept({ type: 'quietWeeksSet', periods });
}
