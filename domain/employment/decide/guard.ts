/** What every rule of an employment needs: the state it may be in, and faults gathered instead of the first only. */
import type { Context, Decision, Refusal } from '../../case/definition.ts';
import { refuse } from '../../case/definition.ts';
import type { Day } from '../../words.ts';
import type { CommandOf, CommandType } from '../commands.ts';
import type { EmploymentEvent } from '../events.ts';
import { type Current, type Facts, isCurrent, type Known } from '../facts.ts';

export type Ruling = Decision<EmploymentEvent>;
export type Rule<T extends CommandType> = (facts: Facts, command: CommandOf<T>, context: Context) => Ruling;
type RuleOver<F, T extends CommandType> = (facts: F, command: CommandOf<T>, context: Context) => Ruling;
type Open = Exclude<Known, { status: 'closed' | 'permanent' }>;

const notNow = (facts: Facts): Ruling =>
  facts.status === 'none' ? refuse('noSuchCase') : refuse(facts.status === 'left' ? 'alreadyLeft' : 'caseClosed');

/** From the hire until the last day. */
export const whileCurrent =
  <T extends CommandType>(rule: RuleOver<Current, T>): Rule<T> =>
  (facts, command, context) =>
    isCurrent(facts) ? rule(facts, command, context) : notNow(facts);

/** Until the case is closed: what belongs to the leaving may be done afterwards too. */
export const whileOpen =
  <T extends CommandType>(rule: RuleOver<Open, T>): Rule<T> =>
  (facts, command, context) =>
    facts.status === 'none' || facts.status === 'closed' || facts.status === 'permanent'
      ? notNow(facts)
      : rule(facts, command, context);

/** From the hire on, closed or not. */
export const whileKnown =
  <T extends CommandType>(rule: RuleOver<Known, T>): Rule<T> =>
  (facts, command, context) =>
    facts.status === 'none' ? notNow(facts) : rule(facts, command, context);

/** Only a case that is not there yet is opened. */
export const whileNone =
  <T extends CommandType>(rule: (command: CommandOf<T>, context: Context) => Ruling): Rule<T> =>
  (facts, command, context) =>
    facts.status === 'none' ? rule(command, context) : refuse('alreadyOpen');

/** One possible fault: told when the condition holds. */
export const fault = (when: boolean, code: string, field?: string, data?: Refusal['data']): readonly Refusal[] => {
  if (!when) return [];
  const refused = refuse(code, field, data);
  return refused.refusals;
};

/** The events, unless there is a fault; then every one of them. */
export const judge = (faults: readonly (readonly Refusal[])[], ...events: readonly EmploymentEvent[]): Ruling => {
  const refusals = faults.flat();
  return refusals.length > 0 ? { refusals } : { events };
};

/** What has been done was done by today. */
export const notAhead = (day: Day, context: Context, field = 'on'): readonly Refusal[] =>
  fault(day > context.today, 'dayInFuture', field, { today: context.today });

export const percentageFaults = (percentage: number): readonly Refusal[] =>
  fault(!(percentage > 0 && percentage <= 100), 'percentageOutside', 'percentage');
