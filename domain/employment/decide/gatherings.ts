/**
 * Gatherings as the round tells them (R-RND-7). What the round says is taken also when it comes late or twice: an older
 * sequence changes nothing, and a case that is closed has nobody to invite.
 */
import type { Context, Decision } from '../../case/definition.ts';
import type { CommandOf } from '../commands.ts';
import type { EmploymentEvent } from '../events.ts';
import { type Guest, guestRoles, isCurrent } from '../facts.ts';
import { guests, personOf } from '../gatherings.ts';
import { fault, judge, type Rule, whileCurrent, whileOpen } from './guard.ts';

const nothing: Decision<EmploymentEvent> = { events: [] };

export const noteGathering: Rule<'noteGathering'> = (facts, command) => {
  if (!isCurrent(facts)) return nothing;
  const known = facts.gatherings[command.gathering];
  if (known !== undefined && known.sequence >= command.sequence) return nothing;
  const { type: _, ...given } = command;
  return judge([], { type: 'gatheringNoted', ...given });
};

export const noteGatheringCancelled: Rule<'noteGatheringCancelled'> = (facts, { gathering, sequence }) => {
  if (!isCurrent(facts)) return nothing;
  const known = facts.gatherings[gathering];
  if (known === undefined || known.cancelled || known.sequence > sequence) return nothing;
  return judge([], { type: 'gatheringCancelled', gathering, sequence });
};

export const noteGatheringHeld: Rule<'noteGatheringHeld'> = (facts, { gathering }) =>
  isCurrent(facts) && facts.gatherings[gathering]?.held === false
    ? judge([], { type: 'gatheringHeld', gathering })
    : nothing;

export const passMessageOn: Rule<'passMessageOn'> = (facts, { type: _, ...given }) =>
  isCurrent(facts) ? judge([], { type: 'messagePassedOn', ...given }) : nothing;

/** For whom an answer counts: HR writes down anybody's, everybody else answers for themselves. */
const guestOf = ({ guest }: CommandOf<'registerForGathering'>, { holds }: Context): Guest =>
  guest ?? guestRoles.find((role) => holds.includes(role)) ?? 'employee';

export const registerForGathering = whileCurrent<'registerForGathering'>((facts, command, context) => {
  const { gathering, coming } = command;
  const shares = command.shareContact === true;
  const known = facts.gatherings[gathering];
  const guest = guestOf(command, context);
  const hr = context.holds.includes('hr') || context.holds.includes('hrHead');
  return judge(
    [
      fault(known === undefined || known.cancelled, 'noSuchGathering', 'gathering'),
      fault(known !== undefined && !guests(facts, known).includes(guest), 'notInvited', 'gathering'),
      fault(!hr && !context.holds.includes(guest), 'notForOthers', 'guest'),
      // Whose contacts are shared has said so themselves; an employee is never asked.
      fault(shares && (guest === 'employee' || !context.holds.includes(guest)), 'contactIsTheirs', 'shareContact'),
    ],
    {
      type: 'gatheringAnswered',
      gathering,
      coming,
      guest: guest === 'employee' ? null : personOf(facts, guest),
      contact: shares && coming,
    },
  );
});

export const recordAttendance = whileOpen<'recordAttendance'>((facts, { gathering, present }, context) => {
  const known = facts.gatherings[gathering];
  return judge(
    [
      fault(known === undefined || known.cancelled, 'noSuchGathering', 'gathering'),
      fault(known?.day != null && known.day > context.today, 'gatheringAhead', 'gathering', { day: known?.day ?? '' }),
    ],
    { type: 'attendanceRecorded', gathering, present },
  );
});
