/**
 * The door's transaction (design: one door). It locks the case, checks authority and key, decides, appends, projects,
 * and writes what follows. `give.ts` opens it for people and systems, `receive.ts` for cases. What every command needs
 * is plain SQL: Prisma's own calls cost two to three times the processor time (bench/README.md).
 */
import { givers } from '../domain/access.ts';
import type { Agency } from '../domain/agency/facts.ts';
import { dayOf } from '../domain/calendar.ts';
import { commonCommands } from '../domain/case/commands.ts';
import type { Authority, CommandSpec, Context, Refusal } from '../domain/case/definition.ts';
import { type AnyCommand, type AnyFacts, give as decide } from '../domain/case/engine.ts';
import { definitionOf } from '../domain/index.ts';
import type { Policy } from '../domain/policy.ts';
import { rolesHeld } from '../domain/routing.ts';
import type { Actor, AgencyId, CaseRef, Instant, PersonId, Role } from '../domain/words.ts';
import { type CaseRow, lockOrCreateCase, readCase, shareCase } from './case-row.ts';
import { caseNow } from './clock.ts';
import { actorName, type Surroundings, writeChange } from './commit.ts';
import { concernedIn, officesOf } from './directory.ts';
import { type Detached, detach, replaceFields, shape } from './fields.ts';
import { bodyHash, derivedId, looksMade } from './ids.ts';
import { RolledBack, type Store, type Transaction, type Wake } from './store.ts';

export type GiveAnswer =
  | { readonly ok: true; readonly seq: number; readonly events: readonly string[]; readonly repeated: boolean }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

export const specOf = (ref: CaseRef, type: string): CommandSpec | undefined => {
  const specs: Readonly<Record<string, CommandSpec>> = { ...definitionOf(ref.kind).commands, ...commonCommands };
  return Object.hasOwn(specs, type) ? specs[type] : undefined;
};

export interface Given {
  readonly answer: GiveAnswer;
  readonly wakes: readonly Wake[];
}

const refused = (refusals: readonly Refusal[]): RolledBack<Given> =>
  new RolledBack<Given>({ answer: { ok: false, refusals }, wakes: [] });

/** What a giver from outside says besides the command. */
export interface Outside {
  /** The case as the giver has read it: refused when it has changed since. */
  readonly seq?: number;
  /** The id is the giver's own: it may not be one that cases give each other. */
  readonly namedByCaller?: boolean;
}

/** The door's transaction. A refusal is thrown as `RolledBack`, so that nothing of it stays. */
export async function giveInside(
  store: Store,
  tx: Transaction,
  actor: Actor,
  ref: CaseRef,
  given: AnyCommand,
  key: string,
  { seq, namedByCaller = false }: Outside = {},
): Promise<Given> {
  const row = await lockOrCreateCase(store, tx, ref);
  // It is there, and out of the giver's scope: the same answer as from the roles.
  if (row === null) throw refused([{ code: 'notAllowed', field: 'type' }]);
  if (row.ref.kind !== ref.kind) throw refused([{ code: 'otherKind', field: 'id', data: { kind: row.ref.kind } }]);
  if (row.erased) throw refused([{ code: 'caseErased', field: 'id' }]);
  // Ids that cases give each other can be foreseen: nobody else opens a case in their place.
  if (namedByCaller && row.seq === 0 && looksMade(ref.id)) throw refused([{ code: 'idReserved', field: 'id' }]);
  const by = actorName(actor);
  const hash = bodyHash(given);
  const name = `${by.type}:${by.id ?? ''}`;
  const before = await answerBefore(tx, { caseId: ref.id, actor: name, key });
  if (before !== null) {
    if (before.bodyHash !== hash) throw refused([{ code: 'keyUsedOtherwise', field: 'key' }]);
    return { answer: { ...before.answer, repeated: true }, wakes: [] };
  }
  const prepared = await prepare(store, tx, row, actor, given, `${name}/${key}`);
  if (seq !== undefined && seq !== row.seq) throw refused([{ code: 'changedMeanwhile' }]);
  const decision = decide(row.definition, row.state, prepared.command, prepared.context);
  if ('refusals' in decision) throw refused(decision.refusals);
  await refuseTaken(tx, row, decision.state.facts);
  const { around, onBehalfOf } = prepared;
  const after = { ...around, concerned: concernedIn({ ...row, state: decision.state }, around.concerned.agency) };
  const written = await writeChange(store, tx, row, decision, { actor, onBehalfOf }, after, null);
  const answer: GiveAnswer = {
    ok: true,
    seq: written.seq,
    events: decision.events.map((event) => event.type),
    repeated: false,
  };
  await tx.$executeRaw`
    INSERT INTO command_answer (actor, case_id, key, body_hash, answer, seq, machine_at)
    VALUES (${name}, ${ref.id}, ${key}, ${hash}, ${JSON.stringify(answer)}::jsonb, ${written.seq},
            ${new Date(store.machineNow())})`;
  return { answer, wakes: written.wakes };
}

interface AnswerKey {
  readonly caseId: string;
  readonly actor: string;
  readonly key: string;
}

interface KeptAnswer {
  readonly bodyHash: string;
  readonly answer: GiveAnswer & { readonly ok: true };
}

async function answerBefore(tx: Transaction, { caseId, actor, key }: AnswerKey): Promise<KeptAnswer | null> {
  const rows = await tx.$queryRaw<KeptAnswer[]>`
    SELECT body_hash AS "bodyHash", answer FROM command_answer
    WHERE case_id = ${caseId} AND actor = ${actor} AND key = ${key}`;
  return rows[0] ?? null;
}

/** One agency coordinates, and one organisation number is one agency; the table says so too, for two who register at once. */
async function refuseTaken(tx: Transaction, row: CaseRow, facts: AnyFacts): Promise<void> {
  if (row.ref.kind !== 'agency') return;
  const { organisationNumber, coordinates } = facts as Partial<Agency>;
  const first =
    coordinates === true ? await tx.agency.findFirst({ where: { coordinates, NOT: { id: row.ref.id } } }) : null;
  if (first !== null) throw refused([{ code: 'coordinatedAlready', field: 'coordinates', data: { agency: first.id } }]);
  if (organisationNumber === null || organisationNumber === undefined) return;
  const other = await tx.agency.findFirst({
    where: { organisationNumber, NOT: { id: row.ref.id } },
    select: { id: true },
  });
  if (other !== null) {
    throw refused([{ code: 'organisationNumberTaken', field: 'organisationNumber', data: { agency: other.id } }]);
  }
}

interface Prepared {
  readonly command: Detached['command'];
  readonly context: Context;
  readonly around: Surroundings;
  readonly onBehalfOf: PersonId | null;
}

/** Lead times of the agency, for a case that is being opened: from then on they stand in its own log. */
async function policyOfAgency(tx: Transaction, agency: AgencyId): Promise<Partial<Policy>> {
  const file = await readCase(tx, agency);
  return file?.ref.kind === 'agency' ? ((file.state.facts as Partial<Agency>).policy ?? {}) : {};
}

/** The agency whose roles count: the case's own, or for one that is being opened what the command or parent says. */
async function agencyFor(tx: Transaction, row: CaseRow, given: AnyCommand | null): Promise<AgencyId | null> {
  if (row.ref.kind === 'agency') return row.ref.id;
  const own = row.definition.agency(row.state.facts);
  if (own !== null || given === null) return own;
  if (typeof given['agency'] === 'string') return given['agency'];
  const parentId = await parentIn(row, given);
  const parent = parentId === null ? null : await shareCase(tx, parentId);
  return parent === null ? null : definitionOf(parent.kind).agency(parent.facts);
}

async function parentIn(row: CaseRow, given: AnyCommand): Promise<string | null> {
  let found: string | null = null;
  const spec = specOf(row.ref, given.type);
  if (spec === undefined) return null;
  await replaceFields(spec.schema, given, async ({ kind, value }) => {
    if (kind === 'parent') found = String(value);
    return value;
  });
  return found;
}

async function prepare(
  store: Store,
  tx: Transaction,
  row: CaseRow,
  actor: Actor,
  given: AnyCommand,
  seed: string,
): Promise<Prepared> {
  const now: Instant = await caseNow(store, tx, row.lastAt);
  const today = dayOf(now);
  const spec = specOf(row.ref, given.type);
  if (spec === undefined)
    throw refused([{ code: 'unknownCommand', field: 'type', data: { type: String(given.type) } }]);
  const shaped = shape(spec, given);
  const faulty = 'refusals' in shaped;
  const agency = await agencyFor(tx, row, faulty ? null : given);
  const { heir, directory, quiet, settingsVersion } = await officesOf(tx, agency);
  const concerned = concernedIn(row, agency);
  const held = actor.type === 'person' ? rolesHeld(actor.id, concerned, directory, today) : [];
  // A case that is not there has nobody to keep strangers from: they are told of their command's faults.
  const by = givers(row.ref.kind, given.type, spec);
  if (!faulty || row.seq > 0) refuseStranger(by, actor, held, heir);
  if (faulty) throw refused(shaped.refusals);
  const detached = await detach(tx, spec, shaped.command, {
    caseId: row.ref.id,
    seed,
    at: new Date(now),
    agency: row.ref.kind === 'application' ? null : (agency ?? directory.coordinator),
    people: concerned.people,
    ...(row.ref.kind === 'agency' && !(given.type in commonCommands)
      ? { appoints: { agency: row.ref.id, coordinator: directory.coordinator, ownOnly: given.type === 'invite' } }
      : {}),
  });
  const named = detached.parent;
  const parent = named === null ? null : await shareCase(tx, named.id);
  const orphan = named !== null && parent === null ? [{ code: 'unknownParent', field: named.field }] : [];
  const faults = [...detached.refusals, ...orphan];
  if (faults.length > 0) throw refused(faults);
  const context: Context = {
    ref: row.ref,
    now,
    today,
    actor,
    holds: held.map((one) => one.role),
    quiet,
    newId: (subject) => derivedId(subject.slice(0, 1), row.ref.id, subject),
    parent,
    read: (id) => detached.texts.get(id) ?? '',
    renewed: detached.renewed,
    agencyPolicy: row.seq === 0 && agency !== null ? await policyOfAgency(tx, agency) : {},
  };
  const acts = held.find((one) => by.includes(one.role));
  return {
    command: detached.command,
    context,
    around: { directory, concerned, quiet, settingsVersion, now },
    onBehalfOf: acts?.onBehalfOf ?? null,
  };
}

/** Before anything is looked up or stored: an outsider learns nothing but that they may not. */
function refuseStranger(
  by: readonly Authority[],
  actor: Actor,
  held: readonly { readonly role: Role }[],
  heir: AgencyId | null,
): void {
  const allowed =
    actor.type === 'person'
      ? held.some(({ role }) => by.includes(role))
      : by.includes(actor.type) && (actor.type !== 'system' || actor.agency === heir);
  if (!allowed) throw refused([{ code: 'notAllowed', field: 'type' }]);
}
