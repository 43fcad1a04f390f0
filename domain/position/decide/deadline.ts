/** The application deadline's changes (R-POS-5, R-RND-5). A published deadline is never made shorter. */
import { isWorkingDay } from '../../calendar.ts';
import { accept, type Context } from '../../case/definition.ts';
import type { Day } from '../../words.ts';
import type { CommandOf } from '../commands.ts';
import type { PositionEvent } from '../events.ts';
import type { Position, PositionFacts } from '../facts.ts';
import { type Decided, ended, nothing, unless } from './rows.ts';

export function extendDeadline(position: Position, { to }: CommandOf<'extendDeadline'>, { today }: Context): Decided {
  const { deadline } = position;
  return unless(
    [
      ended(position),
      [position.model === 'common', 'deadlineIsTheRounds', 'to'],
      [position.publication === null, 'notPublished'],
      [deadline !== null && today > deadline, 'deadlinePassed'],
      [deadline !== null && to <= deadline, 'deadlineNotShortened', 'to'],
      [!isWorkingDay(to), 'deadlineOnFreeDay', 'to'],
    ],
    moved(position, to, 'agency', null, false),
  );
}

export const moved = (
  position: Position,
  to: Day,
  by: 'agency' | 'round' | 'correction',
  reason: string | null,
  reopens: boolean,
): PositionEvent => ({ type: 'deadlineMoved', from: position.deadline, to, by, reopens, reason });

/** What the coordinator moves reaches the positions that have not passed the old date; said once, heard once. */
export function noteDateMoved(facts: PositionFacts, given: CommandOf<'noteDateMoved'>, { today }: Context): Decided {
  if (facts.status === 'none' || facts.model !== 'common' || facts.outcome !== null) return nothing;
  const { date, to } = given;
  if (date === 'applicationDeadline') {
    const passed = !['preparing', 'advertised'].includes(facts.status);
    const shortens = facts.publication !== null && facts.deadline !== null && to < facts.deadline;
    if (passed || shortens || to === facts.deadline || to < today) return nothing;
    return accept(moved(facts, to, 'round', null, false));
  }
  if ((date === 'publishFrom' || date === 'recruitmentEnd') && facts[date] !== to) {
    return accept({ type: 'roundDateMoved', date, to });
  }
  return nothing;
}
