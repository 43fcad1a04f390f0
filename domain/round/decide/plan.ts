/** The plan of a round: draft, start, moved dates, corrections, and its close (R-RND-1, 3, 4, 5, 8). */
import { accept, type Context, type Decision, type Refusal, refuse } from '../../case/definition.ts';
import type { Day } from '../../words.ts';
import type { RoundCommandOf } from '../commands.ts';
import type { RoundEvent } from '../events.ts';
import {
  type DateName,
  dateNames,
  type Model,
  openPositions,
  type Plan,
  type Round,
  type RoundDates,
  runningTerms,
} from '../facts.ts';
import { planFaults } from '../plan-check.ts';

type Decided = Decision<RoundEvent>;

/** S1: a year and a half together; S2: up to two years, each agency for itself. */
const usualTermMonths: Readonly<Record<Model, number>> = { common: 18, continuous: 24 };

const allDates = (given: RoundCommandOf<'draft'>['dates']): RoundDates => ({
  replyBy: given.replyBy,
  publishFrom: given.publishFrom ?? null,
  applicationDeadline: given.applicationDeadline ?? null,
  recruitmentEnd: given.recruitmentEnd ?? null,
});

export function draft(command: RoundCommandOf<'draft'>, { today }: Context): Decided {
  const plan: Plan = {
    name: command.name,
    model: command.model,
    targetGroup: command.targetGroup,
    coordinatingAgency: command.coordinatingAgency,
    termMonths: command.termMonths ?? usualTermMonths[command.model],
    dates: allDates(command.dates),
    shortAdvertising: command.shortAdvertising ?? null,
    policy: command.policy ?? {},
  };
  const refusals = planFaults(plan, today);
  return refusals.length > 0 ? { refusals } : accept({ type: 'drafted', ...plan });
}

const planOf = (facts: Round): Plan => ({
  name: facts.name,
  model: facts.model,
  targetGroup: facts.targetGroup,
  coordinatingAgency: facts.coordinatingAgency,
  termMonths: facts.termMonths,
  dates: facts.dates,
  shortAdvertising: facts.shortAdvertising,
  policy: facts.policy,
});

export function changeDraft(facts: Round, command: RoundCommandOf<'changeDraft'>, { today }: Context): Decided {
  if (facts.status !== 'draft') return refuse('alreadyStarted');
  const old = planOf(facts);
  const plan: Plan = {
    ...old,
    name: command.name ?? old.name,
    model: command.model ?? old.model,
    targetGroup: command.targetGroup ?? old.targetGroup,
    termMonths: command.termMonths ?? old.termMonths,
    dates: command.dates === undefined ? old.dates : allDates(command.dates),
    shortAdvertising: command.shortAdvertising === undefined ? old.shortAdvertising : command.shortAdvertising,
    policy: command.policy ?? old.policy,
  };
  const refusals = planFaults(plan, today);
  if (refusals.length > 0) return { refusals };
  return JSON.stringify(plan) === JSON.stringify(old) ? accept() : accept({ type: 'draftChanged', ...plan });
}

export function start(facts: Round, { today }: Context): Decided {
  if (facts.status !== 'draft') return accept();
  const refusals = planFaults(planOf(facts), today);
  if (facts.model === 'common' && Object.keys(facts.agencies).length === 0) refusals.push({ code: 'noAgencies' });
  return refusals.length > 0 ? { refusals } : accept({ type: 'started', on: today });
}

/** A reply date may be set anew as long as the advertising has not begun: too few had answered once (law § 3.1). */
const isPassed = (facts: Round, which: DateName, today: Day): boolean => {
  const date = facts.dates[which];
  if (date === null) return false;
  if (which === 'replyBy') return facts.dates.publishFrom !== null && today >= facts.dates.publishFrom;
  // Advertising begins with the day, the other two end with it.
  return which === 'publishFrom' ? today >= date : today > date;
};

export function moveDate(facts: Round, { which, to, reason }: RoundCommandOf<'moveDate'>, { today }: Context): Decided {
  if (facts.status === 'draft') return refuse('notStarted');
  const from = facts.dates[which];
  if (from === null) return refuse('dateNotCommon', 'which');
  if (from === to) return accept();
  if (isPassed(facts, which, today)) return refuse('dateAlreadyPassed', 'which', { day: from });
  const moved = { ...planOf(facts), dates: { ...facts.dates, [which]: to } };
  const others = dateNames.filter((name) => name !== which);
  // A reason is given with every move, and it covers a shorter time for applying too.
  const refusals = planFaults({ ...moved, shortAdvertising: reason }, today, others);
  if (which === 'applicationDeadline' && facts.status === 'open' && to < from) {
    refusals.push({ code: 'deadlineNotShortened', field: 'to', data: { deadline: from } });
  }
  return refusals.length > 0 ? { refusals } : accept({ type: 'dateMoved', which, from, to, reason });
}

export function correct(facts: Round, command: RoundCommandOf<'correct'>): Decided {
  const { reason, name = facts.name, targetGroup = facts.targetGroup, termMonths = facts.termMonths } = command;
  if (name === facts.name && targetGroup === facts.targetGroup && termMonths === facts.termMonths) return accept();
  const refusals: Refusal[] = planFaults({ ...planOf(facts), termMonths }, facts.dates.replyBy, dateNames);
  if (targetGroup !== facts.targetGroup && Object.keys(facts.positions).length > 0) {
    refusals.push({ code: 'positionsRegistered', field: 'targetGroup' });
  }
  return refusals.length > 0 ? { refusals } : accept({ type: 'corrected', reason, name, targetGroup, termMonths });
}

export function close(facts: Round, { today }: Context): Decided {
  const positions = openPositions(facts).length;
  const terms = runningTerms(facts).length;
  const refusals: Refusal[] = [
    ...(positions > 0 ? [{ code: 'positionsOpen', data: { count: positions } }] : []),
    ...(terms > 0 ? [{ code: 'termsRunning', data: { count: terms } }] : []),
  ];
  return refusals.length > 0 ? { refusals } : accept({ type: 'closed', on: today });
}
