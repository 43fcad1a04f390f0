/** A person's address was put right: what could not be delivered to them in this case is looked at again (R-MAIL-2). */
import type { AnyEvent } from '../domain/case/engine.ts';
import type { PersonId } from '../domain/words.ts';
import type { Transaction } from './store.ts';

/** @returns whose mailboxes have something to look at */
export async function requeue(
  tx: Transaction,
  caseId: string,
  events: readonly AnyEvent[],
): Promise<readonly PersonId[]> {
  const people: PersonId[] = [];
  for (const event of events) {
    if (event.type !== 'case.personCorrected') continue;
    const personId = String(event['person']);
    const { count } = await tx.mailItem.updateMany({
      where: { caseId, personId, status: 'refused' },
      data: { status: 'waiting', why: null, messageId: null },
    });
    if (count > 0) people.push(personId);
  }
  return people;
}
