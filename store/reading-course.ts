/** What happened in a case, what comes next, and its mails, for readers from outside (R-LOG-3, R-MAIL-2). */
import type { View } from '../domain/access.ts';
import type { CaseRef, PersonId } from '../domain/words.ts';
import { namesIn, openFor, type Reader } from './reading.ts';
import { type Store, type Transaction, transact } from './store.ts';
import { type CaseView, caseViewInside } from './views.ts';
import { type MailLine, mailListInside } from './views-mail.ts';

/** Opens the case for the view, then reads; null when it is not for this reader. */
const reading = <T>(
  view: View,
  read: (store: Store, tx: Transaction, ref: CaseRef) => Promise<T | null>,
): ((store: Store, reader: Reader, ref: CaseRef) => Promise<T | null>) => {
  return (store, reader, ref) =>
    transact(store, async (tx) =>
      (await openFor(store, tx, reader, ref, view)) === null ? null : read(store, tx, ref),
    );
};

/** What is read of a case, with the names of the persons that it names. */
export interface Named<T> {
  readonly items: T;
  readonly people: Readonly<Record<PersonId, string>>;
}

export const caseLog = reading<Named<CaseView['log']>>('log', async (store, tx, { id }) => {
  const items = (await caseViewInside(store, tx, id))?.log;
  if (items === undefined) return null;
  const actors = items.flatMap(({ actorType, actorId, onBehalfOf }) => [
    actorType === 'person' ? actorId : null,
    onBehalfOf,
  ]);
  return { items, people: await namesIn(tx, [...new Set(actors.filter((one) => one !== null))]) };
});

export const caseOutlook = reading<Named<CaseView['coming']>>('outlook', async (store, tx, { id }) => {
  const items = (await caseViewInside(store, tx, id))?.coming;
  if (items === undefined) return null;
  const people = new Set(items.flatMap(({ recipients }) => Object.values(recipients)));
  return { items, people: await namesIn(tx, [...people]) };
});

export const caseMails = reading<readonly MailLine[]>('mails', (_, tx, { id }) => mailListInside(tx, { caseId: id }));
