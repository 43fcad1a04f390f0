/** What a form's fields begin with: what the case has already. */
import { shownDay } from './day-text.ts';
import { type Facts, isFacts } from './facts.ts';
import type { FieldValue, FieldValues } from './field-value.ts';
import type { FormField } from './form-table.ts';

export interface Known {
  readonly facts: Facts;
  readonly texts: Readonly<Record<string, string>>;
  readonly people: Readonly<Record<string, string>>;
}

/** What the case has for a field now, as the field would have it typed; null where it has nothing that can be shown. */
export function knownValue({ shape }: FormField, value: unknown, { texts, people }: Known): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'string') return null;
  if (shape.is === 'text') return texts[value] ?? null;
  return shape.is === 'person' ? (people[value] ?? null) : value;
}

/** What a command calls otherwise than the case's facts do. */
const otherNames: Readonly<Record<string, string>> = {
  'position.publish.text': 'advertisement',
  'position.saveAdvertisement.text': 'advertisement',
  'position.rank.applications': 'ranking',
  'agency.setQuietWeeks.periods': 'quiet',
};

export const factOf = (facts: Facts, command: string, name: string): unknown =>
  facts[otherNames[`${command}.${name}`] ?? name];

/** These begin with what the case has where they must be filled in: whoever gives the command looks over it. */
const prefilled = new Set(['text', 'label', 'number', 'link', 'choice']);

/** Where a field begins: with what the case has, if anything. */
export function firstValue(field: FormField, value: unknown, known: Known): FieldValue {
  const { shape } = field;
  const inside = (fields: readonly FormField[], facts: Facts): FieldValues =>
    Object.fromEntries(fields.map((one) => [one.name, firstValue({ ...one, required: true }, facts[one.name], known)]));
  switch (shape.is) {
    case 'newId':
      return crypto.randomUUID();
    case 'ranking':
      return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
    case 'group':
      return { group: isFacts(value) ? inside(shape.fields, value) : {} };
    case 'rows': {
      const there = Array.isArray(value) ? value.filter(isFacts) : [];
      const rows = there.map((one) => ({ key: crypto.randomUUID(), values: inside(shape.fields, one) }));
      return { rows: rows.length === 0 && field.required ? [{ key: crypto.randomUUID(), values: {} }] : rows };
    }
    case 'day':
      // Days inside something that is given anew as a whole.
      return typeof value === 'string' && field.required ? shownDay(value) : undefined;
    default:
      return field.required && prefilled.has(shape.is) ? (knownValue(field, value, known) ?? undefined) : undefined;
  }
}
