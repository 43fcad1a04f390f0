/** The tables of docs/commands.md, as the commands' schemas have them. */
import type { z } from 'zod';
import { commonCommands } from '../../domain/case/commands.ts';
import type { CommandSpec } from '../../domain/case/definition.ts';
import { fieldKinds } from '../../domain/fields.ts';
import { definitionOf } from '../../domain/index.ts';
import { caseKinds } from '../../domain/words.ts';

type Schema = z.core.$ZodType;

interface Parts {
  readonly type: string;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly entries?: Readonly<Record<string, string>>;
  readonly options?: readonly Schema[];
  readonly values?: readonly (string | number | boolean)[];
  readonly keyType?: Schema;
  readonly format?: string;
}

// Zod's own parts of a schema: what they are is decided by `type`.
const partsOf = (schema: Schema): Parts => schema._zod.def as unknown as Parts;

const takes = (schema: Schema, value: unknown): boolean => (schema as z.ZodType).safeParse(value).success;

/** Only a calendar day takes 28 February and not 30 February. */
const isDaySchema = (schema: Schema): boolean => takes(schema, '2024-02-28') && !takes(schema, '2024-02-30');

function textWords(schema: Schema, { format }: Parts): string {
  if (isDaySchema(schema)) return 'day';
  return format === 'email' || format === 'url' ? format : 'string';
}

const objectWords = (shape: Parts['shape']): string =>
  `{ ${Object.entries(shape ?? {})
    .map(([name, field]) => `${name}${isOptional(field) ? '?' : ''}`)
    .join(', ')} }`;

/** What a field holds, in a few words. */
function words(schema: Schema): string {
  const marked = fieldKinds.get(schema as z.ZodType);
  if (marked !== undefined) return marked.kind;
  const parts = partsOf(schema);
  switch (parts.type) {
    case 'optional':
    case 'default':
      return parts.innerType === undefined ? '' : words(parts.innerType);
    case 'nullable':
      return parts.innerType === undefined ? '' : `${words(parts.innerType)} or null`;
    case 'array':
      return parts.element === undefined ? 'list' : `list of ${words(parts.element)}`;
    case 'object':
      return objectWords(parts.shape);
    case 'enum':
      return Object.values(parts.entries ?? {}).join(' / ');
    case 'literal':
      return (parts.values ?? []).map(String).join(' / ');
    case 'union':
      return (parts.options ?? []).map(words).join(' / ');
    case 'record':
      return parts.keyType === undefined ? 'record' : `numbers by ${words(parts.keyType)}`;
    case 'string':
      return textWords(schema, parts);
    default:
      return parts.type;
  }
}

const isOptional = (schema: Schema): boolean => ['optional', 'default'].includes(partsOf(schema).type);

function row(type: string, { schema, by }: CommandSpec): string {
  const fields = Object.entries(schema.shape)
    .filter(([name]) => name !== 'type')
    .map(([name, field]) => `\`${name}\`${isOptional(field) ? '' : '*'} (${words(field)})`);
  return `| \`${type}\` | ${by.join(', ')} | ${fields.join(', ')} |`;
}

/** What only cases tell each other is nothing that anybody gives. */
function table(title: string, commands: Readonly<Record<string, CommandSpec>>): string {
  const given = Object.entries(commands).filter(([, { by }]) => by.some((one) => one !== 'case'));
  const rows = given.map(([type, spec]) => row(type, spec));
  return [`## ${title}`, '', '| command | given by | fields |', '|---|---|---|', ...rows].join('\n');
}

const head = `# Commands

What people and systems may give to each kind of case: in a scenario's steps, with \`forlop give\`, and over the API.
\`*\` marks a field that must be there. \`person\`, \`agency\`, \`parent\` (the case that this one belongs to), \`text\` (by a
person, kept apart from the log), \`content\` (the id of such a text) and \`contact\` (what is put right of somebody who is
known: \`{ id, name?, email?, language? }\`) say what the field holds; a day is \`YYYY-MM-DD\`.

This page is made from the commands' schemas: \`test/house/commands-doc.test.ts\` fails when it is not what they say, and
\`npx vitest run --project domain test/house/commands-doc.test.ts -u\` writes it anew.`;

export const commandsPage = (): string =>
  `${[
    head,
    ...caseKinds.map((kind) => table(kind, definitionOf(kind).commands)),
    table('every case', commonCommands),
  ].join('\n\n')}\n`;
