/** How the term goes on: the leader proposes, the hiring body decides, HR records it (R-EMP-8, 10, 11). */
import { lastDay } from '../days.ts';
import type { Term } from '../facts.ts';
import { extendedLeaving, judgeDecision, longestExtensionMonths } from '../term.ts';
import { fault, judge, whileCurrent } from './guard.ts';

export const proposeOutcome = whileCurrent<'proposeOutcome'>((facts, { outcome, months }, context) =>
  judge(
    [
      fault(facts.status === 'hired', 'notStarted'),
      fault(facts.ending !== null, 'alreadyEnding', 'outcome'),
      fault(outcome === 'extend' && facts.term.extended, 'alreadyExtended', 'outcome'),
      fault(outcome === 'extend' && months === undefined, 'monthsMissing', 'months'),
      fault(outcome === 'extend' && (months ?? 0) > longestExtensionMonths, 'extensionTooLong', 'months'),
      fault(outcome !== 'extend' && months !== undefined, 'monthsOnlyForExtension', 'months'),
    ],
    { type: 'outcomeProposed', outcome, months: months ?? null, on: context.today },
  ),
);

const termAfter = (term: Term, months: number | null): Term =>
  months === null ? term : { ...term, leaving: extendedLeaving(term.leaving, months), extended: true };

export const recordDecision = whileCurrent<'recordDecision'>((facts, command, context) => {
  const { outcome, on, body, sameAgency, qualified } = command;
  const months = command.months ?? null;
  const judged = judgeDecision({
    outcome,
    on,
    today: context.today,
    term: facts.term,
    months,
    lastDay: lastDay(facts),
    ending: facts.ending !== null,
    trainingConfirmed: facts.done.training !== null,
    sameAgency,
    qualified,
  });
  const misplaced = fault(outcome !== 'extend' && months !== null, 'monthsOnlyForExtension', 'months');
  if ('refusals' in judged) return { refusals: [...judged.refusals, ...misplaced] };
  return judge([misplaced], {
    type: 'decisionRecorded',
    outcome,
    on,
    body,
    months,
    row: judged.row,
    term: outcome === 'extend' ? termAfter(facts.term, months) : facts.term,
  });
});
