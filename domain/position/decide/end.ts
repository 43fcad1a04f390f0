/** How a position ends without filling every opening, and what was recorded wrongly (R-POS-8, R-OPS-2). */
import { isWorkingDay } from '../../calendar.ts';
import { accept, type Context, refuse } from '../../case/definition.ts';
import { faultsOf } from '../../case/rows.ts';
import type { CommandOf } from '../commands.ts';
import { endOf } from '../counted.ts';
import type { PositionEvent } from '../events.ts';
import type { Position, PositionFacts } from '../facts.ts';
import { moved } from './deadline.ts';
import { type Decided, ended, nothing, type Row, unless } from './rows.ts';

export function noSuitableCandidate(
  position: Position,
  { reason }: CommandOf<'noSuitableCandidate'>,
  { today }: Context,
): Decided {
  const offered = Object.values(position.offers).includes('offered');
  return unless(
    [
      ended(position),
      [position.publication === null, 'notPublished'],
      [position.deadline !== null && today <= position.deadline, 'deadlineNotPassed'],
      [offered, 'offerNotAnswered'],
    ],
    ...endOf(position, position.hires.length > 0 ? 'hired' : 'noSuitableCandidate', today, reason),
  );
}

/** Any time before the decision (R-POS-8). */
export const stop = (position: Position, { reason }: CommandOf<'stop'>, { today }: Context): Decided =>
  unless(
    [ended(position), [position.decision !== null, 'alreadyDecided']],
    ...endOf(position, 'stopped', today, reason),
  );

/** The agency has left the round: its positions without a hire stop (R-PAR-3). */
export function noteWithdrawn(facts: PositionFacts, { today }: Context): Decided {
  if (facts.status === 'none' || facts.outcome !== null || facts.hires.length > 0) return nothing;
  return accept(...endOf(facts, 'withdrawn', today, null));
}

/**
 * It goes on by itself where no applicant has had an answer. Where one has, they were told that it is over: a person
 * decides whether it is opened again (`correct`, R-OPS-2).
 */
export function noteWithdrawalUndone(
  facts: PositionFacts,
  { reason }: CommandOf<'noteWithdrawalUndone'>,
  { today }: Context,
): Decided {
  if (facts.status === 'none' || facts.outcome !== 'withdrawn') return nothing;
  const answered = facts.mode === 'byCount' ? (facts.numbers.answered ?? 0) : facts.counts.answered;
  return answered > 0 ? nothing : accept({ type: 'reopened', was: 'withdrawn', on: today, reason });
}

const deadlineRows = (position: Position, to: string, today: string): readonly Row[] => [
  [position.publication === null, 'notPublished'],
  [position.model === 'common', 'deadlineIsTheRounds', 'deadline'],
  // A wrong deadline may be put right to a later one; to an earlier one only when nobody could have relied on it.
  [
    position.deadline !== null && to < position.deadline && position.counts.received > 0,
    'deadlineNotShortened',
    'deadline',
  ],
  [to < today, 'deadlineInThePast', 'deadline'],
  [!isWorkingDay(to), 'deadlineOnFreeDay', 'deadline'],
  [position.decision !== null, 'alreadyDecided'],
  ended(position),
];

function outcomeRows(position: Position, outcome: CommandOf<'correct'>['outcome']): readonly Row[] {
  const hires = position.hires.length;
  return [
    [position.outcome === null, 'notEnded', 'outcome'],
    [outcome === 'hired' && hires === 0, 'nobodyHired', 'outcome'],
    [outcome !== 'hired' && outcome !== 'open' && hires > 0, 'somebodyHired', 'outcome'],
    [outcome === 'open' && hires >= position.openings, 'somebodyHired', 'outcome'],
  ];
}

const decisionRows = (position: Position): readonly Row[] => [
  [position.decision === null, 'decisionFirst', 'decision'],
  [position.hires.length > 0, 'somebodyHired', 'decision'],
  ended(position),
];

function outcomeEvent(position: Position, given: CommandOf<'correct'>, today: string): readonly PositionEvent[] {
  const { outcome, reason } = given;
  const was = position.outcome;
  if (outcome === undefined || was === null || outcome === was) return [];
  return outcome === 'open'
    ? [{ type: 'reopened', was, on: today, reason }]
    : [{ type: 'outcomeCorrected', was, outcome, reason }];
}

export function correct(facts: PositionFacts, given: CommandOf<'correct'>, { today }: Context): Decided {
  // The one command that a closed position takes: a wrong end may be seen late.
  if (facts.status === 'none') return refuse('notRegistered');
  const { deadline, link, outcome, decision, reason } = given;
  const refusals = faultsOf([
    [[deadline, link, outcome, decision].every((one) => one === undefined), 'nothingGiven'],
    ...(deadline === undefined ? [] : deadlineRows(facts, deadline, today)),
    ...(link === undefined ? [] : [[facts.publication === null, 'notPublished'] as const]),
    ...(outcome === undefined ? [] : outcomeRows(facts, outcome)),
    ...(decision === undefined ? [] : decisionRows(facts)),
  ]);
  if (refusals.length > 0) return { refusals };
  const events: PositionEvent[] = [
    ...outcomeEvent(facts, given, today),
    ...(decision === undefined ? [] : [{ type: 'decisionTakenBack', on: today, reason } as const]),
  ];
  if (deadline !== undefined && deadline !== facts.deadline) {
    const passed = !['preparing', 'advertised'].includes(facts.status);
    events.unshift(moved(facts, deadline, 'correction', reason, passed));
  }
  if (link !== undefined && link !== facts.publication?.link) events.push({ type: 'linkCorrected', link, reason });
  return { events };
}
