/** What the page of a link shows, and its answer: through the one door, as the person (R-MAIL-3). Opening changes nothing. */
import { personalKinds } from '../domain/access.ts';
import { dayOf } from '../domain/calendar.ts';
import type { Refusal } from '../domain/case/definition.ts';
import type { AnyCommand } from '../domain/case/engine.ts';
import { titleOf } from '../domain/case/title.ts';
import { type Asked, type LinkEvent, linkPages, type Question } from '../domain/links.ts';
import { type Held, holder, rolesHeld } from '../domain/routing.ts';
import {
  type ContentId,
  type Day,
  type Instant,
  type Language,
  type PersonId,
  type Role,
  roles,
} from '../domain/words.ts';
import { type CaseRow, readCase, shareCase } from './case-row.ts';
import { caseNow } from './clock.ts';
import { concernedIn, officesOf } from './directory.ts';
import { give } from './give.ts';
import type { Link } from './links.ts';
import { agencyName, latestVersion } from './people.ts';
import { logAccess } from './reading.ts';
import { type ApplicantExtras, applicantExtras } from './reading-applicant.ts';
import { scoped, scopeOf, scopeOfOneself } from './scope.ts';
import { unsealLog } from './seal.ts';
import { type Store, type Transaction, transact } from './store.ts';

/** An answer to the link's question, whoever gave it and wherever. */
export interface LinkAnswer {
  readonly day: Day;
  readonly at: Instant;
  /** `you`: whoever reads the page. */
  readonly by: 'you' | 'person' | 'other';
  /** Null where the reader may not know it, and for others than persons. */
  readonly name: string | null;
  /** As it stands in the log. */
  readonly event: LinkEvent;
}

/** All that a page may be made of. */
export interface LinkView {
  readonly state: Asked;
  readonly facts: { readonly status: string };
  readonly question: Question;
  readonly today: Day;
  readonly title: string | null;
  readonly agencyName: string;
  /** Names of the holders of the case's roles, as far as the reader may know them. */
  readonly names: Readonly<Partial<Record<Role, string>>>;
  /** The texts that the facts and the answer name. */
  readonly texts: Readonly<Record<ContentId, string>>;
  readonly answer: LinkAnswer | null;
  /** On an applicant's pages alone. */
  readonly applicant: ApplicantExtras | null;
}

export type OpenedLink =
  | ({ readonly kind: 'page' } & LinkView)
  /** It was opened after its time; with what is known of whom to ask. */
  | { readonly kind: 'expired'; readonly agencyName: string | null; readonly contact: string | null }
  /** Somebody else has the role now; null: their name is not for the reader. */
  | { readonly kind: 'elsewhere'; readonly holder: string | null };

/** How the person is written to, until a page is asked for in another language. */
export async function languageOfPerson(store: Store, person: PersonId): Promise<Language> {
  const own = scoped(store, scopeOfOneself(person));
  return (await transact(own, (tx) => latestVersion(tx, person)))?.language ?? 'nb';
}

/**
 * Whether the mail of the link left for an address that is not the person's any more: it may never have been theirs
 * (R-APP-2). The newest mail has a link that is.
 */
export async function sentElsewhere(store: Store, { person, at }: Link): Promise<boolean> {
  const own = scoped(store, scopeOfOneself(person));
  const versions = await transact(own, (tx) =>
    tx.personVersion.findMany({ where: { personId: person }, orderBy: { version: 'desc' } }),
  );
  const current = versions.findIndex(({ email }) => email !== versions[0]?.email);
  const since = versions.at(current === -1 ? -1 : current - 1)?.at.getTime() ?? 0;
  return at < since;
}

/** A store that is bound to what the reader may reach today. */
const storeFor = (store: Store, reader: PersonId): Promise<Store> =>
  transact(store, async (tx) =>
    scoped(store, await scopeOf(tx, { type: 'person', id: reader }, dayOf(await caseNow(store, tx)))),
  );

const nameOf = async (tx: Transaction, id: PersonId | null): Promise<string | null> =>
  id === null ? null : ((await latestVersion(tx, id))?.name ?? null);

async function contactOf(tx: Transaction, agency: string | null): Promise<string | null> {
  const row = agency === null ? null : await tx.agency.findUnique({ where: { id: agency } });
  return row?.senderAddress ?? null;
}

async function expired(tx: Transaction, { ref }: Link): Promise<OpenedLink> {
  const row = await readCase(tx, ref.id);
  const agency = row === null ? null : row.definition.agency(row.state.facts);
  return { kind: 'expired', agencyName: await agencyName(tx, agency), contact: await contactOf(tx, agency) };
}

async function elsewhere(tx: Transaction, { id }: Link, office: PersonId | null): Promise<OpenedLink> {
  const [row] = await tx.$queryRaw<{ holder: string | null }[]>`SELECT link_holder(${id}) AS holder`;
  return { kind: 'elsewhere', holder: await nameOf(tx, row?.holder ?? office) };
}

/**
 * The answer that closed the question, or where it may be answered anew the latest. What was said before the mail was
 * written was an answer to an earlier one, if there is any later.
 */
async function answerOf(tx: Transaction, link: Link, question: Question, reader: PersonId): Promise<LinkAnswer | null> {
  const { isAnswer, again } = linkPages[link.page];
  const rows = await tx.caseEvent.findMany({ where: { caseId: link.ref.id }, orderBy: { seq: 'asc' } });
  const log = await unsealLog(tx, rows);
  const answers = log.filter(({ event }) => isAnswer(event as LinkEvent, question));
  const later = answers.filter(({ seq }) => seq > link.caseSeq);
  const row = later.at(again ? -1 : 0) ?? answers.at(-1);
  if (row === undefined) return null;
  const byPerson = row.actorType === 'person';
  const own = byPerson && row.actorId === reader;
  return {
    at: row.at.getTime(),
    day: dayOf(row.at.getTime()),
    by: own ? 'you' : byPerson ? 'person' : 'other',
    name: byPerson && !own && link.role !== 'applicant' ? await nameOf(tx, row.actorId) : null,
    event: row.event as LinkEvent,
  };
}

/** Every string in it: which of them are ids of texts, the table says. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

async function textsIn(tx: Transaction, caseId: string, value: unknown): Promise<Record<ContentId, string>> {
  const rows = await tx.content.findMany({ where: { id: { in: [...stringsIn(value)] }, caseId, erasedAt: null } });
  return Object.fromEntries(rows.map(({ id, body }) => [id, body]));
}

async function holdersIn(tx: Transaction, row: CaseRow, directory: Parameters<typeof holder>[2]) {
  const concerned = concernedIn(row);
  const names: Partial<Record<Role, string>> = {};
  for (const role of roles) {
    const name = await nameOf(tx, holder(role, concerned, directory));
    if (name !== null) names[role] = name;
  }
  return names;
}

interface Standing {
  readonly row: CaseRow;
  readonly now: Instant;
  readonly offices: Awaited<ReturnType<typeof officesOf>>;
  readonly held: Held | undefined;
}

async function standingOf(store: Store, tx: Transaction, link: Link, reader: PersonId): Promise<Standing | null> {
  const row = await readCase(tx, link.ref.id);
  if (row === null || row.ref.kind !== link.ref.kind || row.seq === 0 || row.erased) return null;
  const now = await caseNow(store, tx, row.lastAt);
  const offices = await officesOf(tx, row.definition.agency(row.state.facts));
  const held = rolesHeld(reader, concernedIn(row), offices.directory, dayOf(now)).find(
    ({ role }) => role === link.role,
  );
  return { row, now, offices, held };
}

async function viewOf(
  store: Store,
  tx: Transaction,
  link: Link,
  reader: PersonId,
  standing: Standing,
): Promise<LinkView> {
  const { row, now, offices } = standing;
  const today = dayOf(now);
  const { facts } = row.state;
  const question: Question = { data: link.data, role: link.role, today };
  const answer = await answerOf(tx, link, question, reader);
  const state = linkPages[link.page].asked(facts, question);
  return {
    // One's own answer stays the answer, whatever became of the question since.
    state: state === 'open' && link.usedAt !== null && !linkPages[link.page].again ? 'answered' : state,
    facts,
    question,
    today,
    title: titleOf(facts),
    agencyName: (await agencyName(tx, row.definition.agency(facts))) ?? '',
    names: await holdersIn(tx, row, offices.directory),
    texts: await textsIn(tx, row.ref.id, [facts, answer?.event]),
    answer,
    applicant: link.role === 'applicant' ? await applicantExtras(store, tx, link) : null,
  };
}

/** @param reader the link's own person, or whoever is signed in */
export async function openLink(unbound: Store, link: Link, reader: PersonId): Promise<OpenedLink> {
  const store = await storeFor(unbound, reader);
  return transact(store, async (tx): Promise<OpenedLink> => {
    const now = await caseNow(store, tx);
    if (link.expiresAt !== null && link.expiresAt <= now) return expired(tx, link);
    const standing = await standingOf(store, tx, link, reader);
    if (standing === null) return elsewhere(tx, link, null);
    const { row, offices, held } = standing;
    if (held === undefined) return elsewhere(tx, link, holder(link.role, concernedIn(row), offices.directory));
    if (personalKinds.includes(row.ref.kind)) {
      const opened = { row, now: standing.now, as: [held.role], onBehalfOf: held.onBehalfOf };
      await logAccess(store, tx, { type: 'person', id: reader }, opened, 'record');
    }
    return { kind: 'page', ...(await viewOf(store, tx, link, reader, standing)) };
  });
}

/**
 * Only while the answer is remembered: what has been erased in between must not be told by its link (R-PRV-1). The case
 * is held, so that an erasure comes wholly before or wholly after.
 */
async function markUsed(store: Store, tx: Transaction, { id, ref }: Link, key: string): Promise<void> {
  await shareCase(tx, ref.id);
  const now = await caseNow(store, tx);
  await tx.$executeRaw`
    UPDATE link SET used_at = ${new Date(now)}, used_machine_at = ${new Date(store.machineNow())}
    WHERE id = ${id} AND used_at IS NULL
      AND EXISTS (SELECT 1 FROM command_answer WHERE case_id = ${ref.id} AND key = ${key})`;
}

export type LinkGiven = { readonly ok: true } | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Another answer under the same key: the first one counts, and the page shows it. */
const answeredMeanwhile = (refusals: readonly Refusal[]): boolean =>
  refusals.some(({ code }) => code === 'keyUsedOtherwise');

/**
 * Gives the page's command as the reader. The link is marked as used afterwards: whoever ends in between is met by the
 * same key and by the case's own facts.
 * @param key of a page that may be answered anew: what makes this sending another one
 */
export async function answerLink(
  unbound: Store,
  link: Link,
  reader: PersonId,
  command: AnyCommand,
  key: string | null,
): Promise<LinkGiven> {
  const store = await storeFor(unbound, reader);
  const own = `link/${link.id}${key === null ? '' : `/${key}`}`;
  const answer = await give(store, { actor: { type: 'person', id: reader }, ref: link.ref, command, key: own });
  if (!answer.ok && !answeredMeanwhile(answer.refusals)) return answer;
  await transact(store, (tx) => markUsed(store, tx, link, own));
  return { ok: true };
}
