/** How an employment begins here: by a hire, or brought in while it runs (R-EMP-1, R-OPS-1). */
import { z } from 'zod';
import type { Context, Refusal } from '../../case/definition.ts';
import { daysIn, frameStart, leavingDate, withinFrame } from '../../dates.ts';
import { tellsProgramme } from '../../neutral-title.ts';
import type { Policy } from '../../policy.ts';
import type { Day, Period, PersonId } from '../../words.ts';
import { policy } from '../commands.ts';
import type { Term } from '../facts.ts';
import { fault, judge, notAhead, percentageFaults, whileNone } from './guard.ts';

const periodFaults = (periods: readonly Period[], start: Day, field = 'earlierService'): readonly Refusal[] => [
  ...fault(
    periods.some(({ from, to }) => from > to),
    'periodReversed',
    field,
  ),
  ...fault(
    periods.some(({ to }) => to >= start),
    'serviceAfterStart',
    field,
    { start },
  ),
];

/** A term with what earlier ones have used up; they are service too, where they run on into it (forskrift § 9 (2)). */
const withEarlier = (term: Term, earlierTerms: readonly Period[]): Term =>
  earlierTerms.length === 0 ? term : { ...term, earlierDays: daysIn(earlierTerms) };

const partTimeFaults = (percentage: number, reason: string | null | undefined): readonly Refusal[] =>
  fault(percentage < 100 && !reason, 'partTimeReasonMissing', 'partTimeReason');

export const mentorIsAnother = (
  mentor: PersonId | null | undefined,
  leader: PersonId,
  employee: PersonId,
): readonly Refusal[] => [
  ...fault(mentor === leader, 'mentorIsLeader', 'person'),
  ...fault(mentor === employee, 'mentorIsEmployee', 'person'),
];

export const open = whileNone<'open'>((command) => {
  const { type: _, months, paySet, model: __, targetGroup: ___, earlierTerms = [], ...hire } = command;
  const leaving = leavingDate(hire.start, months);
  const counted = frameStart(hire.start, earlierTerms);
  return judge(
    [
      fault(!withinFrame(counted, leaving, false), 'pastFrame', 'months', { limit: leavingDate(counted, 24) }),
      fault(!paySet, 'payNotSet', 'paySet'),
      fault(hire.leader === hire.employee, 'leaderIsEmployee', 'leader'),
      percentageFaults(hire.percentage),
      partTimeFaults(hire.percentage, hire.partTimeReason),
      periodFaults(hire.earlierService, hire.start),
      periodFaults(earlierTerms, hire.start, 'earlierTerms'),
    ],
    {
      type: 'opened',
      round: hire.round,
      position: hire.position,
      application: hire.application,
      agency: hire.agency,
      title: hire.title,
      positionCode: hire.positionCode,
      employee: hire.employee,
      leader: hire.leader,
      term: withEarlier({ start: hire.start, firstLeaving: leaving, leaving, extended: false }, earlierTerms),
      percentage: hire.percentage,
      partTimeReason: hire.partTimeReason ?? null,
      policy: hire.policy,
      earlierService: [...hire.earlierService, ...earlierTerms],
    },
  );
});

const roundView = z.object({ policy: policy() });
/** Lead times that the round has set, where the employment belongs to one. */
const policyOfRound = ({ parent }: Context): Partial<Policy> => roundView.safeParse(parent?.facts).data?.policy ?? {};

/** What lies before today counts as done, so a part-time reason that nobody wrote down then is not asked for now. */
export const adopt = whileNone<'adopt'>((command, context) => {
  const { start, leaving, extended, leader, employee, mentor, buddy, noticeReceivedOn, earlierTerms = [] } = command;
  const counted = frameStart(start, earlierTerms);
  return judge(
    [
      fault(tellsProgramme(command.title), 'titleTellsProgramme', 'title'),
      fault(leaving < start, 'leavingBeforeStart', 'leaving'),
      fault(leaving < context.today, 'leavingPassed', 'leaving', { today: context.today }),
      fault(leaving >= start && !withinFrame(counted, leaving, extended), 'pastFrame', 'leaving', {
        limit: leavingDate(counted, extended ? 36 : 24),
      }),
      fault(leader === employee, 'leaderIsEmployee', 'leader'),
      mentorIsAnother(mentor, leader, employee),
      fault(buddy === employee, 'buddyIsEmployee', 'buddy'),
      percentageFaults(command.percentage),
      periodFaults(command.earlierService, start),
      periodFaults(earlierTerms, start, 'earlierTerms'),
      noticeReceivedOn === undefined ? [] : notAhead(noticeReceivedOn, context, 'noticeReceivedOn'),
    ],
    { type: 'case.adopted' },
    {
      type: 'adopted',
      on: context.today,
      round: command.round ?? null,
      position: null,
      application: null,
      agency: command.agency,
      title: command.title,
      positionCode: command.positionCode ?? null,
      employee,
      leader,
      mentor: mentor ?? null,
      buddy: buddy ?? null,
      term: withEarlier({ start, firstLeaving: leaving, leaving, extended }, earlierTerms),
      percentage: command.percentage,
      partTimeReason: command.partTimeReason ?? null,
      policy: { ...policyOfRound(context), ...context.agencyPolicy },
      earlierService: [...command.earlierService, ...earlierTerms],
      noticeReceivedOn: noticeReceivedOn ?? null,
    },
  );
});
