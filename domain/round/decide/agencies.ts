/** The agencies of a round: who is asked, by when, and what they answered (R-RND-3, R-PAR). */
import { isWorkingDay, workingDayOnOrBefore } from '../../calendar.ts';
import { accept, type Context, type Decision, type Refusal, refuse } from '../../case/definition.ts';
import type { Day } from '../../words.ts';
import type { RoundCommandOf } from '../commands.ts';
import type { RoundEvent } from '../events.ts';
import type { Round } from '../facts.ts';

type Decided = Decision<RoundEvent>;

function replyFaults(facts: Round, day: Day, field: string, today: Day): Refusal[] {
  const deadline = facts.dates.applicationDeadline;
  const refusals: Refusal[] = [];
  if (day < today) refusals.push({ code: 'datePast', field });
  if (!isWorkingDay(day)) {
    refusals.push({ code: 'notWorkingDay', field, data: { day, nearest: workingDayOnOrBefore(day) } });
  }
  if (deadline !== null && day >= deadline) refusals.push({ code: 'replyAfterDeadline', field, data: { deadline } });
  return refusals;
}

/** Once applications are in, nobody can join a common round; a continuous one is open to all until it closes. */
const takesMore = (facts: Round): boolean =>
  facts.status === 'draft' || facts.status === 'invited' || facts.status === 'open';

export function addAgencies(facts: Round, command: RoundCommandOf<'addAgencies'>, context: Context): Decided {
  const refusals: Refusal[] = takesMore(facts) ? [] : [{ code: 'tooLateToJoin' }];
  const replyBy = command.replyBy ?? null;
  // In a draft the round's own date is checked with the plan.
  if (replyBy !== null || facts.status !== 'draft') {
    refusals.push(...replyFaults(facts, replyBy ?? facts.dates.replyBy, 'replyBy', context.today));
  }
  if (refusals.length > 0) return { refusals };
  const named = [...new Set(command.agencies.map(({ agency }) => agency))];
  // Who declined or withdrew may be asked again, with a case of its own.
  const fresh = named.filter((agency) => {
    const known = facts.agencies[agency];
    return known === undefined || known.answer === 'declined' || known.answer === 'withdrawn';
  });
  const invitations = fresh.map((agency) => ({
    agency,
    participation: context.newId(`participation/${agency}/${facts.turn}`),
    replyBy,
  }));
  return invitations.length === 0 ? accept() : accept({ type: 'agenciesAdded', agencies: invitations });
}

export function removeAgency(facts: Round, { agency }: RoundCommandOf<'removeAgency'>): Decided {
  const known = facts.agencies[agency];
  if (known === undefined) return refuse('noSuchAgency', 'agency');
  if (known.answer !== 'invited') return refuse('agencyHasAnswered', 'agency');
  const { participation, asked } = known;
  return accept({ type: 'agencyRemoved', agency, participation, asked });
}

export function extendReply(facts: Round, { agency, to }: RoundCommandOf<'extendReply'>, context: Context): Decided {
  if (facts.status === 'draft') return refuse('notStarted');
  const known = facts.agencies[agency];
  if (known === undefined) return refuse('noSuchAgency', 'agency');
  if (known.answer !== 'invited') return refuse('agencyHasAnswered', 'agency');
  const current = known.replyBy ?? facts.dates.replyBy;
  if (to === current) return accept();
  const refusals = replyFaults(facts, to, 'to', context.today);
  if (to < current) refusals.push({ code: 'replyNotLater', field: 'to', data: { current } });
  if (refusals.length > 0) return { refusals };
  return accept({ type: 'replyExtended', agency, participation: known.participation, to });
}

export function noteAnswer(facts: Round, command: RoundCommandOf<'noteAnswer'>): Decided {
  const { participation, agency, answer, positions } = command;
  const known = facts.agencies[agency];
  // An earlier participation of the same agency has nothing to say any more.
  if (known?.participation !== participation) return accept();
  if (known.answer === answer && known.positions === positions) return accept();
  return accept({ type: 'answerNoted', agency, participation, answer, positions });
}
