/**
 * What a form must ask for to give a command, read off the command's own schema when the desk is built: the browser
 * gets a small table in place of the schemas and their library.
 */
import { type z } from 'zod';
import { fieldKinds } from '../../domain/fields.ts';
import type { FormField, FormShape } from '../forms/form-table.ts';

type Schema = z.core.$ZodType;

interface Def {
  readonly type: string;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
}

const defOf = (schema: Schema): Def => schema._zod.def as Def;

const wrappers = new Set(['optional', 'default', 'nullable']);

/** The word by which a field's own check refuses what is no such thing (domain/fields.ts). */
function checkWord(schema: Schema): string | null {
  const issues = 'safeParse' in schema ? (schema as z.ZodType).safeParse('?').error?.issues : undefined;
  return issues?.[0]?.message ?? null;
}

const stringShapes: Readonly<Record<string, FormShape>> = {
  noSuchDay: { is: 'day' },
  noLink: { is: 'link' },
  noId: { is: 'id' },
  noTime: { is: 'time' },
};

function choicesOf({ entries, values }: Def): FormShape | null {
  const options = entries === undefined ? values : Object.values(entries);
  return options?.every((one) => typeof one === 'string') === true ? { is: 'choice', options: [...options] } : null;
}

const kindShapes: Readonly<Record<string, FormShape | null>> = {
  text: { is: 'text' },
  person: { is: 'person' },
  agency: null,
  parent: null,
  content: null,
  contact: null,
  sealed: null,
};

/** Null: no form can ask for it yet. */
function shapeOf(schema: Schema): FormShape | null {
  const kind = fieldKinds.get(schema as z.ZodType)?.kind;
  if (kind !== undefined) return kindShapes[kind] ?? null;
  const def = defOf(schema);
  switch (def.type) {
    case 'string':
      return stringShapes[checkWord(schema) ?? ''] ?? { is: 'label' };
    case 'number':
      return { is: 'number' };
    case 'boolean':
      return { is: 'yesNo' };
    case 'enum':
    case 'literal':
      return choicesOf(def);
    case 'array': {
      const element = def.element === undefined ? null : shapeOf(def.element);
      return element?.is === 'choice' ? { is: 'choices', options: element.options } : null;
    }
    default:
      return null;
  }
}

function fieldOf(name: string, schema: Schema): FormField | null {
  let inner = schema;
  let required = true;
  while (wrappers.has(defOf(inner).type)) {
    required = false;
    inner = defOf(inner).innerType ?? inner;
  }
  const shape = shapeOf(inner);
  return shape === null ? null : { name, required, shape };
}

const isOptional = (schema: Schema): boolean => wrappers.has(defOf(schema).type);

/** Null: it needs something that no form can ask for yet. What is optional and cannot be asked for is left out. */
export function formFieldsOf(schema: z.ZodObject): readonly FormField[] | null {
  const fields: FormField[] = [];
  for (const [name, one] of Object.entries<Schema>(schema.shape)) {
    if (name === 'type') continue;
    const field = fieldOf(name, one);
    const isUnaskable = field === null || field.shape.is === 'id';
    if (isUnaskable && !isOptional(one)) return null;
    if (!isUnaskable) fields.push(field);
  }
  return fields;
}
