/**
 * Which fields say of themselves whether they must be filled in: the fewer of the two, as Designsystemet has it. Where
 * all are alike none says so.
 */
import type { FormField } from './form-table.ts';

export type Mark = 'optional' | 'required';

/** One by one as they are filled in: those inside a group that may be left out are asked for only with it. */
const counted = (fields: readonly FormField[]): readonly boolean[] =>
  fields.flatMap(({ shape, required }) => {
    if (shape.is === 'given' || shape.is === 'newId') return [];
    return shape.is === 'group' && required ? counted(shape.fields) : [required];
  });

/** Null: no field is marked. */
export function markedIn(fields: readonly FormField[]): Mark | null {
  const all = counted(fields);
  const optional = all.filter((required) => !required).length;
  if (optional === 0 || optional === all.length) return null;
  return optional * 2 <= all.length ? 'optional' : 'required';
}

/** Nothing of it must be filled in. */
export const isAllOptional = (fields: readonly FormField[]): boolean => {
  const all = counted(fields);
  return all.length > 1 && !all.includes(true);
};
