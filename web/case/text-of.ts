/** Which field a text of a case was written in: facts name it by its id, whatever it stands beneath. */
import { type Facts, isFacts } from '../forms/facts.ts';

/** As the facts have it, in every kind of case. */
export const writtenFields = [
  'accommodation',
  'advertisement',
  'advice',
  'agenda',
  'bodyNb',
  'bodyNn',
  'feedbackDraft',
  'item',
  'partTimeReason',
  'qualifications',
  'shortAdvertising',
  'subjectNb',
  'subjectNn',
  'text',
  'themeText',
] as const;
export type WrittenField = (typeof writtenFields)[number];

const names: readonly string[] = writtenFields;
const isWritten = (name: string): name is WrittenField => names.includes(name);

/**
 * @param id of the text
 * @param within the field that these facts stand in, where it is one: an agenda has its texts by talk
 * @returns null where it stands in none of them
 */
export function fieldOf(facts: Facts, id: string, within: WrittenField | null = null): WrittenField | null {
  for (const [name, value] of Object.entries(facts)) {
    const field = isWritten(name) ? name : within;
    if (value === id) return field;
    const inside = isFacts(value) ? fieldOf(value, id, field) : null;
    if (inside !== null) return inside;
  }
  return null;
}
