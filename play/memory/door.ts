/** `give` in memory: the same checks, ids and decisions as `store/door.ts`, on maps in place of tables. */
import { dayOf } from '../../domain/calendar.ts';
import type { CommandSpec, Context, Refusal } from '../../domain/case/definition.ts';
import { type AnyCommand, give as decide } from '../../domain/case/engine.ts';
import type { Contact, NewPerson } from '../../domain/fields.ts';
import { definitionOf } from '../../domain/index.ts';
import { rolesHeld } from '../../domain/routing.ts';
import type { Actor, AgencyId, CaseRef, PersonId } from '../../domain/words.ts';
import type { CaseRow } from '../../store/case-row.ts';
import { actorName } from '../../store/commit.ts';
import { type GiveAnswer, specOf } from '../../store/door.ts';
import { replaceFields, shape } from '../../store/fields.ts';
import { derivedId } from '../../store/ids.ts';
import type { Giving } from '../world.ts';
import { keep } from './change.ts';
import { agencyFacts, concerned, directoryIn, type Memory, newRow, quietOf } from './memory.ts';

const no = (...refusals: readonly Refusal[]): GiveAnswer => ({ ok: false, refusals });

/** What waits for the case from other cases is taken first, as at the real door. */
export async function giveIn(memory: Memory, giving: Giving): Promise<GiveAnswer> {
  await receiveFor(memory, giving.ref);
  return giveOne(memory, giving);
}

async function giveOne(memory: Memory, { actor, ref, command, key }: Giving): Promise<GiveAnswer> {
  const spec = specOf(ref, command.type);
  if (spec === undefined) return no({ code: 'unknownCommand', field: 'type' });
  const shaped = shape(spec, command);
  if ('refusals' in shaped) return no(...shaped.refusals);
  const row = memory.cases.get(ref.id) ?? newRow(ref);
  if (row.erased) return no({ code: 'caseErased', field: 'id' });
  const agency = await agencyFor(memory, row, shaped.command);
  const before = { directory: directoryIn(memory, agency), concerned: concerned(row, agency) };
  const now = Math.max(memory.now, row.lastAt);
  const today = dayOf(now);
  const held = actor.type === 'person' ? rolesHeld(actor.id, before.concerned, before.directory, today) : [];
  if (actor.type === 'system' && actor.agency !== agency) return no({ code: 'notAllowed', field: 'type' });
  const detached = await detach(memory, spec, shaped.command, {
    applicant: before.concerned.people.applicant ?? null,
    caseId: ref.id,
    seed: `${actorName(actor).type}:${actorName(actor).id ?? ''}/${key}`,
    agency: ref.kind === 'application' ? null : (agency ?? before.directory.coordinator),
  });
  if (detached.refusals.length > 0) return no(...detached.refusals);
  const context = contextOf(memory, row, {
    actor,
    holds: held.map(({ role }) => role),
    parent: detached.parent,
    agency,
  });
  const decision = decide(row.definition, row.state, detached.command, context);
  if ('refusals' in decision) return no(...decision.refusals);
  const after = concerned({ ...row, state: decision.state }, agency);
  const kept = keep(memory, row, decision, actor, { directory: before.directory, concerned: after });
  return { ok: true, seq: kept.seq, events: decision.events.map(({ type }) => type), repeated: false };
}

interface Standing {
  readonly actor: Actor;
  readonly holds: Context['holds'];
  readonly parent: string | null;
  readonly agency: AgencyId | null;
}

export function contextOf(memory: Memory, row: CaseRow, { actor, holds, parent, agency }: Standing): Context {
  const now = Math.max(memory.now, row.lastAt);
  const above = parent === null ? undefined : memory.cases.get(parent);
  return {
    ref: row.ref,
    now,
    today: dayOf(now),
    actor,
    holds,
    quiet: quietOf(memory, agency),
    newId: (subject) => derivedId(subject.slice(0, 1), row.ref.id, subject),
    parent: above === undefined ? null : { kind: above.ref.kind, facts: above.state.facts },
    read: (id) => memory.texts.get(id) ?? '',
    agencyPolicy: row.seq === 0 && agency !== null ? (agencyFacts(memory, agency)?.policy ?? {}) : {},
  };
}

async function agencyFor(memory: Memory, row: CaseRow, given: AnyCommand): Promise<AgencyId | null> {
  if (row.ref.kind === 'agency') return row.ref.id;
  const own = row.definition.agency(row.state.facts);
  if (own !== null) return own;
  if (typeof given['agency'] === 'string') return given['agency'];
  const spec = specOf(row.ref, given.type);
  let parent: string | null = null;
  if (spec !== undefined) {
    await replaceFields(spec.schema, given, async ({ kind, value }) => {
      if (kind === 'parent') parent = String(value);
      return value;
    });
  }
  const above = parent === null ? undefined : memory.cases.get(parent);
  return above === undefined ? null : definitionOf(above.ref.kind).agency(above.state.facts);
}

interface Detaching {
  /** Who has applied already, where this is an application. */
  readonly applicant: PersonId | null;
  readonly caseId: string;
  readonly seed: string;
  readonly agency: AgencyId | null;
}

async function detach(
  memory: Memory,
  spec: CommandSpec,
  given: AnyCommand,
  { applicant, caseId, seed, agency }: Detaching,
) {
  const refusals: Refusal[] = [];
  let parent: string | null = null;
  const command = await replaceFields(spec.schema, given, async ({ kind, path, value }) => {
    switch (kind) {
      case 'text': {
        const id = derivedId('c', caseId, seed, path);
        memory.texts.set(id, String(value));
        return id;
      }
      case 'content':
        if (!memory.texts.has(String(value))) refusals.push({ code: 'noSuchText', field: path });
        return value;
      case 'person':
        // No play lets an application come twice with another name: the first is kept.
        if (typeof value !== 'string' && path === 'applicant' && applicant !== null) return applicant;
        if (typeof value !== 'string')
          return newPerson(memory, value as NewPerson, derivedId('p', caseId, seed, path), agency);
        if (!memory.people.has(value)) refusals.push({ code: 'unknownPerson', field: path });
        return value;
      case 'contact':
        return correctedPerson(memory, value as Contact, path, refusals);
      case 'agency':
        if (agencyFacts(memory, String(value)) === null) refusals.push({ code: 'unknownAgency', field: path });
        return value;
      case 'sealed':
        return value;
      case 'parent':
        parent = String(value);
        if (!memory.cases.has(parent)) refusals.push({ code: 'unknownParent', field: 'parent' });
        return value;
      default:
        return kind satisfies never;
    }
  });
  return { command: command as AnyCommand, parent, refusals };
}

/** Somebody of an agency's directory is known by their address there; an applicant is always a person of their own. */
function newPerson(memory: Memory, { name, email, language }: NewPerson, id: string, agency: AgencyId | null): string {
  const same = (one: string | null): boolean => one?.toLowerCase() === email?.toLowerCase();
  const known =
    agency === null || email === undefined
      ? undefined
      : [...memory.people.values()].find((one) => one.agency === agency && same(one.email));
  if (known !== undefined) return known.id;
  memory.people.set(id, { id, name, email: email ?? null, language, agency, refusedAt: null });
  return id;
}

function correctedPerson(memory: Memory, { id, ...change }: Contact, field: string, refusals: Refusal[]): PersonId {
  const known = memory.people.get(id);
  if (known === undefined) refusals.push({ code: 'unknownPerson', field: `${field}.id` });
  else {
    const { name = known.name, email = known.email, language = known.language } = change;
    memory.people.set(id, { ...known, name, email, language, refusedAt: null });
  }
  return id;
}

/** What other cases have sent to one case, in the order of sending; a refusal goes back as a note. */
export async function receiveFor(memory: Memory, ref: CaseRef): Promise<void> {
  for (;;) {
    const at = memory.owed.findIndex(({ to }) => to.id === ref.id);
    const [message] = at < 0 ? [] : memory.owed.splice(at, 1);
    if (message === undefined) return;
    const { from, key, command } = message;
    const actor: Actor = { type: 'case', ref: from };
    const answer = await giveOne(memory, { actor, ref, command, key: `${from.id}/${key}` });
    if (answer.ok) continue;
    memory.refusals.push({ to: ref, type: command.type, refusals: answer.refusals });
    if (command.type === 'case.noteRefusal') continue;
    const code = answer.refusals[0]?.code ?? 'refused';
    const note = { type: 'case.noteRefusal', key, code };
    memory.owed.push({ from: ref, key: `refused/${from.id}/${key}`, to: from, command: note });
  }
}
