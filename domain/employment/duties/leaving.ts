/** What belongs to an ending (R-EMP-11). It shows when the ending is known, and stays after the last day. */
import { addDays, workingDayOnOrBefore } from '../../calendar.ts';
import type { Duty } from '../../case/definition.ts';
import type { Day, Role } from '../../words.ts';
import { leavingTalkDue, plannedLastDay } from '../days.ts';
import type { Employment, Evaluator } from '../facts.ts';
import { daysBefore, late } from './rungs.ts';

export const endingKnown = (facts: Employment): boolean =>
  facts.leftOn !== null ||
  facts.ending !== null ||
  facts.notice.sentOn !== null ||
  facts.decisions.at(-1)?.outcome === 'end';

const leavingDuty = (id: string, owner: Role, due: Day, fulfilledBy: string, mail: string): Duty => ({
  id,
  owner,
  due,
  basis: 'R-EMP-11',
  fulfilledBy,
  rungs: [...daysBefore(due, [7, 1], owner, mail), late(due, owner, mail, 5)],
});

/** One reminder before and one after: nobody is pressed for an opinion. */
const evaluation = (part: Evaluator, last: Day): Duty => ({
  id: `evaluation.${part}`,
  owner: part,
  due: last,
  basis: 'R-EMP-11',
  fulfilledBy: 'evaluate',
  rungs: [
    ...daysBefore(last, [7], part, 'evaluation'),
    { id: 'after', on: addDays(last, 7), free: 'later', to: part, mail: 'evaluation' },
  ],
});

export const leavingDuties = (facts: Employment): readonly Duty[] => {
  if (!endingKnown(facts)) return [];
  const last = plannedLastDay(facts);
  const lastWorking = workingDayOnOrBefore(last);
  const { leavingTalk, certificate, accessReturned } = facts.done;
  const asked = (['employee', 'leader', 'mentor'] as const).filter(
    (part) => !facts.evaluations.includes(part) && (part !== 'mentor' || facts.mentor !== null),
  );
  return [
    ...(leavingTalk === null
      ? [leavingDuty('leavingTalk', 'leader', leavingTalkDue(last), 'recordLeavingTalk', 'leavingTalk')]
      : []),
    ...(certificate === null ? [leavingDuty('certificate', 'hr', lastWorking, 'issueCertificate', 'certificate')] : []),
    ...(accessReturned === null
      ? [leavingDuty('access', 'leader', lastWorking, 'recordAccessReturned', 'access')]
      : []),
    ...asked.map((part) => evaluation(part, last)),
  ].map((duty) => ({ ...duty, data: { last } }));
};
