/** What happened in a case, what comes next, and its mails, for readers from outside (R-LOG-3, R-MAIL-2). */
import type { View } from '../domain/access.ts';
import type { CaseRef } from '../domain/words.ts';
import { openFor, type Reader } from './reading.ts';
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

export const caseLog = reading<CaseView['log']>(
  'log',
  async (store, tx, { id }) => (await caseViewInside(store, tx, id))?.log ?? null,
);

export const caseOutlook = reading<CaseView['coming']>(
  'outlook',
  async (store, tx, { id }) => (await caseViewInside(store, tx, id))?.coming ?? null,
);

export const caseMails = reading<readonly MailLine[]>('mails', (_, tx, { id }) => mailListInside(tx, { caseId: id }));
