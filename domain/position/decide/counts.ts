/** How many candidates there are, told by the applications or entered by HR (R-POS-6, R-APP-8). */
import { accept, type Context, refuse } from '../../case/definition.ts';
import type { LedgerEvent } from '../../case/ledger.ts';
import type { Day } from '../../words.ts';
import type { CommandOf } from '../commands.ts';
import type { PositionEvent } from '../events.ts';
import { growing, type Numbers, numberNames, type Position, type PositionFacts } from '../facts.ts';
import { type Decided, nothing, type Row, unless } from './rows.ts';

export const noteCounts = (facts: PositionFacts, given: CommandOf<'noteCounts'>): Decided =>
  facts.status === 'none'
    ? nothing
    : whileCounting(facts, { type: 'countsChanged', change: given.change, sealed: given.sealed });

type Told = Extract<PositionEvent, { type: 'countsChanged' | 'candidateNoted' }>;

/** A closed position counts no answers any more: what an application still tells of one is gone at once (R-PRV-1). */
const whileCounting = (position: Position, event: Told, ...more: readonly PositionEvent[]): Decided =>
  position.status === 'closed'
    ? accept<PositionEvent | LedgerEvent>({ ...event, sealed: null }, { type: 'case.sealedErased' })
    : accept<PositionEvent>(event, ...more);

export function noteCandidate(facts: PositionFacts, given: CommandOf<'noteCandidate'>, { today }: Context): Decided {
  if (facts.status === 'none') return nothing;
  const { type: _, ...candidate } = given;
  const { application, withdrawn } = candidate;
  return whileCounting(
    facts,
    { type: 'candidateNoted', ...candidate },
    ...(withdrawn ? leavesOffer(facts, application, today) : []),
  );
}

/** Whoever withdraws with an offer in hand has said no to it: the next ranked may be offered the job. */
const leavesOffer = (position: Position, application: string, on: Day): readonly PositionEvent[] =>
  position.offers[application] === 'offered' ? [{ type: 'offerDeclined', application, on }] : [];

export function nameCandidate(position: Position, given: CommandOf<'nameCandidate'>): Decided {
  if (position.mode !== 'byCount') return refuse('onlyByCount');
  const { type: _, candidate: application, verified, ...rest } = given;
  return unless(
    [
      [position.outcome !== null, 'alreadyEnded'],
      [position.publication === null, 'notPublished'],
    ],
    { type: 'candidateNoted', application, withdrawn: false, sealed: { verified }, ...rest },
  );
}

export function recordWithdrawal(
  position: Position,
  { candidate: application }: CommandOf<'recordWithdrawal'>,
  { today }: Context,
): Decided {
  if (position.mode !== 'byCount') return refuse('onlyByCount');
  const known = position.candidates[application];
  if (known === undefined) return refuse('noSuchCandidate', 'candidate');
  if (known.withdrawn) return nothing;
  const { verified, ...rest } = known;
  return unless(
    [
      [position.outcome !== null, 'alreadyEnded'],
      // A hire that comes to nothing is the employment's to cancel (R-OPS-3).
      [position.hires.some((hire) => hire.application === application), 'candidateIsHired', 'candidate'],
    ],
    { type: 'candidateNoted', application, sealed: { verified }, ...rest, withdrawn: true },
    ...leavesOffer(position, application, today),
  );
}

const partRows = (now: Numbers): readonly Row[] => {
  const of = (name: keyof Numbers) => now[name] ?? 0;
  const total = of('received');
  return [
    [of('ticked') + of('declared') > total, 'moreConfirmedThanReceived', 'declared', { received: total }],
    [of('interviewed') > total, 'moreInterviewedThanReceived', 'interviewed', { received: total }],
    [of('answered') + of('withdrawn') > total, 'moreAnsweredThanReceived', 'answered', { received: total }],
  ];
};

export function recordCounts(position: Position, given: CommandOf<'recordCounts'>, { today }: Context): Decided {
  if (position.mode !== 'byCount') return refuse('onlyByCount');
  const { numbers, reason } = given;
  const now: Numbers = { ...position.numbers, ...numbers };
  const fell = reason === undefined ? growing.filter((name) => (now[name] ?? 0) < (position.numbers[name] ?? 0)) : [];
  const past = position.deadline !== null && today > position.deadline;
  const complete = past && [now.received, now.ticked, now.declared].every((number) => number !== null);
  return unless(
    [
      [numberNames.every((name) => numbers[name] === undefined), 'nothingGiven', 'numbers'],
      [position.publication === null, 'notPublished'],
      ...fell.map((name): Row => [true, 'numberFell', name, { was: position.numbers[name] ?? 0 }]),
      ...partRows(now),
    ],
    { type: 'numbersRecorded', numbers, complete, ...(reason === undefined ? {} : { reason }) },
  );
}
