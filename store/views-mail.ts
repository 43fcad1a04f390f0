/** Reads of the mail for operators: what was written to whom, and what became of it (R-MAIL-2). */
import type { Instant, PersonId } from '../domain/words.ts';
import { ask, type Store, type Transaction } from './store.ts';

export interface MailLine {
  readonly caseId: string;
  readonly key: string;
  readonly mail: string;
  readonly status: string;
  readonly why: string | null;
  readonly role: string | null;
  readonly person: PersonId | null;
  readonly at: Instant;
  readonly notBefore: Instant;
  readonly message: string | null;
  readonly messageStatus: string | null;
  readonly code: string | null;
}

export interface MailFilter {
  readonly caseId?: string;
  readonly person?: PersonId;
  readonly status?: string;
}

const mostMails = 500;

/** Mails by case or person, the latest first, with what became of each (R-MAIL-2). */
export const mailList = (store: Store, filter: MailFilter): Promise<readonly MailLine[]> =>
  ask(store, (tx) => mailListInside(tx, filter));

export async function mailListInside(
  tx: Transaction,
  { caseId, person, status }: MailFilter,
): Promise<readonly MailLine[]> {
  const where = {
    ...(caseId === undefined ? {} : { caseId }),
    ...(person === undefined ? {} : { personId: person }),
    ...(status === undefined ? {} : { status }),
  };
  const rows = await tx.mailItem.findMany({
    where,
    include: { message: { select: { status: true, code: true } } },
    orderBy: [{ at: 'desc' }, { caseId: 'asc' }, { key: 'asc' }],
    take: mostMails,
  });
  return rows.map((row) => ({
    caseId: row.caseId,
    key: row.key,
    mail: row.mail,
    status: row.status,
    why: row.why,
    role: row.role,
    person: row.personId,
    at: row.at.getTime(),
    notBefore: row.notBefore.getTime(),
    message: row.messageId,
    messageStatus: row.message?.status ?? null,
    code: row.message?.code ?? null,
  }));
}

export interface MailView {
  readonly id: string;
  readonly person: PersonId;
  readonly status: string;
  readonly code: string | null;
  readonly at: Instant;
  readonly sentAt: Instant | null;
  readonly attempts: number;
  /** As it was sent; empty when it has been erased. */
  readonly envelope: Readonly<Record<string, unknown>>;
}

export async function mailView(store: Store, id: string): Promise<MailView | null> {
  const row = await ask(store, (tx) => tx.mailMessage.findUnique({ where: { id } }));
  if (row === null) return null;
  return {
    id: row.id,
    person: row.personId,
    status: row.status,
    code: row.code,
    at: row.at.getTime(),
    sentAt: row.sentAt?.getTime() ?? null,
    attempts: row.attempts,
    envelope: row.envelope as Readonly<Record<string, unknown>>,
  };
}
