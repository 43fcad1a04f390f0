/** The story of a round. The common dates carry a common round on; a continuous one is open until it is closed. */
import { addDays, startOfDay } from '../calendar.ts';
import type { Context, Reached } from '../case/definition.ts';
import type { Day } from '../words.ts';
import type { RoundEvent } from './events.ts';
import {
  isSettled,
  openPositions,
  type Round,
  type RoundFacts,
  type RoundStatus,
  roundStatuses,
  runningTerms,
  unanswered,
} from './facts.ts';

const hasPassed = (facts: Round, status: RoundStatus): boolean =>
  roundStatuses.indexOf(facts.status) >= roundStatuses.indexOf(status);

const dayAfter = (day: Day | null): Reached => (day === null ? true : startOfDay(addDays(day, 1)));

/** Reached when the status says so; before that at the moment that `otherwise` names, once the round has started. */
const from =
  (status: RoundStatus, otherwise: (facts: Round) => Reached) =>
  (facts: RoundFacts): Reached => {
    if (facts.status === 'none' || facts.status === 'draft') return false;
    return hasPassed(facts, status) || otherwise(facts);
  };

function firstDay(facts: Round): Reached {
  if (facts.model === 'continuous') return true;
  if (!hasPassed(facts, 'recruitmentFinished')) return false;
  const starts = runningTerms(facts).map(({ start }) => start);
  const first = starts.toSorted()[0];
  return first === undefined ? isSettled(facts) : startOfDay(first);
}

export const waits = {
  started: from('invited', () => false),
  replyDatePassed: (facts: RoundFacts): Reached => {
    if (facts.status === 'none' || facts.status === 'draft') return false;
    const passed = facts.model === 'common' ? hasPassed(facts, 'open') : facts.status === 'closed';
    return passed || dayAfter(facts.dates.replyBy);
  },
  advertisingFrom: from('open', ({ dates }) => (dates.publishFrom === null ? true : startOfDay(dates.publishFrom))),
  applicationDeadlinePassed: from('deadlinePassed', ({ dates }) => dayAfter(dates.applicationDeadline)),
  recruitmentEndPassed: from('recruitmentFinished', ({ dates }) => dayAfter(dates.recruitmentEnd)),
  firstDayCame: from('running', firstDay),
  /** A continuous round takes new terms for as long as it is open, so it never ends by itself. */
  everyTermEnded: from('closed', (facts) => facts.model === 'common' && facts.status === 'running' && isSettled(facts)),
  closed: from('closed', () => false),
} as const;

type Act = (facts: RoundFacts, context: Context) => readonly RoundEvent[] | null;

/** An act of a common round, at one point of its course only. */
const at =
  (status: RoundStatus, act: (facts: Round, context: Context) => readonly RoundEvent[] | null): Act =>
  (facts, context) =>
    facts.status === status && facts.model === 'common' ? act(facts, context) : null;

function listLate(facts: Round, { today }: Context): readonly RoundEvent[] {
  const late = Object.keys(facts.positions).filter((id) => facts.positions[id]?.outcome === null);
  const agencies = [...new Set(openPositions(facts).map(({ agency }) => agency))];
  return [{ type: 'recruitmentFinished', on: today, late, agencies }];
}

export const acts = {
  invite: (facts: RoundFacts): readonly RoundEvent[] | null => {
    if (facts.status === 'none' || facts.status === 'draft' || facts.status === 'closed') return null;
    const agencies = Object.entries(facts.agencies)
      .filter(([, { asked }]) => !asked)
      .map(([agency, { participation, replyBy }]) => ({ agency, participation, replyBy }));
    return agencies.length === 0 ? null : [{ type: 'invitationsSent', agencies }];
  },
  listUnanswered: (facts: RoundFacts, context: Context): readonly RoundEvent[] | null => {
    if (facts.status === 'none' || facts.status === 'draft' || facts.status === 'closed') return null;
    // Who has a later date of their own is not late; their participation tells the coordinator if need be.
    const agencies = unanswered(facts)
      .filter(([, { replyBy }]) => (replyBy ?? facts.dates.replyBy) < context.today)
      .map(([agency]) => agency);
    return agencies.length === 0 ? null : [{ type: 'unansweredListed', agencies }];
  },
  open: at('invited', (_, { today }) => [{ type: 'opened', on: today }]),
  passDeadline: at('open', (_, { today }) => [{ type: 'deadlinePassed', on: today }]),
  listLate: at('deadlinePassed', listLate),
  run: at('recruitmentFinished', (_, { today }) => [{ type: 'termsBegan', on: today }]),
  prepareReport: at('running', (_, { today }) => [{ type: 'everythingEnded', on: today }]),
  report: (facts: RoundFacts, context: Context): readonly RoundEvent[] | null =>
    facts.status === 'closed' && facts.started ? [{ type: 'reported', on: context.today }] : null,
} as const;

export type RoundWait = keyof typeof waits;
export type RoundAct = keyof typeof acts;
