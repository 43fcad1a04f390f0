/** Registration, attendance and career guidance: who, yes or no, when; nothing more is kept (R-RND-7, 10). */
import { accept, type Context, type Decision, type Refusal, refuse } from '../../case/definition.ts';
import type { RoundCommandOf } from '../commands.ts';
import type { RoundEvent } from '../events.ts';
import type { Round } from '../facts.ts';

type Decided = Decision<RoundEvent>;

const gatheringFaults = (facts: Round, gathering: string): Refusal[] => {
  const known = facts.gatherings[gathering];
  if (known === undefined) return [{ code: 'noSuchGathering', field: 'gathering' }];
  return known.state === 'cancelled' ? [{ code: 'gatheringIsCancelled', field: 'gathering' }] : [];
};

const employmentFaults = (facts: Round, employment: string): Refusal[] =>
  employment in facts.employments ? [] : [{ code: 'noSuchEmployment', field: 'employment' }];

export function recordRegistration(facts: Round, command: RoundCommandOf<'recordRegistration'>): Decided {
  const { gathering, employment, agency, person, coming } = command;
  const refusals = gatheringFaults(facts, gathering);
  if (employment !== undefined) refusals.push(...employmentFaults(facts, employment));
  if (agency !== undefined && !(agency in facts.agencies)) refusals.push({ code: 'noSuchAgency', field: 'agency' });
  const [who, ...others] = [employment, agency, person].filter((one) => one !== undefined);
  if (who === undefined || others.length > 0) {
    return { refusals: [...refusals, { code: 'registerOneAtATime' }] };
  }
  if (refusals.length > 0) return { refusals };
  const known = facts.gatherings[gathering];
  const contact = coming ? (command.contact ?? null) : null;
  if (known?.registered[who] === coming && (known.contacts[who] ?? null) === contact) return accept();
  return accept({ type: 'registrationRecorded', gathering, who, coming, contact });
}

export function recordAttendance(
  facts: Round,
  { gathering, employment, attended }: RoundCommandOf<'recordAttendance'>,
  { today }: Context,
): Decided {
  const known = facts.gatherings[gathering];
  const refusals = [...gatheringFaults(facts, gathering), ...employmentFaults(facts, employment)];
  if (known !== undefined && (known.day === null || known.day > today)) {
    refusals.push({ code: 'gatheringAhead', field: 'gathering' });
  }
  if (refusals.length > 0) return { refusals };
  if (known?.attended[employment] === attended) return accept();
  return accept({ type: 'attendanceRecorded', gathering, employment, attended });
}

export function recordGuidance(
  facts: Round,
  { employment, step, on }: RoundCommandOf<'recordGuidance'>,
  { today }: Context,
): Decided {
  const known = facts.employments[employment];
  if (known === undefined) return refuse('noSuchEmployment', 'employment');
  if (known[step] === on) return accept();
  return on > today ? refuse('dayAhead', 'on') : accept({ type: 'guidanceRecorded', employment, step, on });
}
