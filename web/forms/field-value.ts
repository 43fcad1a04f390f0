/** What was typed into a field, as the command wants it. */
import type { Day } from '../../domain/words.ts';
import type { WebTextKey } from '../../texts/web/index.ts';
import { parseDay } from './day-text.ts';
import type { FormField } from './form-table.ts';

/** Somebody known, by id, or somebody new. Null: not chosen yet. */
export type PersonValue = string | { readonly name: string; readonly email?: string } | null;

/** Text as typed, the chosen of several, or a person. */
export type FieldValue = string | readonly string[] | PersonValue | undefined;

export type ReadValue = { readonly value: unknown } | { readonly wrong: WebTextKey };

function fromText({ shape }: FormField, text: string, today: Day): ReadValue {
  switch (shape.is) {
    case 'day': {
      const day = parseDay(text, today);
      return day === null ? { wrong: 'field.noDay' } : { value: day };
    }
    case 'number': {
      const number = Number(text.replace(/\s/g, '').replace(',', '.'));
      return Number.isFinite(number) ? { value: number } : { wrong: 'field.noNumber' };
    }
    case 'yesNo':
      return { value: text === 'yes' };
    default:
      return { value: text.trim() };
  }
}

/** What is left empty is left out, unless the command must have it. */
export function valueOf(field: FormField, value: FieldValue, today: Day): ReadValue {
  const isEmpty = value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
  if (isEmpty) {
    if (!field.required) return { value: undefined };
    return field.shape.is === 'choices' ? { value: [] } : { wrong: 'field.missing' };
  }
  return typeof value === 'string' ? fromText(field, value, today) : { value };
}

/** What the case has for a field now, as the field would have it typed; null where it has nothing that can be shown. */
export function knownValue({ name, shape }: FormField, { facts, texts, people }: Known): string | null {
  const value = facts[name];
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'string') return null;
  if (shape.is === 'text') return texts[value] ?? null;
  return shape.is === 'person' ? (people[value] ?? null) : value;
}

interface Known {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly texts: Readonly<Record<string, string>>;
  readonly people: Readonly<Record<string, string>>;
}
