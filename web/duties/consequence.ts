/** What happens if a duty is not done: who hears of it next, and when (R-DUT-1, R-LOG-3). */
import type { MyDutiesBody } from '../../api/people/bodies.ts';
import { dayOf } from '../../domain/calendar.ts';
import type { Day, Role } from '../../domain/words.ts';

export type MyDuty = MyDutiesBody['items'][number];

/** Whose it is, and what is sent to whom for as long as it is not done; the earliest first. */
export interface Told {
  readonly owner: Role;
  readonly coming: readonly { readonly at: string; readonly to: Role }[];
}

export type Consequence =
  | { readonly key: 'others'; readonly role: Role; readonly day: Day }
  | { readonly key: 'reminded'; readonly day: Day }
  | { readonly key: 'nothing' };

/** Whoever is told because something was not done; others are told of what concerns themselves. */
const seesToIt: ReadonlySet<Role> = new Set<Role>(['hr', 'hrHead', 'coordinator']);

/** That others are told counts more than that one is reminded oneself. */
export function consequenceOf({ coming, owner }: Told): Consequence {
  const others = coming.find(({ to }) => to !== owner && seesToIt.has(to));
  if (others !== undefined) return { key: 'others', role: others.to, day: dayOf(Date.parse(others.at)) };
  const own = coming.find(({ to }) => to === owner);
  return own === undefined ? { key: 'nothing' } : { key: 'reminded', day: dayOf(Date.parse(own.at)) };
}
