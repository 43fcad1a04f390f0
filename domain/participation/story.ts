/** The story of a participation: invited, thanked for the answer, closed. */
import type { Context } from '../case/definition.ts';
import type { ParticipationEvent } from './events.ts';
import type { Participation, ParticipationFacts } from './facts.ts';

const isOver = (facts: Participation): boolean =>
  facts.status === 'withdrawn' || facts.status === 'closed' || facts.roundEnded;

export const waits = {
  opened: (facts: ParticipationFacts): boolean => facts.status !== 'none',
  answered: (facts: ParticipationFacts): boolean => facts.status !== 'none' && (facts.answer !== null || isOver(facts)),
  withdrawnOrRoundClosed: (facts: ParticipationFacts): boolean => facts.status !== 'none' && isOver(facts),
} as const;

type Act = (facts: ParticipationFacts, context: Context) => readonly ParticipationEvent[] | null;

const act =
  (applies: (facts: Participation) => boolean, event: (context: Context) => ParticipationEvent): Act =>
  (facts, context) =>
    facts.status !== 'none' && applies(facts) ? [event(context)] : null;

export const acts = {
  invite: act(
    (facts) => facts.status === 'invited' && !facts.roundEnded,
    () => ({ type: 'invitationSent' }),
  ),
  thank: act(
    (facts) => facts.answer !== null && !isOver(facts),
    () => ({ type: 'answerConfirmed' }),
  ),
  close: act(
    (facts) => facts.status !== 'closed',
    ({ today }) => ({ type: 'closed', on: today }),
  ),
} as const;

export type ParticipationWait = keyof typeof waits;
export type ParticipationAct = keyof typeof acts;
