/** The application's story: what the service waits for, and what it then does. It never decides about the person. */
import { addDays, startOfDay } from '../calendar.ts';
import type { Context, Reached } from '../case/definition.ts';
import { erased } from '../case/erasure.ts';
import type { LedgerEvent } from '../case/ledger.ts';
import { defaultPolicy } from '../policy.ts';
import type { ApplicationEvent } from './events.ts';
import { type Application, type ApplicationFacts, isAsked, isRunning } from './facts.ts';
import { erasureOf } from './retention.ts';

const when =
  (reached: (facts: Application) => Reached) =>
  (facts: ApplicationFacts): Reached =>
    facts.status === 'none' ? false : facts.status === 'closed' || reached(facts);

const erasureAhead = (facts: ApplicationFacts) =>
  facts.status === 'none' ? null : erasureOf(facts, { ...defaultPolicy, ...facts.policy });

export const waits = {
  /** Settled, or the day after the last day for the self-declaration. */
  answerDue: when((facts) =>
    isAsked(facts) && facts.declarationDue !== null ? startOfDay(addDays(facts.declarationDue, 1)) : true,
  ),
  outcomeKnown: when((facts) => !isRunning(facts)),
  /** Everybody gets a person's answer but the hired, whose answer is the offer, and those who withdrew (R-POS-9). */
  answeredOrWithdrawn: when(
    (facts) =>
      facts.withdrawnOn !== null || facts.outcome === 'hired' || (facts.outcome !== null && facts.answeredOn !== null),
  ),
  /** Its term is over; false while it is preserved, or held (R-PRV-3). */
  retentionOver: (facts: ApplicationFacts): Reached => {
    const ahead = erasureAhead(facts);
    return ahead === null ? false : startOfDay(ahead.on);
  },
} as const;

type Act = (facts: ApplicationFacts, context: Context) => Events | null;

type Events = readonly (ApplicationEvent | LedgerEvent)[];

const act =
  (applies: (facts: Application) => boolean, events: (today: string, facts: Application) => Events): Act =>
  (facts, { today }) =>
    facts.status !== 'none' && applies(facts) ? events(today, facts) : null;

export const acts = {
  /** Only a fact: what follows from the silence is HR's to decide (R-APP-3). */
  noteSilence: act(isAsked, (on) => [{ type: 'silenceNoted', on }]),
  /** The yes or no has been counted and is needed no more (R-PRV-1). */
  eraseAnswer: act(
    (facts) => !isRunning(facts) && (facts.settled === 'confirmed' || facts.settled === 'notInGroup'),
    (on) => [{ type: 'answerErased', on }, { type: 'case.sealedErased' }],
  ),
  close: act(
    (facts) => facts.status === 'received' && !isRunning(facts),
    // Once more: mail that was under way when the answer was erased has left by now.
    (on, { settled }) => [
      { type: 'closed', on },
      ...(settled === 'erased' ? [{ type: 'case.sealedErased' } as const] : []),
    ],
  ),
  /** The last: what was written and whom it was about is gone, the log stays (R-PRV-3). */
  erase: (facts: ApplicationFacts, { today }: Context): Events | null => {
    const ahead = erasureAhead(facts);
    return ahead === null ? null : [erased(ahead.class, today)];
  },
} as const;

export type ApplicationWait = keyof typeof waits;
export type ApplicationAct = keyof typeof acts;
