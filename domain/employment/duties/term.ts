/** What the end of the term asks for: probation, the choice, the decision, the notice (R-EMP-6, 8, 9, 13). */
import { addDays, addMonths, laterOf, workingDayOnOrBefore } from '../../calendar.ts';
import type { Duty, Rung } from '../../case/definition.ts';
import { reasonedAnswerDue } from '../../dates.ts';
import type { Policy } from '../../policy.ts';
import type { Day } from '../../words.ts';
import { decisionDue, frameEnds, noticeDue, noticeIsLaw, probationLastDay } from '../days.ts';
import type { Current, Wish } from '../facts.ts';
import { daysBefore, escalation, late, monthsBefore } from './rungs.ts';

/** After an extension it is another leaving date, so another duty with reminders of its own. */
const instance = (id: string, { term }: Current): string => (term.extended ? `${id}.extended` : id);

/** A dismissal on the ground of probation must be given in writing before its last day (statsansatteloven § 15). */
export const probation = (facts: Current, policy: Policy): Duty | null => {
  const { done, term, ending } = facts;
  const due = probationLastDay(facts);
  if (due < term.start || done.probationPassed !== null || done.probationAssessed !== null || ending !== null)
    return null;
  return {
    id: 'probation',
    owner: 'leader',
    due,
    legal: true,
    basis: 'statsansatteloven § 15',
    fulfilledBy: 'assessProbation',
    rungs: daysBefore(due, policy.probationReminderDays, 'leader', 'probation').filter(({ on }) => on >= term.start),
  };
};

const decidedToEnd = ({ decisions }: Current): boolean => decisions.at(-1)?.outcome === 'end';

/** The leader's answer: make permanent, extend or let end. */
export const choice = (facts: Current, policy: Policy): Duty | null => {
  const { term, proposal, ending } = facts;
  if (proposal !== null || ending !== null || decidedToEnd(facts)) return null;
  const { leaving, start } = term;
  const repeats = addMonths(leaving, -Math.min(...policy.termPromptMonths));
  const prompts = (to: 'leader' | 'hr', mail: string): readonly Rung[] => [
    ...monthsBefore(leaving, policy.termPromptMonths, to, mail),
    {
      id: `${to}-repeated`,
      on: addDays(repeats, policy.termRepeatDays),
      free: 'later',
      to,
      mail,
      every: { days: policy.termRepeatDays },
    },
  ];
  return {
    id: instance('choice', facts),
    owner: 'leader',
    due: laterOf(start, addMonths(leaving, -policy.termDueMonths)),
    basis: 'R-EMP-8',
    fulfilledBy: 'proposeOutcome',
    rungs: [
      ...prompts('leader', 'choice'),
      ...prompts('hr', 'choiceCopy'),
      escalation(addDays(leaving, -7 * policy.termEscalationWeeks), 'hrHead', 'choiceEscalated'),
    ].filter(({ on }) => on >= start),
    data: { leaving, extended: term.extended ? 'yes' : 'no' },
  };
};

/** The hiring body needs its time; HR records what it decides. */
export const decision = (facts: Current): Duty | null => {
  const { proposal, term, ending } = facts;
  if (proposal === null || ending !== null) return null;
  const due = decisionDue(term, proposal.on);
  return {
    id: instance('decision', facts),
    owner: 'hr',
    due,
    basis: 'R-EMP-8',
    fulfilledBy: 'recordDecision',
    rungs: [
      // HR heard of the proposal on its day: the reminders begin after it.
      ...daysBefore(due, [28, 7], 'hr', 'decision').filter(({ on }) => workingDayOnOrBefore(on) > proposal.on),
      late(due, 'hr', 'decision', 5),
      escalation(addDays(due, 5), 'hrHead', 'decisionEscalated'),
    ],
    data: { leaving: term.leaving, outcome: proposal.outcome },
  };
};

/** Nobody can be asked to leave while no notice has arrived: past the legal frame it is told as amber, then red. */
const frameRungs = (facts: Current): readonly Rung[] => {
  if (!noticeIsLaw(facts)) return [];
  const { amber, red } = frameEnds(facts);
  const on = (end: Day): Pick<Rung, 'on' | 'free'> => ({ on: addDays(end, 1), free: 'later' });
  return [
    ...(amber === null ? [] : [{ id: 'amber', to: 'hr', mail: 'frameAmber', ...on(amber) } satisfies Rung]),
    { id: 'red', to: 'hr', mail: 'frameRed', ...on(red) },
    { id: 'red-head', to: 'hrHead', mail: 'frameRed', ...on(red) },
  ];
};

/**
 * HR's duty whatever the leader has answered. It ends when the notice has arrived; a recorded decision to extend or to
 * make permanent changes or ends the term and so this duty, and so does a resignation or dismissal.
 */
export const notice = (facts: Current, policy: Policy): Duty | null => {
  const { term, notice: given, ending } = facts;
  if (given.receivedOn !== null || ending !== null) return null;
  const due = noticeDue(facts);
  const mail = given.sentOn === null ? 'notice' : 'noticeReceipt';
  return {
    id: instance('notice', facts),
    owner: 'hr',
    due: laterOf(term.start, due),
    ...(noticeIsLaw(facts) ? { legal: true } : {}),
    basis: noticeIsLaw(facts) ? 'statsansatteloven § 17 (4)' : 'R-EMP-9',
    fulfilledBy: 'recordNoticeReceived',
    rungs: [
      {
        id: 'from',
        on: addMonths(term.leaving, -policy.noticeFromMonths),
        free: 'earlier' as const,
        to: 'hr' as const,
        mail,
        every: { days: 7 },
      },
      ...daysBefore(due, [7, 3, 0], 'hr', mail),
      late(due, 'hr', mail, 2),
      escalation(addDays(term.leaving, -7 * policy.noticeEscalationWeeks), 'hrHead', 'noticeEscalated'),
      ...frameRungs(facts),
    ].filter(({ on }) => on >= term.start),
    // The mails say what the law demands only where it does (statsansatteloven § 17 (4)).
    data: { leaving: term.leaving, ...(noticeIsLaw(facts) ? { byLaw: 'yes' } : { byLaw: 'no', basis: 'R-EMP-9' }) },
  };
};

const isOpen = (wish: Wish): boolean => wish.answeredOn === null;

/** A written, reasoned answer to the wish for a more secure form of employment (arbeidsmiljøloven § 14-8 a). */
export const moreSecure = ({ wishes }: Current): Duty | null => {
  const open = wishes.findIndex(isOpen);
  const wish = wishes[open];
  if (wish === undefined) return null;
  const due = reasonedAnswerDue(wish.askedOn);
  return {
    id: `moreSecure.${open + 1}`,
    owner: 'hr',
    due,
    legal: true,
    basis: 'arbeidsmiljøloven § 14-8 a',
    fulfilledBy: 'answerMoreSecure',
    rungs: [
      ...daysBefore(due, [14, 7, 2], 'hr', 'moreSecure'),
      late(due, 'hr', 'moreSecure', 2),
      escalation(addDays(due, -2), 'hrHead', 'moreSecureEscalated'),
    ],
    data: { asked: wish.askedOn },
  };
};
