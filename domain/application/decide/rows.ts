/** What the rules of an application's commands share. */
import { accept, type Context, type Decision, refuse } from '../../case/definition.ts';
import type { LedgerEvent } from '../../case/ledger.ts';
import { acceptUnless, type FaultRow } from '../../case/rows.ts';
import type { Day } from '../../words.ts';
import type { ApplicationEvent } from '../events.ts';
import type { Application, ApplicationFacts, Way } from '../facts.ts';
import type { RefusalCode } from '../refusal-codes.ts';

export type Decided = Decision<ApplicationEvent | LedgerEvent>;

export type Row = FaultRow<RefusalCode>;

/** The events, unless a row is at fault. */
export const unless = (rows: readonly Row[], ...events: readonly ApplicationEvent[]): Decided =>
  acceptUnless(rows, ...events);

export const withOpen = (facts: ApplicationFacts, then: (application: Application) => Decided): Decided => {
  if (facts.status === 'none') return refuse('notReceived');
  return facts.status === 'closed' ? refuse('caseClosed') : then(facts);
};

export const nothing: Decided = accept();

export const withdrew = (application: Application): Row => [application.withdrawnOn !== null, 'alreadyWithdrawn'];
export const ended = (application: Application): Row => [application.outcome !== null, 'alreadyEnded'];
export const notConsidered = (application: Application): Row => [!application.considered, 'lateNotConsidered'];
export const future = (on: Day | undefined, field: string, { today }: Context): Row => [
  on !== undefined && on > today,
  'dayInTheFuture',
  field,
];

/** Given by the applicant in the service, or by HR with how and when it reached them (R-OPS-7). */
export function givenBy(
  given: { readonly how?: Way | undefined; readonly on?: Day | undefined },
  context: Context,
): { readonly rows: readonly Row[]; readonly how: Way | null; readonly on: Day } {
  const applicant = context.holds.includes('applicant');
  return {
    rows: applicant
      ? [[given.how !== undefined || given.on !== undefined, 'wayIsForOthers', 'how']]
      : [
          [given.how === undefined, 'wayMissing', 'how'],
          [given.on === undefined, 'dayMissing', 'on'],
          future(given.on, 'on', context),
        ],
    how: applicant ? null : (given.how ?? null),
    on: applicant ? context.today : (given.on ?? context.today),
  };
}

/** The person behind the command; only persons hold the roles that may give these, so this refuses what cannot be. */
export const byPerson = (context: Context, then: (person: string) => Decided): Decided =>
  context.actor.type === 'person' ? then(context.actor.id) : refuse('personNeeded');
