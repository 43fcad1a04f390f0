/**
 * What a form must ask for to give a command, read off the command's own schema when the desk is built: the browser
 * gets a small table in place of the schemas and their library.
 */
import { type z } from 'zod';
import { fieldKinds } from '../../domain/fields.ts';
import { policyOverrides } from '../../domain/policy-bounds.ts';
import type { CaseKind } from '../../domain/words.ts';
import type { FormField, FormShape } from '../forms/form-table.ts';
import { pickSourceOf } from '../forms/pick-sources.ts';

type Schema = z.core.$ZodType;

interface Def {
  readonly type: string;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly options?: readonly Schema[];
  readonly keyType?: Schema;
  readonly valueType?: Schema;
}

/** The command that the form is for. */
interface Of {
  readonly kind: CaseKind;
  readonly type: string;
}

const defOf = (schema: Schema): Def => schema._zod.def as Def;

const wrappers = new Set(['optional', 'default', 'nullable']);

/** The word by which a field's own check refuses what is no such thing (domain/fields.ts). */
function checkWord(schema: Schema): string | null {
  const issues = 'safeParse' in schema ? (schema as z.ZodType).safeParse('?').error?.issues : undefined;
  return issues?.[0]?.message ?? null;
}

const stringShapes: Readonly<Record<string, FormShape | null>> = {
  noSuchDay: { is: 'day' },
  noLink: { is: 'link' },
  // Of something in the case: what is in no table of those cannot be typed.
  noId: null,
  noTime: { is: 'time' },
  noSuchTime: { is: 'time' },
};

function stringShape(schema: Schema): FormShape | null {
  const shape = stringShapes[checkWord(schema) ?? ''];
  return shape === undefined ? { is: 'label' } : shape;
}

function choicesOf({ entries, values }: Def): FormShape | null {
  const options = entries === undefined ? values : Object.values(entries);
  return options?.every((one) => typeof one === 'string') === true ? { is: 'choice', options: [...options] } : null;
}

const kindShapes: Readonly<Record<string, FormShape | null>> = {
  text: { is: 'text' },
  person: { is: 'person' },
  agency: { is: 'agency' },
  parent: { is: 'given' },
  content: null,
  contact: null,
  sealed: null,
};

function arrayShape(of: Of, name: string, element: Schema): FormShape | null {
  if (fieldKinds.get(element as z.ZodType) === undefined && defOf(element).type === 'string') {
    if (checkWord(element) === 'noLink') return { is: 'links' };
    const from = pickSourceOf(of.kind, of.type, name);
    return from === null ? null : { is: 'ranking', from };
  }
  const shape = shapeOf(of, name, element);
  if (shape?.is === 'choice') return { is: 'choices', options: shape.options };
  return shape?.is === 'group' ? { is: 'rows', fields: shape.fields } : null;
}

/** Every number that may be given, each left out or not. */
function numbersOf({ keyType, valueType }: Def): FormShape | null {
  const names = keyType === undefined ? [] : Object.values(defOf(keyType).entries ?? {});
  const isOfNumbers = valueType !== undefined && defOf(valueType).type === 'number';
  if (names.length === 0 || !isOfNumbers) return null;
  return { is: 'group', fields: names.map((name) => ({ name, required: false, shape: { is: 'number' } })) };
}

function groupOf(of: Of, { shape = {} }: Def): FormShape | null {
  const fields = fieldsOf(of, shape);
  return fields === null ? null : { is: 'group', fields };
}

/** Null: no form can ask for it yet. */
function shapeOf(of: Of, name: string, schema: Schema): FormShape | null {
  const kind = fieldKinds.get(schema as z.ZodType)?.kind;
  if (kind !== undefined) return kindShapes[kind] ?? null;
  const def = defOf(schema);
  if (of.type === 'nameCandidate' && name === 'candidate') return { is: 'newId' };
  // Follows from the words that the form shows.
  if (of.type === 'declare' && name === 'textVersion') return { is: 'given' };
  const from = ['string', 'number'].includes(def.type) ? pickSourceOf(of.kind, of.type, name) : null;
  if (from !== null) return { is: 'pick', from };
  switch (def.type) {
    case 'string':
      return stringShape(schema);
    case 'number':
      return { is: 'number' };
    case 'boolean':
      return { is: 'yesNo' };
    case 'literal':
      // Nothing but that it is not so: what was recorded is taken back.
      return def.values?.every((one) => one === false) === true ? { is: 'onlyNo' } : choicesOf(def);
    case 'enum':
      return choicesOf(def);
    case 'union':
      // An address of either kind is one line of text.
      return def.options?.every((one) => defOf(one).type === 'string') === true ? { is: 'label' } : null;
    case 'array':
      return def.element === undefined ? null : arrayShape(of, name, def.element);
    case 'object':
      return schema === policyOverrides ? null : groupOf(of, def);
    case 'record':
      return numbersOf(def);
    default:
      return null;
  }
}

function fieldOf(of: Of, name: string, schema: Schema): FormField | null {
  let inner = schema;
  let required = true;
  while (wrappers.has(defOf(inner).type)) {
    required = false;
    inner = defOf(inner).innerType ?? inner;
  }
  const shape = shapeOf(of, name, inner);
  if (shape === null) return null;
  return { name, required, shape, ...(defOf(schema).type === 'nullable' ? { empty: 'null' } : {}) };
}

/** Said by the address. */
const unasked = new Set(['type']);

const isOptional = (schema: Schema): boolean => wrappers.has(defOf(schema).type);

/** Null: it needs something that no form can ask for yet. What is optional and cannot be asked for is left out. */
function fieldsOf(of: Of, shape: Readonly<Record<string, Schema>>): readonly FormField[] | null {
  const fields: FormField[] = [];
  for (const [name, one] of Object.entries(shape)) {
    if (unasked.has(name)) continue;
    const field = fieldOf(of, name, one);
    if (field === null && !isOptional(one)) return null;
    if (field !== null) fields.push(field);
  }
  return fields;
}

export const formFieldsOf = (of: Of, schema: z.ZodObject): readonly FormField[] | null => fieldsOf(of, schema.shape);
