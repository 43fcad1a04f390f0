/** Receipts of erasures for the agency whose cases they were (R-PRV-3). */
import type { Authority } from '../domain/case/definition.ts';
import type { AgencyId } from '../domain/words.ts';
import { openFor, type Reader } from './reading.ts';
import { type Receipt, receipts } from './receipts.ts';
import { type Store, transact } from './store.ts';

const office: readonly Authority[] = ['hr', 'hrHead'];

/** Null when there is no such agency, or it is not this reader's. */
export const agencyReceipts = (store: Store, reader: Reader, id: AgencyId): Promise<readonly Receipt[] | null> =>
  transact(store, async (tx) => {
    const opened = await openFor(store, tx, reader, { kind: 'agency', id }, 'course', office);
    return opened === null ? null : receipts(tx, id);
  });
