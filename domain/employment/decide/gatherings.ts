/**
 * Gatherings as the round tells them (R-RND-7). What the round says is taken also when it comes late or twice: an older
 * sequence changes nothing, and a case that is closed has nobody to invite.
 */
import type { Decision } from '../../case/definition.ts';
import type { EmploymentEvent } from '../events.ts';
import { isCurrent } from '../facts.ts';
import { fault, judge, type Rule, whileCurrent, whileOpen } from './guard.ts';

const nothing: Decision<EmploymentEvent> = { events: [] };

export const noteGathering: Rule<'noteGathering'> = (facts, command) => {
  if (!isCurrent(facts)) return nothing;
  const known = facts.gatherings[command.gathering];
  if (known !== undefined && known.sequence >= command.sequence) return nothing;
  const { gathering, sequence, audience, month, day, from, to, place, themeText, mandatory } = command;
  return judge([], {
    type: 'gatheringNoted',
    gathering,
    sequence,
    audience,
    month,
    day,
    from,
    to,
    place,
    theme: themeText,
    mandatory,
  });
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

export const registerForGathering = whileCurrent<'registerForGathering'>((facts, { gathering, coming }) => {
  const known = facts.gatherings[gathering];
  return judge(
    [
      fault(known === undefined || known.cancelled, 'noSuchGathering', 'gathering'),
      fault(known !== undefined && !known.audience.includes('employees'), 'notInvited', 'gathering'),
    ],
    { type: 'gatheringAnswered', gathering, coming },
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
