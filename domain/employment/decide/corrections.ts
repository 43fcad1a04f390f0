/** Puts recorded facts right by new ones with a reason (R-OPS-2). */
import type { Context, Refusal } from '../../case/definition.ts';
import { refuse } from '../../case/definition.ts';
import { leavingDate, withinFrame } from '../../dates.ts';
import type { CommandOf, Revocable } from '../commands.ts';
import { withStart } from '../days.ts';
import type { Current, Facts, Known, Term } from '../facts.ts';
import { frameStartOf } from '../term.ts';
import { fault, judge, notAhead, percentageFaults, type Rule, whileCurrent } from './guard.ts';
import { mentorIsAnother } from './opening.ts';

const correctedTerm = (term: Term, { start, months }: CommandOf<'correct'>): Term => {
  const moved = start === undefined ? term : withStart(term, start);
  if (months === undefined) return moved;
  const leaving = leavingDate(moved.start, months);
  return { ...moved, firstLeaving: leaving, leaving };
};

const correctionFaults = (facts: Current, command: CommandOf<'correct'>, context: Context): readonly Refusal[] => {
  const { months, leader, percentage, noticeReceivedOn } = command;
  const term = correctedTerm(facts.term, command);
  const limit = leavingDate(frameStartOf(term), term.extended ? 36 : 24);
  const { reason: _, type: __, ...changes } = command;
  return [
    ...fault(Object.keys(changes).length === 0, 'nothingToCorrect'),
    ...fault(months !== undefined && term.extended, 'lengthAfterExtension', 'months'),
    ...fault(!withinFrame(frameStartOf(term), term.leaving, term.extended), 'pastFrame', 'months', { limit }),
    ...fault(facts.ending !== null && facts.ending.lastDay < term.start, 'endsBeforeStart', 'start', {
      start: term.start,
    }),
    ...(leader === undefined ? [] : mentorIsAnother(facts.mentor?.person, leader, facts.employee)),
    ...fault(leader === facts.employee, 'leaderIsEmployee', 'leader'),
    ...(percentage === undefined ? [] : percentageFaults(percentage)),
    ...(noticeReceivedOn === undefined ? [] : notAhead(noticeReceivedOn, context, 'noticeReceivedOn')),
    ...fault(noticeReceivedOn !== undefined && facts.notice.receivedOn === null, 'nothingReceived', 'noticeReceivedOn'),
  ];
};

export const correct = whileCurrent<'correct'>((facts, command, context) => {
  const term = correctedTerm(facts.term, command);
  return judge([correctionFaults(facts, command, context)], {
    type: 'corrected',
    reason: command.reason,
    term,
    begun: term.start <= context.today,
    leader: command.leader ?? facts.leader,
    percentage: command.percentage ?? facts.percentage,
    noticeReceivedOn: command.noticeReceivedOn ?? facts.notice.receivedOn,
  });
});

const recorded: Readonly<Record<Revocable, (facts: Known) => boolean>> = {
  contract: ({ done }) => done.contract !== null,
  accommodation: ({ done }) => done.accommodation !== null,
  equipment: ({ done }) => done.equipment !== null,
  agreement: ({ mentor }) => mentor !== null && mentor.agreementOn !== null,
  training: ({ done }) => done.training !== null,
  probation: ({ done }) => done.probationAssessed !== null,
  absence: ({ absences }) => absences.length > 0,
  notice: ({ notice }) => notice.sentOn !== null || notice.receivedOn !== null,
  decision: ({ decisions }) => decisions.length > 0,
  ending: ({ ending }) => ending !== null,
};

/** A permanent outcome closes the case; that it was recorded wrongly opens it again while the term lasts. */
const mayTakeBack = (facts: Facts, fact: Revocable): facts is Known =>
  facts.status === 'hired' ||
  facts.status === 'employed' ||
  (fact === 'decision' &&
    (facts.status === 'permanent' || (facts.status === 'closed' && facts.outcome === 'permanent')));

export const takeBack: Rule<'takeBack'> = (facts, { fact, reason }, context) => {
  if (facts.status === 'none') return refuse('noSuchCase');
  if (!mayTakeBack(facts, fact)) return refuse('caseClosed');
  const before = fact === 'decision' ? facts.decisions.at(-1)?.before.term.leaving : undefined;
  return judge(
    [
      fault(!recorded[fact](facts), 'nothingRecorded', 'fact'),
      fault(before !== undefined && before < context.today, 'tooLateToTakeBack', 'fact', { leaving: before ?? '' }),
    ],
    { type: 'takenBack', fact, reason },
  );
};
