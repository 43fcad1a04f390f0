/** A mail that a case owes somebody, as the mailbox handles it. */
import type { Instant, Json, PersonId, Role } from '../domain/words.ts';
import type { Prisma } from '../prisma/client.ts';
import type { CaseRow } from './case-row.ts';
import type { Transaction } from './store.ts';

export interface Item {
  readonly caseId: string;
  readonly key: string;
  readonly mail: string;
  readonly class: string;
  readonly role: Role | null;
  readonly data: Readonly<Record<string, Json>>;
  readonly dutyId: string | null;
  readonly rungId: string | null;
  readonly due: string | null;
  readonly legal: boolean;
  readonly at: Instant;
  readonly notBefore: Instant;
  readonly onBehalfOf: PersonId | null;
}

/** An item with the case that owes it, read when it is looked at. */
export type Kept = Item & { readonly row: CaseRow };

/** The mailbox of what has nobody to go to: its items carry no person, and it is looked at when the directory changes. */
export const nobody: PersonId = 'nobody';

type Raw = Prisma.MailItemGetPayload<object>;

export const toItem = (raw: Raw): Item => ({
  caseId: raw.caseId,
  key: raw.key,
  mail: raw.mail,
  class: raw.class,
  role: raw.role as Role | null,
  data: raw.data as Readonly<Record<string, Json>>,
  dutyId: raw.dutyId,
  rungId: raw.rungId,
  due: raw.due,
  legal: raw.legal,
  at: raw.at.getTime(),
  notBefore: raw.notBefore.getTime(),
  onBehalfOf: raw.onBehalfOf,
});

export const changeItem = (
  tx: Transaction,
  { caseId, key }: Item,
  data: Prisma.MailItemUncheckedUpdateInput,
): Promise<unknown> => tx.mailItem.update({ where: { caseId_key: { caseId, key } }, data, select: { key: true } });

/** Messages that were never with a server: their items are free again. The caller holds the messages' locks. */
export async function dissolveInside(tx: Transaction, ids: readonly string[]): Promise<void> {
  const messageId = { in: [...ids] };
  await tx.mailItem.updateMany({ where: { messageId }, data: { status: 'waiting', messageId: null } });
  await tx.mailMessage.deleteMany({ where: { id: messageId } });
}
