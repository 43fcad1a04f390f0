/** Turns `--field=value` into a command's body: each value becomes what its field wants, by the command's own schema. */
import type { z } from 'zod';
import { fieldKinds } from '../domain/fields.ts';
import { UsageProblem } from './outcome.ts';

type Schema = z.core.$ZodType;
type Def = { readonly shape?: Record<string, Schema>; readonly innerType?: Schema };

const defOf = (schema: Schema): Def => schema._zod.def as Def;

/** The schema of a field inside its optional, nullable and default wrappings. */
function unwrapped(schema: Schema): Schema {
  const inner = defOf(schema).innerType;
  return inner === undefined || fieldKinds.has(schema as z.ZodType) ? schema : unwrapped(inner);
}

function schemaAt(schema: Schema, path: readonly string[]): Schema | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return schema;
  const shape = defOf(unwrapped(schema)).shape;
  const next = shape?.[name];
  return next === undefined ? undefined : schemaAt(next, rest);
}

/** `Kari Nordmann <kari@etat.no>` is a new person, or the one with that address; anything else is an id. */
function person(value: string): unknown {
  const match = /^(?<name>[^<]+)<(?<email>[^>]*)>$/.exec(value.trim());
  const { name = '', email = '' } = match?.groups ?? {};
  return match === null ? value : { name: name.trim(), email: email.trim() };
}

const json = (value: string): readonly unknown[] => {
  try {
    return [JSON.parse(value)];
  } catch {
    return [];
  }
};

/** The first reading that the field takes; the text itself when it takes none, so that the refusal names the field. */
function read(schema: Schema, value: string): unknown {
  const inner = unwrapped(schema);
  if (fieldKinds.get(inner as z.ZodType)?.kind === 'person') return person(value);
  const readings: readonly unknown[] = [
    ...(value === 'null' ? [null] : []),
    value,
    ...(/^-?\d+(\.\d+)?$/.test(value) ? [Number(value)] : []),
    ...(value === 'yes' || value === 'true' ? [true] : []),
    ...(value === 'no' || value === 'false' ? [false] : []),
    ...json(value),
    value.split(',').map((part) => part.trim()),
  ];
  const found = readings.find((reading) => (schema as z.ZodType).safeParse(reading).success);
  return found === undefined ? value : found;
}

function put(body: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [name = '', ...rest] = path;
  if (rest.length === 0) {
    body[name] = value;
    return;
  }
  const inside = body[name];
  const next = typeof inside === 'object' && inside !== null ? { ...inside } : {};
  put(next, rest, value);
  body[name] = next;
}

/** @param given `name=value` pairs; a dot in the name reaches into a field (`dates.replyBy=2017-02-10`) */
export function bodyOf(
  schema: Schema,
  type: string,
  given: readonly string[],
): { type: string } & Record<string, unknown> {
  const body: { type: string } & Record<string, unknown> = { type };
  for (const pair of given) {
    const at = pair.indexOf('=');
    if (at <= 0) throw new UsageProblem(`"${pair}" is not written as field=value.`);
    const path = pair.slice(0, at).split('.');
    if (path.some((name) => name === '' || name === '__proto__')) throw new UsageProblem(`"${pair}" names no field.`);
    const value = pair.slice(at + 1);
    const field = schemaAt(schema, path);
    put(body, path, field === undefined ? value : read(field, value));
  }
  return body;
}

/** `--title=Rådgiver` and `--title Rådgiver`, as commander leaves them. */
export function pairsOf(args: readonly string[]): readonly string[] {
  const pairs: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (!arg.startsWith('--')) throw new UsageProblem(`"${arg}" is not written as --field=value.`);
    if (arg.includes('=')) {
      pairs.push(arg.slice(2));
      continue;
    }
    const value = args[at + 1];
    if (value === undefined || value.startsWith('--'))
      throw new UsageProblem(`${arg} has no value: write ${arg}=value.`);
    pairs.push(`${arg.slice(2)}=${value}`);
    at += 1;
  }
  return pairs;
}
