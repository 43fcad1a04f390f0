/** The mentor's agreement, meetings and activities (R-EMP-5). A new mentor begins with an agreement of their own. */
import { addDays, laterOf } from '../../calendar.ts';
import type { Duty } from '../../case/definition.ts';
import type { Policy } from '../../policy.ts';
import { plannedLastDay } from '../days.ts';
import type { Current } from '../facts.ts';
import { daysBefore, late, nudges } from './rungs.ts';

export const agreement = ({ mentor, term }: Current, policy: Policy): Duty | null => {
  if (mentor === null || mentor.agreementOn !== null) return null;
  const due = addDays(laterOf(term.start, mentor.since), 7 * policy.agreementWeeks);
  return {
    id: 'agreement',
    owner: 'mentor',
    due,
    basis: 'R-EMP-5',
    fulfilledBy: 'signAgreement',
    rungs: [
      ...daysBefore(due, [14, 3], 'mentor', 'agreement'),
      late(due, 'mentor', 'agreement', 5),
      { ...late(addDays(due, 14), 'hr', 'agreementLate', 10), id: 'late-hr' },
    ],
  };
};

/** The next meeting. Where the mentor records nothing at all, HR is told when a second one should have been. */
export const meeting = (facts: Current, policy: Policy): Duty | null => {
  const { mentor, meetings, term, adoptedOn } = facts;
  if (mentor === null) return null;
  const rhythm = 7 * policy.mentorMeetingWeeks;
  // The meetings before an adoption are not known here: the rhythm goes on from its day.
  const base = [term.start, mentor.since, meetings.at(-1)?.on ?? term.start, adoptedOn ?? term.start].reduce(laterOf);
  const due = addDays(base, rhythm);
  if (due > plannedLastDay(facts)) return null;
  return {
    id: `meeting.${meetings.length + 1}`,
    owner: 'mentor',
    due,
    basis: 'R-EMP-5',
    fulfilledBy: 'recordMeeting',
    rungs: [
      ...daysBefore(due, [3], 'mentor', 'meeting'),
      ...nudges(due, 'mentor', 'meeting', [1, 15]),
      { id: 'missed', on: addDays(due, rhythm), free: 'later', to: 'hr', mail: 'meetingsMissed' },
    ],
    data: { meeting: meetings.length + 1 },
  };
};

export const activities = ({ activities: agreed }: Current): readonly Duty[] =>
  agreed.flatMap(({ due, owner, item, doneOn }, n) =>
    doneOn !== null
      ? []
      : [
          {
            id: `activity.${n}`,
            owner,
            due,
            basis: 'R-EMP-5',
            fulfilledBy: 'completeActivity',
            rungs: daysBefore(due, [3, 0], owner, 'activity'),
            data: { activity: n, activityText: item },
          } satisfies Duty,
        ],
  );
