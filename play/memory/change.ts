/** Keeps what a change of a case causes, as `store/commit.ts` does in tables. */
import { dayOf } from '../../domain/calendar.ts';
import type { Message } from '../../domain/case/definition.ts';
import { type Change, openDuties, type PlannedMail } from '../../domain/case/engine.ts';
import { mailSpec } from '../../domain/index.ts';
import { plannedFor } from '../../domain/mailbox.ts';
import { type Concerned, type Directory, route } from '../../domain/routing.ts';
import type { Actor, CaseRef, Json, PersonId } from '../../domain/words.ts';
import type { CaseRow } from '../../store/case-row.ts';
import { nobody } from '../../store/item.ts';
import type { Memory, OwedMessage } from './memory.ts';

export interface Around {
  readonly directory: Directory;
  readonly concerned: Concerned;
}

export const itemKey = (caseId: string, key: string): string => `${caseId} ${key}`;

/** A table keeps an object's fields in an order of its own, the short names first; what is undefined it does not keep. */
function asTablesKeep<T>(value: T): T {
  if (Array.isArray(value)) return value.map(asTablesKeep) as T;
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  fields.sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, field]) => [name, asTablesKeep(field)])) as T;
}

export function keep(memory: Memory, row: CaseRow, change: Change, actor: Actor, around: Around): CaseRow {
  const now = Math.max(memory.now, row.lastAt);
  const kept: CaseRow = {
    ...row,
    state: asTablesKeep(change.state),
    seq: row.seq + change.events.length,
    lastAt: change.events.length > 0 ? now : row.lastAt,
    erased: row.erased || change.events.some(({ type }) => type === 'case.erased'),
  };
  memory.cases.set(row.ref.id, kept);
  for (const [index, event] of change.events.entries()) {
    if (event.type === 'case.redacted') memory.texts.set(String(event['text']), '');
    memory.log.push({
      ref: row.ref,
      seq: row.seq + index + 1,
      at: now,
      actor: actor.type,
      person: actor.type === 'person' ? actor.id : null,
      event: event as { type: string } & Record<string, Json>,
    });
  }
  for (const event of change.events) {
    if (event.type === 'case.personCorrected') requeue(memory, row.ref, String(event['person']));
  }
  if (change.events.some(({ type }) => type === 'case.sealedErased')) eraseSealed(memory, row.ref);
  for (const mail of change.mails) keepMail(memory, kept, mail, around);
  if (kept.erased) supersede(memory, row.ref);
  for (const message of change.messages) memory.owed.push(...addressed(memory, row, message));
  // Whoever was appointed may be the one that mail has waited for.
  if (row.ref.kind === 'agency' && change.events.length > 0) memory.touched.add(nobody);
  if (change.events.length > 0) noteDuties(memory, kept);
  return kept;
}

/** As `store/requeue.ts` does: what could not be delivered to them in this case goes out again. */
function requeue(memory: Memory, ref: CaseRef, person: PersonId): void {
  for (const [key, item] of memory.items) {
    if (item.caseId !== ref.id || item.person !== person || item.status !== 'refused') continue;
    memory.items.set(key, { ...item, status: 'waiting' });
    memory.touched.add(person);
  }
}

/** As `store/redact.ts` does with the mail that told an answer; the log here is gone with the process anyway. */
function eraseSealed(memory: Memory, ref: CaseRef): void {
  const left = (mail: string): string | null => {
    const { erasedAs } = mailSpec(ref.kind, mail);
    return erasedAs === undefined ? null : mailSpec(ref.kind, erasedAs).name;
  };
  for (const [key, item] of memory.items) {
    const mail = item.caseId === ref.id ? left(item.mail) : null;
    if (mail === null) continue;
    memory.items.set(key, { ...item, mail, data: {}, status: item.status === 'waiting' ? 'superseded' : item.status });
  }
  for (const [index, sent] of memory.sent.entries()) {
    const matters = sent.matters.map((one) =>
      one.caseId === ref.id ? { ...one, mail: left(one.mail) ?? one.mail } : one,
    );
    memory.sent[index] = { ...sent, matters };
  }
}

/** As `store/erase-mail.ts` does with what has not left; texts and names are gone with the process anyway. */
function supersede(memory: Memory, ref: CaseRef): void {
  for (const [key, item] of memory.items)
    if (item.caseId === ref.id && item.status === 'waiting') memory.items.set(key, { ...item, status: 'superseded' });
}

function keepMail(memory: Memory, row: CaseRow, planned: PlannedMail, { concerned, directory }: Around): void {
  const now = Math.max(memory.now, row.lastAt);
  const key = itemKey(row.ref.id, planned.key);
  if (memory.items.has(key)) return;
  const spec = mailSpec(row.ref.kind, planned.mail);
  const role = typeof planned.to === 'string' ? planned.to : null;
  const routed = role === null ? null : route(role, concerned, directory, dayOf(now));
  const person = typeof planned.to === 'string' ? (routed?.person ?? null) : planned.to.person;
  memory.items.set(key, {
    caseId: row.ref.id,
    key: planned.key,
    mail: spec.name,
    class: spec.class,
    role,
    data: planned.data,
    dutyId: planned.duty?.id ?? null,
    rungId: planned.duty?.rung ?? null,
    due: planned.duty?.due ?? null,
    legal: planned.duty?.legal === true || spec.class === 'legal',
    at: now,
    notBefore: plannedFor(planned, spec.class, now),
    onBehalfOf: routed?.onBehalfOf ?? null,
    person,
    status: 'waiting',
  });
  memory.touched.add(person ?? nobody);
}

function addressed(memory: Memory, { ref: from }: CaseRow, { key, to, command }: Message): readonly OwedMessage[] {
  if ('id' in to) return [{ from, key, to, command }];
  return [...memory.cases.values()]
    .filter(({ ref, definition, state }) => {
      const here = to.agency === undefined || definition.agency(state.facts) === to.agency;
      return ref.kind === to.children && definition.parent(state.facts) === to.of && here;
    })
    .map(({ ref }) => ref)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((ref) => ({ from, key: `${key}/${ref.id}`, to: ref, command }));
}

/** What is open now, and what of it has ended. */
export function noteDuties(memory: Memory, row: CaseRow): void {
  const now = Math.max(memory.now, row.lastAt);
  const own = row.erased ? [] : openDuties(row.definition, row.state);
  const open = new Map(own.map((duty) => [`${row.ref.id} ${duty.id} ${duty.due}`, duty]));
  for (const [key, duty] of open) {
    const { id, owner, due, basis, fulfilledBy } = duty;
    const seen = memory.duties.get(key);
    const since = seen?.since ?? now;
    memory.duties.set(key, { ref: row.ref, id, owner, due, basis, fulfilledBy, since, until: null });
  }
  for (const [key, seen] of memory.duties) {
    if (seen.ref.id === row.ref.id && seen.until === null && !open.has(key))
      memory.duties.set(key, { ...seen, until: now });
  }
}
