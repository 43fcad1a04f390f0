/** One sentence of a catalogue with its values. What a log or a refusal lacks shows as a dash: it must still be read. */

import type { Language } from '../domain/words.ts';
import { argumentsOf, fill } from '../mail/fill.ts';

/** A catalogue's file: codes or types to sentences. */
export type Sentences = Readonly<Record<string, string>>;
export type ByLanguage = Readonly<Record<Language, Sentences>>;

const worded = (value: unknown): string | number | null => {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? value.map(String).join(', ') : null;
};

/** @param name says whose sentence it is, for the message of a fault in the catalogue */
export function sentence(
  name: string,
  source: string,
  language: Language,
  values: Readonly<Record<string, unknown>>,
): string {
  const params: Record<string, string | number> = {};
  for (const argument of argumentsOf(source)) params[argument] = worded(values[argument]) ?? '–';
  return fill({ name, language }, source, params);
}
