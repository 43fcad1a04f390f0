/**
 * A case as it is handed over to the agency's archive: log, facts, names, texts and mails (R-LOG-1, R-PRV-3). The log is as
 * it is kept: what is sealed stays sealed, and mails that tell it are left out, since both are erased here (R-PRV-1).
 */
import { archivists, personalKinds } from '../domain/access.ts';
import { archivedFacts } from '../domain/archived.ts';
import type { MailSpec } from '../domain/case/definition.ts';
import { definitionOf } from '../domain/index.ts';
import type { CaseRef, Instant } from '../domain/words.ts';
import { logAccess, namesIn, openFor, type Reader } from './reading.ts';
import { sealPrefix } from './seal.ts';
import { type Store, type Transaction, transact } from './store.ts';

export interface ArchivedEvent {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: { readonly type: string; readonly id: string | null };
  readonly onBehalfOf: string | null;
  readonly event: unknown;
}

export interface ArchivedMail {
  readonly id: string;
  readonly sentAt: Instant | null;
  /** As `freezeMail` made it. */
  readonly envelope: Readonly<Record<string, unknown>>;
}

export interface ArchivedCase {
  readonly ref: CaseRef;
  readonly at: Instant;
  readonly log: readonly ArchivedEvent[];
  readonly facts: Readonly<Record<string, unknown>>;
  readonly people: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, string>>;
  readonly mails: readonly ArchivedMail[];
  /** Sent mails that are about other cases too, or that tell what must be erased: not in the package. */
  readonly mailsLeftOut: number;
}

async function logOf(tx: Transaction, caseId: string): Promise<readonly ArchivedEvent[]> {
  const rows = await tx.caseEvent.findMany({ where: { caseId }, orderBy: { seq: 'asc' } });
  return rows.map(({ seq, at, actorType, actorId, onBehalfOf, event }) => ({
    seq,
    at: at.getTime(),
    actor: { type: actorType, id: actorId },
    onBehalfOf,
    event,
  }));
}

/** Every string of the case: what of them are ids of persons and texts, the tables say. */
const wordsIn = (value: unknown): readonly string[] => [
  ...new Set([...JSON.stringify(value).matchAll(/"([^"\\]+)"/g)].map(([, word]) => word ?? '')),
];

async function textsIn(tx: Transaction, caseId: string, words: readonly string[]): Promise<Record<string, string>> {
  const ids = words.filter((word) => !word.startsWith(sealPrefix));
  const rows = await tx.content.findMany({ where: { caseId, id: { in: ids }, erasedAt: null } });
  return Object.fromEntries(rows.map(({ id, body }) => [id, body]));
}

async function mailsOf(tx: Transaction, { kind, id }: CaseRef): Promise<Pick<ArchivedCase, 'mails' | 'mailsLeftOut'>> {
  const specs: Readonly<Record<string, MailSpec>> = definitionOf(kind).mails;
  const erased = new Set(
    Object.entries(specs).flatMap(([name, { erasedAs }]) =>
      erasedAs === undefined ? [] : [`${kind}.${name}`, `${kind}.${erasedAs}`],
    ),
  );
  const rows = await tx.mailMessage.findMany({
    where: { status: 'sent', items: { some: { caseId: id } } },
    include: { items: { select: { caseId: true, mail: true } } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  const kept = rows.filter(({ items }) => items.every((item) => item.caseId === id && !erased.has(item.mail)));
  return {
    mails: kept.map(({ id: message, sentAt, envelope }) => ({
      id: message,
      sentAt: sentAt?.getTime() ?? null,
      envelope: envelope as Readonly<Record<string, unknown>>,
    })),
    mailsLeftOut: rows.length - kept.length,
  };
}

/** Null when there is no such case, or it is not for this reader; whoever gets it is in the access log. */
export const readForArchive = (store: Store, reader: Reader, ref: CaseRef): Promise<ArchivedCase | null> =>
  transact(store, async (tx) => {
    const opened = await openFor(store, tx, reader, ref, 'mails', archivists(ref.kind), 'export');
    if (opened === null) return null;
    // Of other kinds a read is not logged; that a whole case was taken out is, whatever it is.
    if (!personalKinds.includes(ref.kind)) await logAccess(store, tx, reader, opened, 'export');
    const facts = archivedFacts(ref.kind, { ...opened.row.state.facts });
    const log = await logOf(tx, ref.id);
    const words = wordsIn([facts, log]);
    return {
      ref,
      at: opened.now,
      log,
      facts,
      people: await namesIn(tx, words),
      texts: await textsIn(tx, ref.id, words),
      ...(await mailsOf(tx, ref)),
    };
  });
