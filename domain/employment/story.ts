/** The employment's story: what the service waits for and does. Waits stay true along every later status. */
import { addDays, startOfDay } from '../calendar.ts';
import type { Context, Reached } from '../case/definition.ts';
import { erased } from '../case/erasure.ts';
import type { Day } from '../words.ts';
import { buddyRoleEnds, lastDay, probationLastDay, settledAt } from './days.ts';
import { leavingDuties } from './duties/leaving.ts';
import type { EmploymentEvent } from './events.ts';
import { type Current, type Facts, isCurrent } from './facts.ts';
import { erasedFrom } from './retention.ts';

/** The day after the last; null while no notice has arrived although the law asks for one. */
const dayAfterLast = (facts: Current): Day | null => {
  const last = lastDay(facts);
  return last === null ? null : addDays(last, 1);
};

/** Reached on that day; or when the term is over, so that who leaves early does not wait for a day they never come to. */
const onDay =
  (day: (facts: Current) => Day) =>
  (facts: Facts): Reached => {
    if (facts.status === 'none') return false;
    if (!isCurrent(facts)) return true;
    const over = dayAfterLast(facts);
    return startOfDay(over !== null && over < day(facts) ? over : day(facts));
  };

const afterFirstWeek = ({ term }: Current): Day => addDays(term.start, 7);
const afterProbation = (facts: Current): Day => addDays(probationLastDay(facts), 1);

const termOver = (facts: Facts): Reached => {
  if (!isCurrent(facts)) return facts.status !== 'none';
  const over = dayAfterLast(facts);
  // No notice has arrived although the law asks for one: only a person ends this wait.
  return over === null ? false : startOfDay(over);
};

const leavingSettled = (facts: Facts): Reached => {
  if (facts.status === 'none' || isCurrent(facts)) return false;
  if (facts.status !== 'left' || leavingDuties(facts).length === 0) return true;
  return facts.leftOn === null ? true : settledAt(facts.leftOn);
};

export const waits = {
  hired: (facts: Facts): Reached => facts.status !== 'none',
  firstDay: onDay(({ term }) => term.start),
  firstWeekPassed: onDay(afterFirstWeek),
  buddyPeriodOver: onDay(buddyRoleEnds),
  probationPassed: onDay(afterProbation),
  termOver,
  leavingSettled,
  /** False while the archive does not have it, or something holds it (R-PRV-3). */
  retentionOver: (facts: Facts): Reached => {
    const from = erasedFrom(facts);
    return from === null ? false : startOfDay(from);
  },
} as const;

/** Not for what lay before the adoption: that counts as done (R-OPS-1). */
const newSinceAdoption = (facts: Current, day: Day): boolean => facts.adoptedOn === null || facts.adoptedOn < day;

/** The term lasts until that day at least: what belongs to a later day is never done. */
const comesTo = (facts: Current, day: Day): boolean => {
  const over = dayAfterLast(facts);
  return over === null || day < over;
};

type Act = (facts: Facts, context: Context) => readonly EmploymentEvent[] | null;

/** An act of the term: without effect once the employment has ended, been cancelled or made permanent. */
const inTerm =
  (
    applies: (facts: Current) => boolean,
    type: 'began' | 'courseIntroduced' | 'buddyRoleEnded' | 'probationPassed',
  ): Act =>
  (facts, { today }) =>
    facts.status === (type === 'began' ? 'hired' : 'employed') && isCurrent(facts) && applies(facts)
      ? [{ type, on: today }]
      : null;

export const acts = {
  /** The starter pack can be begun before day one (S2). */
  welcome: (facts, { today }) =>
    isCurrent(facts) && facts.adoptedOn === null ? [{ type: 'welcomed', on: today }] : null,
  begin: inTerm(() => true, 'began'),
  introduceCourse: inTerm(
    (facts) =>
      facts.done.courseIntroduced === null &&
      newSinceAdoption(facts, afterFirstWeek(facts)) &&
      comesTo(facts, afterFirstWeek(facts)),
    'courseIntroduced',
  ),
  endBuddyRole: inTerm(
    (facts) =>
      facts.done.buddyRoleEnded === null &&
      newSinceAdoption(facts, buddyRoleEnds(facts)) &&
      comesTo(facts, buddyRoleEnds(facts)),
    'buddyRoleEnded',
  ),
  passProbation: inTerm(
    (facts) => facts.done.probationPassed === null && comesTo(facts, afterProbation(facts)),
    'probationPassed',
  ),
  leave: (facts, { today }) => (isCurrent(facts) ? [{ type: 'left', on: lastDay(facts) ?? today }] : null),
  close: ({ status }, { today }) =>
    status === 'left' || status === 'permanent' ? [{ type: 'closed', outcome: status, on: today }] : null,
  /** The last: what was written and whom it was about is gone, the log stays. */
  erase: (facts, { today }) => (erasedFrom(facts) === null ? null : [erased('archived', today)]),
} as const satisfies Readonly<Record<string, Act>>;

export type EmploymentWait = keyof typeof waits;
export type EmploymentAct = keyof typeof acts;
