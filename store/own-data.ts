/**
 * Everything that is held about a person who has applied or was hired (R-APP-7, GDPR art. 15): to themselves alone. That
 * it was taken out is logged like every other read (R-PRV-5). A draft of an answer that HR has not sent is not in it: it
 * is text for the agency's own preparation (personopplysningsloven § 16 first paragraph e).
 */
import { titleOf } from '../domain/case/title.ts';
import type { CaseKind, CaseRef, Instant, PersonId, Role } from '../domain/words.ts';
import { type CaseRow, readCase } from './case-row.ts';
import { caseNow } from './clock.ts';
import { agencyName } from './people.ts';
import { logAccess } from './reading.ts';
import { type LogRow, unsealLog } from './seal.ts';
import { type Store, type Transaction, transact } from './store.ts';

export interface OwnEntry {
  readonly at: Instant;
  /** Another person is not named: what is asked for is what is held about oneself. */
  readonly by: 'you' | 'person' | 'system' | 'case' | 'service';
  readonly event: { readonly type: string } & Readonly<Record<string, unknown>>;
}

export interface OwnText {
  readonly id: string;
  readonly at: Instant;
  readonly text: string;
}

export interface OwnMail {
  readonly at: Instant;
  readonly sentAt: Instant | null;
  readonly status: string;
  /** Null when it has been erased. */
  readonly to: string | null;
  readonly subject: string | null;
  readonly text: string | null;
}

export interface OwnRead {
  readonly at: Instant;
  /** The roles that let the reader in; empty for an agency's own system. */
  readonly as: readonly string[];
  readonly what: string;
}

export interface OwnCase {
  readonly kind: CaseKind;
  readonly id: string;
  readonly role: Role;
  readonly title: string | null;
  readonly agency: string | null;
  readonly status: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly log: readonly OwnEntry[];
  readonly texts: readonly OwnText[];
  readonly mails: readonly OwnMail[];
  readonly reads: readonly OwnRead[];
}

export interface OwnData {
  readonly at: Instant;
  readonly person: readonly {
    readonly name: string;
    readonly email: string | null;
    readonly language: string;
    readonly from: Instant;
  }[];
  /** About the person: their applications and employments. */
  readonly cases: readonly OwnCase[];
  /** Cases that they have another part in, as leader, mentor, buddy: held about them is that they have it. */
  readonly parts: readonly { readonly kind: CaseKind; readonly id: string; readonly role: Role }[];
  readonly offices: readonly { readonly role: string; readonly agency: string }[];
  readonly signIns: readonly { readonly issuer: string; readonly since: Instant }[];
  readonly sessions: readonly {
    readonly provider: string;
    readonly startedAt: Instant;
    readonly lastUsedAt: Instant;
  }[];
  readonly calendarFeed: boolean;
}

/** In these roles the case itself is about the person. */
const subjects: readonly Role[] = ['applicant', 'employee'];

const actors = ['person', 'system', 'case', 'service'] as const;

const entryOf =
  (self: PersonId) =>
  ({ at, actorType, actorId, event }: LogRow & { readonly at: Date }): OwnEntry => ({
    at: at.getTime(),
    by: actorId === self ? 'you' : (actors.find((one) => one === actorType) ?? 'service'),
    // The log holds what the rules wrote: each event has its type.
    event: event as OwnEntry['event'],
  });

const draftEvents: readonly string[] = ['feedbackDrafted'];

const ownLog = async (tx: Transaction, id: string, self: PersonId): Promise<readonly OwnEntry[]> => {
  const rows = await tx.caseEvent.findMany({ where: { caseId: id }, orderBy: { seq: 'asc' } });
  return (await unsealLog(tx, rows)).map(entryOf(self)).filter(({ event }) => !draftEvents.includes(event.type));
};

/** What people wrote in the case, as far as its facts or log name it and it was not erased. */
async function textsOf(tx: Transaction, id: string, named: string): Promise<readonly OwnText[]> {
  const rows = await tx.content.findMany({ where: { caseId: id, erasedAt: null }, orderBy: { at: 'asc' } });
  return rows
    .filter((row) => named.includes(JSON.stringify(row.id)))
    .map((row) => ({ id: row.id, at: row.at.getTime(), text: row.body }));
}

/** What was written to somebody about a case, the earliest first. */
export async function mailsTo(tx: Transaction, id: string, self: PersonId): Promise<readonly OwnMail[]> {
  const rows = await tx.mailMessage.findMany({
    where: { personId: self, items: { some: { caseId: id } } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ at, sentAt, status, envelope }) => {
    // As `freezeMail` made it; empty when it has been erased.
    const mail = envelope as { readonly to?: { address?: string }; readonly subject?: string; readonly text?: string };
    return {
      at: at.getTime(),
      sentAt: sentAt?.getTime() ?? null,
      status,
      to: mail.to?.address ?? null,
      subject: mail.subject ?? null,
      text: mail.text ?? null,
    };
  });
}

const readsOf = async (tx: Transaction, id: string): Promise<readonly OwnRead[]> =>
  (await tx.accessLog.findMany({ where: { caseId: id }, orderBy: { id: 'asc' } })).map(
    ({ at, readerType, as, what }) => ({ at: at.getTime(), as: readerType === 'system' ? [] : as, what }),
  );

async function ownCase(tx: Transaction, row: CaseRow, role: Role, self: PersonId): Promise<OwnCase> {
  const { ref, state } = row;
  const { feedbackDraft: _, ...facts } = state.facts as Readonly<Record<string, unknown>>;
  const log = await ownLog(tx, ref.id, self);
  return {
    kind: ref.kind,
    id: ref.id,
    role,
    title: titleOf(state.facts),
    agency: await agencyName(tx, row.definition.agency(state.facts)),
    status: state.facts.status,
    facts,
    log,
    texts: await textsOf(tx, ref.id, JSON.stringify([facts, log])),
    mails: await mailsTo(tx, ref.id, self),
    reads: await readsOf(tx, ref.id),
  };
}

async function versionsOf(tx: Transaction, self: PersonId): Promise<OwnData['person']> {
  const rows = await tx.personVersion.findMany({
    where: { personId: self, erasedAt: null },
    orderBy: { version: 'asc' },
  });
  return rows.map(({ name, email, language, at }) => ({ name, email, language, from: at.getTime() }));
}

async function about(tx: Transaction, self: PersonId): Promise<Omit<OwnData, 'at' | 'cases' | 'parts'>> {
  const offices = await tx.roleHolder.findMany({ where: { personId: self }, orderBy: { role: 'asc' } });
  const identities = await tx.identity.findMany({ where: { personId: self }, orderBy: { boundMachineAt: 'asc' } });
  const sessions = await tx.signInSession.findMany({ where: { personId: self }, orderBy: { createdMachineAt: 'asc' } });
  return {
    person: await versionsOf(tx, self),
    offices: offices.map(({ role, agencyId }) => ({ role, agency: agencyId })),
    signIns: identities.map(({ issuer, boundMachineAt }) => ({ issuer, since: boundMachineAt.getTime() })),
    sessions: sessions.map(({ provider, createdMachineAt, seenMachineAt }) => ({
      provider,
      startedAt: createdMachineAt.getTime(),
      lastUsedAt: seenMachineAt.getTime(),
    })),
    calendarFeed: (await tx.calendarFeed.count({ where: { personId: self } })) > 0,
  };
}

/** Takes a case out, and logs that it was. */
async function takeOut(store: Store, tx: Transaction, row: CaseRow, role: Role, self: PersonId): Promise<OwnCase> {
  const now = await caseNow(store, tx, row.lastAt);
  await logAccess(store, tx, { type: 'person', id: self }, { now, as: [role], onBehalfOf: null, row }, 'export');
  return ownCase(tx, row, role, self);
}

/** Of whoever is signed in; the store must be bound to their scope. */
export const ownData = (store: Store, self: PersonId): Promise<OwnData> =>
  transact(store, async (tx) => {
    const rows = await tx.casePerson.findMany({
      where: { personId: self },
      orderBy: [{ caseId: 'asc' }, { role: 'asc' }],
    });
    const cases: OwnCase[] = [];
    const parts: { kind: CaseKind; id: string; role: Role }[] = [];
    for (const { caseId, role: name } of rows) {
      const row = await readCase(tx, caseId);
      if (row === null || row.erased) continue;
      // The table holds roles alone.
      const role = name as Role;
      const { kind, id }: CaseRef = row.ref;
      if (!subjects.includes(role)) parts.push({ kind, id, role });
      else cases.push(await takeOut(store, tx, row, role, self));
    }
    return { at: await caseNow(store, tx), ...(await about(tx, self)), cases, parts };
  });

/**
 * Of one application, for whoever has its link: a link opens one case, so what else the person is or has here stays
 * behind sign-in. Null: nothing is held any more.
 */
export const ownApplicationData = (store: Store, self: PersonId, id: string): Promise<OwnData | null> =>
  transact(store, async (tx) => {
    const row = await readCase(tx, id);
    const isOwn = row !== null && row.definition.people(row.state.facts).applicant === self;
    if (row === null || row.erased || !isOwn) return null;
    return {
      at: await caseNow(store, tx),
      person: await versionsOf(tx, self),
      cases: [await takeOut(store, tx, row, 'applicant', self)],
      parts: [],
      offices: [],
      signIns: [],
      sessions: [],
      calendarFeed: false,
    };
  });
