/** What was typed into fields, as the command wants it. */
import type { Day } from '../../domain/words.ts';
import type { WebTextKey } from '../../texts/web/desk/index.ts';
import { parseDay } from './day-text.ts';
import type { FormField } from './form-table.ts';

/** Somebody known, by id, or somebody new. Null: not chosen yet. */
export type PersonValue = string | { readonly name: string; readonly email?: string } | null;

export interface FieldValues {
  readonly [name: string]: FieldValue;
}

/** One of a list; the key is the form's own. */
export interface Row {
  readonly key: string;
  readonly values: FieldValues;
}

/** Text as typed, the chosen of several, a person, or what fields of their own hold. */
export type FieldValue =
  | string
  | readonly string[]
  | PersonValue
  | { readonly group: FieldValues }
  | { readonly rows: readonly Row[] }
  | undefined;

export const groupIn = (value: FieldValue): FieldValues =>
  typeof value === 'object' && value !== null && 'group' in value ? value.group : {};

export const rowsIn = (value: FieldValue): readonly Row[] =>
  typeof value === 'object' && value !== null && 'rows' in value ? value.rows : [];

export const chosenIn = (value: FieldValue): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : [];

/** What is wrong, by the field's path: `channels.0.link`. */
export type Wrong = Readonly<Record<string, WebTextKey>>;

export type ReadValue = { readonly value: unknown } | { readonly wrong: Wrong };

const isEmptyRow = ({ values }: Row): boolean => Object.values(values).every(isEmpty);

function isEmpty(value: FieldValue): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  if ('rows' in value) return value.rows.every(isEmptyRow);
  return 'group' in value && Object.values(value.group).every(isEmpty);
}

type One = { readonly value: unknown } | { readonly wrong: WebTextKey };

function fromText({ shape }: FormField, text: string, today: Day): One {
  switch (shape.is) {
    case 'day': {
      const day = parseDay(text, today);
      return day === null ? { wrong: 'field.noDay' } : { value: day };
    }
    case 'number': {
      const number = Number(text.replace(/\s/g, '').replace(',', '.'));
      return Number.isFinite(number) ? { value: number } : { wrong: 'field.noNumber' };
    }
    case 'pick':
      // The only parts of a case that are known by their number.
      return { value: shape.from === 'activities' ? Number(text) : text };
    case 'yesNo':
    case 'onlyNo':
      return { value: text === 'yes' };
    case 'links':
      // An address has no space in it, so any space parts two of them.
      return { value: text.trim().split(/\s+/) };
    default:
      return { value: text.trim() };
  }
}

/** What is left empty is left out, unless the command must have it. */
function ofNothing({ required, shape, empty }: FormField): One {
  if (empty === 'null') return { value: null };
  if (!required) return { value: undefined };
  if (shape.is === 'choices' || shape.is === 'rows') return { value: [] };
  return { wrong: 'field.missing' };
}

function readRows({ shape }: FormField, rows: readonly Row[], path: string, today: Day): ReadValue {
  const fields = 'fields' in shape ? shape.fields : [];
  const read = rows.flatMap((row, n) =>
    isEmptyRow(row) ? [] : [readFields(fields, row.values, today, `${path}.${n}.`)],
  );
  const wrong = Object.assign({}, ...read.map((one) => ('wrong' in one ? one.wrong : {})));
  if (Object.keys(wrong).length > 0) return { wrong };
  return { value: read.map((one) => ('value' in one ? one.value : null)) };
}

function readField(field: FormField, value: FieldValue, path: string, today: Day): ReadValue {
  const { shape } = field;
  if (shape.is === 'group' && (field.required || !isEmpty(value)))
    return readFields(shape.fields, groupIn(value), today, `${path}.`);
  if (isEmpty(value)) {
    const one = ofNothing(field);
    return 'wrong' in one ? { wrong: { [path]: one.wrong } } : one;
  }
  if (shape.is === 'rows') return readRows(field, rowsIn(value), path, today);
  if (typeof value !== 'string') return { value };
  const one = fromText(field, value, today);
  return 'wrong' in one ? { wrong: { [path]: one.wrong } } : one;
}

/** All fields as the command wants them, or everything that is wrong. */
export function readFields(fields: readonly FormField[], values: FieldValues, today: Day, path = ''): ReadValue {
  const read = fields
    .filter(({ shape }) => shape.is !== 'given')
    .map((field) => [field.name, readField(field, values[field.name], path + field.name, today)] as const);
  const wrong = Object.assign({}, ...read.map(([, one]) => ('wrong' in one ? one.wrong : {})));
  if (Object.keys(wrong).length > 0) return { wrong };
  return {
    value: Object.fromEntries(
      read.flatMap(([name, one]) => ('value' in one && one.value !== undefined ? [[name, one.value]] : [])),
    ),
  };
}
