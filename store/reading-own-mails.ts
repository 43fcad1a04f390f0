/** What has been sent to the reader themselves about one case (R-MAIL-2): to whoever has a part in it now. */
import { readCase } from './case-row.ts';
import { mailsTo, type OwnMail } from './own-data.ts';
import { openFor, type Reader } from './reading.ts';
import { type Store, transact } from './store.ts';

/** More than anybody gets about one case in years; a case with more shows the latest. */
const most = 100;

/** Null when there is no such case, or nothing of it is for this reader; logged as read where it is about a person (R-PRV-5). */
export const ownMails = (store: Store, reader: Reader, id: string): Promise<readonly OwnMail[] | null> =>
  transact(store, async (tx) => {
    const ref = (await readCase(tx, id))?.ref ?? null;
    if (ref === null || reader.type !== 'person') return null;
    const opened = await openFor(store, tx, reader, ref, 'course', undefined, 'mails');
    if (opened === null) return null;
    const mails = await mailsTo(tx, id, reader.id);
    const sent = mails.filter(({ sentAt }) => sentAt !== null);
    return sent.toReversed().slice(0, most);
  });
