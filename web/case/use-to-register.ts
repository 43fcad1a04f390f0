/** How many positions an agency that takes part has yet to register, and which are there (R-PAR-2, R-POS-1). */
import type { ListBody, RecordBody } from '../../api/cases/bodies.ts';
import { useRead } from '../api/use-read.ts';
import { textIn } from '../forms/facts.ts';
import { promised } from './promised.ts';

export interface ToRegister {
  readonly missing: number;
  readonly there: ListBody['items'];
  readonly round: NonNullable<RecordBody['round']>;
}

/**
 * @param record of a participation
 * @returns null: not known yet, or nothing is to be registered
 */
export function useToRegister(record: RecordBody | null): ToRegister | null {
  const count = record === null ? null : promised(record.facts);
  const id = count === null || record === null ? null : textIn(record.facts, 'round');
  const read = useRead<ListBody>(id === null ? null : `/v1/positions?limit=100&parent=${encodeURIComponent(id)}`);
  if (record === null || count === null || record.round === null || read.now.state !== 'there') return null;
  const there = read.now.body.items.filter(({ agency }) => agency === record.agency);
  return { missing: Math.max(count - there.length, 0), there, round: record.round };
}
