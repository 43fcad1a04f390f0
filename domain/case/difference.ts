/** What moves in a case's outlook when something is done (R-LOG-3, R-RND-6): duties and their reminders, before and after. */
import type { Day, Instant, Role } from '../words.ts';
import type { DutyOutlook } from './engine.ts';

/** Null before: it comes. Null after: it falls away. */
export interface DutyMove {
  readonly duty: string;
  readonly owner: Role;
  readonly before: Day | null;
  readonly after: Day | null;
}

/** A reminder of a duty; of one that repeats, the first that lies ahead. Null before: it comes. Null after: it falls away. */
export interface ReminderMove {
  readonly duty: string;
  readonly mail: string;
  readonly to: Role;
  readonly before: Instant | null;
  readonly after: Instant | null;
}

export interface OutlookMoves {
  readonly duties: readonly DutyMove[];
  readonly reminders: readonly ReminderMove[];
}

type Outlook = readonly DutyOutlook[];

const keysOf = (...maps: readonly ReadonlyMap<string, unknown>[]): readonly string[] => [
  ...new Set(maps.flatMap((one) => [...one.keys()])),
];

function dutyMoves(before: Outlook, after: Outlook): readonly DutyMove[] {
  const [old, now] = [before, after].map((outlook) => new Map(outlook.map(({ duty }) => [duty.id, duty])));
  if (old === undefined || now === undefined) return [];
  return keysOf(old, now).flatMap((id) => {
    const [was, is] = [old.get(id), now.get(id)];
    const owner = is?.owner ?? was?.owner;
    if (owner === undefined || was?.due === is?.due) return [];
    return [{ duty: id, owner, before: was?.due ?? null, after: is?.due ?? null }];
  });
}

type First = Pick<ReminderMove, 'duty' | 'mail' | 'to'> & { readonly at: Instant };

/** By duty and rung. */
function firstReminders(outlook: Outlook): ReadonlyMap<string, First> {
  const first = new Map<string, First>();
  for (const { duty, coming } of outlook) {
    for (const { rung, mail, to, at } of coming) {
      const key = `${duty.id}/${rung}`;
      if ((first.get(key)?.at ?? at) >= at) first.set(key, { duty: duty.id, mail, to, at });
    }
  }
  return first;
}

function reminderMoves(before: Outlook, after: Outlook): readonly ReminderMove[] {
  const [old, now] = [firstReminders(before), firstReminders(after)];
  return keysOf(old, now).flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    const one = is ?? was;
    if (one === undefined || was?.at === is?.at) return [];
    const { duty, mail, to } = one;
    return [{ duty, mail, to, before: was?.at ?? null, after: is?.at ?? null }];
  });
}

export const outlookMoves = (before: Outlook, after: Outlook): OutlookMoves => ({
  duties: dutyMoves(before, after),
  reminders: reminderMoves(before, after),
});
