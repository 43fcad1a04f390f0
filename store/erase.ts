/**
 * Erasure (R-PRV-3, docs/decisions/0018-erasure.md): in the transaction that writes `case.erased`, everything that the
 * case said and whom it was about goes. Log, facts and messages stay: they hold ids, days and numbers.
 */
import type { AnyEvent } from '../domain/case/engine.ts';
import type { Erased, PeopleErased } from '../domain/case/erasure.ts';
import type { Instant } from '../domain/words.ts';
import { type CaseRow, nothingDue } from './case-row.ts';
import { eraseMails } from './erase-mail.ts';
import { erasePeople } from './erase-people.ts';
import type { Store, Transaction } from './store.ts';

/** Any number that nothing else in the database uses for an advisory lock. */
const freezing = 7_305_412;

/**
 * Mail is frozen from what a case and its people were a moment ago. Nothing is erased meanwhile, and nothing frozen
 * while something is erased: no mail can be made of what is just going. Held until the transaction ends.
 */
export const holdErasures = (tx: Transaction): Promise<unknown> =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(${freezing})`;
const holdFreezing = (tx: Transaction): Promise<unknown> => tx.$executeRaw`SELECT pg_advisory_xact_lock(${freezing})`;

/** What the change erases; null: nothing. */
const erasedIn = (events: readonly AnyEvent[]): Erased | PeopleErased | null => {
  const event = events.find(({ type }) => type === 'case.erased' || type === 'case.peopleErased');
  // Events of these types are the ledger's own.
  return event === undefined ? null : (event as Erased | PeopleErased);
};

/** Before anything else of the change takes a lock that a mailbox may wait for. */
export async function beforeErasing(tx: Transaction, events: readonly AnyEvent[]): Promise<void> {
  if (erasedIn(events) !== null) await holdFreezing(tx);
}

type Row = Pick<CaseRow, 'ref' | 'definition' | 'state'>;

/** After everything else of the change is written. */
export async function erase(store: Store, tx: Transaction, row: Row, events: readonly AnyEvent[], now: Instant) {
  const event = erasedIn(events);
  if (event === null) return;
  const at = new Date(now);
  const { ref } = row;
  const agency = row.definition.agency(row.state.facts);
  const going = event.type === 'case.erased' ? { exactly: event.people } : { among: event.people };
  const contents = event.type === 'case.erased' ? await eraseContents(tx, ref.id, at) : 0;
  const people = await erasePeople(tx, ref.id, { agency, at, ...going });
  const messages = await eraseMails(tx, event.type === 'case.erased' ? ref.id : null, people);
  await (event.type === 'case.erased' ? eraseRow(tx, ref.id) : eraseNaming(tx, ref.id));
  const { on: day, class: why, basis } = event;
  const counts = { contents, messages, people: [...people] };
  const machineAt = new Date(store.machineNow());
  const receipt = {
    caseId: ref.id,
    kind: ref.kind,
    agencyId: agency,
    day,
    class: why,
    basis,
    ...counts,
    at,
    machineAt,
  };
  // A position that went on and closed anew has one already.
  await tx.erasureReceipt.createMany({ data: [receipt], skipDuplicates: true });
}

/** @returns how many texts there were */
async function eraseContents(tx: Transaction, caseId: string, at: Date): Promise<number> {
  const count = await tx.content.count({ where: { caseId, NOT: { body: '' } } });
  await tx.content.updateMany({ where: { caseId, erasedAt: null }, data: { body: '', erasedAt: at } });
  return count;
}

/** The remembered answers of those commands that named candidates: their hashes are of names (see `eraseGiving` in redact.ts). */
const eraseNaming = (tx: Transaction, caseId: string): Promise<unknown> =>
  tx.$executeRaw`
    DELETE FROM command_answer WHERE case_id = ${caseId} AND actor NOT LIKE 'case:%'
      AND answer->'events' ? 'candidateNoted'`;

async function eraseRow(tx: Transaction, caseId: string): Promise<void> {
  await tx.casePerson.deleteMany({ where: { caseId } });
  await tx.caseDuty.deleteMany({ where: { caseId } });
  // What another case has told stays told: its message holds ids.
  await tx.commandAnswer.deleteMany({ where: { caseId, NOT: { actor: { startsWith: 'case:' } } } });
  await tx.$executeRaw`
    UPDATE case_file SET erased = true, next_moment = NULL, rested = true, step = NULL, settled_seq = seq, attempts = 0,
      retry_machine_at = NULL, needs_attention = NULL, first_due = ${nothingDue}::date WHERE id = ${caseId}`;
}
