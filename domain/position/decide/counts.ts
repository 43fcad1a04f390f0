/** How many candidates there are, told by the applications or entered by HR (R-POS-6, R-APP-8). */
import { accept, type Context, refuse } from '../../case/definition.ts';
import type { CommandOf } from '../commands.ts';
import { type Numbers, numberNames, type Position, type PositionFacts } from '../facts.ts';
import { type Decided, nothing, type Row, unless } from './rows.ts';

export const noteCounts = (facts: PositionFacts, given: CommandOf<'noteCounts'>): Decided =>
  facts.status === 'none' ? nothing : accept({ type: 'countsChanged', change: given.change });

export function noteCandidate(facts: PositionFacts, given: CommandOf<'noteCandidate'>): Decided {
  if (facts.status === 'none') return nothing;
  const { type: _, ...candidate } = given;
  return accept({ type: 'candidateNoted', ...candidate });
}

export function nameCandidate(position: Position, given: CommandOf<'nameCandidate'>): Decided {
  if (position.mode !== 'byCount') return refuse('onlyByCount');
  const { type: _, candidate: application, ...rest } = given;
  return unless(
    [
      [position.outcome !== null, 'alreadyEnded'],
      [position.publication === null, 'notPublished'],
    ],
    { type: 'candidateNoted', application, withdrawn: false, ...rest },
  );
}

/** Totals that only grow: people who have applied, been interviewed or been answered do not become fewer. */
const growing = ['received', 'interviewed', 'answered', 'withdrawn'] as const;

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
  const { numbers } = given;
  const now: Numbers = { ...position.numbers, ...numbers };
  const fell = growing.filter((name) => (now[name] ?? 0) < (position.numbers[name] ?? 0));
  const past = position.deadline !== null && today > position.deadline;
  const complete = past && [now.received, now.ticked, now.declared].every((number) => number !== null);
  return unless(
    [
      [numberNames.every((name) => numbers[name] === undefined), 'nothingGiven', 'numbers'],
      [position.publication === null, 'notPublished'],
      ...fell.map((name): Row => [true, 'numberFell', name, { was: position.numbers[name] ?? 0 }]),
      ...partRows(now),
    ],
    { type: 'numbersRecorded', numbers, complete },
  );
}
