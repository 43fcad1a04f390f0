/**
 * What of a case's facts goes into a package for the archive. Nothing leaves the service that must still be erased in it:
 * the answer about the target group, sealed in the log, and sums that few answers stand behind (R-PRV-1); and no draft.
 */
import type { CaseKind } from './words.ts';

type Facts = Readonly<Record<string, unknown>> & { readonly status: string };

const left: Readonly<Partial<Record<CaseKind, (facts: Facts) => readonly string[]>>> = {
  application: () => ['settled', 'settledBy', 'askedOn', 'declarationDue', 'feedbackDraft'],
  position: ({ status }) => (status === 'closed' ? ['candidates'] : ['counts', 'candidates']),
};

export function archivedFacts(kind: CaseKind, facts: Facts): Readonly<Record<string, unknown>> {
  const without = left[kind]?.(facts) ?? [];
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !without.includes(name)));
}
