/** Keeps what operators filter runs by in step with the case; an event in the history only when something changed. */
import type { SearchAttributeUpdatePair } from '@temporalio/common';
import { upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import type { Shown } from '../../store/tend.ts';
import {
  agencyAttribute,
  attentionAttribute,
  nextDueAttribute,
  statusAttribute,
} from '../../temporal/search-attributes.ts';

const same = (a: unknown, b: unknown): boolean =>
  (a instanceof Date ? a.getTime() : (a ?? null)) === (b instanceof Date ? b.getTime() : b);

export function show({ status, agency, nextDue, needsAttention }: Shown): void {
  const known = workflowInfo().typedSearchAttributes;
  const wanted: readonly SearchAttributeUpdatePair[] = [
    { key: statusAttribute, value: status },
    { key: agencyAttribute, value: agency },
    { key: nextDueAttribute, value: nextDue === null ? null : new Date(nextDue) },
    // Absent reads as "no": only a case that needs somebody carries it.
    { key: attentionAttribute, value: needsAttention ? true : null },
  ];
  const changed = wanted.filter(({ key, value }) => !same(known.get(key), value));
  if (changed.length > 0) upsertSearchAttributes(changed);
}
