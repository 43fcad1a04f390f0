/** What HR passes on for an applicant who telephoned or wrote: how and when it came must be said (R-OPS-7). */
import type { CaseKind } from '../../domain/words.ts';
import type { FormField } from './form-table.ts';

const told = new Set(['how', 'on']);

/** @param byOffice whether the reader passes it on; to applicants themselves the two are no question */
export function asPassedOn(kind: CaseKind, fields: readonly FormField[], byOffice: boolean): readonly FormField[] {
  if (kind !== 'application' || !fields.some(({ name }) => name === 'how')) return fields;
  return byOffice
    ? fields.map((field) => (told.has(field.name) ? { ...field, required: true } : field))
    : fields.filter(({ name }) => !told.has(name));
}
