/** What had been erased after a backup was taken is erased again when the backup has been put back (R-PRV-3). */
import { apply } from '../domain/case/engine.ts';
import { erased, peopleErased } from '../domain/case/erasure.ts';
import { lockCase } from './case-row.ts';
import { writeChange } from './commit.ts';
import type { ErasureRecord } from './receipts.ts';
import { type Store, type Transaction, transact } from './store.ts';
import { surroundings } from './tend.ts';

const eventOf = ({ class: why, day, people }: ErasureRecord) =>
  why === 'candidates' ? peopleErased(people, day) : { ...erased(why, day), people };

const isDone = async (tx: Transaction, { ref }: ErasureRecord): Promise<boolean> =>
  (await tx.caseEvent.count({ where: { caseId: ref.id, type: 'case.peopleErased' } })) > 0;

/** Whatever the case was doing when the backup was taken. @returns whether there was something to erase */
const eraseOne = (store: Store, record: ErasureRecord): Promise<boolean> =>
  transact(store, async (tx) => {
    const row = await lockCase(tx, record.ref.id);
    if (row === null || row.erased || row.seq === 0) return false;
    const { context, around } = await surroundings(store, tx, row);
    const event = eventOf(record);
    if (event.type === 'case.peopleErased' && (await isDone(tx, record))) return false;
    const change = apply(row.definition, { state: row.state, events: [], mails: [], messages: [] }, [event], context);
    await writeChange(store, tx, row, change, { actor: context.actor, onBehalfOf: null }, around, null);
    return true;
  });

/** Before workers start on a database that was put back. @returns how many cases it still held */
export async function eraseAgain(store: Store, records: AsyncIterable<ErasureRecord>): Promise<number> {
  let again = 0;
  for await (const record of records) if (await eraseOne(store, record)) again += 1;
  return again;
}
