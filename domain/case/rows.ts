/** Rules as rows: every fault of a command is listed, not only the first (R-RND-4). */
import { accept, type Decision, type Refusal } from './definition.ts';

/** When it is a fault, its code, the field it is about, and what its text says. */
export type FaultRow<Code extends string> = readonly [
  fault: boolean,
  code: Code,
  field?: string,
  data?: Refusal['data'],
];

export const faultsOf = (rows: readonly FaultRow<string>[]): readonly Refusal[] =>
  rows
    .filter(([fault]) => fault)
    .map(([, code, field, data]) => ({
      code,
      ...(field === undefined ? {} : { field }),
      ...(data === undefined ? {} : { data }),
    }));

/** The events, unless a row is at fault. */
export function acceptUnless<E>(rows: readonly FaultRow<string>[], ...events: readonly E[]): Decision<E> {
  const refusals = faultsOf(rows);
  return refusals.length > 0 ? { refusals } : accept(...events);
}
