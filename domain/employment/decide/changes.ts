/** What can change under way (R-EMP-12), and a hire that falls through (R-OPS-3). Duties follow by themselves. */
import { probationLastDay, withStart } from '../days.ts';
import { fault, judge, notAhead, percentageFaults, whileCurrent } from './guard.ts';

export const changeLeader = whileCurrent<'changeLeader'>((facts, { person }) =>
  person === facts.leader
    ? { events: [] }
    : judge(
        [
          fault(person === facts.mentor?.person, 'leaderIsMentor', 'person'),
          fault(person === facts.employee, 'leaderIsEmployee', 'person'),
        ],
        { type: 'leaderChanged', person },
      ),
);

export const changePercentage = whileCurrent<'changePercentage'>((facts, { percentage, reason }) =>
  percentage === facts.percentage
    ? { events: [] }
    : judge([percentageFaults(percentage)], { type: 'percentageChanged', percentage, reason }),
);

/** Before day one only; afterwards a wrong start is a correction. The term keeps its length. */
export const moveStart = whileCurrent<'moveStart'>((facts, { to }, context) => {
  if (to === facts.term.start) return { events: [] };
  const started = facts.status !== 'hired' || facts.term.start <= context.today;
  return judge([fault(started, 'alreadyStarted'), fault(to < context.today, 'dayPassed', 'to')], {
    type: 'startMoved',
    to,
    term: withStart(facts.term, to),
  });
});

/** Probation can be moved only by what was told in writing before it ends (statsansatteloven § 15 (2)). */
export const recordAbsence = whileCurrent<'recordAbsence'>((facts, { from, to, told }, context) => {
  const over = told && context.today > probationLastDay(facts);
  return judge(
    [
      fault(from > to, 'periodReversed', 'to'),
      fault(from < facts.term.start, 'beforeStart', 'from', { start: facts.term.start }),
      fault(over, 'probationOver', 'told', { end: probationLastDay(facts) }),
    ],
    { type: 'absenceRecorded', from, to, told },
  );
});

const endingRule = <T extends 'resign' | 'dismiss'>(type: 'resigned' | 'dismissed') =>
  whileCurrent<T>((facts, { on, lastDay }, context) =>
    judge(
      [
        notAhead(on, context),
        fault(facts.ending !== null, 'alreadyEnding'),
        fault(lastDay < on, 'lastDayBeforeNotice', 'lastDay'),
        fault(lastDay < facts.term.start, 'endsBeforeStart', 'lastDay', { start: facts.term.start }),
        fault(lastDay > facts.term.leaving && facts.notice.receivedOn === null, 'lastDayAfterTerm', 'lastDay', {
          leaving: facts.term.leaving,
        }),
      ],
      { type, on, lastDay },
    ),
  );

export const resign = endingRule<'resign'>('resigned');
export const dismiss = endingRule<'dismiss'>('dismissed');

export const cancel = whileCurrent<'cancel'>((facts, { reason }, context) => {
  const started = facts.status !== 'hired' || facts.term.start <= context.today;
  return judge([fault(started, 'alreadyStarted')], { type: 'cancelled', on: context.today, reason });
});
