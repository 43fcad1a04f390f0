/** Writes what a change of a case causes, inside the transaction that locked it: log, row, mail items, messages, duties. */

import { dayOf } from '../domain/calendar.ts';
import type { Message } from '../domain/case/definition.ts';
import { type Change, ladderContext, openDuties, type PlannedMail } from '../domain/case/engine.ts';
import { mailSpec } from '../domain/index.ts';
import { climb } from '../domain/ladder.ts';
import { plannedFor } from '../domain/mailbox.ts';
import { type Concerned, type Directory, route } from '../domain/routing.ts';
import { toldOf } from '../domain/webhooks.ts';
import type { Actor, CaseKind, CaseRef, Day, Instant, Json, Period, PersonId } from '../domain/words.ts';
import { Prisma } from '../prisma/client.ts';
import { type CaseRow, nothingDue } from './case-row.ts';
import { projectAgency } from './directory.ts';
import { beforeErasing, erase } from './erase.ts';
import { nobody } from './item.ts';
import { redact } from './redact.ts';
import { requeue } from './requeue.ts';
import { sealEvents, sealMessages } from './seal.ts';
import type { Store, Transaction, Wake } from './store.ts';
import { insertAndTell } from './webhooks/told.ts';

export interface Surroundings {
  readonly directory: Directory;
  readonly concerned: Concerned;
  readonly quiet: readonly Period[];
  readonly settingsVersion: number;
  readonly now: Instant;
}

export const actorName = (actor: Actor): { type: string; id: string | null } => {
  switch (actor.type) {
    case 'person':
      return { type: 'person', id: actor.id };
    case 'system':
      return { type: 'system', id: actor.agency };
    case 'case':
      return { type: 'case', id: actor.ref.id };
    case 'service':
      return { type: 'service', id: null };
    default:
      return actor satisfies never;
  }
};

export interface Written {
  readonly seq: number;
  readonly wakes: readonly Wake[];
}

/** What the story knows after a tend; absent for a give, which leaves the case to be tended. */
export interface Settling {
  readonly step: string | null;
  readonly next: Instant | null;
  readonly settled: boolean;
  readonly rested: boolean;
  readonly rulesVersion: number;
}

export async function writeChange(
  store: Store,
  tx: Transaction,
  row: CaseRow,
  change: Change,
  by: { readonly actor: Actor; readonly onBehalfOf: PersonId | null },
  around: Surroundings,
  settling: Settling | null,
): Promise<Written> {
  const seq = row.seq + change.events.length;
  await beforeErasing(tx, change.events);
  const hooks = await writeEvents(store, tx, row, change, by, around.now);
  await redact(tx, row.ref, change.events, around.now);
  const again = await requeue(tx, row.ref.id, change.events);
  await writeRow(store, tx, row, change, seq, around, settling);
  await writePeople(tx, row, change);
  const homeless = await projectDirectory(tx, row, change);
  const mailboxes = await writeMails(store, tx, row, change.mails, around, [...again, ...(homeless ? [nobody] : [])]);
  const receivers = await writeMessages(store, tx, row, change.messages, seq, around.now);
  if (change.events.length > 0 || settling !== null) await writeDuties(tx, row, change, around);
  await erase(store, tx, row, change.events, around.now);
  const why = change.events.map((event) => event.type);
  const own: readonly Wake[] = why.length === 0 ? [] : [{ type: 'case', ref: row.ref, why }];
  return { seq, wakes: [...own, ...receivers, ...mailboxes, ...hooks] };
}

/** @returns whether mail waits that nobody could be given so far: whoever was appointed may be the one */
async function projectDirectory(tx: Transaction, row: CaseRow, change: Change): Promise<boolean> {
  if (row.ref.kind !== 'agency' || change.events.length === 0) return false;
  await projectAgency(tx, row.ref.id, change.state.facts);
  return (
    (await tx.mailItem.findFirst({ where: { personId: null, status: 'waiting' }, select: { key: true } })) !== null
  );
}

async function writeEvents(
  store: Store,
  tx: Transaction,
  row: CaseRow,
  change: Change,
  { actor, onBehalfOf }: { readonly actor: Actor; readonly onBehalfOf: PersonId | null },
  now: Instant,
): Promise<readonly Wake[]> {
  if (change.events.length === 0) return [];
  const { type, id } = actorName(actor);
  const machineAt = new Date(store.machineNow());
  const log = await sealEvents(tx, row, change.events, { type, id, onBehalfOf }, now);
  const rows = log.map(
    ({ event, by }, index) => Prisma.sql`(${row.ref.id}, ${row.seq + index + 1}, ${new Date(now)}, ${by.type}, ${by.id},
      ${by.onBehalfOf}, ${event.type}, ${JSON.stringify(event)}::jsonb, ${machineAt})`,
  );
  const insert = Prisma.sql`
    INSERT INTO case_event (case_id, seq, at, actor_type, actor_id, on_behalf_of, type, event, machine_at)
    VALUES ${Prisma.join(rows)}`;
  const agency = row.definition.agency(change.state.facts);
  const told = toldOf(row.ref.kind, change.events);
  return insertAndTell(tx, insert, { ref: row.ref, agency, seq: row.seq, told, at: new Date(now), machineAt });
}

async function writeRow(
  store: Store,
  tx: Transaction,
  row: CaseRow,
  change: Change,
  seq: number,
  around: Surroundings,
  settling: Settling | null,
): Promise<void> {
  const fields = [
    ...(change.events.length > 0 ? [factsInRow(store, row, change, seq, around)] : []),
    settling === null
      ? Prisma.sql`rested = false, attempts = 0, retry_machine_at = NULL`
      : storyInRow(settling, seq, around.settingsVersion),
    Prisma.sql`first_due = ${firstDue(row, change)}::date`,
  ];
  await tx.$executeRaw`UPDATE case_file SET ${Prisma.join(fields)} WHERE id = ${row.ref.id}`;
}

/** What lists are ordered by; the duties themselves are written beside it. */
const firstDue = ({ definition }: CaseRow, { state }: Change): Day =>
  [...openDuties(definition, state).map(({ due }) => due), nothingDue].toSorted()[0] ?? nothingDue;

function factsInRow(store: Store, { definition }: CaseRow, change: Change, seq: number, around: Surroundings) {
  const { facts, ledger } = change.state;
  return Prisma.sql`seq = ${seq}, status = ${facts.status}, facts = ${JSON.stringify(facts)}::jsonb,
    ledger = ${JSON.stringify(ledger)}::jsonb, agency_id = ${definition.agency(facts)},
    parent_id = ${definition.parent(facts)}, last_at = ${new Date(around.now)},
    changed_machine_at = ${new Date(store.machineNow())}`;
}

function storyInRow({ step, next, rested, rulesVersion, settled }: Settling, seq: number, settingsVersion: number) {
  const moment = next === null ? null : new Date(next);
  const still = settled
    ? Prisma.sql`, settled_seq = ${seq}, attempts = 0, retry_machine_at = NULL, needs_attention = NULL`
    : Prisma.empty;
  return Prisma.sql`step = ${step}, next_moment = ${moment}, rested = ${rested}, rules_version = ${rulesVersion},
    settings_version = ${settingsVersion}${still}`;
}

/** Who has a part in the case by its own facts: for what they may see of it. */
async function writePeople(tx: Transaction, { ref, definition, state }: CaseRow, change: Change): Promise<void> {
  const [before, after] = [definition.people(state.facts), definition.people(change.state.facts)];
  if (same(before, after)) return;
  // One by one, and who leaves last: whoever gives the command may see the case by their own row alone.
  for (const [role, personId] of Object.entries(after)) {
    const where = { caseId_role: { caseId: ref.id, role } };
    await tx.casePerson.upsert({ where, create: { caseId: ref.id, role, personId }, update: { personId } });
  }
  await tx.casePerson.deleteMany({ where: { caseId: ref.id, role: { notIn: Object.keys(after) } } });
}

/** Items wait in the mailbox of whoever holds the role now; the mailbox asks again before it sends. */
async function writeMails(
  store: Store,
  tx: Transaction,
  row: CaseRow,
  mails: readonly PlannedMail[],
  around: Surroundings,
  /** Whose mailboxes have something to look at besides these mails. */
  besides: readonly PersonId[],
): Promise<readonly Wake[]> {
  if (mails.length === 0 && besides.length === 0) return [];
  const today = dayOf(around.now);
  const items = mails.map((planned) => {
    const spec = mailSpec(row.ref.kind, planned.mail);
    const routed = typeof planned.to === 'string' ? route(planned.to, around.concerned, around.directory, today) : null;
    return {
      caseId: row.ref.id,
      key: planned.key,
      mail: spec.name,
      class: spec.class,
      role: typeof planned.to === 'string' ? planned.to : null,
      personId: typeof planned.to === 'string' ? (routed?.person ?? null) : planned.to.person,
      data: planned.data as unknown as object,
      dutyId: planned.duty?.id ?? null,
      rungId: planned.duty?.rung ?? null,
      due: planned.duty?.due ?? null,
      legal: planned.duty?.legal === true || spec.class === 'legal',
      at: new Date(around.now),
      notBefore: new Date(plannedFor(planned, spec.class, around.now)),
      status: 'waiting',
      onBehalfOf: routed?.onBehalfOf ?? null,
      machineAt: new Date(store.machineNow()),
    };
  });
  await tx.mailItem.createMany({ data: items, skipDuplicates: true });
  const people = [...new Set([...items.map((item) => item.personId ?? nobody), ...besides])].sort();
  await touchMailboxes(store, tx, people);
  return people.map((person) => ({ type: 'mailbox', person }));
}

/** In the order of ids, so that two transactions never wait for each other in a circle. */
export async function touchMailboxes(store: Store, tx: Transaction, people: readonly PersonId[]): Promise<void> {
  const machine = new Date(store.machineNow());
  for (const person of people) {
    await tx.$executeRaw`
      INSERT INTO mailbox (person_id, seq, changed_machine_at) VALUES (${person}, 1, ${machine})
      ON CONFLICT (person_id) DO UPDATE SET seq = mailbox.seq + 1, changed_machine_at = EXCLUDED.changed_machine_at`;
  }
}

export interface Addressed {
  readonly key: string;
  readonly to: CaseRef;
  readonly command: Message['command'];
}

/** A message to each case that it is for. */
export async function expand(tx: Transaction, message: Message): Promise<readonly Addressed[]> {
  const { to } = message;
  if ('id' in to) return [{ key: message.key, to, command: message.command }];
  const children = await tx.caseFile.findMany({
    where: {
      parentId: to.of,
      kind: to.children,
      erased: false,
      ...(to.agency === undefined ? {} : { agencyId: to.agency }),
    },
    select: { id: true, kind: true },
    orderBy: { id: 'asc' },
  });
  return children.map((child) => ({
    key: `${message.key}/${child.id}`,
    to: { kind: child.kind as CaseKind, id: child.id },
    command: message.command,
  }));
}

/** Of one change; orders messages by their sender's log. */
const mostMessages = 10_000;

/** The number that messages begin at which a case sends after it had so many events. */
export const firstSeqAfter = (seq: number): number => (seq + 1) * mostMessages;

async function writeMessages(
  store: Store,
  tx: Transaction,
  row: CaseRow,
  messages: readonly Message[],
  seq: number,
  now: Instant,
): Promise<readonly Wake[]> {
  const addressed: Addressed[] = [];
  for (const message of messages) addressed.push(...(await expand(tx, message)));
  if (addressed.length === 0) return [];
  const sent = await sealMessages(tx, row.ref.id, addressed, now);
  await tx.caseMessage.createMany({
    data: sent.map((one, index) => ({
      fromCase: row.ref.id,
      key: one.key,
      fromKind: row.ref.kind,
      fromSeq: seq * mostMessages + index,
      toCase: one.to.id,
      toKind: one.to.kind,
      command: one.command as unknown as object,
      machineAt: new Date(store.machineNow()),
    })),
  });
  return addressed.map((one) => ({ type: 'case', ref: one.to, why: [one.command.type] }));
}

interface DutyFields {
  readonly owner: string;
  readonly personId: string | null;
  readonly agencyId: string | null;
  readonly due: Day;
  readonly legal: boolean;
  readonly basis: string;
  readonly fulfilledBy: string;
  readonly nextAt: Date | null;
}

function dutyFields(row: CaseRow, change: Change, around: Surroundings): Map<string, DutyFields> {
  const ladder = ladderContext(change.state.ledger, around.now, around.quiet);
  const today = dayOf(around.now);
  return new Map(
    openDuties(row.definition, change.state).map((duty) => {
      const record = change.state.ledger.duties[duty.id];
      const { next } = climb(duty, record ?? { fired: {} }, ladder);
      const fields: DutyFields = {
        owner: duty.owner,
        personId: record?.reassigned ?? route(duty.owner, around.concerned, around.directory, today)?.person ?? null,
        agencyId: around.concerned.agency ?? around.directory.coordinator,
        due: duty.due,
        legal: duty.legal === true,
        basis: duty.basis,
        fulfilledBy: duty.fulfilledBy,
        nextAt: next === null ? null : new Date(next),
      };
      return [duty.id, fields];
    }),
  );
}

const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Only what differs is written: most changes touch one duty of dozens. */
async function writeDuties(tx: Transaction, row: CaseRow, change: Change, around: Surroundings): Promise<void> {
  const wanted = dutyFields(row, change, around);
  const stored = await tx.$queryRaw<(DutyFields & { dutyId: string })[]>`
    SELECT duty_id AS "dutyId", owner, person_id AS "personId", agency_id AS "agencyId", due, legal, basis,
      fulfilled_by AS "fulfilledBy", next_at AS "nextAt"
    FROM case_duty WHERE case_id = ${row.ref.id}`;
  const gone = stored.filter((one) => !wanted.has(one.dutyId)).map((one) => one.dutyId);
  if (gone.length > 0) await tx.caseDuty.deleteMany({ where: { caseId: row.ref.id, dutyId: { in: gone } } });
  const known = new Map(stored.map(({ dutyId, ...fields }) => [dutyId, fields]));
  for (const [dutyId, fields] of wanted) {
    const old = known.get(dutyId);
    if (old !== undefined && same(sorted(old), sorted(fields))) continue;
    await tx.caseDuty.upsert({
      where: { caseId_dutyId: { caseId: row.ref.id, dutyId } },
      create: { caseId: row.ref.id, dutyId, ...fields },
      update: fields,
    });
  }
}

const sorted = (fields: object): Record<string, Json> =>
  Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
