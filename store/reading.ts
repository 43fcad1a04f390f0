/** Reads for people and systems from outside: only what their roles towards the case let them see (domain/access.ts). */
import { drafters, factsForTool, givers, personalKinds, readers, type View, views } from '../domain/access.ts';
import { dayOf } from '../domain/calendar.ts';
import { commonCommands } from '../domain/case/commands.ts';
import type { Authority, CommandSpec } from '../domain/case/definition.ts';
import { openDuties } from '../domain/case/engine.ts';
import { titleOf } from '../domain/case/title.ts';
import { type Held, rolesHeld } from '../domain/routing.ts';
import type { Actor, AgencyId, CaseKind, CaseRef, ContentId, Day, Instant, PersonId, Role } from '../domain/words.ts';
import { Prisma } from '../prisma/client.ts';
import { type CaseRow, readCase } from './case-row.ts';
import { caseNow } from './clock.ts';
import { concernedIn, type Offices, officesOf } from './directory.ts';
import { latestVersion } from './people.ts';
import { type Store, type Transaction, transact } from './store.ts';

export type Reader = Extract<Actor, { type: 'person' | 'system' }>;

/** A case that is open before a reader, and in which roles. */
export interface Opened {
  readonly row: CaseRow;
  readonly as: readonly Authority[];
  readonly onBehalfOf: PersonId | null;
  readonly now: Instant;
  readonly today: Day;
  readonly offices: Offices;
}

const authorities = (reader: Reader, row: CaseRow, offices: Offices, today: Day): readonly (Held | 'system')[] => {
  if (reader.type === 'person') return rolesHeld(reader.id, concernedIn(row), offices.directory, today);
  return offices.heir === reader.agency ? ['system'] : [];
};

/** What the access log says was read: a view, a whole case taken out, or the access log itself. */
export type Logged = View | 'export' | 'access';

const nameOf = (one: Held | 'system'): Authority => (one === 'system' ? one : one.role);

/** What is left of an erased case: that it was there, and what happened, in ids and days (R-LOG-1). */
const afterErasure: readonly View[] = ['course', 'log'];

/**
 * Opens a case for one view; null when there is no such case or nothing of it is for this reader: from outside the two
 * are the same. A read of an applicant's or employee's record is logged in the same transaction (R-PRV-5).
 * @param among fewer than the view's readers, for a read that is for some of them only
 * @param what as the access log says it
 */
export async function openFor(
  store: Store,
  tx: Transaction,
  reader: Reader,
  ref: CaseRef,
  view: View,
  among: readonly Authority[] = readers[ref.kind][view],
  what: Logged = view,
): Promise<Opened | null> {
  const row = await readCase(tx, ref.id);
  if (row === null || row.ref.kind !== ref.kind || row.seq === 0) return null;
  if (row.erased && !afterErasure.includes(view)) return null;
  const now = await caseNow(store, tx, row.lastAt);
  const today = dayOf(now);
  const offices = await officesOf(tx, row.definition.agency(row.state.facts));
  const held = authorities(reader, row, offices, today).filter((one) => among.includes(nameOf(one)));
  const [first] = held;
  if (first === undefined) return null;
  const opened: Opened = {
    row,
    as: held.map(nameOf),
    onBehalfOf: first === 'system' ? null : first.onBehalfOf,
    now,
    today,
    offices,
  };
  if (personalKinds.includes(ref.kind)) await logAccess(store, tx, reader, opened, what);
  return opened;
}

/** @param cases those that were read; several where they were read as a list through the one that is open */
export async function logAccess(
  store: Store,
  tx: Transaction,
  reader: Reader,
  { now, as, onBehalfOf, row }: Pick<Opened, 'now' | 'as' | 'onBehalfOf' | 'row'>,
  what: Logged,
  cases: readonly string[] = [row.ref.id],
): Promise<void> {
  const id = reader.type === 'person' ? reader.id : reader.agency;
  // One statement: a list may hold ten thousand.
  await tx.$executeRaw`
    INSERT INTO access_log (at, reader_type, reader_id, "as", on_behalf_of, case_id, what, machine_at)
    SELECT ${new Date(now)}, ${reader.type}, ${id}, ${[...as]}::text[], ${onBehalfOf}, read_case, ${what},
      ${new Date(store.machineNow())} FROM unnest(${[...cases]}::text[]) AS read_case`;
}

/** Whether the reader holds one of these towards the case: for what is done with a case besides its own commands. */
export const holdsOneOf = (store: Store, reader: Reader, ref: CaseRef, among: readonly Authority[]): Promise<boolean> =>
  transact(store, async (tx) => (await openFor(store, tx, reader, ref, 'course', among)) !== null);

export interface OpenDuty {
  readonly duty: string;
  readonly owner: Role;
  readonly due: Day;
  readonly late: boolean;
  /** A date that the law sets. */
  readonly legal: boolean;
  /** The command that fulfils it. */
  readonly fulfilledBy: string;
}

export interface Course {
  readonly id: string;
  readonly kind: CaseKind;
  readonly status: string;
  readonly title: string | null;
  readonly agency: AgencyId | null;
  readonly parent: string | null;
  /** 0 to an agency's own system, which is not told of steps (domain/access.ts). */
  readonly seq: number;
  /** What it said and whom it was about is gone (R-PRV-3). */
  readonly erased: boolean;
  /** What is to be done, by when, and by which role. */
  readonly open: readonly OpenDuty[];
}

export const courseOf = (reader: Reader, row: CaseRow, today: Day): Course => ({
  id: row.ref.id,
  kind: row.ref.kind,
  status: row.state.facts.status,
  title: titleOf(row.state.facts),
  agency: row.definition.agency(row.state.facts),
  parent: row.definition.parent(row.state.facts),
  seq: reader.type === 'system' ? 0 : row.seq,
  erased: row.erased,
  open: (reader.type === 'system' || row.erased ? [] : openDuties(row.definition, row.state))
    .map(({ id, owner, due, legal = false, fulfilledBy }) => ({
      duty: id,
      owner,
      due,
      late: due < today,
      legal,
      fulfilledBy,
    }))
    .toSorted((a, b) => (a.due < b.due ? -1 : 1)),
});

export interface CaseRecord extends Course {
  /** The facts as they are folded from the log: ids for persons and texts. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Names of the persons whom the facts or the directory name in this case. */
  readonly people: Readonly<Record<PersonId, string>>;
  /** The texts that the facts name. */
  readonly texts: Readonly<Record<ContentId, string>>;
  /** The commands that the reader's roles may give; the rules may still refuse one. */
  readonly may: readonly string[];
  /** The views that are open to the reader. */
  readonly views: readonly View[];
}

/** Every string in the facts: what of them are ids of persons and texts, the tables say. */
function stringsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      found.add(key);
      stringsIn(one, found);
    }
  }
  return found;
}

/** Of those among the ids who are persons, and not erased. */
export async function namesIn(tx: Transaction, ids: readonly string[]): Promise<Record<PersonId, string>> {
  const people = await tx.person.findMany({ where: { id: { in: [...ids] } }, select: { id: true } });
  const names: [PersonId, string][] = [];
  for (const { id } of people) {
    const known = await latestVersion(tx, id);
    if (known !== null) names.push([id, known.name]);
  }
  return Object.fromEntries(names);
}

/** What HR has drafted and not sent is its own (R-POS-9): not the applicant's, nor the agency's system's, to read. */
function factsFor(
  reader: Reader,
  { ref, state }: CaseRow,
  all: readonly Authority[],
): Readonly<Record<string, unknown>> {
  const known = state.facts as Readonly<Record<string, unknown>>;
  if (reader.type === 'system')
    return Object.fromEntries(factsForTool(ref.kind).flatMap((name) => (name in known ? [[name, known[name]]] : [])));
  const { feedbackDraft, ...facts } = known;
  if (feedbackDraft === undefined) return facts;
  return { ...facts, feedbackDraft: drafters.some((who) => all.includes(who)) ? feedbackDraft : null };
}

/** The commands of the case that the reader's roles may give. */
export function commandsFor(reader: Reader, row: CaseRow, offices: Offices, today: Day): readonly string[] {
  if (row.erased) return [];
  const all = authorities(reader, row, offices, today).map(nameOf);
  const specs = Object.entries<CommandSpec>({ ...row.definition.commands, ...commonCommands });
  return specs
    .filter(([type, spec]) => givers(row.ref.kind, type, spec).some((who) => all.includes(who)))
    .map(([type]) => type);
}

const viewsFor = (reader: Reader, row: CaseRow, offices: Offices, today: Day): readonly View[] => {
  const all = authorities(reader, row, offices, today).map(nameOf);
  const there = row.erased ? afterErasure : views;
  return there.filter((view) => readers[row.ref.kind][view].some((who) => all.includes(who)));
};

/** A case as a person meets it by its address: where it stands, and what of it is theirs to read and do. */
export interface CaseAtHand extends Course {
  readonly agencyName: string | null;
  readonly today: Day;
  /** How many events it had when a person or system last did something; 0 to a system. */
  readonly peopleSeq: number;
  readonly may: readonly string[];
  readonly views: readonly View[];
}

/** What the service does by itself, or another case tells, is no reason to look at a case anew. */
async function lastSeqOfPeople(tx: Transaction, id: string): Promise<number> {
  const where = { caseId: id, actorType: { in: ['person', 'system'] } };
  return (await tx.caseEvent.aggregate({ where, _max: { seq: true } }))._max.seq ?? 0;
}

/** By its id alone: links in mails and calendars do not say the kind. */
export const caseAtHand = (store: Store, reader: Reader, id: string): Promise<CaseAtHand | null> =>
  transact(store, async (tx) => {
    const kind = (await readCase(tx, id))?.ref.kind;
    const opened = kind === undefined ? null : await openFor(store, tx, reader, { kind, id }, 'course');
    if (opened === null) return null;
    const { row, today, offices } = opened;
    const course = courseOf(reader, row, today);
    const agency = course.agency === null ? null : await tx.agency.findUnique({ where: { id: course.agency } });
    return {
      ...course,
      agencyName: agency?.name ?? null,
      today,
      peopleSeq: reader.type === 'system' ? 0 : await lastSeqOfPeople(tx, id),
      may: commandsFor(reader, row, offices, today),
      views: viewsFor(reader, row, offices, today),
    };
  });

export const caseCourse = (store: Store, reader: Reader, ref: CaseRef): Promise<Course | null> =>
  transact(store, async (tx) => {
    const opened = await openFor(store, tx, reader, ref, 'course');
    return opened === null ? null : courseOf(reader, opened.row, opened.today);
  });

export const caseRecord = (store: Store, reader: Reader, ref: CaseRef): Promise<CaseRecord | null> =>
  transact(store, async (tx) => {
    const opened = await openFor(store, tx, reader, ref, 'record');
    if (opened === null) return null;
    const { row, today } = opened;
    const all = authorities(reader, row, opened.offices, today).map(nameOf);
    const facts = factsFor(reader, row, all);
    const strings = [...stringsIn(facts)];
    const texts = await tx.content.findMany({ where: { caseId: ref.id, id: { in: strings }, erasedAt: null } });
    return {
      ...courseOf(reader, row, today),
      facts,
      people: await namesIn(tx, strings),
      texts: Object.fromEntries(texts.map(({ id, body }) => [id, body])),
      may: commandsFor(reader, row, opened.offices, today),
      views: viewsFor(reader, row, opened.offices, today),
    };
  });

export const sorts = {
  /** The latest change first. */
  changed: { by: Prisma.sql`(-extract(epoch FROM last_at) * 1000)::bigint` },
  /** What happens next by time alone first; cases with nothing ahead come last. */
  next: { by: Prisma.sql`COALESCE((extract(epoch FROM next_moment) * 1000)::bigint, 9007199254740991)` },
} as const;
export type Sort = keyof typeof sorts;

export interface ListAsked {
  readonly kind: CaseKind;
  readonly status?: string | undefined;
  readonly agency?: AgencyId | undefined;
  readonly parent?: string | undefined;
  readonly sort: Sort;
  readonly limit: number;
  /** Where the page before ended. */
  readonly after?: { readonly value: string; readonly id: string } | undefined;
}

export interface Page {
  readonly items: readonly Course[];
  readonly next: { readonly value: string; readonly id: string } | null;
}

/** Whose roles open the course of a kind, as a question to the database. */
export function openTo(kind: CaseKind, reader: Reader, store: Store): Prisma.Sql {
  const may = readers[kind].course;
  const { agencies, coordinates } = store.scope ?? { agencies: [], coordinates: false };
  const ofAgency = may.includes(reader.type === 'system' ? 'system' : 'hr');
  const ways = [
    ...(ofAgency && agencies.length > 0 ? [Prisma.sql`agency_id IN (${Prisma.join([...agencies])})`] : []),
    ...(coordinates && may.includes('coordinator') ? [Prisma.sql`true`] : []),
    ...(reader.type === 'person'
      ? [
          Prisma.sql`EXISTS (SELECT 1 FROM case_person WHERE case_id = case_file.id AND person_id = ${reader.id}
            AND role IN (${Prisma.join([...may])}))`,
        ]
      : []),
  ];
  return ways.length === 0 ? Prisma.sql`false` : Prisma.sql`(${Prisma.join(ways, ' OR ')})`;
}

/** One page of the cases of a kind that the reader may see; the store must be bound to their scope. */
export const caseList = (store: Store, reader: Reader, asked: ListAsked): Promise<Page> =>
  transact(store, async (tx) => {
    const { kind, status, agency, parent, sort, limit, after } = asked;
    // The order by change would tell a system of steps.
    const by = reader.type === 'system' ? Prisma.sql`0::bigint` : sorts[sort].by;
    const conditions = [
      Prisma.sql`kind = ${kind} AND seq > 0 AND NOT erased`,
      openTo(kind, reader, store),
      ...(status === undefined ? [] : [Prisma.sql`status = ${status}`]),
      ...(agency === undefined ? [] : [Prisma.sql`agency_id = ${agency}`]),
      ...(parent === undefined ? [] : [Prisma.sql`parent_id = ${parent}`]),
      ...(after === undefined ? [] : [Prisma.sql`(${by}, id) > (${after.value}::bigint, ${after.id})`]),
    ];
    const rows = await tx.$queryRaw<{ id: string; value: bigint }[]>`
      SELECT id, ${by} AS value FROM case_file WHERE ${Prisma.join(conditions, ' AND ')} ORDER BY 2, 1 LIMIT ${limit + 1}`;
    const today = dayOf(await caseNow(store, tx));
    const items: Course[] = [];
    for (const { id } of rows.slice(0, limit)) {
      const row = await readCase(tx, id);
      if (row !== null) items.push(courseOf(reader, row, today));
    }
    const last = rows[limit - 1];
    const more = rows.length > limit && last !== undefined;
    return { items, next: more ? { value: String(last.value), id: last.id } : null };
  });
