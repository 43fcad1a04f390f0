/** What HR and the decision maker owe a participation. The answer has one ladder for both (R-PAR-2). */
import { addDays, addWorkingDays, laterOf } from '../calendar.ts';
import type { Duty, Rung } from '../case/definition.ts';
import type { Policy } from '../policy.ts';
import type { Day, Role } from '../words.ts';
import { basisItems, type HrGathering, isInvited, type Participation, type ParticipationFacts } from './facts.ts';
import type { ParticipationMail } from './mails.ts';

/** The decision maker needs two weeks with the basis; HR needs a week for it however late the invitation came. */
const decisionDays = 14;
const basisWorkingDays = 5;
const remindedBefore = 7;

export function duties(facts: ParticipationFacts, policy: Policy): readonly Duty[] {
  if (facts.status === 'none' || facts.roundEnded) return [];
  if (facts.status === 'invited')
    return [basis(facts), decisionMaker(facts), answer(facts, policy)].filter((duty) => duty !== null);
  if (facts.status !== 'takingPart') return [];
  return Object.entries(facts.gatherings).flatMap(([id, gathering]) => attend(id, gathering, policy) ?? []);
}

const before = (due: Day, days: number, to: Role, mail: ParticipationMail): Rung => ({
  id: `${to}-before-${days}`,
  on: addDays(due, -days),
  free: 'earlier',
  to,
  mail,
});

/** When the basis must be ready, never after the reply date itself. */
function basisDue({ replyBy, openedOn }: Participation): Day {
  const due = laterOf(addDays(replyBy, -decisionDays), addWorkingDays(openedOn, basisWorkingDays));
  return due < replyBy ? due : replyBy;
}

function basis(facts: Participation): Duty | null {
  if (facts.basis.length === basisItems.length) return null;
  const due = basisDue(facts);
  return {
    id: 'basis',
    owner: 'hr',
    due,
    basis: 'R-PAR-1',
    fulfilledBy: 'prepareBasis',
    rungs: [before(due, remindedBefore, 'hr', 'basisDue')],
    data: { replyBy: facts.replyBy, missing: basisItems.length - facts.basis.length },
  };
}

function decisionMaker(facts: Participation): Duty | null {
  if (facts.decisionMaker !== null) return null;
  const due = basisDue(facts);
  return {
    id: 'decisionMaker',
    owner: 'hr',
    due,
    basis: 'R-PAR-2',
    fulfilledBy: 'nameDecisionMaker',
    rungs: [before(due, remindedBefore, 'hr', 'decisionMakerDue')],
    data: { replyBy: facts.replyBy },
  };
}

function answer(facts: Participation, policy: Policy): Duty {
  const due = facts.replyBy;
  const days = policy.replyReminderDays.toSorted((a, b) => b - a);
  const named = facts.decisionMaker !== null;
  const late: Rung = {
    id: 'late',
    on: addDays(due, 1),
    free: 'later',
    to: 'coordinator',
    mail: 'replyOverdue' satisfies ParticipationMail,
  };
  return {
    id: 'answer',
    owner: named ? 'decisionMaker' : 'hr',
    due,
    basis: 'R-PAR-2',
    fulfilledBy: 'answer',
    rungs: [
      ...days.flatMap((one) => [
        before(due, one, 'hr', 'replySoon'),
        ...(named ? [before(due, one, 'decisionMaker', 'decisionSoon')] : []),
      ]),
      // The round's own list names those who are late by the common date; this agency has a date of its own.
      ...(facts.extended ? [late] : []),
    ],
    data: { replyBy: due, termMonths: facts.termMonths, roundName: facts.name },
  };
}

/** Open until it has been held, or HR has said that nobody comes. */
function attend(id: string, gathering: HrGathering, policy: Policy): Duty | null {
  if (!isInvited(gathering) || gathering.coming === false) return null;
  const { day, from, to, place, themeText, material, sequence } = gathering;
  return {
    id: `gathering.${id}`,
    owner: 'hr',
    due: day,
    basis: 'R-RND-7',
    fulfilledBy: 'registerForGathering',
    rungs: policy.gatheringReminderDays
      .toSorted((a, b) => b - a)
      .map((days) => before(day, days, 'hr', 'gatheringSoon')),
    data: { gathering: id, sequence, day, from, to, place, themeText, material },
  };
}
