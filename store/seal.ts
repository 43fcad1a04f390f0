/**
 * What must be erased before its log may be (R-PRV-1, docs/decisions/0011-sealed-answers.md): an event's or message's
 * field `sealed` becomes a content, with who gave it, and the log holds its id. Here it is put away and read again.
 */
import type { AnyEvent } from '../domain/case/engine.ts';
import type { CaseRef, Instant, Json, PersonId } from '../domain/words.ts';
import { derivedId } from './ids.ts';
import type { Transaction } from './store.ts';

export interface By {
  readonly type: string;
  readonly id: string | null;
  readonly onBehalfOf: PersonId | null;
}

interface Kept {
  readonly sealed: Json;
  readonly by: By | null;
}

/** Begins the id of every content that is sealed; people's texts are other contents. */
export const sealPrefix = 's-';

const isSealed = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The log's own: nobody can tell from it whose word it was. */
const someone: By = { type: 'service', id: null, onBehalfOf: null };

interface Sealing {
  readonly id: string;
  readonly caseId: string;
  readonly kept: Kept;
}

async function putAway(tx: Transaction, sealings: readonly Sealing[], at: Date): Promise<void> {
  if (sealings.length === 0) return;
  await tx.content.createMany({
    data: sealings.map(({ id, caseId, kept }) => ({ id, caseId, body: JSON.stringify(kept), at })),
  });
}

/** Events as the log keeps them, each with who is named there. */
export async function sealEvents(
  tx: Transaction,
  { ref, seq }: { readonly ref: CaseRef; readonly seq: number },
  events: readonly AnyEvent[],
  by: By,
  now: Instant,
): Promise<readonly { readonly event: AnyEvent; readonly by: By }[]> {
  const sealings: Sealing[] = [];
  const log = events.map((event, index) => {
    const { sealed } = event;
    if (!isSealed(sealed)) return { event, by };
    const id = derivedId('s', ref.id, String(seq + index + 1));
    sealings.push({ id, caseId: ref.id, kept: { sealed: sealed as Json, by } });
    return { event: { ...event, sealed: id }, by: someone };
  });
  await putAway(tx, sealings, new Date(now));
  return log;
}

export interface Sent {
  readonly key: string;
  readonly to: CaseRef;
  readonly command: { readonly type: string } & Readonly<Record<string, Json>>;
}

/** Messages as their table keeps them: what is sealed belongs to the receiver, who erases it. */
export async function sealMessages<T extends Sent>(
  tx: Transaction,
  from: string,
  messages: readonly T[],
  now: Instant,
): Promise<readonly T[]> {
  const sealings: Sealing[] = [];
  const sent = messages.map((message) => {
    const { sealed } = message.command;
    if (sealed === undefined || !isSealed(sealed)) return message;
    const id = derivedId('s', from, message.key);
    sealings.push({ id, caseId: message.to.id, kept: { sealed, by: null } });
    return { ...message, command: { ...message.command, sealed: id } };
  });
  await putAway(tx, sealings, new Date(now));
  return sent;
}

// Only this file writes these bodies; an erased one is empty.
const read = (body: string | undefined): Kept | null =>
  body === undefined || body === '' ? null : (JSON.parse(body) as Kept);

/** What a message holds under seal, taken out of it: the receiver's log keeps its own. */
export async function takeOut(tx: Transaction, id: string, at: Date): Promise<Json> {
  const row = await tx.content.findUnique({ where: { id }, select: { body: true } });
  await tx.content.updateMany({ where: { id }, data: { body: '', erasedAt: at } });
  return read(row?.body)?.sealed ?? null;
}

export interface LogRow {
  readonly actorType: string;
  readonly actorId: string | null;
  readonly onBehalfOf: PersonId | null;
  readonly event: unknown;
}

/** The log as the rules wrote it, as far as it has not been erased. */
export async function unsealLog<T extends LogRow>(tx: Transaction, rows: readonly T[]): Promise<readonly T[]> {
  const idOf = ({ event }: T): string | null => {
    const { sealed } = event as { readonly sealed?: unknown };
    return typeof sealed === 'string' ? sealed : null;
  };
  const ids = rows.map(idOf).filter((id) => id !== null);
  if (ids.length === 0) return rows;
  const contents = await tx.content.findMany({ where: { id: { in: ids } }, select: { id: true, body: true } });
  const bodies = new Map(contents.map(({ id, body }) => [id, body]));
  return rows.map((row) => {
    const id = idOf(row);
    if (id === null) return row;
    const kept = read(bodies.get(id));
    const event = { ...(row.event as object), sealed: kept?.sealed ?? null };
    if (kept?.by == null) return { ...row, event };
    const { type, id: actorId, onBehalfOf } = kept.by;
    return { ...row, event, actorType: type, actorId, onBehalfOf };
  });
}
