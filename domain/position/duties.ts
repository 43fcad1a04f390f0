/** Who must do what by when for a position (R-POS-5, 6, 7, 9, 10, 11). One small function per duty. */
import { addDays, addWorkingDays, workingDayOnOrAfter } from '../calendar.ts';
import type { Duty, Rung } from '../case/definition.ts';
import type { Policy } from '../policy.ts';
import type { Day, Role } from '../words.ts';
import type { Hire, Position, PositionFacts } from './facts.ts';
import { everybodyAnswered, feedback, isSettled, openingsLeft, outstanding } from './facts.ts';

/** Our own lead times, in working days; no source sets them. */
const workingDays = {
  analysisBeforePublishing: 10,
  analysisAfterRegistering: 10,
  publishAfterRegistering: 20,
  interviewAfterDeadline: 20,
  decisionAfterDeadline: 40,
  hireAfterDecision: 10,
  noticeAfterHire: 3,
} as const;

const before = (due: Day, days: readonly number[], to: Role, mail: string): readonly Rung[] =>
  days
    .toSorted((a, b) => b - a)
    .map((n) => ({ id: `${to}-before-${n}`, on: addDays(due, -n), free: 'earlier', to, mail }));

const again = (id: string, on: Day, to: Role, mail: string, every: number): Rung => ({
  id,
  on,
  free: 'later',
  to,
  mail,
  every: { workingDays: every },
});

const once = (id: string, on: Day, to: Role, mail: string): Rung => ({ id, on, free: 'later', to, mail });

/** R-POS-2: the analysis comes before the advertisement. */
function jobAnalysis(position: Position): Duty | null {
  if (position.status !== 'preparing' || position.outcome !== null || position.analysed) return null;
  const due =
    position.publishFrom === null
      ? addWorkingDays(position.registeredOn, workingDays.analysisAfterRegistering)
      : addWorkingDays(position.publishFrom, -workingDays.analysisBeforePublishing);
  return {
    id: 'jobAnalysis',
    owner: 'hr',
    due,
    basis: 'R-POS-2',
    fulfilledBy: 'confirmJobAnalysis',
    rungs: [...before(due, [3], 'hr', 'jobAnalysisDue'), again('after', addDays(due, 1), 'hr', 'jobAnalysisDue', 5)],
  };
}

/** R-POS-4: in a common round on the round's day, else early enough for the deadline. */
function advertisement(position: Position, policy: Policy): Duty | null {
  if (position.status !== 'preparing' || position.outcome !== null || !position.analysed) return null;
  const own =
    position.deadline === null
      ? addWorkingDays(position.registeredOn, workingDays.publishAfterRegistering)
      : addDays(position.deadline, -policy.minimumAdvertisingDays);
  const due = position.publishFrom ?? own;
  return {
    id: 'advertisement',
    owner: 'hr',
    due,
    basis: 'R-POS-4',
    fulfilledBy: 'publish',
    rungs: [
      ...before(due, [7, 2], 'hr', 'advertisementDue'),
      again('after', addDays(due, 1), 'hr', 'advertisementDue', 3),
    ],
  };
}

/** R-POS-5: HR hears of the application deadline beforehand; time alone fulfils it. */
function deadline(position: Position, policy: Policy): Duty | null {
  if (position.status !== 'advertised' || position.outcome !== null || position.deadline === null) return null;
  return {
    id: 'deadline',
    owner: 'hr',
    due: position.deadline,
    basis: 'R-POS-5',
    fulfilledBy: position.model === 'continuous' ? 'extendDeadline' : 'noteDateMoved',
    rungs: before(position.deadline, policy.deadlineReminderDays, 'hr', 'deadlineSoon'),
    data: { received: position.counts.received, model: position.model, late: position.latePolicy ?? 'open' },
  };
}

const isSelecting = (position: Position): boolean =>
  position.outcome === null &&
  position.decision === null &&
  (position.status === 'verifying' || position.status === 'selecting');

/** R-POS-6. Comes back when an application arrives late. */
function verification(position: Position, policy: Policy): Duty | null {
  const { deadline: last } = position;
  if (!isSelecting(position) || isSettled(position) || last === null) return null;
  const due = addWorkingDays(last, policy.verificationWorkingDays);
  const every = policy.verificationEveryWorkingDays;
  return {
    id: 'verification',
    owner: 'hr',
    due,
    basis: 'R-POS-6',
    fulfilledBy: position.mode === 'byCount' ? 'recordCounts' : 'settle',
    rungs: [
      again('waits', addWorkingDays(last, every), 'hr', 'verificationWaits', every),
      once('escalated', addWorkingDays(due, 1), 'hrHead', 'verificationOverdue'),
    ],
    data: {
      outstanding: outstanding(position),
      waiting: position.counts.waiting,
      notAnswered: position.counts.notAnswered,
      received: position.counts.received,
      mode: position.mode,
    },
  };
}

/** R-POS-11: the list that a party may ask for. */
function extendedList(position: Position): Duty | null {
  const { status, deadline: last } = position;
  const nobody = position.mode === 'byCandidate' && position.counts.received === 0;
  if (position.extendedListOn !== null || position.outcome !== null || nobody || last === null) return null;
  if (status === 'preparing' || status === 'advertised' || status === 'closed') return null;
  const due = workingDayOnOrAfter(addDays(last, 1));
  return {
    id: 'extendedList',
    owner: 'hr',
    due,
    basis: 'R-POS-11',
    fulfilledBy: 'recordLists',
    rungs: [again('due', due, 'hr', 'extendedListDue', 5)],
  };
}

const isInterviewing = (position: Position): boolean =>
  (position.numbers.interviewed ?? 0) > 0 || Object.values(position.candidates).some((one) => one.interviewed);

/** R-POS-7: at least one qualified applicant is called to an interview (forskrift § 4 (1)). */
function interview(position: Position): Duty | null {
  const someone = position.mode === 'byCount' || position.counts.confirmed > 0;
  if (!isSelecting(position) || position.status !== 'selecting' || position.deadline === null) return null;
  if (!someone || isInterviewing(position)) return null;
  const due = addWorkingDays(position.deadline, workingDays.interviewAfterDeadline);
  return {
    id: 'interview',
    owner: 'leader',
    due,
    basis: 'R-POS-7',
    fulfilledBy: position.mode === 'byCount' ? 'nameCandidate' : 'recordInterview',
    rungs: [
      ...before(due, [7, 1], 'leader', 'interviewDue'),
      once('escalated', addWorkingDays(due, 1), 'hr', 'interviewOverdue'),
    ],
    data: { confirmed: position.counts.confirmed },
  };
}

/** R-POS-10: the round's own date, said to HR and leader whatever the position's stage. */
function recruitmentEnd(position: Position, policy: Policy): Duty | null {
  if (position.recruitmentEnd === null || position.outcome !== null || position.status === 'closed') return null;
  const due = position.recruitmentEnd;
  return {
    id: 'recruitmentEnd',
    owner: 'hr',
    due,
    basis: 'R-POS-10',
    fulfilledBy: 'recordAcceptance',
    rungs: [
      ...before(due, policy.recruitmentEndReminderDays, 'hr', 'recruitmentEndSoon'),
      ...before(due, policy.recruitmentEndReminderDays, 'leader', 'recruitmentEndSoon'),
    ],
  };
}

/** R-POS-7: where no common date drives it, the hiring decision has one of its own. */
function decision(position: Position): Duty | null {
  if (!isSelecting(position) || position.recruitmentEnd !== null || position.deadline === null) return null;
  if (position.status !== 'selecting') return null;
  const due = addWorkingDays(position.deadline, workingDays.decisionAfterDeadline);
  return {
    id: 'decision',
    owner: 'hr',
    due,
    basis: 'R-POS-7',
    fulfilledBy: 'decide',
    rungs: [
      ...before(due, [14, 3], 'hr', 'decisionDue'),
      ...before(due, [14, 3], 'leader', 'decisionDue'),
      again('after', addDays(due, 1), 'hr', 'decisionDue', 5),
    ],
  };
}

/** R-POS-7: the offer goes down the list until the openings are filled or the list is used up. */
function hire(position: Position): Duty | null {
  if (position.decision === null || position.outcome !== null) return null;
  const due = addWorkingDays(position.decision.on, workingDays.hireAfterDecision);
  return {
    id: 'hire',
    owner: 'hr',
    due,
    basis: 'R-POS-7',
    fulfilledBy: 'recordAcceptance',
    rungs: [...before(due, [7], 'hr', 'hireDue'), again('after', addDays(due, 1), 'hr', 'hireDue', 5)],
    data: { openings: openingsLeft(position) },
  };
}

/** Statsansatteloven § 6: who is hired is told in writing of the decision and its conditions. */
function writtenNotice(one: Hire): Duty | null {
  if (one.noticeOn !== null) return null;
  const due = addWorkingDays(one.on, workingDays.noticeAfterHire);
  return {
    id: `writtenNotice.${one.employment}`,
    owner: 'hr',
    due,
    basis: 'statsansatteloven § 6',
    fulfilledBy: 'recordWrittenNotice',
    rungs: [again('due', due, 'hr', 'writtenNoticeDue', 3)],
  };
}

/** R-POS-9: counted for HR until everybody has a personal answer. */
function answers(position: Position, policy: Policy): Duty | null {
  const { feedbackFrom } = position;
  if (feedbackFrom === null || position.status === 'closed' || everybodyAnswered(position)) return null;
  const due = addWorkingDays(feedbackFrom, policy.feedbackWorkingDays);
  const state = feedback(position);
  const { answered, of } = state ?? { answered: 0, of: 0 };
  return {
    id: 'feedback',
    owner: 'hr',
    due,
    basis: 'R-POS-9',
    fulfilledBy: position.mode === 'byCount' ? 'recordCounts' : 'sendFeedback',
    rungs: [
      ...before(due, [7, 2], 'hr', 'feedbackWaits'),
      again('after', addDays(due, 1), 'hr', 'feedbackWaits', 3),
      once('escalated', addWorkingDays(due, 1), 'hrHead', 'feedbackOverdue'),
    ],
    data: { answered, of, left: of - answered, known: state === null ? 'no' : 'yes', mode: position.mode },
  };
}

export function duties(facts: PositionFacts, policy: Policy): readonly Duty[] {
  if (facts.status === 'none') return [];
  return [
    jobAnalysis(facts),
    advertisement(facts, policy),
    deadline(facts, policy),
    extendedList(facts),
    verification(facts, policy),
    interview(facts),
    decision(facts),
    recruitmentEnd(facts, policy),
    hire(facts),
    ...facts.hires.map(writtenNotice),
    answers(facts, policy),
  ].filter((duty) => duty !== null);
}
