/** What an applicant's own page shows besides the case's facts (R-APP-7, R-POS-9); to themselves alone. */
import { dayOf } from '../domain/calendar.ts';
import { isLinkPage, type LinkPageName } from '../domain/links.ts';
import type { Day } from '../domain/words.ts';
import { caseNow } from './clock.ts';
import { type Link, tokenOf } from './links.ts';
import type { Store, Transaction } from './store.ts';

export interface ApplicantExtras {
  /** The answer that a person has sent; without a text when it was erased. */
  readonly feedback: { readonly on: Day; readonly text: string | null } | null;
  /** When the application heard of the outcome. */
  readonly endedOn: Day | null;
  /** Tokens of the newest links to the person's other pages of the case, by what they ask about. */
  readonly others: readonly { readonly page: LinkPageName; readonly data: Link['data']; readonly token: string }[];
}

const lastOf = (tx: Transaction, id: string, type: string) =>
  tx.caseEvent.findFirst({
    where: { caseId: id, event: { path: ['type'], equals: type } },
    orderBy: { seq: 'desc' },
  });

async function feedbackOf(tx: Transaction, id: string): Promise<ApplicantExtras['feedback']> {
  const row = await lastOf(tx, id, 'feedbackSent');
  if (row === null) return null;
  const { text, on } = row.event as { readonly text: string; readonly on: Day };
  const content = await tx.content.findUnique({ where: { id: text } });
  return { on, text: content === null || content.erasedAt !== null ? null : content.body };
}

/** The newest first. The token can be made again by us alone, and leads nowhere that its person's mailbox does not. */
async function otherLinks(
  store: Store,
  tx: Transaction,
  { ref, person, id }: Link,
): Promise<ApplicantExtras['others']> {
  const now = new Date(await caseNow(store, tx));
  const rows = await tx.link.findMany({
    where: {
      caseId: ref.id,
      personId: person,
      role: 'applicant',
      id: { not: id },
      OR: [{ expiresAt: null }, { expiresAt: { gt: now } }],
    },
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
  });
  return rows.flatMap((row) =>
    isLinkPage(row.page) ? [{ page: row.page, data: row.data as Link['data'], token: tokenOf(store, row.id) }] : [],
  );
}

export async function applicantExtras(store: Store, tx: Transaction, link: Link): Promise<ApplicantExtras> {
  const ended = await lastOf(tx, link.ref.id, 'outcomeNoted');
  return {
    feedback: await feedbackOf(tx, link.ref.id),
    endedOn: ended === null ? null : dayOf(ended.at.getTime()),
    others: await otherLinks(store, tx, link),
  };
}
