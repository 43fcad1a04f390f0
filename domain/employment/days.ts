/** Days that follow from an employment's facts; none of them is stored, so none can be stale (R-EMP-12). */
import {
  addDays,
  addMonths,
  daysBetween,
  laterOf,
  startOfDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from '../calendar.ts';
import { latestNoticeArrival, leavingDate, overOneYear, probationEnd, staysUntil } from '../dates.ts';
import { defaultPolicy, type Policy } from '../policy.ts';
import type { Day, Instant, Period } from '../words.ts';
import type { Employment, Term } from './facts.ts';
import { frameStartOf, wholeMonths } from './term.ts';

export const policyOf = (employment: Employment): Policy => ({ ...defaultPolicy, ...employment.policy });

/** Days of the period that lie in `frame`. */
const overlap = (period: Period, frame: Period): readonly Day[] => {
  const from = period.from > frame.from ? period.from : frame.from;
  const to = period.to < frame.to ? period.to : frame.to;
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, n) => addDays(from, n));
};

/** The last day of probation; moved by absence only where that was told in writing (R-EMP-2). */
export const probationLastDay = ({ term, absences }: Employment): Day => {
  const months = wholeMonths(term.start, term.firstLeaving);
  const told = absences.filter((absence) => absence.told);
  const frame = { from: term.start, to: probationEnd(term.start, months) };
  const days = new Set(told.flatMap((absence) => overlap(absence, frame)));
  return probationEnd(term.start, months, days.size);
};

/** The written notice of the leaving date is a duty by law, not only good practice (R-EMP-9). */
export const noticeIsLaw = ({ term, earlierService }: Employment): boolean =>
  overOneYear(term.start, term.leaving, earlierService);

/**
 * The last day at work, or null while nobody can say: the law asks for a notice and none has reached the employee, so
 * that the employer cannot demand that they leave (statsansatteloven § 17 (4)).
 */
export const lastDay = (employment: Employment): Day | null => {
  if (employment.ending !== null) return employment.ending.lastDay;
  if (!noticeIsLaw(employment)) return employment.term.leaving;
  const { receivedOn } = employment.notice;
  return receivedOn === null ? null : staysUntil(receivedOn, employment.term.leaving);
};

/** The last day as far as one can plan. */
export const plannedLastDay = (employment: Employment): Day => lastDay(employment) ?? employment.term.leaving;

/** Stays past the agreed term because the notice came late: until when, or null (R-EMP-9). */
export const lateStay = (employment: Employment): Day | null => {
  const last = lastDay(employment);
  return last !== null && last > employment.term.leaving ? last : null;
};

/** The days after which the legal frame of 24 months, or 36 with an extension, is passed (forskrift § 5 (2)). */
export const frameEnds = ({ term }: Employment): { readonly amber: Day | null; readonly red: Day } => ({
  amber: term.extended ? null : leavingDate(frameStartOf(term), 24),
  red: leavingDate(frameStartOf(term), 36),
});

/** The day by which HR must see that the notice has reached the employee; never later than the law's limit. */
export const noticeDue = ({ term }: Employment): Day => latestNoticeArrival(term.leaving).actBy;

/** Weeks between a proposal and its decision at the least: the hiring body needs its time. */
const decisionWeeks = 2;

/** By when a proposal should be decided: two months before leaving, and never at once (R-EMP-8). */
export const decisionDue = ({ leaving }: Term, proposedOn: Day): Day =>
  laterOf(addMonths(leaving, -2), workingDayOnOrAfter(addDays(proposedOn, 7 * decisionWeeks)));

/** The working day by which to talk before somebody leaves (R-EMP-11). */
export const leavingTalkDue = (last: Day): Day => workingDayOnOrBefore(addDays(last, -7));

export const buddyRoleEnds = (employment: Employment): Day =>
  addMonths(employment.term.start, policyOf(employment).buddyMonths);

/** The term with another start; its length, odd days included, stays. */
export const withStart = (term: Term, start: Day): Term => {
  const moved = (leaving: Day): Day => {
    const months = wholeMonths(term.start, leaving);
    return addDays(leavingDate(start, months), daysBetween(leavingDate(term.start, months), leaving));
  };
  return { ...term, start, firstLeaving: moved(term.firstLeaving), leaving: moved(term.leaving) };
};

/** More than six months employed and out of probation: may ask for a more secure form (arbeidsmiljøloven § 14-8 a). */
export const mayAskFrom = (employment: Employment): Day => {
  const sixMonths = addMonths(employment.term.start, 6);
  const afterProbation = addDays(probationLastDay(employment), 1);
  return afterProbation > sixMonths ? afterProbation : sixMonths;
};

/** How long the leaving's duties may hold the case open. */
const settlingDays = 90;
export const settledAt = (leftOn: Day): Instant => startOfDay(addDays(leftOn, settlingDays));
