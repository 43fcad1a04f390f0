/** Gatherings: the month first, then day, time and place; changes and cancellation (R-RND-7). */
import { isWorkingDay, workingDayOnOrBefore } from '../../calendar.ts';
import { accept, type Context, type Decision, type Refusal, refuse } from '../../case/definition.ts';
import type { Day } from '../../words.ts';
import type { RoundCommandOf } from '../commands.ts';
import type { GatheringPlan, RoundEvent } from '../events.ts';
import type { Gathering, Round } from '../facts.ts';

type Decided = Decision<RoundEvent>;

function planFaults({ month, day, from, to }: GatheringPlan, today: Day): Refusal[] {
  const refusals: Refusal[] = [];
  if (month < today.slice(0, 7)) refusals.push({ code: 'monthPast', field: 'month' });
  if ((from === null) !== (to === null)) refusals.push({ code: 'timeIncomplete', field: 'to' });
  if (from !== null && to !== null && to <= from) refusals.push({ code: 'timeBackwards', field: 'to' });
  if (day === null) return refusals;
  if (day < today) refusals.push({ code: 'datePast', field: 'day' });
  if (!day.startsWith(month)) refusals.push({ code: 'dayNotInMonth', field: 'day' });
  if (!isWorkingDay(day)) {
    refusals.push({ code: 'notWorkingDay', field: 'day', data: { day, nearest: workingDayOnOrBefore(day) } });
  }
  return refusals;
}

export function planGathering(facts: Round, command: RoundCommandOf<'planGathering'>, context: Context): Decided {
  const audience = [...new Set(command.audience)];
  const plan: GatheringPlan = {
    month: command.month,
    day: command.day ?? null,
    from: command.from ?? null,
    to: command.to ?? null,
    place: command.place ?? null,
    themeText: command.theme ?? null,
    material: command.material ?? [],
  };
  const refusals = planFaults(plan, context.today);
  if (refusals.length > 0) return { refusals };
  return accept({
    type: 'gatheringPlanned',
    gathering: context.newId(`gathering/${facts.turn}`),
    audience,
    mandatory: command.mandatory ?? (facts.model === 'common' && audience.includes('employees')),
    ...plan,
  });
}

/** Why a gathering can no longer be changed, if so. */
function fixed(known: Gathering | undefined, today: Day): Refusal | null {
  if (known === undefined) return { code: 'noSuchGathering', field: 'gathering' };
  if (known.state === 'cancelled') return { code: 'gatheringIsCancelled', field: 'gathering' };
  const over = known.state === 'held' || (known.day !== null && known.day < today);
  return over ? { code: 'gatheringIsOver', field: 'gathering' } : null;
}

export function changeGathering(facts: Round, command: RoundCommandOf<'changeGathering'>, context: Context): Decided {
  const known = facts.gatherings[command.gathering];
  const fault = fixed(known, context.today);
  if (known === undefined || fault !== null) return { refusals: fault === null ? [] : [fault] };
  const plan: GatheringPlan = {
    // A new day brings its month along.
    month: command.month ?? command.day?.slice(0, 7) ?? known.month,
    day: command.day ?? known.day,
    from: command.from ?? known.from,
    to: command.to ?? known.to,
    place: command.place ?? known.place,
    themeText: command.theme ?? known.themeText,
    material: command.material ?? known.material,
  };
  const refusals = planFaults(plan, context.today);
  if (refusals.length > 0) return { refusals };
  const keys: readonly (keyof GatheringPlan)[] = ['month', 'day', 'from', 'to', 'place', 'themeText', 'material'];
  if (keys.every((key) => JSON.stringify(plan[key]) === JSON.stringify(known[key]))) return accept();
  return accept({
    type: 'gatheringChanged',
    gathering: command.gathering,
    sequence: known.sequence + 1,
    ...plan,
  });
}

export function cancelGathering(
  facts: Round,
  { gathering, reason }: RoundCommandOf<'cancelGathering'>,
  { today }: Context,
): Decided {
  const known = facts.gatherings[gathering];
  if (known?.state === 'cancelled') return accept();
  const fault = fixed(known, today);
  if (known === undefined || fault !== null) return { refusals: fault === null ? [] : [fault] };
  return accept({ type: 'gatheringCancelled', gathering, sequence: known.sequence + 1, reason });
}

export function closeGathering(
  facts: Round,
  { gathering }: RoundCommandOf<'closeGathering'>,
  { today }: Context,
): Decided {
  const known = facts.gatherings[gathering];
  if (known === undefined) return refuse('noSuchGathering', 'gathering');
  if (known.state === 'cancelled') return refuse('gatheringIsCancelled', 'gathering');
  if (known.state === 'held') return accept();
  if (known.day === null || known.day > today) return refuse('gatheringAhead', 'gathering');
  return accept({ type: 'gatheringHeld', gathering });
}
