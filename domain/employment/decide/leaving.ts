/** What is done when an employee leaves (R-EMP-11). It may come before the last day or after it. */
import { fault, judge, notAhead, whileOpen } from './guard.ts';

const doneOn = <T extends 'recordLeavingTalk' | 'issueCertificate' | 'recordAccessReturned'>(
  type: 'leavingTalkHeld' | 'certificateIssued' | 'accessReturned',
) =>
  whileOpen<T>((facts, { on }, context) =>
    judge([notAhead(on, context), fault(on < facts.term.start, 'beforeStart', 'on', { start: facts.term.start })], {
      type,
      on,
    }),
  );

export const recordLeavingTalk = doneOn<'recordLeavingTalk'>('leavingTalkHeld');
export const issueCertificate = doneOn<'issueCertificate'>('certificateIssued');
export const recordAccessReturned = doneOn<'recordAccessReturned'>('accessReturned');

/** Each of the three answers for themselves, once. */
export const evaluate = whileOpen<'evaluate'>((facts, { part, score, comment }, context) =>
  judge(
    [
      fault(!context.holds.includes(part), 'notYourEvaluation', 'part'),
      fault(facts.evaluations.includes(part), 'evaluatedAlready', 'part'),
    ],
    { type: 'evaluated', part, score, comment: comment ?? null },
  ),
);
