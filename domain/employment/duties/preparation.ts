/** What must be ready by day one and soon after it (R-EMP-2, 3, 5). */
import { addDays, workingDayOnOrBefore } from '../../calendar.ts';
import type { Duty } from '../../case/definition.ts';
import type { Policy } from '../../policy.ts';
import type { Current } from '../facts.ts';
import { daysBefore, escalation, late } from './rungs.ts';

/** Days from the start within which a contract must be signed (arbeidsmiljøloven § 14-5). */
const contractDays = 7;

const lastWorkingDayBefore = (day: string): string => workingDayOnOrBefore(addDays(day, -1));

export const contract = ({ term, done }: Current): Duty | null => {
  if (done.contract !== null) return null;
  const due = addDays(term.start, contractDays);
  return {
    id: 'contract',
    owner: 'hr',
    due,
    legal: true,
    basis: 'arbeidsmiljøloven § 14-5',
    fulfilledBy: 'signContract',
    rungs: [
      ...daysBefore(due, [14, 5, 1], 'hr', 'contract'),
      late(due, 'hr', 'contract', 2),
      escalation(workingDayOnOrBefore(due), 'hrHead', 'contractEscalated'),
    ],
    data: { start: term.start },
  };
};

/** Talk and arrangements; what is arranged is kept free of health data (R-PRV-1). */
export const accommodation = ({ term, done }: Current): Duty | null => {
  if (done.accommodation !== null) return null;
  const due = lastWorkingDayBefore(term.start);
  return {
    id: 'accommodation',
    owner: 'leader',
    due,
    basis: 'R-EMP-3',
    fulfilledBy: 'recordAccommodation',
    rungs: [...daysBefore(due, [21, 7, 2], 'leader', 'accommodation'), late(due, 'leader', 'accommodation', 5)],
    data: { start: term.start },
  };
};

export const equipment = ({ term, done }: Current): Duty | null => {
  if (done.equipment !== null) return null;
  const due = lastWorkingDayBefore(term.start);
  return {
    id: 'equipment',
    owner: 'leader',
    due,
    basis: 'R-EMP-3',
    fulfilledBy: 'recordEquipment',
    rungs: [...daysBefore(due, [14, 3], 'leader', 'equipment'), late(due, 'leader', 'equipment', 5)],
    data: { start: term.start },
  };
};

export const buddy = ({ term, buddy: appointed, done }: Current, policy: Policy): Duty | null => {
  if (appointed !== null || done.buddyRoleEnded !== null) return null;
  const due = lastWorkingDayBefore(term.start);
  return {
    id: 'buddy',
    owner: 'leader',
    due,
    basis: 'R-EMP-3',
    fulfilledBy: 'appointBuddy',
    rungs: [...daysBefore(term.start, policy.buddyReminderDays, 'leader', 'buddy'), late(due, 'leader', 'buddy', 5)],
    data: { start: term.start },
  };
};

export const mentor = ({ term, mentor: appointed }: Current, policy: Policy): Duty | null => {
  if (appointed !== null) return null;
  const due = addDays(term.start, policy.mentorDueDays);
  return {
    id: 'mentor',
    owner: 'hr',
    due,
    basis: 'R-EMP-5',
    fulfilledBy: 'appointMentor',
    rungs: [...daysBefore(due, [14, 3], 'hr', 'mentor'), late(due, 'hr', 'mentor', 5)],
    data: { start: term.start },
  };
};
