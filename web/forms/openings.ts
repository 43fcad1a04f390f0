/** Cases that are opened from the page of another one: by which command, and what follows from where. */
import type { CaseKind } from '../../domain/words.ts';
import { type Facts, textIn } from './facts.ts';

/** The command that opens a case of each kind by a person's hand: nothing to do in a case that is there. */
const openedBy: Readonly<Record<CaseKind, string | null>> = {
  agency: 'register',
  round: 'draft',
  participation: null,
  position: 'register',
  application: 'receive',
  employment: null,
};

/** What was running before the service is brought in as a case of its own (R-OPS-1). */
export const opensCase = (kind: CaseKind, type: string): boolean => openedBy[kind] === type || type === 'adopt';

/** Commands of every case that mean something only while such a duty is open in it (R-OPS-10, R-MAIL-2). */
const askedForBy: Readonly<Record<string, string>> = {
  'case.retryStep': 'stuck.',
  'case.skipStep': 'stuck.',
  'case.refusalSeen': 'refused.',
  'case.undeliverableHandled': 'undeliverable.',
};

/** @param open the duties that are open in the case */
export function isAskedFor(type: string, open: readonly { readonly duty: string }[]): boolean {
  const about = askedForBy[type];
  return about === undefined || open.some(({ duty }) => duty.startsWith(about));
}

export interface Opens {
  readonly kind: CaseKind;
  readonly command: string;
}

export interface Opening extends Opens {
  readonly given: Readonly<Record<string, unknown>>;
}

/** What the agency's office opens from the page of a case. */
export const openedFrom: Partial<Readonly<Record<CaseKind, Opens>>> = {
  participation: { kind: 'position', command: 'register' },
  position: { kind: 'application', command: 'receive' },
};

const takesApplications = (facts: Facts): boolean =>
  facts['mode'] === 'byCandidate' && facts['status'] !== 'closed' && facts['publication'] !== null;

/** What follows from where a new case is opened; null: none is, as it stands. */
const givenFrom: Partial<Readonly<Record<CaseKind, (facts: Facts, id: string) => Opening['given'] | null>>> = {
  participation: (facts) =>
    facts['status'] === 'takingPart' ? { round: textIn(facts, 'round'), agency: textIn(facts, 'agency') } : null,
  position: (facts, id) => (takesApplications(facts) ? { position: id } : null),
};

export function openingFrom(kind: CaseKind, id: string, facts: Facts): Opening | null {
  const opens = openedFrom[kind];
  const given = givenFrom[kind]?.(facts, id) ?? null;
  return opens === undefined || given === null ? null : { ...opens, given };
}
