/** Where a command is given, and where those are that are given to each applicant of a position. */
import type { CaseKind } from '../../domain/words.ts';
import type { Facts } from './facts.ts';

const named = 'gjoremal';

/** @param duty the one from which somebody comes: what it is about is chosen already */
export const commandAddress = (id: string, type: string, duty?: string): string =>
  `/saker/${id}/gjor/${type}${duty?.includes('.') === true ? `?${named}=${encodeURIComponent(duty)}` : ''}`;

export const dutyIn = (search: string): string | null => new URLSearchParams(search).get(named);

export const candidatesAddress = (id: string): string => `/saker/${id}/sokere`;

/** Only where the service knows each of them (R-APP-8). */
export const opensCandidates = (kind: CaseKind, facts: Facts | null): boolean =>
  kind === 'position' && facts?.['mode'] === 'byCandidate';

/** Duties of a position that are fulfilled application by application. */
const perApplicant = new Set(['settle', 'recordInterview', 'sendFeedback']);

export const isPerApplicant = (kind: CaseKind, type: string): boolean => kind === 'position' && perApplicant.has(type);
