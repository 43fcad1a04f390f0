/**
 * Why a command cannot be given now, whatever is filled in (R-LOG-3): the rules are asked with made-up commands, one for
 * each thing in the case that could be meant. A rule names the field that it is about; a refusal without one, or about
 * which thing is meant, is about the case, and where every made-up command meets the same one, that is the reason.
 */
import type { z } from 'zod';
import { fieldKinds } from '../fields.ts';
import type { Day } from '../words.ts';
import type { AnyDefinition, CommandSpec, Context, Refusal } from './definition.ts';
import { type AnyCommand, give, openDuties, type State } from './engine.ts';

type Schema = z.core.$ZodType;

interface Def {
  readonly type: string;
  readonly innerType?: Schema;
  readonly defaultValue?: unknown;
  readonly element?: Schema;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly options?: readonly Schema[];
}

/** How a command is made up: what it means, which of several choices it takes, whether it gives what may be left out. */
interface Way {
  readonly id: string;
  readonly choice: number;
  readonly full: boolean;
  readonly today: Day;
}

const nobody = 'nobody';

const defOf = (schema: Schema): Def => schema._zod.def as Def;

const firstThatFits = (schema: Schema, values: readonly unknown[]): unknown =>
  'safeParse' in schema ? values.find((value) => (schema as z.ZodType).safeParse(value).success) : values[0];

const nth = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

function madeUp(schema: Schema, way: Way): unknown {
  // Rules see ids in the place of people and texts.
  if (fieldKinds.get(schema as z.ZodType) !== undefined) return nobody;
  const { type, innerType, defaultValue, element, entries = {}, values = [], shape = {}, options = [] } = defOf(schema);
  switch (type) {
    case 'default':
      return way.full && innerType !== undefined ? madeUp(innerType, way) : defaultValue;
    case 'optional':
      return way.full && innerType !== undefined ? madeUp(innerType, way) : undefined;
    case 'nullable':
      return way.full && innerType !== undefined ? madeUp(innerType, way) : null;
    case 'string':
      return firstThatFits(schema, [way.id, way.today, '09:00', way.today.slice(0, 7), 'https://example.org/']);
    case 'number':
      return firstThatFits(schema, [1, 10, 100, 0, 1000, 2017]);
    case 'boolean':
      return way.choice % 2 === 0;
    case 'enum':
      return nth(Object.values(entries), way.choice);
    case 'literal':
      return nth(values, way.choice);
    case 'union':
      return options[0] === undefined ? undefined : madeUp(nth(options, way.choice) ?? options[0], way);
    case 'array':
      return element === undefined ? [] : [madeUp(element, way)];
    case 'object':
      return Object.fromEntries(
        Object.entries(shape).flatMap(([name, one]) => {
          const value = madeUp(one, way);
          return value === undefined ? [] : [[name, value]];
        }),
      );
    default:
      return {};
  }
}

/** Where a case keeps more things than these, what is meant is not asked about: it would take too long. */
const mostIds = 200;

const keysIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];

/** Whatever a command could mean: what the facts keep by id, duties and what they are about, and what is to be seen to. */
function idsIn(definition: AnyDefinition, { facts, ledger }: State): readonly string[] {
  const duties = openDuties(definition, { facts, ledger }).map(({ id }) => id);
  const all = [
    ...Object.values(facts).flatMap(keysIn),
    ...duties,
    ...duties.map((id) => id.slice(id.indexOf('.') + 1)),
    ...[ledger.stuck, ledger.refused, ledger.undeliverable].flatMap(keysIn),
  ];
  return [nobody, ...new Set(all)];
}

/** It says what in the case is meant, and is no text. */
const isId = (schema: Schema): boolean =>
  fieldKinds.get(schema as z.ZodType) === undefined &&
  defOf(schema).type === 'string' &&
  firstThatFits(schema, ['?', nobody]) === nobody;

/** Enough to meet each choice that rules make between what is filled in. */
function waysFor(ids: readonly string[], today: Day): readonly Way[] {
  return ids.flatMap((id) =>
    [0, 1, 2, 3].flatMap((choice) => [true, false].map((full) => ({ id, choice, full, today }))),
  );
}

function refusalsOf(
  definition: AnyDefinition,
  state: State,
  command: AnyCommand,
  context: Context,
): readonly Refusal[] {
  try {
    const answer = give(definition, state, command, context);
    return 'refusals' in answer ? answer.refusals : [];
  } catch {
    // Nothing in the case answers to what is made up: no word of the rules against it.
    return [];
  }
}

/** @returns empty: it may be possible */
export function refusedAnyway(
  definition: AnyDefinition,
  state: State,
  type: string,
  { schema }: CommandSpec,
  context: Context,
): readonly Refusal[] {
  const ids = idsIn(definition, state);
  const asksWhich = ids.length <= mostIds && Object.values<Schema>(schema.shape).some(isId);
  const isOfCase = ({ field }: Refusal): boolean => {
    const one = field === undefined ? undefined : schema.shape[field];
    return field === undefined || (asksWhich && one !== undefined && isId(one));
  };
  const met = (way: Way): readonly Refusal[] => {
    const fields = madeUp(schema, way) as Readonly<Record<string, unknown>>;
    return refusalsOf(definition, state, { ...fields, type }, context).filter(isOfCase);
  };
  const [first, ...others] = waysFor(asksWhich ? ids : [nobody], context.today);
  let common = first === undefined ? [] : met(first);
  for (const way of others) {
    // Most commands are possible, and the first that is made up says so.
    if (common.length === 0) return [];
    const refusals = met(way);
    common = common.filter(({ code }) => refusals.some((other) => other.code === code));
  }
  return common;
}

/**
 * It asks for nothing, and nothing would happen: what it does is done. Given twice it is no fault, so the rules do not
 * refuse it; but nobody is to be offered it.
 */
export function isDoneAlready(
  definition: AnyDefinition,
  state: State,
  type: string,
  { schema }: CommandSpec,
  context: Context,
): boolean {
  if (Object.keys(schema.shape).some((name) => name !== 'type')) return false;
  const answer = give(definition, state, { type }, context);
  return 'events' in answer && answer.events.length === 0;
}
