/** The three ways at the end of a term, each judged by the law's own table (R-EMP-8). */
import { isDay, laterOf } from '../../domain/calendar.ts';
import type { Refusal } from '../../domain/case/definition.ts';
import { latestNoticeArrival, overOneYear } from '../../domain/dates.ts';
import type { Term } from '../../domain/employment/facts.ts';
import {
  allowingRows,
  extensionMonthsLeft,
  judgeDecision,
  type Outcome,
  outcomes,
} from '../../domain/employment/term.ts';
import type { Day, Period } from '../../domain/words.ts';

export interface Way {
  readonly outcome: Outcome;
  /** The paragraph that would allow it. */
  readonly because: string;
  /** What stands against deciding it today; empty: nothing. */
  readonly against: readonly Refusal[];
}

type Facts = Readonly<Record<string, unknown>>;

const isFacts = (value: unknown): value is Facts => typeof value === 'object' && value !== null;

const isTerm = (value: unknown): value is Term =>
  isFacts(value) &&
  ['start', 'firstLeaving', 'leaving'].every((name) => typeof value[name] === 'string' && isDay(value[name])) &&
  typeof value['extended'] === 'boolean';

/** The term among an employment's facts; null where there is none. */
export const termIn = (facts: Facts): Term | null => (isTerm(facts['term']) ? facts['term'] : null);

/** What HR attests of a permanent post (same agency, qualified) is taken as given: the leader only proposes. */
export function termWays(facts: Facts, term: Term, today: Day): readonly Way[] {
  const done = isFacts(facts['done']) ? facts['done'] : {};
  const on = laterOf(today, term.start);
  const question = {
    on,
    today: on,
    term,
    lastDay: term.leaving,
    ending: isFacts(facts['ending']),
    trainingConfirmed: typeof done['training'] === 'string',
    sameAgency: true,
    qualified: true,
  };
  return outcomes.map((outcome): Way => {
    const months = outcome === 'extend' ? Math.max(1, extensionMonthsLeft(term)) : null;
    const judged = judgeDecision({ ...question, outcome, months });
    return {
      outcome,
      because: allowingRows[outcome].because,
      against: 'refusals' in judged ? judged.refusals : [],
    };
  });
}

const isPeriod = (value: unknown): value is Period =>
  isFacts(value) && [value['from'], value['to']].every((day) => typeof day === 'string' && isDay(day));

/** By when notice of the last day must have arrived, and whether the law says so or it is good practice (R-EMP-9). */
export function noticeOf(facts: Facts, term: Term): { readonly by: Day; readonly isLaw: boolean } {
  const given = facts['earlierService'];
  const earlierService = Array.isArray(given) ? given.filter(isPeriod) : [];
  return { by: latestNoticeArrival(term.leaving).actBy, isLaw: overOneYear(term.start, term.leaving, earlierService) };
}
