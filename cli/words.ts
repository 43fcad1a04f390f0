/** How moments, people and cases are written on the command line. */
import { dayOf, timeOf } from '../domain/calendar.ts';
import type { CaseKind, CaseRef, Instant, PersonId } from '../domain/words.ts';
import { caseKinds } from '../domain/words.ts';
import type { Store } from '../store/store.ts';
import { findCase } from '../store/views.ts';
import { UsageProblem } from './outcome.ts';

/** In Oslo: `2017-03-17 08:00`. */
export const moment = (at: Instant): string => `${dayOf(at)} ${timeOf(at)}`;
export const iso = (at: Instant | null): string | null => (at === null ? null : new Date(at).toISOString());

export const nameIn = (names: ReadonlyMap<PersonId, string>, id: PersonId | null): string =>
  id === null ? 'nobody' : (names.get(id) ?? id);

export const isKind = (text: string): text is CaseKind => caseKinds.some((kind) => kind === text);

/** `position/ID`, or the id of a case that is there. `kind/ID` also names one that is to be opened. */
export async function caseRef(store: Store, given: string): Promise<CaseRef> {
  const slash = given.indexOf('/');
  const kind = given.slice(0, slash);
  if (slash > 0 && isKind(kind)) return { kind, id: given.slice(slash + 1) };
  const found = await findCase(store, given);
  if (found === null) {
    throw new UsageProblem(
      `There is no case ${given}. To open a new one, write its kind too, for example position/${given}.`,
    );
  }
  return found;
}
