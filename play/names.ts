/** From the names of a scenario to the ids of a world, and back. */
import type { z } from 'zod';
import type { AnyFacts } from '../domain/case/engine.ts';
import { fieldKinds } from '../domain/fields.ts';
import { definitionOf } from '../domain/index.ts';
import type { CaseKind, CaseRef, PersonId } from '../domain/words.ts';
import { type Found, replaceFields } from '../store/fields.ts';
import { derivedId } from '../store/ids.ts';
import type { Scenario } from './scenario.ts';
import type { CaseNow, World } from './world.ts';

/** Stands before a name where the field does not say by itself that it holds one: `$application/anne`, `$lars`. */
export const refMark = '$';

export class NoSuchName extends Error {}

type Schema = z.core.$ZodType;

/** The marked fields of a command, with what they hold. */
export function fieldsIn(schema: Schema, value: unknown, path = ''): readonly Found[] {
  if (value === undefined || value === null) return [];
  const marked = fieldKinds.get(schema as z.ZodType);
  if (marked !== undefined) return [{ kind: marked.kind, path, value }];
  const { def } = schema._zod as unknown as {
    def: { shape?: Record<string, Schema>; element?: Schema; innerType?: Schema };
  };
  const at = (name: string | number): string => (path === '' ? String(name) : `${path}.${name}`);
  if (def.innerType !== undefined) return fieldsIn(def.innerType, value, path);
  if (def.element !== undefined && Array.isArray(value)) {
    const { element } = def;
    return value.flatMap((one, index) => fieldsIn(element, one, at(index)));
  }
  if (def.shape === undefined || typeof value !== 'object') return [];
  const { shape } = def;
  return Object.entries(value).flatMap(([name, field]) => {
    const inner = shape[name];
    return inner === undefined ? [] : fieldsIn(inner, field, at(name));
  });
}

const field = (facts: AnyFacts, name: string): unknown => Reflect.get(facts, name);

export interface Names {
  readonly caseRef: (name: string) => Promise<CaseRef>;
  readonly person: (nick: string, near: CaseRef | null) => Promise<PersonId>;
  /** The command with ids, and new people spelt out, as a client would give it. */
  readonly command: (schema: Schema, given: object) => Promise<Record<string, unknown>>;
}

export function namesIn(scenario: Scenario, world: World): Names {
  const personFields = (nick: string) => {
    const found = scenario.people[nick];
    if (found === undefined) throw new NoSuchName(`nobody is called ${nick}`);
    return found;
  };
  const ownId = (kind: CaseKind, nick: string): CaseRef =>
    kind === 'agency' ? { kind, id: nick } : { kind, id: derivedId(kind.slice(0, 2), scenario.name, kind, nick) };

  const latest = async (kind: CaseKind, match: (one: CaseNow) => boolean): Promise<CaseRef | null> =>
    (await world.cases(kind)).findLast(match)?.ref ?? null;

  const caseRef = async (name: string): Promise<CaseRef> => {
    const parts = name.split('/');
    const [kind, nick = ''] = [parts.at(-2) as CaseKind, parts.at(-1)];
    if (kind === 'participation') {
      const round = parts.length > 2 ? ownId('round', parts.at(-3) ?? '').id : null;
      const found = await latest(
        kind,
        ({ state }) =>
          field(state.facts, 'agency') === nick && (round === null || field(state.facts, 'round') === round),
      );
      if (found === null) throw new NoSuchName(`${name}: ${nick} has not been invited yet`);
      return found;
    }
    if (kind !== 'employment') return ownId(kind, nick);
    const applications = [ownId('application', nick).id, nick];
    const hired = await latest(kind, ({ state }) => applications.includes(String(field(state.facts, 'application'))));
    return hired ?? ownId(kind, nick);
  };

  const person = async (nick: string, near: CaseRef | null): Promise<PersonId> => {
    const { email, name } = personFields(nick);
    const ids = await world.peopleAt(email, name);
    const here = near === null ? undefined : (await world.cases(near.kind)).find((one) => one.ref.id === near.id);
    const people = here === undefined ? {} : definitionOf(here.ref.kind).people(here.state.facts);
    const found = ids.find((id) => Object.values(people).includes(id)) ?? ids[0];
    if (found === undefined) throw new NoSuchName(`${nick} is not known to the service yet: name them in a role first`);
    return found;
  };

  const reference = async (given: string): Promise<string> => {
    const name = given.slice(refMark.length);
    const item = /^(round\/[^/]+)\/gathering\/(\d+)$/.exec(name);
    if (item !== null) return gatheringId(await caseRef(item[1] ?? ''), Number(item[2]));
    return name.includes('/') ? (await caseRef(name)).id : person(name, null);
  };

  const gatheringId = async (round: CaseRef, number: number): Promise<string> => {
    const found = (await world.cases('round')).find((one) => one.ref.id === round.id);
    const gatherings = (found === undefined ? {} : field(found.state.facts, 'gatherings')) as Record<
      string,
      { month: string }
    >;
    // By month: a table need not keep the order in which they were planned.
    const inOrder = Object.entries(gatherings).toSorted(([, a], [, b]) => (a.month < b.month ? -1 : 1));
    const id = inOrder[number - 1]?.[0];
    if (id === undefined) throw new NoSuchName(`there is no gathering ${number} yet`);
    return id;
  };

  const command = async (schema: Schema, given: object): Promise<Record<string, unknown>> => {
    const replaced = await replaceFields(schema, given, async ({ kind, value }) => {
      if (typeof value !== 'string' || value.startsWith(refMark)) return value;
      if (kind === 'person') return { ...personFields(value) };
      return kind === 'parent' ? (await caseRef(value)).id : value;
    });
    return (await withRefs(replaced)) as Record<string, unknown>;
  };

  const withRefs = async (value: unknown): Promise<unknown> => {
    if (typeof value === 'string') return value.startsWith(refMark) ? reference(value) : value;
    if (Array.isArray(value)) return Promise.all(value.map(withRefs));
    if (typeof value !== 'object' || value === null) return value;
    const fields = await Promise.all(Object.entries(value).map(async ([name, one]) => [name, await withRefs(one)]));
    return Object.fromEntries(fields);
  };

  return { caseRef, person, command };
}
